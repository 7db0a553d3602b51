"""The views of one register, one of them in front, with one selection among them all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.console.grid_page import (
    MapPage,
    grid_page,
    impact_page,
    show_grid,
    show_impact,
)
from lpip_workshop.exercises.stakeholders.console.moving import Hand
from lpip_workshop.exercises.stakeholders.console.placing_page import PlacingPage
from lpip_workshop.exercises.stakeholders.console.register_table import RegisterTable
from lpip_workshop.exercises.stakeholders.console.sorting import rainbow_page, salience_page
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.network.page import NetworkPage
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.maps import GridMap
from lpip_workshop.widgets.maps_waiting import WaitingStrip
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.view import ConsoleContext


class Pages(Stack):
    """`selected` and `opened` carry the id of a stakeholder; `removed` the id of the one beside it, empty for none."""

    selected = Signal(str)
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, context: ConsoleContext, bring_in: Callable[[], None]) -> None:
        super().__init__()
        self._results: Results | None = None
        self._fresh: set[QWidget] = set()
        self.hand = Hand(context, self._again)
        self.placing = PlacingPage(context)
        self.grid, self.impact, self.network = grid_page(), impact_page(), NetworkPage(context)
        self.salience, self.rainbow, self.register = (
            salience_page(context),
            rainbow_page(context),
            RegisterTable(context),
        )
        self._empty = EmptyState(
            "chart-scatter",
            T("Who can change this, and who lives with it?"),
            T(
                "Type a name below and press Enter, or say it all in one line: Parish council; local government; 8; 7. "
                "A list can be brought in or pasted from a spreadsheet."
            ),
            (T("Bring in a list"), bring_in),
        )
        self.views: dict[str, QWidget] = {
            "grid": self.grid,
            "network": self.network,
            "salience": self.salience,
            "impact": self.impact,
            "rainbow": self.rainbow,
            "table": self.register,
        }
        for page in (self._empty, self.placing, *self.views.values()):
            self.addWidget(page)
        self._wire()

    def show_results(self, results: Results) -> None:
        """Show the register in the view in front; the others follow when they come to the front."""
        self._results, self._fresh = results, set[QWidget]()
        self.register.show_results(results)
        self.placing.show_results(results)

    def front(self, view: str, *, placing: bool) -> None:
        """Bring a view to the front, or what stands for it: the empty state, or a round of placing."""
        page = self.views[view]
        if self._results is None or not self._results.entries:
            page = self._empty
        elif view == "grid" and (placing or self.placing.under_way):
            page = self.placing
        self._refresh(page)
        self.setCurrentWidget(page)
        if page is self.register:
            self.register.size_columns()

    def _refresh(self, page: QWidget) -> None:
        results = self._results
        if results is None or page in self._fresh:
            return
        self._fresh.add(page)
        if page is self.grid:
            show_grid(self.grid, results)
        elif page is self.impact:
            show_impact(self.impact, results)
        elif page is self.network and results.network is not None:
            self.network.show_results(results.network)
        elif page in (self.salience, self.rainbow):
            (self.salience if page is self.salience else self.rainbow).show_results(results)
        self.select(self.current())

    def current(self) -> str:
        """Return the id of the stakeholder that is selected, empty for none."""
        return self.register.table.current()

    def waiting(self) -> str:
        """Return the id of the stakeholder that is chosen among those not placed in the grid in front."""
        page = self.currentWidget()
        return page.waiting.current() if isinstance(page, MapPage) else ""

    def place_waiting(self) -> None:
        """Put the one that waits and is chosen in the middle of the grid in front."""
        page = self.currentWidget()
        if isinstance(page, MapPage) and page.waiting.current():
            page.placed.emit(page.waiting.current())

    def select(self, entry_id: str) -> None:
        """Select a stakeholder in every view."""
        for part in self._parts():
            part.select(entry_id)

    def _entry(self, entry_id: str) -> Entry:
        assert self._results is not None
        return next(entry for entry in self._results.entries if entry.id == entry_id)

    def _parts(self) -> tuple[GridMap | WaitingStrip | PlainTable, ...]:
        tables = (self.register.table, self.salience.table, self.rainbow.table)
        return (self.grid.grid, self.grid.waiting, self.impact.grid, self.impact.waiting, *tables)

    def _wire(self) -> None:
        for part in self._parts():
            part.selected.connect(self._chosen)
            part.removal_asked.connect(self._remove)
        for page in (self.grid, self.impact):
            page.grid.opened.connect(self.opened)
        self.grid.grid.moved.connect(self._moved(self.hand.move))
        self.grid.grid.lifted.connect(self.hand.lift)
        self.grid.wished.connect(self._moved(self.hand.wish))
        self.grid.unwished.connect(self.hand.unwish)
        self.impact.grid.moved.connect(self._moved(self.hand.move_impact))
        self.impact.grid.lifted.connect(self.hand.lift_impact)
        self.grid.placed.connect(self._placed(self.hand.place, self.grid))
        self.impact.placed.connect(self._placed(self.hand.place_impact, self.impact))
        self.register.here.clicked.connect(lambda: self.hand.toggle_here(self.current()))

    def _moved(self, deed: Callable[[str, float, float, str], None]) -> Callable[[str, float, float, str], None]:
        def move(entry_id: str, x: float, y: float, gesture: str) -> None:
            self.select(entry_id)
            deed(entry_id, x, y, gesture)

        return move

    def _placed(self, deed: Callable[[Entry], bool], page: MapPage) -> Callable[[str], None]:
        def place(entry_id: str) -> None:
            if deed(self._entry(entry_id)):
                self.select(entry_id)
                page.grid.setFocus()

        return place

    def _chosen(self, entry_id: str) -> None:
        self.select(entry_id)
        self.selected.emit(entry_id)

    def _remove(self, entry_id: str) -> None:
        assert self._results is not None
        ids = [entry.id for entry in self._results.entries]
        place = ids.index(entry_id)
        beside = (ids[place + 1 :] or ids[:place][-1:] or [""])[0]
        if self.hand.remove(entry_id):
            self.select(beside)
            self.removed.emit(beside)

    def _again(self) -> None:
        if self._results is not None:
            self.show_results(self._results)
            self._refresh(self.currentWidget())
