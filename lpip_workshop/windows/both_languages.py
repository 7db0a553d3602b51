"""A text in the language of the workshop and, beside it, in the other one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget
from sqlmodel import Session

from lpip_workshop.app.queries import translations
from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.widgets.boxes import row
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.theme import Space, px

OTHER = {"en": "cy", "cy": "en"}
_TOO: dict[tuple[str, str], Text] = {
    ("title", "cy"): T("Title in Welsh"),
    ("title", "en"): T("Title in English"),
    ("question", "cy"): T("Question in Welsh"),
    ("question", "en"): T("Question in English"),
    ("aim", "cy"): T("Aim in Welsh"),
    ("aim", "en"): T("Aim in English"),
}


def in_both(label: Words, first: QWidget, name: str, other: str, second: QWidget) -> QHBoxLayout:
    """Return two fields side by side: a text under its label, and the same text in the language `other`."""
    made = row(field(label, first), field(_TOO[name, other], second), gap=Space.L)
    made.setStretch(0, 1)
    made.setStretch(1, 1)
    return made


def few_lines(text: str) -> QPlainTextEdit:
    """Return a field of a few lines that Tab leaves."""
    made = QPlainTextEdit(text)
    made.setTabChangesFocus(True)
    made.setFixedHeight(px(84))
    return made


def said_in(session: Session, said: Workshop | Activity, language: str) -> dict[str, str]:
    """Return the translations of a row's texts into a language, by field."""
    known = translations(session, [said.id])
    return {name: by_language.get(language, "") for (_owner, name), by_language in known.items()}
