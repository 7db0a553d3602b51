"""A table of a result, as a list that is read and not edited."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lpip_workshop.figures.model import Table
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import px


def plain_table(table: Table, *, whole: bool = False) -> QWidget:
    """Return the table with its first column as wide as there is room; `whole` shows every row without scrolling."""

    def column_at(place: int) -> Column:
        return Column(
            table.headings[place],
            lambda cells: cells[place],
            numeric=place in table.numeric,
            stretch=place == 0,
        )

    made = PlainTable(
        [column_at(place) for place in range(len(table.headings))], lambda cells: str(id(cells)), table.caption
    )
    made.set_rows(table.rows)
    if whole:
        made.setMinimumHeight(made.view.verticalHeader().length() + px(48))  # with the headings
    return made
