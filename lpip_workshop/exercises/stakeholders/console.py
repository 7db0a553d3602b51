"""The facilitator's view: the grid and, as its twin, the table of the same register."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHeaderView, QStackedWidget, QWidget

from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.stakeholders import actions, tables
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.library import organisations
from lpip_workshop.exercises.stakeholders.register import HIGH, LOW, MIDDLE, STEP, Draft, name_key
from lpip_workshop.exercises.stakeholders.texts import INFLUENCE, INTEREST, KINDS, QUARTERS
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.maps import GridMap
from lpip_workshop.widgets.maps_completing import PartCompleter
from lpip_workshop.widgets.maps_geometry import MapFrame, MapPoint
from lpip_workshop.widgets.maps_waiting import WaitingStrip
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

_WORDS = {0: (190, 0.4), 5: (120, 0.28), 6: (120, 0.32)}  # column: least width, share of the room for words
_FRAME = MapFrame(INFLUENCE, INTEREST, QUARTERS, LOW, HIGH, STEP)


class View(ExerciseView):
    """Grid and table of one register with one selection, and the quick line beneath them."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._entries: dict[str, Entry] = {}
        self._shown: Results
        self._title = Heading()
        self._count = Muted(wrap=False)
        self.tabs = Segmented((("grid", T("Grid")), ("table", T("Table"))), T("How to see it"), tabs=True)
        self.bring = QuietButton(T("Bring in a list"), "file-csv")
        self.grid = GridMap(_FRAME, T("Grid of influence and interest"))
        self.waiting = WaitingStrip(T("Not placed yet: Enter places at the middle"))
        self.table = PlainTable(self._columns(), _ident, T("Table of stakeholders"))
        self.quick = QuickAdd(
            T("Add a stakeholder: name; sector; influence; interest"), self._add, name=T("Add a stakeholder")
        )
        self._completer = PartCompleter(self.quick.edit)
        self._lay_out()
        self._wire()

    def show_results(self, results: Results) -> None:
        """Show the register in both views, and keep who is selected."""
        self._shown = results
        self._entries = {entry.id: entry for entry in results.entries}
        self._title.set_words(results.setting.title)
        self._count.set_words(_counted(results))
        self.grid.set_points(
            [MapPoint(p.entry.id, p.entry.name, p.influence, p.interest, p.entry.sector) for p in results.placed]
        )
        self.waiting.set_names([(entry.id, entry.name) for entry in results.waiting])
        self.table.set_rows(results.entries)
        self.waiting.select(self.table.current())
        self._show_page()
        self._offer_words()

    def commands(self) -> list[Command]:
        """Return what can be done with the register."""
        group = T("Stakeholders")
        return [
            Command("stakeholders.grid", T("Show the grid"), "", lambda: self._turn_to("grid"), group=group),
            Command("stakeholders.table", T("Show the table"), "", lambda: self._turn_to("table"), group=group),
            Command("stakeholders.bring", T("Bring in a list"), "", self._bring_in, group=group),
            Command("stakeholders.paste", T("Paste a list"), "", self._paste, group=group),
        ]

    def take_focus(self) -> None:
        """Be ready for the next name."""
        self.quick.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take cells pasted into the quick line as the list they are."""
        if event.type() == QEvent.Type.KeyPress and cast("QKeyEvent", event).matches(QKeySequence.StandardKey.Paste):
            text = QApplication.clipboard().text().strip()
            if "\t" in text or "\n" in text:
                self._paste()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room of the table anew."""
        super().resizeEvent(event)
        self._size_columns()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        empty = EmptyState(
            "chart-scatter",
            T("Who can change this, and who lives with it?"),
            T(
                "Type a name below and press Enter, or say it all in one line: Parish council; local government; 8; 7. "
                "A list can be brought in or pasted from a spreadsheet."
            ),
            (T("Bring in a list"), self._bring_in),
        )
        page = QWidget()
        page.setLayout(column(self.grid, self.waiting, gap=Space.XS))
        for widget in (empty, page, self.table):
            self._pages.addWidget(widget)
        advice = T(
            "Influence over the outcome, and interest in it. Drag, use the arrow keys, or type numbers in the table."
        )
        bar = row(self.tabs, STRETCH, self._count, self.bring, gap=Space.M)
        layout = column(self._title, Muted(advice), bar, self._pages, self.quick, gap=Space.S)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _wire(self) -> None:
        self.tabs.chosen.connect(self._show_page)
        self.bring.clicked.connect(self._bring_in)
        for source in (self.grid, self.waiting, self.table):
            source.selected.connect(self._select)
            source.removal_asked.connect(self._remove)
        self.grid.moved.connect(self._move)
        self.grid.lifted.connect(self._lift)
        self.grid.opened.connect(self._open)
        self.waiting.placed.connect(self._place)
        self.quick.edit.installEventFilter(self)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self._pages, self._paste, context=inside)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self.table, self._back, context=inside)

    def _columns(self) -> tuple[Column, ...]:
        def changed(field: actions.Field) -> Callable[[Entry, str], None]:
            def change(entry: Entry, typed: str) -> None:
                actions.set_field(self.context.store, entry.id, field, typed)

            return change

        return (
            Column(T("Name"), lambda entry: entry.name, changed("name"), stretch=True),
            Column(T("Sector"), lambda entry: entry.sector, changed("sector"), choices=tuple(SHORT.items())),
            Column(INFLUENCE, lambda entry: _level(entry.influence), changed("influence"), numeric=True),
            Column(INTEREST, lambda entry: _level(entry.interest), changed("interest"), numeric=True),
            Column(T("Kind"), lambda entry: KINDS.get(entry.kind, entry.kind), changed("kind")),
            Column(T("Organisation"), lambda entry: entry.organisation, changed("organisation")),
            Column(T("Note"), lambda entry: entry.note, changed("note")),
        )

    def _size_columns(self) -> None:
        """Share the room among the columns of people's words; in a narrow window the last ones scroll."""
        header, room = self.table.view.horizontalHeader(), self.table.view.viewport().width()
        others = sum(header.sectionSize(place) for place in range(header.count()) if place not in _WORDS)
        for place, (least, share) in _WORDS.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, max(px(least), int((room - others) * share)))

    def _show_page(self, _chosen: str = "") -> None:
        self._pages.setCurrentIndex(0 if not self._entries else 1 if self.tabs.value() == "grid" else 2)
        for widget in (self.tabs, self._count, self.bring):
            widget.setVisible(bool(self._entries))
        self._size_columns()

    def _turn_to(self, page: str) -> None:
        self.tabs.set_value(page)
        self._show_page()
        (self.grid if page == "grid" else self.table).setFocus()

    def _select(self, entry_id: str) -> None:
        for part in (self.grid, self.waiting, self.table):
            part.select(entry_id)

    def _add(self, line: str) -> None:
        self._select(actions.add(self.context.store, self.context.activity_id, line))

    def _move(self, entry_id: str, influence: float, interest: float, gesture: str) -> None:
        self._select(entry_id)
        store = self.context.store
        if not self.context.attempt(lambda: actions.place(store, entry_id, influence, interest, gesture=gesture)):
            self.show_results(self._shown)

    def _place(self, entry_id: str) -> None:
        entry = self._entries[entry_id]
        known = [MIDDLE if level is None else level for level in (entry.influence, entry.interest)]
        if self.context.attempt(lambda: actions.place(self.context.store, entry_id, *known)):
            self._select(entry_id)
            self.grid.setFocus()

    def _lift(self, entry_id: str) -> None:
        self.context.attempt(lambda: actions.unplace(self.context.store, entry_id))

    def _remove(self, entry_id: str) -> None:
        ids = list(self._entries)
        place = ids.index(entry_id)
        beside = (ids[place + 1 :] or ids[:place][-1:] or [""])[0]
        if self.context.attempt(lambda: actions.remove(self.context.store, entry_id)):
            self._select(beside)
            if not beside:
                self.take_focus()

    def _open(self, entry_id: str) -> None:
        self._turn_to("table")
        self._select(entry_id)

    def _back(self) -> None:
        self._turn_to("grid")

    def _bring_in(self) -> None:
        path = self.context.choose_file()
        if path is not None:
            self.context.attempt(lambda: self._bring(tables.read_drafts(read_sheet(path))))

    def _paste(self) -> None:
        text = QApplication.clipboard().text()
        self.context.attempt(lambda: self._bring(tables.pasted(text, say(T("Clipboard")))))

    def _bring(self, drafts: list[Draft]) -> None:
        brought = actions.bring_in(self.context.store, self.context.activity_id, drafts)
        undo = (T("Undo"), self._undo) if brought.new or brought.filled else None
        self.context.banner.show_notice(_brought(brought), "success", undo)

    def _undo(self) -> None:
        self.context.attempt(lambda: self.context.store.undo(self.context.workshop_id))

    def _offer_words(self) -> None:
        taken = {name_key(entry.name) for entry in self._entries.values()}
        with self.context.store.read() as session:
            names = organisations(session, self.context.activity_id)
        fresh = [name for name in names if name_key(name) not in taken]
        self._completer.set_parts(fresh, [say(words) for words in SHORT.values()])


def _ident(entry: Entry) -> str:
    return entry.id


def _level(value: float | None) -> str | None:
    return None if value is None else f"{value:.1f}"


def _counted(results: Results) -> Words:
    stakeholders = N("{n} stakeholder", "{n} stakeholders", len(results.entries))
    sectors = N("{n} sector", "{n} sectors", len(results.by_sector))
    return T("{stakeholders} · {sectors}", stakeholders=stakeholders, sectors=sectors)


def _brought(brought: actions.Brought) -> Words:
    came = N("{n} stakeholder came in.", "{n} stakeholders came in.", brought.new)
    if not brought.known:
        return came
    known = N("{n} was on the register already.", "{n} were on the register already.", brought.known)
    if not brought.filled:
        return T("{came} {known}", came=came, known=known)
    filled = N("{n} of those gained what was empty.", "{n} of those gained what was empty.", brought.filled)
    return T("{came} {known} {filled}", came=came, known=known, filled=filled)
