"""One window a library: an operating-system lock, which a killed app cannot leave behind."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T
from lpip_workshop.storage.faults import file_trouble


def take_lock(library: Path) -> FileLock:
    """Return the held lock of a library; raises Trouble where another window has it."""
    lock = FileLock(library.with_name(library.name + ".lock"), timeout=0, mode=0o600, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise Trouble(
            T("This library is already open in another window of LPIP Workshop."),
            T("Use that window, or close it first."),
        ) from error
    except OSError as error:
        raise file_trouble(error, library) from error
    return lock
