"""Labels that speak the language of the windows and never take what people typed for markup.

What stands on the first screen leaves Qt's own names alone: to load that one name space, with every key there
is, takes longer than to make the screen. So some of Qt's values are set here as numbers, through properties.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.language import tell

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PLAIN_TEXT = 0  # Qt.TextFormat.PlainText
_CENTRED = 0x0084  # Qt.AlignmentFlag.AlignCenter


class Label(QLabel):
    """A plain-text label in a type role (`display heading section title lead body strong small label clock`).

    `tone` is "", "muted", "act", "act-strong", "heed", "danger" or "on-act".
    """

    def __init__(self, words: Words = "", role: str = "body", tone: str = "", *, wrap: bool = True) -> None:
        super().__init__()
        self.setProperty("textFormat", _PLAIN_TEXT)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        self.set_words(words)

    def set_words(self, words: Words) -> None:
        """Show other words."""
        tell(self, text=words)

    def set_tone(self, tone: str) -> None:
        """Take another colour role."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)

    def centred(self) -> Label:
        """Put the words in the middle, and return the label."""
        self.setProperty("alignment", _CENTRED)
        return self


class Elided(Label):
    """One line that gives way to its neighbours: what has no room ends in “…”, and the tool tip says it whole."""

    def __init__(self, words: Words = "", role: str = "body", tone: str = "") -> None:
        super().__init__(words, role, tone, wrap=False)

    def minimumSizeHint(self) -> QSize:
        """Do with next to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for."""
        from PySide6.QtGui import QPainter  # Qt makes it when first named: not before the first paint

        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        said = self.fontMetrics().elidedText(self.text(), QtCore.Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip("" if said == self.text() else self.text())
        painter.drawText(room, int(QtCore.Qt.AlignmentFlag.AlignVCenter), said)
        painter.end()


class Pill(Label):
    """A short state in a rounded tint; `tone` is "act", "heed" or "quiet"."""

    def __init__(self, words: Words = "", tone: str = "quiet") -> None:
        super().__init__(words, "small", tone, wrap=False)
        self.setProperty("kind", "pill")
        self.centred()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def Heading(words: Words = "", role: str = "heading", *, wrap: bool = True) -> Label:  # noqa: N802 - reads as the widget it makes
    """Return a heading: role "display", "heading", "section" or "title"."""
    return Label(words, role, wrap=wrap)


def Body(words: Words = "") -> Label:  # noqa: N802 - as `Heading`
    """Return a paragraph of body text."""
    return Label(words)


def Muted(words: Words = "", role: str = "small", *, wrap: bool = True) -> Label:  # noqa: N802 - as `Heading`
    """Return a quiet line beside or beneath something."""
    return Label(words, role, "muted", wrap=wrap)


def restyle(widget: QWidget) -> None:
    """Have the style sheet look again at a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
