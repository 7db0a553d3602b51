"""Composes the app: the only module that knows every part."""

from __future__ import annotations

import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from lpip_workshop.core.errors import EXIT_ENVIRONMENT

_log = logging.getLogger(__name__)


def has_display() -> bool:
    """Tell whether a window can be shown here."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def keep_log(folder: Path) -> None:
    """Log to a file beside the library; where that is not possible, to standard error."""
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(folder / "lpip-workshop.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8")
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
    from lpip_workshop.windows.application import run

    return run(library)
