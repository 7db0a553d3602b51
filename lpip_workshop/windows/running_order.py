"""The left side of the console: who is here, the running order, and what to do about it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from lpip_workshop.app.agenda import RunningOrder, Slot, is_beside, move_activity
from lpip_workshop.app.retiming import drop_activities, extend_activity, worth_dropping
from lpip_workshop.core.words import N, Saying, T, Words, listed, short_saying
from lpip_workshop.widgets.boxes import Surface, column, row
from lpip_workshop.widgets.buttons import IconButton, SecondaryButton
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.theme import Space
from lpip_workshop.windows.order_commands import edit_activity
from lpip_workshop.windows.rail import Rail, RailEntry

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow

PEOPLE = "people"
_SHORT = 18  # letters of a title on a button


class RunningOrderPanel(Surface):
    """The rail, and the buttons that start, add, edit and move."""

    def __init__(self) -> None:
        super().__init__("left")
        self.rail = Rail()
        self.run_button = SecondaryButton(T("Start"), "play")
        self.add_button = IconButton("plus", T("Add an activity"))
        self.edit_button = IconButton("pencil-simple", T("Edit the activity"))
        self.drop_button = SecondaryButton("", "skip-forward")
        self.drop_button.hide()
        self._on_time = Muted(T("To end on time:"))
        self._on_time.hide()
        head = row(Label(T("Running order"), "label", "muted", wrap=False), None, self.edit_button, self.add_button)
        head.setContentsMargins(Space.M, 0, 0, 0)
        page = column(head, self.rail, self._on_time, self.drop_button, self.run_button, gap=Space.S)
        page.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        page.setStretch(1, 1)
        self.setLayout(page)
        self._ids: list[str] = []

    def set_width(self, width: int) -> None:
        """Be as wide as the console has room for."""
        self.setFixedWidth(width)

    def take_focus(self) -> None:
        """Put the focus on the running order."""
        self.rail.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def wire(self, console: ConsoleWindow) -> None:
        """Connect the buttons and keys of the running order to the console's workshop."""
        store, workshop = console.store, console.workshop_id
        self.run_button.clicked.connect(lambda: console.commands.run("run"))
        self.add_button.clicked.connect(lambda: console.commands.run("add"))
        self.edit_button.clicked.connect(lambda: console.commands.run("edit"))
        self.drop_button.clicked.connect(lambda: console.commands.run("drop-to-end-on-time"))
        self.rail.edit_asked.connect(
            lambda which: console.commands.run("people") if which == PEOPLE else edit_activity(console, which)
        )
        self.rail.move_asked.connect(
            lambda which, by: which != PEOPLE and console.attempt(lambda: move_activity(store, workshop, which, by))
        )
        self.rail.removal_asked.connect(
            lambda which: console.attempt(lambda: drop_activities(store, workshop, [which]))
        )
        self.rail.time_asked.connect(
            lambda which, by: console.attempt(lambda: extend_activity(store, workshop, which, by))
        )

    def show_order(self, order: RunningOrder, people: int, chosen: str, now: datetime) -> None:
        """Show the running order at one moment."""
        here = RailEntry(PEOPLE, N("{n} person here", "{n} people here", people), "users")
        entries = (here, *(_entry(slot, now) for slot in order.slots))
        self._ids = [entry.id for entry in entries]
        self.rail.set_entries(entries, chosen)
        current = next((entry for entry in entries if entry.id == chosen), here)
        self.run_button.setVisible(current.id != PEOPLE)
        self.edit_button.setEnabled(current.id != PEOPLE)
        self.run_button.set_words(
            T("Finish and go on") if current.running else T("Start again") if current.done else T("Start")
        )
        self.run_button.set_icon("check" if current.running else "play")
        gone = [activity.id for activity in worth_dropping(order)]
        self._advise([slot.title for slot in order.slots if slot.activity.id in gone])

    def place_of(self, activity_id: str) -> int:
        """Return the row of an activity, -1 where it is not in the running order."""
        return self._ids.index(activity_id) if activity_id in self._ids else -1

    def _advise(self, titles: list[Saying]) -> None:
        self.drop_button.setVisible(bool(titles))
        self._on_time.setVisible(bool(titles))
        if not titles:
            return
        told = T("Drop “{title}”", title=short_saying(titles[0], _SHORT))
        if len(titles) > 1:
            told = N("Drop {n} activity", "Drop {n} activities", len(titles))
        self.drop_button.set_words(told, name=T("Drop {titles} to end on time", titles=listed(list[Words](titles))))


def _entry(slot: Slot, now: datetime) -> RailEntry:
    activity = slot.activity
    elapsed = -1
    if slot.running:
        elapsed = max(0, int((now - datetime.fromisoformat(activity.started)).total_seconds() // 60))
    return RailEntry(
        id=activity.id,
        title=slot.title,
        time=slot.begins.strftime("%H:%M") if slot.begins else "",
        minutes=activity.minutes,
        done=slot.done,
        pause=activity.pause,
        elapsed=elapsed,
        beside=is_beside(activity),
        took=_took(slot),
    )


def _took(slot: Slot) -> Words:
    if not (slot.done and slot.begins and slot.ends):
        return ""
    return T("{begun} to {ended}", begun=slot.begins.strftime("%H:%M"), ended=slot.ends.strftime("%H:%M"))
