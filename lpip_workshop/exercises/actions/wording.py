"""Sentences about an action list that screens, slides and pages share."""

from __future__ import annotations

from datetime import date

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import N, Saying, T, Text, Words
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.items import Action

NO_OWNER = T("No owner yet")
NO_DATE = T("No date yet")


def short(text: str, most: int = 40) -> str:
    """Return the beginning of a text, cut at a word where it is longer than `most` letters."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut).rstrip(" ,.;:") + "…"


def short_saying(said: Saying, most: int) -> Saying:
    """Return words cut short in each language."""
    return Saying(
        short(said.text, most), said.language, {code: short(t, most) for code, t in said.translations.items()}
    )


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
    if action.done:
        return T("Done: {day}", day=action.by_when)
    if action.overdue(on):
        return T("Overdue: {day}", day=action.by_when)
    return day(action.by_when)


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
