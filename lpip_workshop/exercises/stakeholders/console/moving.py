"""What a hand on the map or a key does to the register."""

from __future__ import annotations

from collections.abc import Callable

from lpip_workshop.exercises.stakeholders import actions, judging
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.register import MIDDLE
from lpip_workshop.widgets.view import ConsoleContext


class Hand:
    """The verbs of the maps, each told in the banner where it fails; `again` then shows what is true."""

    def __init__(self, context: ConsoleContext, again: Callable[[], None]) -> None:
        self._context, self._again = context, again

    def move(self, entry_id: str, influence: float, interest: float, gesture: str) -> None:
        """Put somebody elsewhere on the grid."""
        self._do(lambda: actions.place(self._context.store, entry_id, influence, interest, gesture=gesture))

    def move_impact(self, entry_id: str, influence: float, impact: float, gesture: str) -> None:
        """Put somebody elsewhere on the map of impact."""
        self._do(lambda: judging.place_impact(self._context.store, entry_id, influence, impact, gesture=gesture))

    def wish(self, entry_id: str, influence: float, interest: float, gesture: str) -> None:
        """Say where somebody should move."""
        self._do(lambda: judging.wish(self._context.store, entry_id, influence, interest, gesture=gesture))

    def unwish(self, entry_id: str) -> None:
        """Let somebody stay."""
        self._do(lambda: judging.unwish(self._context.store, entry_id))

    def place(self, entry: Entry) -> bool:
        """Put somebody who waits at the middle of what is not known."""
        known = [MIDDLE if level is None else level for level in (entry.influence, entry.interest)]
        return self._do(lambda: actions.place(self._context.store, entry.id, *known))

    def place_impact(self, entry: Entry) -> bool:
        """Put somebody without impact at the middle of what is not known."""
        known = [MIDDLE if level is None else level for level in (entry.influence, entry.impact)]
        return self._do(lambda: judging.place_impact(self._context.store, entry.id, *known))

    def lift(self, entry_id: str) -> None:
        """Take somebody off the grid."""
        self._do(lambda: actions.unplace(self._context.store, entry_id))

    def lift_impact(self, entry_id: str) -> None:
        """Take somebody off the map of impact."""
        self._do(lambda: actions.set_field(self._context.store, entry_id, "impact", ""))

    def toggle_here(self, entry_id: str) -> None:
        """Mark somebody as not here, or as here again."""
        self._do(lambda: judging.toggle_here(self._context.store, entry_id))

    def remove(self, entry_id: str) -> bool:
        """Take somebody out of the register."""
        return self._do(lambda: actions.remove(self._context.store, entry_id))

    def _do(self, deed: Callable[[], object]) -> bool:
        done = self._context.attempt(deed)
        if not done:
            self._again()
        return done
