"""What is loaded once the first window is seen, on a worker: first the library, then what a console is made of."""

from __future__ import annotations

import gc
import logging
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lpip_workshop.app.kiosk import KioskLock
    from lpip_workshop.storage.store import Store

_log = logging.getLogger(__name__)
_warm: list[bool] = []  # whether all that was ever loaded is already kept out of the search for waste


def open_first(path: Path) -> tuple[Store, KioskLock | None]:
    """Open the library so that it can be written, and find a kiosk that is still on; raises Trouble."""
    from lpip_workshop.app.library import open_core

    store = open_core(path)
    try:
        return store, _held_kiosk(store)
    except BaseException:
        store.close()
        raise


def _held_kiosk(store: Store) -> KioskLock | None:
    from lpip_workshop.app.library import KIOSK_NOTE, add_exercises

    if store.note(KIOSK_NOTE) is None:
        return None
    from lpip_workshop.app.kiosk import locked

    add_exercises(store)
    return locked(store, datetime.now().astimezone())


def warm_up(store: Store) -> None:
    """Load what a workshop is worked in with; the second time there is next to nothing to do."""
    from lpip_workshop.app.library import add_exercises

    add_exercises(store)
    load_views()
    store.labels()  # the first question settles how rows map to tables, which takes its time
    if not _warm:
        # Code is never waste: to look through all of it again and again would stop the window for 90 ms each time.
        gc.freeze()
        _warm.append(True)


def load_views() -> None:
    """Import what a console is made of, pyqtgraph last: on a worker, for it takes a second."""
    from lpip_workshop.core.registry import PACKAGE, exercises

    import_module("lpip_workshop.windows.console")
    for spec in exercises().specs:
        try:
            import_module(f"{PACKAGE}.{spec.id}.console")
        except Exception:
            # Told when that activity is opened; the others are not held up by it.
            _log.exception("the console of %s does not load", spec.id)
    import_module("pyqtgraph")
