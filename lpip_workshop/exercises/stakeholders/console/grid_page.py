"""The grid of influence and interest, and the map of influence and impact: points moved by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.console.words import bounded, short_list
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.register import HIGH, LOW, STEP
from lpip_workshop.exercises.stakeholders.texts import IMPACT, IMPACT_QUARTERS, INFLUENCE, INTEREST, QUARTERS
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.maps import GridMap
from lpip_workshop.widgets.maps_geometry import MapFrame, MapPoint
from lpip_workshop.widgets.maps_waiting import WaitingStrip
from lpip_workshop.widgets.maps_wishes import WishMap
from lpip_workshop.widgets.theme import Space

GRID_FRAME = MapFrame(INFLUENCE, INTEREST, QUARTERS, LOW, HIGH, STEP)
IMPACT_FRAME = MapFrame(INFLUENCE, IMPACT, IMPACT_QUARTERS, LOW, HIGH, STEP)


class MapPage(QWidget):
    """A map, beneath it those who are not on it yet, and a sentence of what it finds."""

    placed = Signal(str)
    wished = Signal(str, float, float, str)
    unwished = Signal(str)

    def __init__(self, grid: GridMap, waiting: Text) -> None:
        super().__init__()
        self.grid = grid
        self.waiting = WaitingStrip(waiting)
        self.found = bounded(Label("", "small", "heed"))
        self.found.hide()
        page = column(self.grid, self.waiting, self.found, gap=Space.XS)
        page.setStretch(0, 1)
        self.setLayout(page)
        self.setFocusProxy(self.grid)
        self.waiting.placed.connect(self.placed)
        if isinstance(grid, WishMap):
            grid.wished.connect(self.wished)
            grid.unwished.connect(self.unwished)

    def show_points(self, points: Sequence[MapPoint], waiting: Sequence[Entry], found: Words = "") -> None:
        """Show points, who waits, and what was found."""
        self.grid.set_points(points)
        self.waiting.set_names([(entry.id, entry.name) for entry in waiting])
        self.found.set_words(found)
        self.found.setVisible(bool(found))


def grid_page() -> MapPage:
    """Return the page of influence and interest."""
    return MapPage(
        WishMap(GRID_FRAME, T("Grid of influence and interest")), T("Not placed yet: Enter places at the middle")
    )


def impact_page() -> MapPage:
    """Return the page of influence and impact."""
    return MapPage(
        GridMap(IMPACT_FRAME, T("Map of influence and impact")), T("No impact yet: Enter places at the middle")
    )


def show_grid(page: MapPage, results: Results) -> None:
    """Show who stands where, where they should move, and how far apart they were placed."""
    spreads = {one.entry.id: one.middle_half or one.extremes for one in results.group.spreads} if results.group else {}
    points = [
        MapPoint(
            one.entry.id,
            one.entry.name,
            one.influence,
            one.interest,
            one.entry.sector,
            wanted=one.entry.wanted,
            spread=spreads.get(one.entry.id),
        )
        for one in results.placed
    ]
    page.show_points(points, results.waiting)


def show_impact(page: MapPage, results: Results) -> None:
    """Show influence and impact, with a ring around those affected but unheard."""
    unheard, unheard_names = {e.id for e in results.unheard}, [e.name for e in results.unheard]
    points = [
        MapPoint(e.id, e.name, e.influence, e.impact, e.sector, heeded=e.id in unheard)
        for e in results.rated()
        if e.influence is not None and e.impact is not None
    ]
    waiting = [entry for entry in results.entries if entry not in results.rated()]
    said = T("Affected but unheard: {names}", names=short_list(unheard_names, 4)) if unheard_names else ""
    page.show_points(points, waiting, said)
