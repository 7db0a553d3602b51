"""What change between workshops is called, in sentences that several parts say alike."""

from __future__ import annotations

from fractions import Fraction

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.trust.change import Change, Moved
from lpip_workshop.exercises.trust.texts import decimal
from lpip_workshop.methods.change import power, superiority
from lpip_workshop.methods.states import Outcome

TITLE = T("Since last time")
DIRECTIONS: tuple[Text, Text, Text] = (T("Lower now"), T("The same"), T("Higher now"))
_CHANCE = Fraction(1, 20)


def who(change: Change) -> Text:
    """Return who is compared with whom."""
    if change.kind == "paired":
        return T(
            "{pairs} people gave a private code both times: each is compared with what they said at {occasion}.",
            pairs=change.pairs,
            occasion=change.occasion,
        )
    return T(
        "{after} people now beside {before} people at {occasion}. They are compared as different people: this tells "
        "how the room changed, not how anybody did.",
        after=change.after,
        before=change.before,
        occasion=change.occasion,
    )


def short(change: Change) -> Text:
    """Return who is compared with whom, on one line of the stage."""
    if change.kind == "paired":
        return T(
            "{pairs} people who gave a code both times, since {occasion}", pairs=change.pairs, occasion=change.occasion
        )
    return T(
        "Different people: {after} now, {before} at {occasion}",
        after=change.after,
        before=change.before,
        occasion=change.occasion,
    )


def finding(change: Change) -> Text:
    """Return the sentence that says what moved most."""
    if change.kind == "paired":
        return _of_pairs(change)
    shown = [one for one in change.statements if one.delta.is_ok]
    if not shown:
        return T("Too little of one of the two results may be shown to compare them.")
    most = max(shown, key=lambda one: abs(one.delta.value))
    if not most.delta.value:
        return T("The room stands where it stood.")
    times = in_hundred(most.delta.value)
    return T("{name}: higher now in {times} of 100 random pairings.", name=most.label, times=times)


def _of_pairs(change: Change) -> Text:
    shown = [one for one in change.statements if one.effect.is_ok]
    if not shown:
        alike = any(one.moved.is_ok for one in change.statements)
        return T("Nearly everybody moved the same way.") if alike else T("Too few people can be compared.")
    most = max(shown, key=lambda one: abs(one.effect.value))
    down, same, up = most.moved.value.counts
    counts = T("{up} up, {same} the same, {down} down", up=up, same=same, down=down)
    if most.effect.value > 0:
        return T("{name} rose for more people than it fell: {counts}.", name=most.label, counts=counts)
    if most.effect.value < 0:
        return T("{name} fell for more people than it rose: {counts}.", name=most.label, counts=counts)
    return T("As many people moved up as down.")


def chance(change: Change) -> Text:
    """Return whether chance alone may have brought this about, in words only."""
    if not change.tested:
        return T("No test is made: it could not tell change from chance.")
    if _least(change) <= _CHANCE:
        return T("This is hardly chance.")
    return T("It may be chance.")


def certainty(change: Change) -> Text:
    """Return whether chance alone may have brought this about, with the p it rests on."""
    if not change.tested:
        return chance(change)
    return T(
        "{chance} Permutation p {p}, {allowing}.",
        chance=chance(change),
        p=_plain(p_said(_least(change))),
        allowing=N("allowing for {n} statement", "allowing for {n} statements", len(change.tested)),
    )


def _least(change: Change) -> Fraction:
    return min(one.adjusted.value for one in change.tested)


def reach(change: Change) -> Text:
    """Return what so few could show."""
    if change.kind == "different":
        return T("Where many of the same people came, such a comparison errs on the side of seeing no change.")
    told = power(change.pairs)
    if told is None:
        return T("With {n} pairs no test could tell change from chance; only counts are shown.", n=change.pairs)
    if told.half < 50:
        return T(
            "With {n} pairs we would miss most half-point changes: {found} in 100 are found.",
            n=change.pairs,
            found=told.half,
        )
    return T("With {n} pairs we would find {found} in 100 half-point changes.", n=change.pairs, found=told.half)


def attrition(change: Change) -> Text:
    """Return how many answered when, and how many are compared."""
    return T(
        "{before} people answered then, {after} now, {pairs} of them with the same code both times.",
        before=change.before,
        after=change.after,
        pairs=change.pairs,
    )


def in_hundred(delta: Fraction) -> int:
    """Return in how many of 100 random pairings the later answer is higher, ties counted half."""
    return round(superiority(delta) * 100)


def p_said(p: Fraction) -> Words:
    """Return a p value with two significant digits."""
    if p < Fraction(1, 10_000):
        return T("below {number}", number="0.0001")
    return f"{float(f'{float(p):.2g}'):.6f}".rstrip("0").rstrip(".") if p < 1 else "1"


def p_cell(one: Moved) -> Words:
    """Return p as a table says it, and allowing for all statements in brackets."""
    if not one.p.is_ok:
        return unsaid(one.p)
    return T("{p} ({adjusted})", p=_plain(p_said(one.p.value)), adjusted=_plain(p_said(one.adjusted.value)))


def _plain(words: Words) -> str | Text:
    assert isinstance(words, (str, Text))
    return words


def unsaid(outcome: Outcome[object]) -> Text:
    """Return what stands in place of a number that is not there."""
    if outcome.state == "undefined":
        return T("no test")
    return T("none") if outcome.state == "no_data" else T("not shown")


def share_cell(outcome: Outcome[Fraction]) -> Words:
    """Return an effect from -1 to 1 as a table says it."""
    if not outcome.is_ok:
        return unsaid(outcome)
    return f"{abs(float(outcome.value)):.2f}" if outcome.value >= 0 else f"−{abs(float(outcome.value)):.2f}"


def step_cell(number: Fraction) -> str:
    """Return a change with its sign."""
    return f"+{decimal(number)}" if number > 0 else decimal(number)
