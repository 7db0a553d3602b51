"""What an exercise's view in the console is given, and what the console asks of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from lpip_workshop.app.queries import setting
from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.exercise import ExerciseSpec
from lpip_workshop.core.words import T, Words
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.ticker import wall_clock


@dataclass(frozen=True, slots=True)
class ConsoleContext:
    """The activity a view works on. `named_result` asks another exercise of the workshop for an outcome.

    `choose_file` asks the facilitator for a file to read, None where they think better of it. `clock` tells the time,
    with its zone.
    """

    store: Store
    spec: ExerciseSpec
    workshop_id: str
    activity_id: str
    banner: Banner
    named_result: Callable[[str], Any | None]
    choose_file: Callable[[], Path | None]
    clock: Callable[[], datetime] = wall_clock

    def today(self) -> date:
        """Return the day that "next Friday" counts from, and after which something is overdue."""
        return self.clock().date()

    def inputs(self) -> Any:
        """Return the exercise's Inputs as they stand in the library."""
        with self.store.read() as session:
            return self.spec.from_library(session, self.activity_id)

    def language(self) -> str:
        """Return the language in which the workshop is written."""
        with self.store.read() as session:
            return setting(session, self.activity_id).language

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something that may fail; a Trouble is shown in the banner. Return whether it was done."""
        try:
            deed()
        except Trouble as trouble:
            self.banner.show_trouble(trouble)
            return False
        return True

    def tell_done(self, words: Words, *, undoable: bool = True) -> None:
        """Say in the banner what came of a deed, and offer to take it back where there is anything to take back."""

        def undo() -> None:
            self.attempt(lambda: self.store.undo(self.workshop_id))

        self.banner.show_notice(words, "success", (T("Undo"), undo) if undoable else None)


class ExerciseView(QWidget):
    """The facilitator's view of one activity.

    The console calls `show_results` at once and after each change, with what the exercise's `compute`
    returned. A view keeps nothing that is not on the screen or in the library.
    """

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self.context = context

    def show_results(self, results: Any) -> None:
        """Show the results as they are now."""
        raise NotImplementedError

    def commands(self) -> Sequence[Command]:
        """Return what can be done here, for shortcuts, the palette and the shortcuts sheet."""
        return ()

    def slide(self) -> int:
        """Return which of the exercise's slides shows what is in front here."""
        return 0

    def take_focus(self) -> None:
        """Put the focus where the facilitator would type first."""
        self.setFocus()
