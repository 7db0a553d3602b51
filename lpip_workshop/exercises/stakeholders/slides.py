"""What the room sees: the question, then the grid as it fills."""

from __future__ import annotations

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import N, Saying, T, Text, Words
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.figures import grid
from lpip_workshop.exercises.stakeholders.texts import QUESTION
from lpip_workshop.figures.slide import Prompt, Slide


def slides(results: Results) -> tuple[Slide, ...]:
    """Return the one slide: the question before anybody is placed, then the grid."""
    setting = results.setting
    if not results.placed:
        return (Slide(setting.title, Prompt(asked(setting)), foot=_named(results)),)
    return (Slide(setting.title, grid(results), takeaway=takeaway(results), foot=_waiting(results)),)


def asked(setting: Setting) -> Words:
    """Return the activity's question, ours where it has none."""
    return setting.question if _said(setting.question) else QUESTION


def takeaway(results: Results) -> Text:
    """Return the one sentence that the grid says; it needs somebody placed."""
    close, unheard = len(results.within("closely")), len(results.unheard)
    worked = N("{n} to work closely with", "{n} to work closely with", close)
    if not unheard:
        return worked if close else T("Nobody has both influence and interest yet")
    cared = N(
        "{n} cares much and can change little: who speaks for them?",
        "{n} care much and can change little: who speaks for them?",
        unheard,
    )
    return T("{worked}; {cared}", worked=worked, cared=cared) if close else cared


def _said(words: Words) -> bool:
    return bool(words.text.strip() if isinstance(words, Saying) else words)


def _named(results: Results) -> Words:
    count = len(results.entries)
    return N("{n} named so far", "{n} named so far", count) if count else ""


def _waiting(results: Results) -> Words:
    count = len(results.waiting)
    return N("{n} is not placed yet", "{n} are not placed yet", count) if count else ""
