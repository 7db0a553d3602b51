"""The line at the foot: a name is completed, and one that is known is said while it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.register import name_key

_LIKE, _LEAST = 0.86, 4  # share of letters alike that makes two names suspicious; letters before we ask


def known_as(typed: str, entries: Sequence[Entry]) -> Entry | None:
    """Return the entry whose name a line begins with, None where there is none."""
    key = name_key(typed.partition(";")[0])
    return next((entry for entry in entries if key and name_key(entry.name) == key), None)


def doubt(typed: str, entries: Sequence[Entry]) -> Text | None:
    """Return a warning for a line whose name is known, or looks like one that is; None where it is new."""
    known = known_as(typed, entries)
    if known is not None:
        return T("“{name}” is on the register already.", name=known.name)
    key = name_key(typed.partition(";")[0])
    if len(key) < _LEAST:
        return None
    like = next((entry for entry in entries if _alike(key, name_key(entry.name))), None)
    return None if like is None else T("Is that “{name}”, who is on the register?", name=like.name)


def _alike(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > max(2, len(one) // 5):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= _LIKE and matcher.quick_ratio() >= _LIKE and matcher.ratio() >= _LIKE
