"""Before the round: how it is asked, and what people will read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust.dimensions import Item
from lpip_workshop.exercises.trust.inputs import Asked
from lpip_workshop.exercises.trust.items import labels
from lpip_workshop.widgets.boxes import STRETCH, Card, clear, column, row, scrolling
from lpip_workshop.widgets.buttons import QuietButton, SecondaryButton
from lpip_workshop.widgets.forms import checkbox, field
from lpip_workshop.widgets.labels import Heading, Label, Muted, Pill
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space

_SCALE = T("Ratings")
_WHY_SECTOR = T(
    "Gaps are then also shown by sector, but only of groups of five people or more, and never so that another group "
    "could be worked out. In a small room it shows nothing: leave it off."
)
_WHY_CODE = T(
    "People who agree write a code that only they know, so that the next workshop can show who moved up and who down, "
    "as numbers. It is kept scrambled and shown nowhere."
)


class Before(QWidget):
    """The choices a facilitator has, and the statements."""

    scale_chosen = Signal(int)
    sector_chosen = Signal(bool)
    code_chosen = Signal(bool)
    edit_asked = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[Item, ...] | None = None
        self.scale = Segmented((("5", T("1 to 5")), ("7", T("1 to 7"))), _SCALE)
        self.scale.chosen.connect(self._choose)
        self.sector, self.code = checkbox(T("Ask for the sector")), checkbox(T("Ask for a private code"))
        self.sector.clicked.connect(self.sector_chosen)
        self.code.clicked.connect(self.code_chosen)
        self.edit = SecondaryButton(T("Edit the statements"), "pencil-simple")
        self.edit.clicked.connect(self.edit_asked)
        self.back = QuietButton(T("Back to the result"), "arrow-left")
        self.back.clicked.connect(self.back_asked)
        choices = Card(
            row(field(_SCALE, self.scale), STRETCH, self.back),
            _explained(self.sector, _WHY_SECTOR),
            _explained(self.code, _WHY_CODE),
            gap=Space.M,
        )
        self._grid = _grid()
        head = row(Heading(T("What people rate, in importance and in experience"), "title"), self.edit, gap=Space.M)
        head.setStretch(0, 1)
        inside = QWidget()
        inside.setLayout(column(choices, Card(head, self._grid, gap=Space.M), STRETCH, gap=Space.M))
        self.setLayout(column(scrolling(inside, T("How it is asked"))))

    def show_choice(self, asked: Asked, *, again: bool = False) -> None:
        """Show what is chosen; `again` offers the way back to the result of the round before."""
        self.scale.set_value(str(asked.scale))
        self.sector.setChecked(asked.sector)
        self.code.setChecked(asked.code)
        self.back.setVisible(again)
        if asked.items != self._items:
            self._items = asked.items
            self._list(asked.items)

    def _choose(self, value: str) -> None:
        self.scale_chosen.emit(int(value))

    def _list(self, items: tuple[Item, ...]) -> None:
        clear(self._grid)
        named = labels(items)
        for place, item in enumerate(items):
            short = named[item.id]
            if item.name:
                self._grid.addWidget(Label(short, "strong", wrap=len(str(short)) > 30), place, 0)
            self._grid.addWidget(Label(item.statement), place, 1)
            if item.reverse:
                self._grid.addWidget(Pill(T("in reverse")), place, 2)
        if not items:
            self._grid.addWidget(Muted(T("There is nothing to rate yet. Add a statement."), "body"), 0, 1)


def _explained(box: QCheckBox, why: Words) -> QWidget:
    told = Muted(why)
    tell(box, accessibleDescription=why)
    held = QWidget()
    held.setLayout(column(box, told, gap=0))
    return held


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(1, 1)
    return grid
