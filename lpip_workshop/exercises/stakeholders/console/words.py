"""Words of people's own on the screen, however long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy

from lpip_workshop.core.words import N, Words, listed
from lpip_workshop.exercises.stakeholders.actions import short
from lpip_workshop.widgets.labels import Label


def bounded(label: Label) -> Label:
    """Let a label be narrower than its longest word, and return it."""
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def short_list(names: Sequence[str], most: int) -> Words:
    """Return names cut to a bearable length, from `most` on as a number; empty for none."""
    said: list[Words] = [short(name) for name in names[:most]]
    if len(names) > most:
        said.append(N("{n} other", "{n} others", len(names) - most))
    return listed(said) if said else ""
