"""Tell assistive technology something that appeared without the focus moving there."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.language import say


def announce(widget: QWidget, words: Words, *, urgent: bool = False) -> None:
    """Have a screen reader say the words, at once when `urgent`."""
    event = QAccessibleAnnouncementEvent(widget, say(words))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
