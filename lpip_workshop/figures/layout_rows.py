"""Charts of one row for each label: how tall each row is, and how many fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.scene import Weight

_AIR = 1.0  # above and below a row's text together, in text sizes
_TIGHT = 0.4  # the same where room is short
_STRETCH = 1.5  # how much taller rows may grow to fill the sheet


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its lines of text at left and at right, and where it stands."""

    label: tuple[str, ...]
    note: tuple[str, ...]
    top: float
    height: float

    @property
    def middle(self) -> float:
        """The height of the row's middle line."""
        return self.top + self.height / 2


@dataclass(frozen=True, slots=True)
class Side:
    """The words at one side of the rows: one text for each row, and the width they get."""

    texts: tuple[str, ...]
    width: float
    weights: tuple[Weight, ...] = ()

    def lines(self, sheet: Sheet, most: int) -> list[tuple[str, ...]]:
        """Return each text as lines."""
        weights = self.weights or ("regular",) * len(self.texts)
        return [sheet.wrap(text, self.width, most, weight) for text, weight in zip(self.texts, weights, strict=True)]


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows that fit, how many did not, and where the last one ends."""

    shown: tuple[Row, ...]
    left_out: int
    bottom: float

    def after(self, sheet: Sheet) -> float:
        """Return the middle of the line under the rows that says how many were left out."""
        return self.bottom + sheet.size * LINE / 2


def stand(sheet: Sheet, left: Side, right: Side, top: float, below: float, least: float) -> Rows:
    """Place one row for each text between `top` and the `below` kept free at the foot.

    Rows are at least `least` tall; labels first give up lines, then air, and then rows are left out.
    """
    tall = 3 if sheet.look.paper else 2
    if sheet.height is None:
        return _placed(*_lines(sheet, left, right, tall), sheet, top, _AIR, least)
    room = sheet.height - top - below
    rows = _placed([], [], sheet, top, _AIR, least)
    for most, air in ((tall, _AIR), (2, _AIR), (2, _TIGHT), (1, _TIGHT)):
        labels, notes = _lines(sheet, left, right, most)
        rows = _placed(labels, notes, sheet, top, air, least if air == _AIR else min(least, sheet.size * 1.5))
        if rows.bottom - top <= room + 1e-6:
            return _stretched(rows, top, room)
    return _cut(rows, top, room - sheet.size * LINE)


def _lines(sheet: Sheet, left: Side, right: Side, most: int) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    return left.lines(sheet, most), right.lines(sheet, most)


def _placed(
    labels: Sequence[tuple[str, ...]],
    notes: Sequence[tuple[str, ...]],
    sheet: Sheet,
    top: float,
    air: float,
    least: float,
) -> Rows:
    rows: list[Row] = []
    for label, note in zip(labels, notes, strict=True):
        count = max(len(label), len(note), 1)
        height = max(least, sheet.size * (LINE * count + air))
        rows.append(Row(label, note, top, height))
        top += height
    return Rows(tuple(rows), 0, top)


def _stretched(rows: Rows, top: float, room: float) -> Rows:
    used = rows.bottom - top
    factor = min(_STRETCH, room / used) if used else 1.0
    grown = tuple(Row(row.label, row.note, top + (row.top - top) * factor, row.height * factor) for row in rows.shown)
    return Rows(grown, 0, top + used * factor)


def _cut(rows: Rows, top: float, room: float) -> Rows:
    fits = tuple(row for row in rows.shown if row.top + row.height - top <= room + 1e-6)
    return Rows(fits, len(rows.shown) - len(fits), fits[-1].top + fits[-1].height if fits else top)
