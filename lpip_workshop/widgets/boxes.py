"""Rows, columns, grounds and cards: how widgets are put beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.reading import Reading
from lpip_workshop.widgets.theme import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

STRETCH = None
_NEVER = 1  # Qt.ScrollBarPolicy.ScrollBarAlwaysOff, as a number: labels.py says why
_BY_TAB = 1  # Qt.FocusPolicy.TabFocus


def column(*items: QWidget | QLayout | None, gap: int = Space.S, edge: int = 0) -> QVBoxLayout:
    """Return a column of widgets and layouts; None (`STRETCH`) takes the room that is left."""
    layout = QVBoxLayout()
    _fill(layout, items, gap, edge)
    return layout


def row(*items: QWidget | QLayout | None, gap: int = Space.S, edge: int = 0) -> QHBoxLayout:
    """Return a row of widgets and layouts; None (`STRETCH`) takes the room that is left."""
    layout = QHBoxLayout()
    _fill(layout, items, gap, edge)
    return layout


def _fill(layout: QBoxLayout, items: tuple[QWidget | QLayout | None, ...], gap: int, edge: int) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(edge, edge, edge, edge)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


class Surface(QFrame):
    """A ground: "paper", "rail", "card", or an edge of a window ("header", "footer", "left", "right")."""

    def __init__(self, surface: str, layout: QLayout | None = None) -> None:
        super().__init__()
        self.setProperty("surface", surface)
        if layout is not None:
            self.setLayout(layout)


class Card(QFrame):
    """A quiet box for things that belong together; `tone` is "", "act", "heed" or "quiet"."""

    def __init__(self, *items: QWidget | QLayout | None, tone: str = "", gap: int = Space.S) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        if tone:
            self.setProperty("tone", tone)
        self.setLayout(column(*items, gap=gap, edge=Space.L))


class CardButton(Button):
    """A card that can be pressed: a title, a quiet line, and whatever `items` follow."""

    def __init__(self, title: Words, under: Words = "", *items: QWidget | QLayout | None, tone: str = "") -> None:
        super().__init__("", "card", name=title)
        if tone:
            self.setProperty("tone", tone)
        tell(self, accessibleDescription=under, toolTip="")
        self.title = Label(title, "title")
        self.under = Muted(under, "body")
        self._inside = column(self.title, self.under, *items, STRETCH, gap=Space.XS, edge=Space.XL - 2)
        self.setLayout(self._inside)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let presses on what is inside be presses of the card."""
        for part in self.findChildren(QWidget):
            part.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        super().enterEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size that what is inside asks for."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size that what is inside can bear."""
        return self._inside.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Follow the wrapping of the words inside."""
        return self._inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height the words inside need at a width."""
        return self._inside.totalHeightForWidth(width)


class Rule(QFrame):
    """A hair line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "rule")


def scrolling(inside: QWidget, name: Words = "", *, first: bool = False) -> QScrollArea:
    """Return a frameless area that scrolls `inside` up and down only; `first` for the first screen.

    There the ring is drawn within by the style sheet: to make one of our own would delay the first paint.
    """
    area = QScrollArea() if first else Reading()
    area.setProperty("ringed", first)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("horizontalScrollBarPolicy", _NEVER)
    tell(area, accessibleName=name)
    area.setProperty("focusPolicy", _BY_TAB)  # a click on what is read needs no ring
    area.setWidget(inside)
    return area


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:  # pyright: ignore[reportUnnecessaryComparison] - a layout item may hold none
            widget.hide()
            widget.deleteLater()
        elif inner is not None:  # pyright: ignore[reportUnnecessaryComparison] - as above
            clear(inner)
