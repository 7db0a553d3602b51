"""What the pages of the view do to the list, through the actions; trouble is told in the banner."""

from __future__ import annotations

from lpip_workshop.exercises.actions import actions, reviewing, surrounding
from lpip_workshop.exercises.actions.items import Priority, State
from lpip_workshop.exercises.actions.tables import import_file
from lpip_workshop.widgets.language import language
from lpip_workshop.widgets.view import ConsoleContext


class Deeds:
    """The verbs for one activity."""

    def __init__(self, context: ConsoleContext) -> None:
        self.context, self.today = context, context.today
        self.store, self.here = context.store, context.activity_id

    def add(self, typed: str) -> str:
        """Add an action and return its id; raises BadInput."""
        return actions.add(self.store, self.here, typed, self.today())

    def change(self, item_id: str, field: str, text: str, gesture: str) -> None:
        """Change a field of an action; raises BadInput."""
        if field == "owner":
            actions.set_owner(self.store, item_id, text, gesture=gesture)
        elif field in actions.DAYS:
            actions.set_day(self.store, item_id, field, text, self.today(), gesture=gesture)
        elif field == "priority":
            actions.set_priority_text(self.store, item_id, text, gesture=gesture)
        else:
            actions.set_text(self.store, item_id, field, text, gesture=gesture, shown=language())

    def link(self, item_id: str, priority: Priority | None) -> None:
        """Say which priority an action serves."""
        self.context.attempt(lambda: actions.link(self.store, item_id, priority))

    def move(self, item_id: str, by: int) -> None:
        """Move an action up or down the list."""
        self.context.attempt(lambda: actions.move(self.store, item_id, by))

    def remove(self, item_id: str) -> None:
        """Remove an action."""
        self.context.attempt(lambda: actions.take_away(self.store, item_id))

    def say(self, item_id: str, state: State) -> bool:
        """Say where an action stands; tell whether it was taken."""
        return self.context.attempt(lambda: reviewing.set_state(self.store, self.here, item_id, state, self.today()))

    def say_why(self, item_id: str, why: str, gesture: str) -> None:
        """Note why an action stands where it does."""
        self.context.attempt(
            lambda: reviewing.say_why(self.store, self.here, item_id, why, self.today(), gesture=gesture)
        )

    def forget(self, item_id: str) -> None:
        """Take back what this workshop said of an action."""
        self.context.attempt(lambda: reviewing.forget_state(self.store, self.here, item_id))

    def add_line(self, kind: str, typed: str) -> None:
        """Add a line to what stands around the actions; raises BadInput."""
        surrounding.add_line(self.store, self.here, kind, typed)

    def set_line(self, kind: str, row_id: str, field: str, value: str | int, gesture: str = "") -> None:
        """Change a line; raises BadInput."""
        surrounding.set_line(self.store, kind, row_id, field, value, gesture=gesture, shown=language())

    def remove_line(self, kind: str, row_id: str) -> None:
        """Remove a line."""
        self.context.attempt(lambda: surrounding.remove_line(self.store, kind, row_id))

    def set_review_day(self, typed: str) -> bool:
        """Set the day to look at the list again; tell whether it was taken."""
        return self.context.attempt(lambda: surrounding.set_review_day(self.store, self.here, typed, self.today()))

    def bring_in(self) -> None:
        """Import a table that the facilitator chooses."""
        path = self.context.choose_file()
        if path is not None:
            self.context.attempt(lambda: import_file(self.store, self.here, path, self.today()))
