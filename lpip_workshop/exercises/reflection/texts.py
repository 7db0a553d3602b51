"""The sentences that several parts of this exercise say alike."""

from __future__ import annotations

from collections.abc import Callable

from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.reflection.compute import Moved, Results
from lpip_workshop.exercises.reflection.items import CALLED
from lpip_workshop.methods.change import superiority
from lpip_workshop.methods.question import Question as Answers
from lpip_workshop.methods.question import Share
from lpip_workshop.methods.states import Outcome

ASK = T("What did we expect, what happened, and why? What do we keep, what do we change?")
FORM = T("Before you go: a form without a name")
BANDS: tuple[Words, Words, Words] = (T("1 or 2"), "3", T("4 or 5"))
SURE, CHANCE = T("That is more than chance."), T("It may be chance.")
_NEARLY = (
    T("Nearly everybody did not feel heard. What was in the way?"),
    T("Nearly everybody was undecided whether they were heard."),
    T("Nearly everybody felt heard."),
)
FEW = T("So few people answered that anybody’s own answer could be worked out. Let us talk instead.")


def asked_words(results: Results) -> Words:
    """Return the question of the activity, or ours where none was typed."""
    return results.setting.asked(ASK)


def turnout(results: Results) -> Text:
    """Return how many filled in a form and how many left it blank; before the reveal, how many forms are in."""
    people = results.invited
    if results.abstained is None:
        return N("{n} form of {people} is in.", "{n} forms of {people} are in.", results.received, people=people)
    answered = T("{n} of {people} answered.", n=results.answered, people=people)
    if not results.abstained:
        return answered
    blank = N("{n} handed in a blank form.", "{n} handed in blank forms.", results.abstained)
    return T("{rated} {blank}", rated=answered, blank=blank)


def looked_words(results: Results) -> Text:
    """Return how much the look back brought."""
    if not results.said:
        return T("Nobody has looked back yet.")
    keep, change = len(results.cards["keep"]), len(results.cards["change"])
    return T(
        "{cards} {keep}; {change}.",
        cards=N("{n} thing was said.", "{n} things were said.", results.said),
        keep=N("{n} thing to keep", "{n} things to keep", keep),
        change=N("{n} to change", "{n} to change", change),
    )


def share_words(share: Share) -> Text:
    """Return how many agreed, and of everybody invited how many may."""
    if share.everybody == share.n:
        return plain_share(share)
    return T(
        "{share}, {low}–{high} of {people}",
        share=plain_share(share),
        low=share.count,
        high=share.most,
        people=share.everybody,
    )


def plain_share(share: Share) -> Text:
    """Return how many of those who answered agreed."""
    return T("{count} of {n}", count=share.count, n=share.n)


def answers_words(answers: Answers, said: Callable[[Share], Text] = plain_share) -> Words:
    """Return in a few words how a statement was rated; `said` says the share of people who agreed."""
    if not answers.spread.is_ok:
        return T("no answers") if answers.spread.state == "no_data" else T("not shown")
    if answers.spread.value.homogeneous:
        return T("80 % or more: {band}", band=BANDS[answers.spread.value.band or 0])
    return said(answers.high.value)


def unsaid(outcome: Outcome[object]) -> Text:
    """Return what stands in place of a number that is not there."""
    return T("no answers") if outcome.state == "no_data" else T("not shown")


def headline(results: Results) -> Words:
    """Return the one sentence that says how the meeting was."""
    heard = results.found[0].answers
    if not results.shown:
        return FEW
    if not heard.spread.is_ok:
        return heard.spread.reason or T("Nobody rated “{name}”.", name=CALLED["heard"])
    if heard.spread.value.homogeneous:
        return _NEARLY[heard.spread.value.band or 0]
    share = heard.high.value
    return T("{count} of {n} felt heard (4 or 5).", count=share.count, n=share.n)


def moved_words(one: Moved) -> Text:
    """Return which way a statement moved between two meetings of different people."""
    if not one.delta.is_ok:
        return T("not comparable")
    in_100 = round(float(superiority(one.delta.value)) * 100)
    if in_100 == 50:
        return T("no change")
    return T("higher now in {n} of 100 pairings", n=in_100)


def p_words(one: Moved) -> Words:
    """Return the p value of a change, with two significant digits."""
    return f"{float(one.adjusted.value):.2g}" if one.adjusted.is_ok else "–"


def change_words(results: Results) -> Text | None:
    """Return what became of being heard since last time, None where nothing can be said."""
    heard = next((one for one in results.moved if one.id == "heard"), None)
    if heard is None or not (heard.before.high.is_ok and heard.after.high.is_ok):
        return None
    before, after = heard.before.high.value, heard.after.high.value
    told = T(
        "Felt heard: {before} of {then} last time, {after} of {now} now.",
        before=before.count,
        then=before.n,
        after=after.count,
        now=after.n,
    )
    sure = heard.adjusted.is_ok and heard.adjusted.value * 20 <= 1
    return T("{told} {sure}", told=told, sure=SURE if sure else CHANCE)


def below(results: Results) -> tuple[Text, ...]:
    """Return the statements that more people rated low than high."""
    shown = [found for found in results.shown if not found.answers.spread.value.homogeneous]
    counts = [(found, found.answers.spread.value.counts) for found in shown]
    return tuple(CALLED[found.id] for found, c in counts if sum(c[: len(c) // 2]) > sum(c[-(len(c) // 2) :]))


def talk_words(results: Results) -> tuple[Words, ...]:
    """Return what to talk about next time."""
    low = below(results)
    first = T("More people rated low than high: {names}. What would make it better?", names=listed(low))
    return (*([first] if low else []), T("What do we change because of these forms, and when will we say so?"))
