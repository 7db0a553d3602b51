"""A table of figures as it stands on a page: its caption, and as tall as its rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from lpip_workshop.core.words import Words
from lpip_workshop.figures.model import Table
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Cell, Column
from lpip_workshop.widgets.theme import Space, px

_ROW, _HEAD = 36, 40


def captioned(table: Table) -> QVBoxLayout:
    """Return a table under its caption."""
    columns = [
        Column(heading, _cell(place), numeric=place in table.numeric, stretch=place == 0)
        for place, heading in enumerate(table.headings)
    ]
    shown = PlainTable(columns, lambda found: say(found[0]), table.caption)
    shown.set_rows(table.rows)
    shown.setFixedHeight(px(_HEAD + _ROW * len(table.rows)) + 4)
    return column(Label(table.caption, "strong"), shown, gap=Space.XS)


def _cell(place: int) -> Callable[[tuple[Words, ...]], Cell]:
    return lambda found: found[place]
