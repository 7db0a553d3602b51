"""Before the round: how it is asked, and what people will read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS
from lpip_workshop.exercises.trust.inputs import Asked
from lpip_workshop.widgets.boxes import STRETCH, Card, column, row, scrolling
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space

_SCALE = T("Ratings")
_SECTOR = T("Ask for the sector")


class Before(QWidget):
    """The two choices a facilitator has, and the six statements."""

    scale_chosen = Signal(int)
    sector_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.scale = Segmented((("5", T("1 to 5")), ("7", T("1 to 7"))), _SCALE)
        self.scale.chosen.connect(self._choose)
        self.sector = QCheckBox(say(_SECTOR))
        self.sector.clicked.connect(self.sector_chosen)
        choices = Card(
            row(field(_SCALE, self.scale), STRETCH),
            column(self.sector, self._why(), gap=0),
            gap=Space.M,
        )
        inside = QWidget()
        inside.setLayout(column(choices, _statements(), STRETCH, gap=Space.M))
        self.setLayout(column(scrolling(inside, T("How it is asked"))))

    def show_choice(self, asked: Asked) -> None:
        """Show what is chosen."""
        self.scale.set_value(str(asked.scale))
        self.sector.setChecked(asked.sector)

    def _choose(self, value: str) -> None:
        self.scale_chosen.emit(int(value))

    def _why(self) -> Label:
        why = Muted(
            T(
                "Gaps are then also shown by sector, but only of groups of five people or more, and never so that "
                "another group could be worked out. In a small room it shows nothing: leave it off."
            )
        )
        self.sector.setAccessibleDescription(why.text())
        return why


def _statements() -> Card:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(1, 1)
    for place, dimension in enumerate(DIMENSIONS):
        grid.addWidget(Label(dimension.name, "strong", wrap=False), place, 0)
        grid.addWidget(Label(dimension.statement), place, 1)
    return Card(Heading(T("What people rate, in importance and in experience"), "title"), grid, gap=Space.M)
