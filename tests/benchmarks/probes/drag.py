"""Drag one of 200 stakeholders across the map with the mouse; the floor is pyqtgraph drawing as many signs."""

from __future__ import annotations

import math
import time

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.widgets.maps import GridMap
from lpip_workshop.widgets.maps_geometry import MapFrame, MapPoint
from lpip_workshop.widgets.theme import apply_theme
from tests.benchmarks.probes.hall import places
from tests.benchmarks.probes.told import tell

STEPS = 150
SIZE = (1000, 640)


def path(step: int) -> QPointF:
    """Return a place on a round trip through the middle."""
    turn = step / STEPS * 2 * math.pi
    return QPointF(SIZE[0] / 2 + 300 * math.sin(turn), SIZE[1] / 2 + 200 * math.cos(turn))


def send(view: QWidget, kind: QEvent.Type, where: QPointF) -> None:
    """Let the mouse do something."""
    button = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, where, view.mapToGlobal(where), button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def steps(deed) -> list[float]:
    """Return the milliseconds of each step, painting included."""
    found = []
    for step in range(STEPS):
        began = time.perf_counter()
        deed(step)
        QApplication.processEvents()
        found.append((time.perf_counter() - began) * 1000)
    return found


def drag() -> list[float]:
    """Drag a point of our map."""
    frame = MapFrame(T("Influence"), T("Interest"), (T("One"), T("Two"), T("Three"), T("Four")))
    board = GridMap(frame, T("Map"))
    board.resize(*SIZE)
    board.set_points([MapPoint(str(n), name, x, y, s) for n, (name, s, x, y) in enumerate(places(200))])
    board.show()
    QApplication.processEvents()
    view = board.viewport()
    send(view, QEvent.Type.MouseButtonPress, QPointF(board.pixel_of("100")))
    found = steps(lambda step: send(view, QEvent.Type.MouseMove, path(step)))
    send(view, QEvent.Type.MouseButtonRelease, path(STEPS))
    board.hide()
    return found


def draw() -> list[float]:
    """Draw 200 signs with pyqtgraph alone, one of them somewhere else each time."""
    view = pyqtgraph.GraphicsView()
    box = pyqtgraph.ViewBox()
    view.setCentralItem(box)
    scatter = pyqtgraph.ScatterPlotItem(size=12)
    box.addItem(scatter)
    view.resize(*SIZE)
    spots = np.array([(x, y) for _name, _sector, x, y in places(200)])
    box.setRange(xRange=(0, 10), yRange=(0, 10))
    view.show()
    QApplication.processEvents()

    def step(n: int) -> None:
        spots[100] = (path(n).x() / 100, path(n).y() / 64)
        scatter.setData(pos=spots)

    found = steps(step)
    view.hide()
    return found


def main() -> None:
    """Both, one after the other."""
    app = QApplication([])
    apply_theme(app)
    draw()
    tell(drag=drag(), draw=draw())


if __name__ == "__main__":
    main()
