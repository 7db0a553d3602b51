"""Fields with their label, help and accessible name set in one go."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space


def field(label: Words, widget: QWidget, help_words: Words = "") -> QVBoxLayout:
    """Return a label above a field and help beneath it; the field is named and described by them."""
    heading = Label("", "label", wrap=False)
    heading.setBuddy(widget)
    heading.set_words(label)
    tell(widget, accessibleName=label)
    made = column(heading, widget, gap=Space.XS)
    if help_words:
        tell(widget, accessibleDescription=help_words)
        made.addWidget(Muted(help_words))
    if widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Fixed:
        made.addStretch(1)
    return made


def checkbox(words: Words) -> QCheckBox:
    """Return a box to tick with its words beside it."""
    made = QCheckBox()
    tell(made, text=words)
    return made
