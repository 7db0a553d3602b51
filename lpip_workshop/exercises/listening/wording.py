"""Sentences about a listening round that screens, slides and pages share."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.listening.compute import Results
from lpip_workshop.exercises.listening.groups import group_words
from lpip_workshop.exercises.listening.items import Form, Plan

FORMS: dict[Form, Text] = {"pairs": T("Pairs"), "threes": T("Threes"), "tables": T("Tables")}
HOW: dict[Form, Text] = {
    "pairs": T("One speaks. The other listens and says nothing."),
    "threes": T("One speaks. Two listen and say nothing."),
    "tables": T("One speaks. The table listens and says nothing."),
}
GATHER: dict[Form, Text] = {
    "pairs": T("Find a partner you know little."),
    "threes": T("Find two others you know little."),
    "tables": T("Turn to your table."),
}
# What is asked between the turns, one after the other.
PROMPTS: tuple[Text, ...] = (
    T("Say back what you heard, in your own words. Then ask: is that it?"),
    T("What mattered most to the one who spoke? Say that back before anything of your own."),
    T("Name one thing you had not heard before. Let the speaker mend it."),
    T("What worry or hope did you hear beneath the words? Ask whether you heard right."),
    T("Say in one sentence what should not be lost. The speaker nods or corrects."),
)
_MOST_NAMED = 3
UNSORTED = T("Not sorted yet")
ASK_TABLES = T("What did you hear that all of us should know?")


def prompt_of(turn: int) -> Text:
    """Return what is asked after a turn, counted from 1."""
    return PROMPTS[(turn - 1) % len(PROMPTS)]


def time_words(seconds: int) -> str:
    """Return seconds as people read a clock: "4:05"."""
    return f"{seconds // 60}:{seconds % 60:02}"


def length_words(seconds: int) -> Text:
    """Return a length as people say it."""
    minutes, rest = divmod(seconds, 60)
    if not rest:
        return N("{n} minute", "{n} minutes", minutes)
    if not minutes:
        return N("{n} second", "{n} seconds", rest)
    return T("{time} minutes", time=time_words(seconds))


def plan_words(plan: Plan) -> Text:
    """Return how the round goes, in one line."""
    turns = N("{n} turn", "{n} turns", plan.turns)
    return T("{turns} of {length}", turns=turns, length=length_words(plan.seconds))


def heard_words(results: Results) -> Text:
    """Return how much was written down."""
    if not results.cards:
        return T("Nothing has been written down yet.")
    headings = sum(pile.heading is not None and bool(pile.cards) for pile in results.piles)
    cards = N("We wrote down {n} thing that was heard", "We wrote down {n} things that were heard", results.cards)
    if not headings:
        return T("{cards}.", cards=cards)
    return T("{cards}, under {headings}.", cards=cards, headings=N("{n} heading", "{n} headings", headings))


def airtime_words(results: Results) -> Text | None:
    """Return who spoke most and who least, None where nothing was counted."""
    if not results.total:
        return None
    if not results.most:
        return T("Nobody spoke clearly more than the others.")
    times = {one.group: one.seconds for one in results.airtime}
    most, least = times[results.most[0]], times[results.least[0]]
    said = T(
        "{most} spoke most, {time} of {total} minutes.",
        most=_groups(results.most),
        time=time_words(most),
        total=time_words(results.total),
    )
    if not least:
        return T("{said} {least} did not speak.", said=said, least=_groups(results.least))
    return T("{said} {least} spoke least, {time}.", said=said, least=_groups(results.least), time=time_words(least))


def _groups(groups: tuple[str, ...]) -> Words:
    named = [group_words(group) for group in groups[:_MOST_NAMED]]
    rest = len(groups) - _MOST_NAMED
    return listed([*named, *([N("{n} more", "{n} more", rest)] if rest > 0 else [])])
