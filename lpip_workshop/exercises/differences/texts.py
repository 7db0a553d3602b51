"""The sentences that several parts of this exercise say alike. They open a talk and blame nobody."""

from __future__ import annotations

from fractions import Fraction

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.differences.compute import Found, Results
from lpip_workshop.exercises.differences.question import Agreed, Middle
from lpip_workshop.exercises.differences.sectors import Pair
from lpip_workshop.exercises.differences.views import named
from lpip_workshop.methods.states import Outcome

QUESTION = T("Where do you stand between the two?")
FEW = T("Too few answered to show anything")


def asked_words(results: Results) -> Words:
    """Return the question of the activity, or ours where none was typed."""
    return results.setting.asked(QUESTION)


def name_of(found: Found) -> Text:
    """Return a line by its two views."""
    return named(found.line.left, found.line.right)


def step(at: Fraction) -> str:
    """Return a place on the line, halves as decimals."""
    return f"{float(at):g}"


def middle_words(outcome: Outcome[Middle]) -> Words:
    """Return a median as a table says it."""
    if not outcome.is_ok:
        return unsaid(outcome)
    at = outcome.value.at
    return step(at) if outcome.value.exact else T("about {number}", number=step(at))


def consensus_words(outcome: Outcome[Agreed]) -> Words:
    """Return a consensus as a table says it."""
    if not outcome.is_ok:
        return unsaid(outcome)
    number = f"{outcome.value.value:.2f}"
    return number if outcome.value.exact else T("about {number}", number=number)


def unsaid(outcome: Outcome[object]) -> Text:
    """Return what stands in place of a number that is not there."""
    return T("no answers") if outcome.state == "no_data" else T("not shown")


def part_words(found: Found, part: int) -> Text:
    """Return where 80 % or more stand: near the left end, in the middle or near the right end."""
    if part == 1:
        return T("80 % or more stand in the middle")
    view = found.line.left if part == 0 else found.line.right
    return T("80 % or more stand near “{view}”", view=view)


def stance(found: Found, scale: int) -> Text:
    """Return towards which view the room leans, by its median."""
    centre = Fraction(1 + scale, 2)
    at = found.middle.value.at
    if at == centre:
        return T("Between “{left}” and “{right}”", left=found.line.left, right=found.line.right)
    near, far = (found.line.left, found.line.right) if at < centre else (found.line.right, found.line.left)
    return T("“{near}” rather than “{far}”", near=near, far=far)


def pair_words(pair: Pair, found: Found) -> Text:
    """Return how two sectors stand to each other, as pairings of one person of each."""
    one, other = SHORT[pair.one], SHORT[pair.other]
    if pair.delta is None:
        return T("{one} and {other} stand on different sides of the middle", one=one, other=other)
    if pair.in_100 == 50:
        return T("{one} and {other}: no difference in 100 random pairings", one=one, other=other)
    left, right = (one, other) if pair.in_100 > 50 else (other, one)
    return T(
        "In {count} of 100 random pairings of {left} and {right}, {right} stands nearer to “{view}”",
        count=max(pair.in_100, 100 - pair.in_100),
        left=left,
        right=right,
        view=found.line.right,
    )


def turnout(results: Results) -> Text:
    """Return how many answered and how many handed in a blank ballot; before the reveal, how many ballots."""
    people = results.invited
    if results.abstained is None:
        return N("{n} ballot of {people} is in.", "{n} ballots of {people} are in.", results.received, people=people)
    answered = T("{n} of {people} answered.", n=results.answered, people=people)
    if not results.abstained:
        return answered
    blank = N("{n} handed in a blank ballot.", "{n} handed in blank ballots.", results.abstained)
    return T("{rated} {blank}", rated=answered, blank=blank)


def on_line(found: Found) -> Text:
    """Return how many people stand on a line."""
    here = N("{n} person stands here.", "{n} people stand here.", found.n)
    if not found.missing:
        return here
    empty = N("{n} left this line empty.", "{n} left this line empty.", found.missing)
    return T("{rated} {blank}", rated=here, blank=empty)


def question_for(found: Found) -> Text:
    """Return the question that a line puts to the room."""
    if found.apart:
        sectors = listed((SHORT[found.apart[0].one], SHORT[found.apart[0].other]))
        return T("{sectors} see this from different places. What does each see from there?", sectors=sectors)
    if found.camps:
        return T("Many of us stand at each end. What matters to people at each, behind where they stand?")
    if found.kind == "live":
        return T("We stand all along this line. What lies behind the places we chose?")
    if found.kind == "common":
        return T("Here we stand close together. What does that let us do?")
    return T("Even where we differ most, we are not far apart. Which line is missing?")


def headline(results: Results) -> Text:
    """Return the one sentence that says what was found."""
    shown, live, common = results.shown, results.of_kind("live"), results.of_kind("common")
    if not shown:
        return T("There are too few answers to show anything, so that nobody’s own can be worked out.")
    if not live:
        return T("Nowhere are we far apart on what was asked.")
    if not common:
        return N("We differ on {n} line of {all}.", "We differ on {n} lines of {all}.", len(live), all=len(shown))
    return T(
        "{differ} {share}",
        differ=N("We differ on {n} line of {all}.", "We differ on {n} lines of {all}.", len(live), all=len(shown)),
        share=N("On {n} we stand close together.", "On {n} we stand close together.", len(common)),
    )
