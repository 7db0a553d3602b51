"""Taking back and bringing back, and saying so where something had been changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lpip_workshop.core.words import N

if TYPE_CHECKING:
    from lpip_workshop.storage.undo import Undone
    from lpip_workshop.windows.console import ConsoleWindow


def undo(console: ConsoleWindow) -> None:
    """Take back the last change."""
    _tell_skipped(console, console.store.undo(console.workshop_id))


def redo(console: ConsoleWindow) -> None:
    """Bring back what was undone last."""
    _tell_skipped(console, console.store.redo(console.workshop_id))


def _tell_skipped(console: ConsoleWindow, outcome: Undone | None) -> None:
    if outcome is not None and outcome.skipped:
        words = N(
            "One value had been changed since and was left as it is.",
            "{n} values had been changed since and were left as they are.",
            outcome.skipped,
        )
        console.banner.show_notice(words, "attention")
