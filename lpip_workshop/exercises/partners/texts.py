"""The sentences and numbers that several parts of this exercise say alike."""

from __future__ import annotations

from fractions import Fraction

from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.partners.change import Change
from lpip_workshop.exercises.partners.compute import Results
from lpip_workshop.exercises.partners.inputs import Mode
from lpip_workshop.exercises.partners.totals import Totals
from lpip_workshop.methods.states import Outcome

TITLE = T("Who trusts whom?")
QUESTION = T("How far can we count on each of the organisations we work with?")
ONLY_FACILITATOR = T("Not shown: only the facilitator sees this result.")
NOT_REVEALED = T("The answers have not been revealed yet.")
NO_TABLE = T("This opens a conversation; it is no league table.")

MODES: dict[Mode, Text] = {
    "aggregate": T("Totals only"),
    "feedback": T("Private sheets"),
    "open": T("Everything"),
    "facilitator": T("Facilitator only"),
}
PROMISES: dict[Mode, Text] = {
    "aggregate": T("Only totals are shown, and none from which one organisation’s answer could be worked out."),
    "feedback": T("Totals are shown to all; each organisation gets a sheet of its own on how the others see it."),
    "open": T("Everything is shown to everybody, with names, if every organisation agrees. Else only totals are."),
    "facilitator": T("The facilitator sees the answers. Nothing of them is shown, printed or passed on."),
}


def asked_words(results: Results) -> Words:
    """Return the question of the activity, or ours where none was typed."""
    return results.setting.asked(QUESTION)


def decimal(value: Fraction | float, *, signed: bool = False) -> str:
    """Return a number to one decimal, halves away from zero, with a real minus sign."""
    tenths = int(abs(value) * 10 + Fraction(1, 2))
    said = f"{tenths // 10}.{tenths % 10}"
    if not tenths:
        return said
    return f"−{said}" if value < 0 else f"+{said}" if signed else said


def hundredths(value: Fraction | float) -> str:
    """Return a number to two decimals, with a real minus sign."""
    said = f"{abs(float(value)):.2f}"
    return f"−{said}" if value < 0 and said != "0.00" else said


def score(outcome: Outcome[Fraction], *, signed: bool = False) -> Words:
    """Return a mean as a table says it."""
    return decimal(outcome.value, signed=signed) if outcome.is_ok else unsaid(outcome)


def unsaid(outcome: Outcome[object]) -> Text:
    """Return what stands in place of a number that is not there."""
    return {
        "no_data": T("no answers"),
        "suppressed": T("not shown"),
        "undefined": T("cannot be said"),
        "ok": T("shown"),
    }[outcome.state]


def turnout(results: Results) -> Text:
    """Return how many sheets are in; once revealed how many people rated, and for how many organisations."""
    if results.answered is None or results.people is None:
        return N("{n} sheet is in.", "{n} sheets are in.", results.received)
    people = N("{n} person rated", "{n} people rated", results.people)
    return T(
        "{people}, for {answered} of {all} organisations.",
        people=people,
        answered=results.answered,
        all=len(results.organisations),
    )


def coverage(found: Totals) -> Text:
    """Return how much of the matrix was answered."""
    return T("{count} of {of} possible answers were given.", count=found.coverage.count, of=found.coverage.of)


def headline(found: Totals, threshold: int) -> Text:
    """Return the one sentence that says what was found."""
    if found.census.is_ok:
        census = found.census.value
        if not census.mutual and not census.one_sided:
            return T("In none of the {pairs} pairs that answered does anybody trust yet.", pairs=census.pairs)
        return N(
            "In {mutual} of the {n} pair that answered, both trust each other.",
            "In {mutual} of the {n} pairs that answered, both trust each other.",
            census.pairs,
            mutual=census.mutual,
        )
    density = dict(found.density)[threshold]
    if density.is_ok:
        return T("{count} of {of} answers speak of trust.", count=density.value.count, of=density.value.of)
    if density.state == "no_data":
        return T("Nobody has answered about anybody.")
    return T("The answers are too few or too alike to show any, so that nobody’s own can be worked out.")


def one_way(found: Totals) -> Text | None:
    """Return in how many pairs only one side trusts, None where that is not told."""
    if not found.census.is_ok or not found.census.value.one_sided:
        return None
    return N(
        "In {n} pair one trusts the other and is not trusted back.",
        "In {n} pairs one trusts the other and is not trusted back.",
        found.census.value.one_sided,
    )


def reciprocity_lines(found: Totals) -> tuple[Text, ...]:
    """Return reciprocity in its three definitions, each by its name."""
    lines: list[Text] = []
    if found.mutual.is_ok:
        lines.append(
            T(
                "Of {of} pairs in which somebody trusts, both do in {count} (M of M + A).",
                of=found.mutual.value.of,
                count=found.mutual.value.count,
            )
        )
    if found.returned.is_ok:
        lines.append(
            T(
                "Of {of} answers that speak of trust, {count} are returned (2M of 2M + A).",
                of=found.returned.value.of,
                count=found.returned.value.count,
            )
        )
    if found.beyond_chance.is_ok:
        lines.append(
            T(
                "Less what chance would give, that is {number} (0 is chance, 1 is all).",
                number=hundredths(found.beyond_chance.value),
            )
        )
    return tuple(lines)


def since_words(found: Totals) -> Text:
    """Return how to read totals beside those of an earlier workshop."""
    return T(
        "Shares of the answers given each time; today {count} of {of} possible ones.",
        count=found.coverage.count,
        of=found.coverage.of,
    )


def change_words(found: Change) -> tuple[Text, ...]:
    """Return what changed since an earlier workshop, how easily it is chance, and how alike the patterns are."""
    moved = found.moved
    lines = [
        N(
            "{n} organisation answered at {occasion}, too: {up} trusts more now, {same} as much, {down} less.",
            "{n} organisations answered at {occasion}, too: {up} trust more now, {same} as much, {down} less.",
            found.raters,
            occasion=found.occasion,
            up=moved.up,
            same=moved.same,
            down=moved.down,
        ),
        T("An answer moved by {points} points on average.", points=hundredths(found.mean)),
    ]
    if found.p.is_ok:
        lines.append(T("How often chance alone would move them as far: exact permutation p {p}.", p=_p(found.p.value)))
    if found.alike.is_ok:
        lines.append(
            T(
                "Who trusts whom is alike both times by {r} (0 not at all, 1 wholly; QAP p {p}).",
                r=hundredths(found.alike.value.r),
                p=_p(found.alike.value.p),
            )
        )
    return tuple(lines)


def _p(value: Fraction | float) -> Words:
    """Return a p with two significant digits, and without powers of ten."""
    return T("below {number}", number="0.0001") if value < 0.0001 else f"{float(value):.2g}"


def names_of(results: Results, ids: tuple[str, ...]) -> Words:
    """Return organisations by name, as a list."""
    names = results.names
    return listed(tuple(names[ident] for ident in ids))


def some_of(results: Results, ids: tuple[str, ...], most: int = 8) -> Words:
    """Return the first organisations by name, and how many more there are."""
    names, more = results.names, len(ids) - most
    said: list[Words] = [names[ident] for ident in ids[:most]]
    return listed([*said, N("{n} more", "{n} more", more)] if more > 0 else said)


def agreed_words(results: Results) -> Text:
    """Return how many organisations agreed that everybody sees their ratings."""
    return T(
        "{n} of {all} organisations have agreed that everybody sees their ratings.",
        n=results.agreed,
        all=len(results.organisations),
    )
