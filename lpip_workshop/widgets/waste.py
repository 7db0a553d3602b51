"""Python's search for waste, on the thread of the windows alone.

A widget that is waste must be deleted on that thread: found while a worker runs, it would be deleted on the worker's
and take the app down. So Python searches no more by itself, and a timer asks whether it is time.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000  # milliseconds


class WasteSearch(QTimer):
    """Searches now and then, from `start` on; begun by whoever has loaded all that is no waste."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.setInterval(_EVERY)
        self.timeout.connect(search)


def search() -> None:
    """Search the oldest generation that is due by Python's own thresholds; to be called on the windows' thread."""
    due = [number > limit for number, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
