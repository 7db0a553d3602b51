"""The register as a table: the twin of every view, and where two entries are merged."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.stakeholders import actions, merging
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.texts import (
    DEGREE_WORDS,
    IMPACT,
    INFLUENCE,
    INTEREST,
    KINDS,
    LEGITIMACY,
    NO,
    POWER,
    ROLE_WORDS,
    URGENCY,
    YES,
    level,
)
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext

_WORDS = {0: (190, 0.3), 13: (120, 0.2), 14: (120, 0.2), 15: (120, 0.3)}  # column: least width, share of the room
_ANSWERS: tuple[tuple[str, Text | str], ...] = (("", "–"), ("yes", YES), ("no", NO))
_ROLES: tuple[tuple[str, Text | str], ...] = (("", "–"), *ROLE_WORDS.items())
_DEGREES: tuple[tuple[str, Text | str], ...] = (("", "–"), *((str(n), words) for n, words in DEGREE_WORDS.items()))


class RegisterTable(QWidget):
    """Every field of every entry. Two chosen rows can be merged; `merged` carries the one that stays."""

    merged = Signal(str)

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context = context
        self._sized = (0, -1)
        self.table = PlainTable(self._columns(), ident, T("Table of stakeholders"))
        self.merge = QuietButton(T("Merge the two"), "link").small()
        self.here = QuietButton(T("Here or not here"), "user").small()
        self.table.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        page = column(self.table, row(self.merge, self.here, STRETCH, gap=Space.XS), gap=Space.XS)
        page.setStretch(0, 1)
        self.setLayout(page)
        self.setFocusProxy(self.table)
        self.merge.clicked.connect(self.merge_chosen)
        self.table.view.selectionModel().selectionChanged.connect(self._note)
        self._note()

    def show_results(self, results: Results) -> None:
        """Show the register."""
        self.table.set_rows(results.entries)
        self._note()

    def chosen(self) -> list[str]:
        """Return the ids of the chosen rows, from the top down."""
        rows = sorted({index.row() for index in self.table.view.selectionModel().selectedRows()})
        return [self.table.model.id_at(place) for place in rows]

    def merge_chosen(self) -> None:
        """Merge the two rows that are chosen."""
        chosen = self.chosen()
        if len(chosen) != 2:
            words = T("Choose two rows first: hold Shift or Ctrl for the second.")
            self._context.banner.show_notice(words, "info")
            return
        kept: list[str] = []
        if self._context.attempt(lambda: kept.append(merging.merge(self._context.store, *chosen))):
            self.table.select(kept[0])
            self.merged.emit(kept[0])

    def size_columns(self) -> None:
        """Share the room among the columns of people's words; in a narrow window the last ones scroll."""
        header, room = self.table.view.horizontalHeader(), self.table.view.viewport().width()
        if self._sized == (room, self.table.model.rowCount()):
            return
        self._sized = (room, self.table.model.rowCount())
        others = sum(header.sectionSize(place) for place in range(header.count()) if place not in _WORDS)
        for place, (least, share) in _WORDS.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, max(px(least), int((room - others) * share)))

    def _note(self) -> None:
        self.merge.setEnabled(len(self.chosen()) == 2)
        self.here.setEnabled(bool(self.chosen()))

    def _columns(self) -> tuple[Column, ...]:
        def number(field: actions.Field) -> Callable[[Entry], str | None]:
            return lambda entry: None if getattr(entry, field) is None else level(getattr(entry, field))

        def answer(title: Text, field: actions.Field) -> Column:
            return Column(title, lambda entry: said(getattr(entry, field)), self._changed(field), choices=_ANSWERS)

        return (
            Column(T("Name"), lambda entry: entry.name, self._changed("name"), stretch=True),
            Column(T("Sector"), lambda entry: entry.sector, self._changed("sector"), choices=tuple(SHORT.items())),
            Column(INFLUENCE, number("influence"), self._changed("influence"), numeric=True),
            Column(INTEREST, number("interest"), self._changed("interest"), numeric=True),
            Column(IMPACT, number("impact"), self._changed("impact"), numeric=True),
            answer(T("Here"), "here"),
            Column(T("Wanted influence"), number("wanted_influence"), self._changed("wanted_influence"), numeric=True),
            Column(T("Wanted interest"), number("wanted_interest"), self._changed("wanted_interest"), numeric=True),
            answer(POWER, "power"),
            answer(LEGITIMACY, "legitimacy"),
            answer(URGENCY, "urgency"),
            Column(T("Role"), lambda entry: entry.role, self._changed("role"), choices=_ROLES),
            Column(T("Degree"), lambda entry: str(entry.degree or ""), self._changed("degree"), choices=_DEGREES),
            Column(T("Kind"), lambda entry: KINDS.get(entry.kind, entry.kind), self._changed("kind")),
            Column(T("Organisation"), lambda entry: entry.organisation, self._changed("organisation")),
            Column(T("Note"), lambda entry: entry.note, self._changed("note")),
        )

    def _changed(self, field: actions.Field) -> Callable[[Entry, str], None]:
        def change(entry: Entry, typed: str) -> None:
            actions.set_field(self._context.store, entry.id, field, typed)

        return change


def ident(entry: Entry) -> str:
    """Return the id of a row."""
    return entry.id


def said(answer: object) -> str:
    """Return an answer as the value of a choice."""
    return "" if answer is None else "yes" if cast("bool", answer) else "no"
