"""What stands around the actions: a table of lines, and a line to add the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHeaderView, QWidget

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.console.deeds import Deeds
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px

_FIVE: tuple[tuple[str, Words], ...] = (
    ("0", "–"),
    ("1", T("1 low")),
    ("2", "2"),
    ("3", "3"),
    ("4", "4"),
    ("5", T("5 high")),
)


class AroundPage(QWidget):
    """The lines of a `kind`; `rows_of` takes them from the results."""

    def __init__(
        self,
        deeds: Deeds,
        kind: str,
        columns: tuple[Column, ...],
        rows_of: Callable[[Results], tuple[Any, ...]],
        words: tuple[Text, Text, Text, Text],
        widths: dict[int, int],
    ) -> None:
        super().__init__()
        name, advice, nothing, asked = words
        self._rows_of = rows_of
        self.table = PlainTable(columns, lambda one: one.id, name)
        header = self.table.view.horizontalHeader()
        for place, width in widths.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, px(width))
        self.empty = EmptyState("lightbulb", nothing, advice)
        self.help = Muted(advice, "body")
        self.quick = QuickAdd(asked, lambda typed: deeds.add_line(kind, typed))
        layout = column(self.help, self.table, self.empty, self.quick, gap=Space.S)
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.table.removal_asked.connect(partial(deeds.remove_line, kind))

    def show_results(self, results: Results) -> None:
        """Show the lines as they are now."""
        rows = self._rows_of(results)
        self.table.set_rows(rows)
        for part in (self.table, self.help):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)


def risks_page(deeds: Deeds) -> AroundPage:
    """Return the pre-mortem: what went wrong, how likely, how bad, what we would do."""
    line = setter(deeds, "risk")
    columns = (
        words_column(T("What could go wrong"), "what", line),
        Column(T("Likelihood"), lambda one: str(one.likelihood or 0), _number(deeds, "likelihood"), choices=_FIVE),
        Column(T("Impact"), lambda one: str(one.impact or 0), _number(deeds, "impact"), choices=_FIVE),
        words_column(T("What we would do"), "response", line),
    )
    words = (
        T("Risks"),
        T("Imagine that a year has passed and it failed. What happened? Then: how likely, how bad, what would we do?"),
        T("No risks yet"),
        T("Add a risk: what went wrong; what we would do"),
    )
    return AroundPage(deeds, "risk", columns, lambda results: results.around.risks, words, {1: 110, 2: 100})


def not_doing_page(deeds: Deeds) -> AroundPage:
    """Return what the group decided against, and why."""
    line = setter(deeds, "not_doing")
    columns = (words_column(T("We will not"), "what", line), words_column(T("Why"), "why", line))
    words = (
        T("What we will not do"),
        T("A short list protects the actions: say what you decided against, so that nobody waits for it."),
        T("Nothing ruled out yet"),
        T("Add what we will not do; why"),
    )
    return AroundPage(deeds, "not_doing", columns, lambda results: results.around.not_doing, words, {})


def setter(deeds: Deeds, kind: str) -> Callable[[str], Callable[[Any, str], None]]:
    """Return, by field, what takes the words typed in a cell."""
    return lambda field: lambda one, typed: deeds.set_line(kind, one.id, field, typed)


def words_column(title: Text, field: str, line: Callable[[str], Callable[[Any, str], None]]) -> Column:
    """Return a column of words."""
    return Column(title, lambda one: getattr(one, field), line(field), stretch=True)


def _number(deeds: Deeds, field: str) -> Callable[[Any, str], None]:
    return lambda one, typed: deeds.set_line("risk", one.id, field, int(typed))
