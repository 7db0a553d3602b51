"""The lines and signs of a network map explained, in a strip beneath it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lpip_workshop.core.words import Words, listed
from lpip_workshop.figures.layout_network_legend import draw_legend, legend_for
from lpip_workshop.figures.layout_sheet import Look, Sheet
from lpip_workshop.figures.model import NetworkChart, Pattern, Table
from lpip_workshop.figures.scene import Scene
from lpip_workshop.widgets.language import spoken, tell
from lpip_workshop.widgets.paint import measure, paint_scene
from lpip_workshop.widgets.theme import TYPE, px, theme


class NetworkLegend(QWidget):
    """Paints the legend of a map, as tall as it needs; its name says kinds and sectors."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: NetworkChart | None = None
        self._scene = Scene(1, 1, ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def explain(self, kinds: tuple[tuple[Pattern, Words], ...], sectors: tuple[tuple[str, Words], ...]) -> None:
        """Explain other lines and signs."""
        self._chart = NetworkChart((), (), kinds, sectors, "", "", Table((), ()))
        tell(self, accessibleName=listed([words for _key, words in (*kinds, *sectors)]))
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the height of the lines it takes at its width."""
        return QSize(px(320), round(self._scene.height))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a legend cut in half explains nothing."""
        return QSize(px(100), round(self._scene.height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._lay_out()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        paint_scene(painter, self._scene)
        painter.end()

    def _lay_out(self) -> None:
        if self._chart is None:
            return
        look = Look(theme().palette, px(TYPE["small"]))
        sheet = Sheet(max(self.width(), px(100)), None, look, spoken(), measure)
        legend = legend_for(self._chart, sheet, sheet.width * 4)
        self._scene = Scene(sheet.width, max(1.0, legend.below), tuple(draw_legend(legend, sheet, 0.0, 0.0)))
        self.updateGeometry()
        self.update()
