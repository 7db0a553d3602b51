"""The sentences and numbers that several parts of this exercise say alike."""

from __future__ import annotations

from fractions import Fraction

from lpip_workshop.core.words import Listing, N, Saying, T, Text, Words, listed
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.found import Found
from lpip_workshop.exercises.trust.releases import BESIDE
from lpip_workshop.methods.question import Estimate, Share
from lpip_workshop.methods.states import Outcome

QUESTION = T("What do we hope for from each other, and how far is it so?")
FEW = T("Too few answered to show anything")
NO_TABLE = T("Trust results open a conversation; they are no league table.")


def asked_words(results: Results) -> Words:
    """Return the question of the activity, or ours where none was typed."""
    return results.setting.asked(QUESTION)


def name_of(found: Found) -> str | Text | Saying:
    """Return the short name of a statement: its dimension, where it has one to itself."""
    assert not isinstance(found.label, Listing)
    return found.label


def decimal(value: Fraction) -> str:
    """Return a number to one decimal, with a real minus sign."""
    return f"{abs(float(value)):.1f}" if value >= 0 else f"−{abs(float(value)):.1f}"


def category(value: Fraction) -> str:
    """Return a category of the scale, or the half between two."""
    return f"{float(value):g}"


def estimate(outcome: Outcome[Estimate]) -> Words:
    """Return a mean or a gap as a table says it."""
    if not outcome.is_ok:
        return unsaid(outcome)
    said = decimal(outcome.value.value)
    return said if outcome.value.exact else T("about {number}", number=said)


def unsaid(outcome: Outcome[object]) -> Text:
    """Return what stands in place of a number that is not there."""
    return T("no answers") if outcome.state == "no_data" else T("not shown")


def share_words(share: Share) -> Text:
    """Return a count of people, and what is possible for everybody invited."""
    if share.most == share.count:
        return T("{count} of {n}", count=share.count, n=share.n)
    return T(
        "{count} of {n} ({count} to {most} of all {everybody})",
        count=share.count,
        n=share.n,
        everybody=share.everybody,
        most=share.most,
    )


def turnout(results: Results) -> Text:
    """Return how many gave ratings and how many handed in a blank ballot; before the reveal, how many ballots."""
    people = results.invited
    if results.abstained is None:
        return N("{n} ballot of {people} is in.", "{n} ballots of {people} are in.", results.received, people=people)
    rated = T("{n} of {people} gave ratings.", n=results.answered, people=people)
    if not results.abstained:
        return rated
    blank = N("{n} handed in a blank ballot.", "{n} handed in blank ballots.", results.abstained)
    return T("{rated} {blank}", rated=rated, blank=blank)


def headline(results: Results) -> Text:
    """Return the one sentence that says what was found."""
    shown = results.shown
    if not shown and any(found.gap.reason == BESIDE for found in results.dimensions):
        return T("These answers are so close to those shown before that they would tell what a few people said.")
    if not shown:
        return T("There are too few answers to show anything, so that nobody’s own can be worked out.")
    widest = shown[0].gap.value.value
    if widest <= 0:
        return T("Nowhere do we fall short of what we hope for.")
    first = [found for found in shown if found.gap.value.value == widest]
    if len(first) == len(shown) > 1:
        return T("We fall equally short of what we hope for in everything that was asked.")
    names = listed(tuple(name_of(found) for found in first))
    if len(first) == 1:
        return T("{name} is where we fall shortest of what we hope for.", name=names)
    return T("{names} are where we fall shortest of what we hope for.", names=names)
