"""Sentences about an action list that screens, slides and pages share."""

from __future__ import annotations

from datetime import date

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import N, Saying, T, Text, Words, short_saying
from lpip_workshop.exercises.actions.around import Grade
from lpip_workshop.exercises.actions.compute import Followed, Results
from lpip_workshop.exercises.actions.items import Action, State, Status

NO_OWNER = T("No owner yet")
NO_DATE = T("No date yet")
STATE_WORDS: dict[State, Text] = {
    "open": T("Open"),
    "under_way": T("On the way"),
    "changed": T("Changed"),
    "stopped": T("Stopped"),
    "done": T("Done"),
}
NOT_LOOKED_AT = T("Not looked at yet")
GRADE_WORDS: dict[Grade, Text] = {
    "": T("Not graded"),
    "guess": T("A guess"),
    "seen_here": T("Seen here"),
    "studied": T("Studied elsewhere"),
    "well_studied": T("Well studied"),
}


def texts(words: Words) -> tuple[str, ...]:
    """Return what words may read as, in each language somebody wrote or, for ours, in English."""
    if isinstance(words, Saying):
        return (words.text, *words.translations.values())
    return (words if isinstance(words, str) else Catalogue("en").say(words),)


def day(when: date) -> Text:
    """Return a day as people write it."""
    return T("{day}", day=when)


def owner_words(action: Action) -> Words:
    """Return the owner, or that there is none."""
    return action.owner or NO_OWNER


def day_words(action: Action, on: date | None) -> Words:
    """Return by when, whether that has passed on the day `on`, or that there is no date."""
    if action.by_when is None:
        return NO_DATE
    if action.settled:
        return T("{state}: {day}", state=STATE_WORDS[action.state], day=action.by_when)
    if action.overdue(on):
        return T("Overdue: {day}", day=action.by_when)
    return day(action.by_when)


def step_words(action: Action, on: date | None) -> Words:
    """Return the day of the first step, or that there is none within a fortnight."""
    if action.settled or action.starts_soon(on):
        return day(action.first_step_by) if action.first_step_by else ""
    if not action.first_step.text:
        return T("No first step yet")
    if action.first_step_by is None:
        return T("No day yet for the first step")
    return T("First step later than 14 days: {day}", day=action.first_step_by)


def found_words(action: Action, most: int = 500) -> tuple[Words, Words]:
    """Return what we did and what we could not, the reason no longer than `most` letters."""
    if action.review is None:
        return (NOT_LOOKED_AT, "")
    state, why = STATE_WORDS[action.state], short_saying(action.review.why, most)
    told: Words = T("{state}: {why}", state=state, why=why) if why.text else state
    return ("", told) if action.state == "stopped" else (told, "")


def said_words(status: Status) -> Words:
    """Return what was said of an action, when and why."""
    state = STATE_WORDS[status.state]
    told = T("{state} ({day})", state=state, day=status.day) if status.day else state
    return T("{state}: {why}", state=told, why=status.why) if status.why.text else told


def followed_words(followed: Followed) -> Text:
    """Return what became of earlier actions as a sentence of counts, with what may still come."""
    if not followed.made:
        return T("No actions from earlier workshops.")
    if not followed.going:
        return T("{done} of {made} done.", done=followed.done, made=followed.made)
    return T(
        "{done} of {made} done so far; at best {most} of {made}.",
        done=followed.done,
        made=followed.made,
        most=followed.made - followed.stopped,
    )


def made_words(when: date | None) -> Words:
    """Return on which workshop actions were agreed."""
    return day(when) if when else T("An earlier workshop")


def summary(results: Results) -> Text:
    """Return the list in one sentence: how many actions, how many owned and dated."""
    if not results.actions:
        return T("No actions yet.")
    return T(
        "{actions}: {owners}, {dates}.",
        actions=N("{n} action", "{n} actions", len(results.actions)),
        owners=N("{n} has an owner", "{n} have an owner", results.with_owner),
        dates=N("{n} a date", "{n} a date", results.with_date),
    )


def takeaway(results: Results) -> Text:
    """Return what the room should do about the list."""
    unowned = sum(not one.owner for one in results.actions)
    undated = sum(one.by_when is None for one in results.actions)
    if unowned:
        return N("{n} has no owner yet.", "{n} have no owner yet.", unowned)
    if undated:
        return N("{n} has no date yet.", "{n} have no date yet.", undated)
    return T("Every action has an owner and a date.")
