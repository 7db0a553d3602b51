"""One sheet as it lies on the table: whose it is, and a row for each other organisation, three digits each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.exercises.partners.console.rating import RatingField
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS, SCALE
from lpip_workshop.exercises.partners.inputs import Organisation, Ratings, Sheet
from lpip_workshop.widgets.boxes import STRETCH, clear, column, scrolling
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.theme import Space, px


class RaterBox(QComboBox):
    """Whose sheet it is: a letter chooses, Enter takes it and moves on."""

    onward = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on with Enter, else choose as any list does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.onward.emit()
        else:
            super().keyPressEvent(event)


class SheetForm(QWidget):
    """The fields of one sheet, walked row by row.

    `finished` is emitted when the last field is left forwards, `refused` with what is wrong with a digit,
    `touched` with any key that was taken.
    """

    finished = Signal()
    refused = Signal(object)
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._others: tuple[Organisation, ...] = ()
        self.fields: dict[tuple[str, str], RatingField] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, Space.S, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        inside = QWidget()
        inside.setLayout(column(self._grid, STRETCH))
        self._area: QScrollArea = scrolling(inside, T("The sheet"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setMinimumHeight(px(150))
        self.setLayout(column(self._area))

    @property
    def first(self) -> RatingField | None:
        """Return the field where a sheet begins."""
        return next(iter(self.fields.values()), None)

    def show_others(self, others: Sequence[Organisation], ids: Sequence[str]) -> None:
        """Show a row for each of these, `ids` being all in the order of their numbers; the same keep what was typed."""
        if tuple(others) == self._others:
            return
        self._others = tuple(others)
        clear(self._grid)
        self.fields = {(one.id, d.id): self._field(one, place) for one in others for place, d in enumerate(DIMENSIONS)}
        for place, dimension in enumerate(DIMENSIONS, start=1):
            heading = Label(dimension.name, "label", wrap=False)
            self._grid.addWidget(heading, 0, place, Qt.AlignmentFlag.AlignHCenter)
        for line, one in enumerate(others, start=1):
            name = Label(T("{name} ({number})", name=one.name, number=ids.index(one.id) + 1), "body")
            name.setMinimumWidth(px(160))
            self._grid.addWidget(name, line, 0)
            for place, dimension in enumerate(DIMENSIONS, start=1):
                field = self.fields[one.id, dimension.id]
                self._grid.addWidget(field, line, place, Qt.AlignmentFlag.AlignHCenter)
                field.show()  # else it is shown a moment later, and cannot take the focus until then

    def ratings(self) -> dict[str, dict[str, int]]:
        """Return what was typed, without blanks."""
        found: dict[str, dict[str, int]] = {}
        for (other, ident), field in self.fields.items():
            rating = field.rating()
            if rating is not None:
                found.setdefault(other, {})[ident] = rating
        return found

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show a sheet; None wipes it."""
        ratings: Ratings = sheet.ratings if sheet else {}
        for (other, ident), field in self.fields.items():
            field.set_rating(ratings.get(other, {}).get(ident))

    def _field(self, one: Organisation, place: int) -> RatingField:
        dimension = DIMENSIONS[place]
        field = RatingField(T("{name}, {dimension}", name=one.name, dimension=dimension.name))
        key = one.id, dimension.id
        field.onward.connect(partial(self._go, key, 1))
        field.back.connect(partial(self._go, key, -1))
        field.row.connect(partial(self._go_rows, key))
        field.refused.connect(partial(self._refuse, one.name))
        return field

    def _refuse(self, name: str, typed: str) -> None:
        self.refused.emit(
            T("{name}: “{typed}” is not on the scale. Type 1 to {scale}.", name=name, typed=typed, scale=SCALE)
        )

    def _go_rows(self, key: tuple[str, str], rows: int) -> None:
        self._go(key, len(DIMENSIONS) * rows)

    def _go(self, key: tuple[str, str], step: int) -> None:
        self.touched.emit()
        walk = list(self.fields)
        place = walk.index(key) + step
        if place >= len(walk):
            self.finished.emit()
        elif place >= 0:
            field = self.fields[walk[place]]
            field.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(field, 0, px(60))
