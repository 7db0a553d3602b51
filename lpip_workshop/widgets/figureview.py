"""A chart in a window, with its words for those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lpip_workshop.figures.layout import Look, height_for, lay_out
from lpip_workshop.figures.model import Figure
from lpip_workshop.figures.scene import Scene
from lpip_workshop.widgets.language import spoken, tell
from lpip_workshop.widgets.paint import measure, paint_scene
from lpip_workshop.widgets.theme import TYPE, px, theme

_LEAST = 220  # pixels at 100 % text


class FigureView(QWidget):
    """Paints a figure in the theme and language in force. Its name is the title, its description the alternative."""

    def __init__(self, figure: Figure | None = None) -> None:
        super().__init__()
        self._figure: Figure | None = None
        self._scene: Scene | None = None
        self._heights: dict[int, int] = {}  # layouts ask for the same widths again and again
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if figure is not None:
            self.set_figure(figure)

    def set_figure(self, figure: Figure) -> None:
        """Show another figure."""
        if figure == self._figure:
            return
        self._figure = figure
        self._redo()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return a size at which charts are comfortable."""
        return QSize(px(560), self.heightForWidth(px(560)))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which a chart would leave out what it has to show."""
        return QSize(px(240), min(px(_LEAST), self.heightForWidth(max(self.width(), px(240)))))

    def hasHeightForWidth(self) -> bool:
        """Ask for the height that the rows need."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which the figure is comfortable."""
        if self._figure is None:
            return px(240)
        if width not in self._heights:
            self._heights[width] = round(height_for(self._figure, width, _look(), spoken(), measure))
        return self._heights[width]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again."""
        self._scene = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._redo()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figure."""
        if self._figure is None:
            return
        if self._scene is None:
            self._scene = lay_out(self._figure, self.width(), self.height(), _look(), spoken(), measure)
        painter = QPainter(self)
        paint_scene(painter, self._scene)
        painter.end()

    def _redo(self) -> None:
        self._scene = None
        self._heights.clear()
        if self._figure is not None:
            tell(self, accessibleName=self._figure.title, accessibleDescription=self._figure.alternative)
        self.update()


def _look() -> Look:
    return Look(theme().palette, px(TYPE["body"]))
