# pyright: basic
"""Drag in a network of 200 stakeholders and 800 relationships, and add to it in the console's window.

The floor of a drag is Qt painting as many bare lines. Memory is looked after as in the app, where what was
loaded at the start is set aside (`windows.application`).
"""

# pyright: basic

from __future__ import annotations

import gc
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QLineF, QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.exercises.stakeholders.console import View
from lpip_workshop.exercises.stakeholders.network.actions import bring_in
from lpip_workshop.exercises.stakeholders.network.lines import Draft
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.network_map import NetworkMap
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.loading import load_views
from tests.benchmarks.probes.drag import SIZE, path, send, steps
from tests.benchmarks.probes.hall import hall_with, places
from tests.benchmarks.probes.told import Heartbeat, tell
from tests.support.library import Hall

STAKEHOLDERS, LINKS, ADDED = 200, 800, 40


def drafts() -> list[Draft]:
    """Return relationships that look scattered, of several kinds, each pair once."""
    names = [name for name, *_more in places(STAKEHOLDERS)]
    kinds = ("works-with", "informs", "funds", "decides-over", "in-tension")
    pairs = [(n % STAKEHOLDERS, (n + 1 + n // STAKEHOLDERS * 37) % STAKEHOLDERS) for n in range(LINKS)]
    return [Draft(names[a], names[b], kinds[n * 7 % 5], n % 3 == 0, n % 4 or None) for n, (a, b) in enumerate(pairs)]


class Bare(QWidget):
    """As many lines as the network has, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        spots = [(x * SIZE[0] / 10, y * SIZE[1] / 10) for _name, _sector, x, y in places(STAKEHOLDERS)]
        pairs = [(spots[n % STAKEHOLDERS], spots[n * 7 % STAKEHOLDERS]) for n in range(LINKS)]
        self.lines = [QLineF(*one, *other) for one, other in pairs]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawLines(self.lines)
        painter.end()


def draw() -> list[float]:
    """Paint the bare lines, one of them somewhere else each time."""
    board = Bare()
    board.resize(*SIZE)
    board.show()
    QApplication.processEvents()

    def step(n: int) -> None:
        board.lines[0] = QLineF(board.lines[0].p1(), path(n))
        board.update()

    found = steps(step)
    board.hide()
    return found


def drag(board: NetworkMap) -> list[float]:
    """Carry one stakeholder and its lines about, and let it go where it was."""
    node = next(iter(board._nodes))  # there is no other way to name one from outside
    start = QPointF(board.pixel_of(node))
    send(board, QEvent.Type.MouseButtonPress, start)
    found = steps(lambda n: send(board, QEvent.Type.MouseMove, path(n) * 0.8))
    assert QPointF(board.pixel_of(node)) != start
    send(board, QEvent.Type.MouseMove, start)
    send(board, QEvent.Type.MouseButtonRelease, start)
    return found


def add(view: View) -> list[float]:
    """Return the milliseconds of each relationship that is typed in, from Enter to the painted window."""
    names, found = [name for name, *_more in places(STAKEHOLDERS)], []
    for n in range(ADDED):
        view.pages.network.quick.set_text(f"{names[n]} > {names[100 + n]}; {(n % 3 and 'funds') or 'lends to'}; 2")
        QApplication.processEvents()
        began = time.perf_counter()
        view.pages.network.quick.submit()
        QApplication.processEvents()
        found.append((time.perf_counter() - began) * 1000)
    return found


def add_on_stage(console: ConsoleWindow, view: View) -> list[float]:
    """Return the longest milliseconds in which nothing could be clicked, of each that the room sees typed in."""
    view.show_to_room()
    console.stage.open()
    names, found, heart = [name for name, *_more in places(STAKEHOLDERS)], [], Heartbeat()
    for n in range(ADDED // 2):
        view.pages.network.quick.set_text(f"{names[n + 1]} > {names[150 + n]}; informs; 1")
        _rest()
        heart.reset()
        view.pages.network.quick.submit()
        _rest()
        found.append(heart.longest)
    return found


def _rest(seconds: float = 0.3) -> None:
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        QApplication.processEvents()
        time.sleep(0.001)


def open_network(hall: Hall, jobs: Jobs) -> tuple[ConsoleWindow, View]:
    """Return a console with the network in front."""
    console = ConsoleWindow(hall.store, hall.workshop_id, jobs)
    console.resize(1366, 768)
    console.show()
    console.open_activity(hall.activity_id)
    console.commands.run("stakeholders.network")
    QApplication.processEvents()
    view = console.findChild(View)
    assert view is not None
    return console, view


def main() -> None:
    """Paint the floor, drag, add."""
    app = QApplication([])
    apply_theme(app)
    load_views()
    gc.freeze()
    bare = draw()
    with tempfile.TemporaryDirectory() as folder:
        hall, jobs = hall_with(Path(folder), STAKEHOLDERS), Jobs()
        bring_in(hall.store, hall.activity_id, drafts())
        console, view = open_network(hall, jobs)
        dragged = drag(view.pages.network.map)
        added = add(view)
        staged = add_on_stage(console, view)
        held = len(console.moment.results.network.links)
        assert held == LINKS + ADDED + ADDED // 2, held
        console.close()
        jobs.close()
        hall.store.close()
    tell(drag=dragged, draw=bare, adds=added, staged=staged)


if __name__ == "__main__":
    main()
