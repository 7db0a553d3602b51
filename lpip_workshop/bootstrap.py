"""Composes the app: the only module that knows every part."""

from __future__ import annotations

import gc
import logging
import os
import sys
from pathlib import Path

from lpip_workshop.core.errors import EXIT_ENVIRONMENT

LARGEST_LOG = 1_000_000


def has_display() -> bool:
    """Tell whether a window can be shown here."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def keep_log(folder: Path) -> None:
    """Log to a file beside the library, the last one kept; where that is not possible, to standard error."""
    handler: logging.Handler
    file = folder / "lpip-workshop.log"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if file.exists() and file.stat().st_size > LARGEST_LOG:
            file.replace(file.with_suffix(".log.old"))
        handler = logging.FileHandler(file, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("lpip_workshop").addHandler(handler)
    logging.getLogger("lpip_workshop").setLevel(logging.INFO)


def open_window(library: Path) -> int:
    """Show the library window and return the exit code once every window is closed."""
    if not has_display():
        print(
            "There is no display here, so no window can be opened. Try: lpip-workshop demo --out DIR", file=sys.stderr
        )
        return EXIT_ENVIRONMENT
    gc.disable()  # nothing of what starts an app is waste; later the windows ask for it (widgets/waste.py)
    keep_log(library.parent)
    from lpip_workshop.windows.application import run

    return run(library)
