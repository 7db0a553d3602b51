from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.waste import WasteSearch


class Ring:
    """Waste as soon as it is let go of, and nothing but a search finds it."""

    def __init__(self) -> None:
        self.me = self


def test_waste_is_found_on_the_thread_of_the_windows_whatever_a_worker_makes(qtbot: QtBot) -> None:
    found: list[threading.Thread] = []
    parent, jobs = QObject(), Jobs()
    waste = WasteSearch(parent)
    assert not gc.isenabled()
    weakref.finalize(Ring(), lambda: found.append(threading.current_thread()))

    with qtbot.waitSignal(jobs.busy, check_params_cb=lambda _key, busy: not busy):
        jobs.run("much", lambda _cancel: [Ring() for _ in range(5_000)] and None, lambda _done: None)
    assert not found
    waste.setInterval(10)
    waste.start()
    qtbot.waitUntil(lambda: bool(found))
    assert found == [threading.main_thread()]
    jobs.close()
