"""A figure and, beside it, the register to be sorted by keys: salience (P, L, U) and the rainbow (A, F, B, 1 to 3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.stakeholders import judging
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.console.register_table import ident
from lpip_workshop.exercises.stakeholders.figures_more import circles, rainbow
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.salience import Attribute, class_of
from lpip_workshop.exercises.stakeholders.texts import (
    CLASS_WORDS,
    DEGREE_WORDS,
    LEGITIMACY,
    NOT_SORTED,
    NOT_WEIGHED,
    POWER,
    ROLE_SHORT,
    URGENCY,
)
from lpip_workshop.figures.model import CircleChart, RainbowChart
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.figureview import FigureView
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext

Key = Qt.Key
_WIDE, _WEIGHED = 900, 4  # from which width the class is told, too; its column
_TICK, _NONE = "✓", "–"


class SortingPage(QWidget):
    """A figure over the whole width where there is room, and the table that is sorted by single keys."""

    def __init__(
        self,
        context: ConsoleContext,
        name: Words,
        hint: Text,
        columns: Sequence[Column],
        draw: Callable[[Results], CircleChart | RainbowChart],
        keys: Mapping[Qt.Key, Callable[[str], None]],
    ) -> None:
        super().__init__()
        self._context, self._draw, self._keys = context, draw, keys
        self.figure = FigureView()
        self.table = PlainTable(columns, ident, name)
        self.table.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.view.installEventFilter(self)
        self.figure.setMinimumSize(px(300), px(240))
        self.table.setMinimumWidth(px(280))
        beside = column(self.table, Muted(hint), gap=Space.XS)
        beside.setStretch(0, 1)
        page = row(self.figure, beside, gap=Space.M)
        page.setStretch(0, 10)
        page.setStretch(1, 9)
        self.setLayout(page)
        self.setFocusProxy(self.table)

    def show_results(self, results: Results) -> None:
        """Show the figure and the table."""
        self.figure.set_figure(self._draw(results))
        self.table.set_rows(results.entries)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the figure says already where there is little room."""
        super().resizeEvent(event)
        header, last = self.table.view.horizontalHeader(), len(self.table.model.columns) - 1
        header.setMinimumSectionSize(px(30))
        self.table.view.setColumnHidden(last, last == _WEIGHED and event.size().width() < px(_WIDE))
        for place in range(1, last) if last == _WEIGHED else ():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, px(44))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sort the current row by a single key."""
        if event.type() == QEvent.Type.KeyPress and self.table.current():
            pressed = cast("QKeyEvent", event)
            deed = self._keys.get(cast("Qt.Key", pressed.key()))
            held = pressed.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
            if deed is not None and not held:
                chosen = self.table.current()
                self._context.attempt(lambda: deed(chosen))
                return True
        return super().eventFilter(watched, event)


def salience_page(context: ConsoleContext) -> SortingPage:
    """Return the page of power, legitimacy and urgency."""
    store = context.store

    def toggles(attribute: Attribute) -> Callable[[str], None]:
        return lambda one: judging.toggle(store, one, attribute)

    def ticked(attribute: Attribute) -> Callable[[Entry], str]:
        marks = {True: _TICK, False: _NONE, None: ""}
        return lambda entry: marks[getattr(entry, attribute)]

    columns = (
        Column(T("Name"), lambda entry: entry.name, stretch=True),
        Column(T("P"), ticked("power")),
        Column(T("L"), ticked("legitimacy")),
        Column(T("U"), ticked("urgency")),
        Column(T("Class"), lambda entry: CLASS_WORDS.get(class_of(entry) or "", NOT_WEIGHED)),
    )
    hint = T("P power, L legitimate claim, U urgent claim: a key ticks or unticks. N: none of the three.")
    keys: dict[Qt.Key, Callable[[str], None]] = {
        Key.Key_P: toggles("power"),
        Key.Key_L: toggles("legitimacy"),
        Key.Key_U: toggles("urgency"),
        Key.Key_N: lambda one: judging.set_none(store, one),
    }
    return SortingPage(context, T("{p}, {l}, {u}", p=POWER, l=LEGITIMACY, u=URGENCY), hint, columns, circles, keys)


def rainbow_page(context: ConsoleContext) -> SortingPage:
    """Return the page of who is affected and who affects."""
    store = context.store

    def role(wanted: str) -> Callable[[str], None]:
        return lambda one: judging.set_role(store, one, wanted)

    def degree(wanted: int) -> Callable[[str], None]:
        return lambda one: judging.set_degree(store, one, wanted)

    columns = (
        Column(T("Name"), lambda entry: entry.name, stretch=True),
        Column(T("Role"), lambda entry: ROLE_SHORT.get(entry.role, NOT_SORTED)),
        Column(T("How much"), lambda entry: DEGREE_WORDS[entry.degree] if entry.degree else ""),
    )
    hint = T("A affected, F affecting, B both, N neither; then 1 least, 2 moderately, 3 most.")
    keys = {
        Key.Key_A: role("affected"),
        Key.Key_F: role("affecting"),
        Key.Key_B: role("both"),
        Key.Key_N: role("neither"),
        Key.Key_1: degree(1),
        Key.Key_2: degree(2),
        Key.Key_3: degree(3),
    }
    return SortingPage(context, T("Affected and affecting"), hint, columns, rainbow, keys)
