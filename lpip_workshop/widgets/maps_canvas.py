"""The drawing of a grid map: signs by pyqtgraph, ground and names in a layer each. No keys, no mouse."""

from __future__ import annotations

import html
from typing import Any, cast

import pyqtgraph
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QColor, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QToolTip

from lpip_workshop.core.words import T, Words
from lpip_workshop.figures.palette import SECTOR_SIGNS
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.maps_arrows import Arrows, taken_by
from lpip_workshop.widgets.maps_geometry import MapFrame, MapPoint, Plot, plot_within
from lpip_workshop.widgets.maps_layers import SIGN, Ground, Names, place_words
from lpip_workshop.widgets.signs import sign_path
from lpip_workshop.widgets.theme import TYPE, px, theme

_NEAR = 12  # pixels from a sign that still mean it
_pg = cast("Any", pyqtgraph)  # its functions carry no types


class MapCanvas(pyqtgraph.GraphicsView):
    """Points on a grid with four named quarters, one of them perhaps chosen."""

    def __init__(self, frame: MapFrame, name: Words) -> None:
        super().__init__()  # pyright: ignore[reportUnknownMemberType] - pyqtgraph has no types
        cast("Any", self).setBackground(None)
        self._frame = frame
        self._points: list[MapPoint] = []
        self._chosen = ""
        self._build()
        self._plot = self._fit()
        tell(self, accessibleName=name)

    def names_shown(self) -> frozenset[str]:
        """Return the ids of the points whose names have room."""
        return self._names.shown()

    def pixel_of(self, point_id: str) -> QPoint:
        """Return where a point stands in the view; raises LookupError for one that is not shown."""
        point = self._point(point_id)
        if point is None:
            raise LookupError(point_id)
        return QPointF(*self._plot.at(point.x, point.y)).toPoint()

    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        """Follow the size of the window."""
        super().resizeEvent(ev)  # pyright: ignore[reportUnknownMemberType] - as above
        if hasattr(self, "_names"):
            self._plot = self._fit()
            self._names.forget()
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange) and hasattr(self, "_plot"):
            self.resizeEvent(None)
        super().changeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole name of the point under the mouse, as plain text."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            point = self._point(self._at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), f"<span>{html.escape(point.label)}</span>" if point else "", self)
            return True
        return bool(super().viewportEvent(event))

    def close(self) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride] - pyqtgraph returns nothing
        """Close as any widget does: pyqtgraph's own way takes the scene away under events still to come."""
        return bool(QGraphicsView.close(self))

    def _build(self) -> None:
        self._signs = {sector: sign_path(sign, 1.0) for sector, sign in SECTOR_SIGNS.items()}
        self._box: Any = _pg.ViewBox(enableMenu=False, enableMouse=False)
        cast("Any", self).setCentralItem(self._box)
        self._scatter: Any = _pg.ScatterPlotItem(pxMode=True)
        self._box.addItem(self._scatter, ignoreBounds=True)
        self._ground, self._names = Ground(self._frame), Names(self._frame)
        self._arrows = Arrows()
        for layer in (self._ground, self._arrows, self._names):
            self.scene().addItem(layer)
        self.setMinimumSize(px(320), px(200))

    def _fit(self) -> Plot:
        plot = plot_within(self.width(), self.height(), px(TYPE["small"]), self._frame)
        self._ground.set_bounds(self.width(), self.height())
        self._arrows.set_bounds(self.width(), self.height())
        self._names.set_bounds(self.width(), self.height())
        self._ground.set_plot(plot)
        left, top = plot.value(0, 0)
        right, bottom = plot.value(self.width(), self.height())
        self._box.setRange(xRange=(left, right), yRange=(bottom, top), padding=0, disableAutoRange=True)
        return plot

    def _lay_out(self) -> None:
        standing = [*self._ground.taken(), *taken_by(self._points, self._plot)]
        self._names.set_points(self._points, self._plot, standing)
        self._paint_signs()
        self._names.choose(self._chosen)
        self._describe()

    def _paint_signs(self) -> None:
        self._arrows.set_points(self._points, self._plot)
        colours = theme().palette.sectors
        known = [point.sector if point.sector in self._signs else "other" for point in self._points]
        hollow = [SECTOR_SIGNS[sector] == "ring" for sector in known]
        fills = {sector: _pg.mkBrush(colour) for sector, colour in colours.items()}
        pens = {sector: _pg.mkPen(QColor(colour), width=2) for sector, colour in colours.items()}
        none, clear = _pg.mkPen(None), _pg.mkBrush(None)
        self._scatter.setData(
            x=[point.x for point in self._points],
            y=[point.y for point in self._points],
            size=px(SIGN),
            symbol=[self._signs[sector] for sector in known],
            brush=[clear if empty else fills[sector] for sector, empty in zip(known, hollow, strict=True)],
            pen=[pens[sector] if empty else none for sector, empty in zip(known, hollow, strict=True)],
        )

    def _point(self, point_id: str) -> MapPoint | None:
        return next((point for point in self._points if point.id == point_id), None) if point_id else None

    def _at(self, where: QPointF) -> str:
        def far(point: MapPoint) -> float:
            x, y = self._plot.at(point.x, point.y)
            return (x - where.x()) ** 2 + (y - where.y()) ** 2

        nearest = min(self._points, key=lambda point: (far(point), point.id != self._chosen), default=None)
        if nearest is not None and far(nearest) <= px(_NEAR) ** 2:
            return nearest.id
        return self._names.under(where.x(), where.y())

    def _describe(self) -> None:
        point = self._point(self._chosen)
        tell(self, accessibleDescription=self._told(point) if point else "")

    def _told(self, point: MapPoint) -> Words:
        return T("{name}: {place}", name=point.label, place=place_words(self._frame, point))
