"""What can be done to the running order while it runs, each under one name and one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QWidget

from lpip_workshop.app.agenda import is_beside, move_activity
from lpip_workshop.app.queries import sayings
from lpip_workshop.app.retiming import (
    bring_back_activity,
    drop_activities,
    dropped,
    extend_activity,
    set_beside,
    split_activity,
    worth_dropping,
)
from lpip_workshop.core.words import N, Saying, T, Text
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.language import tell, tell_items
from lpip_workshop.widgets.theme import px
from lpip_workshop.windows.form_dialog import FormDialog

if TYPE_CHECKING:
    from lpip_workshop.storage.store import Store
    from lpip_workshop.windows.console import ConsoleWindow

MORE_TIME = 5  # minutes a key gives


def edit_activity(console: ConsoleWindow, activity_id: str) -> None:
    """Change title, question and length of an activity."""
    from lpip_workshop.windows.activity_dialog import ActivityDialog

    with console.store.read() as session:
        activity = session.get(Activity, activity_id)
    if activity is not None:
        ActivityDialog(console.store, console.workshop_id, activity, console).exec()


def order_commands(console: ConsoleWindow) -> tuple[Command, ...]:
    """Return the commands that change the running order; those of one activity act on the one that is open."""
    group = T("Running order")
    store, workshop = console.store, console.workshop_id

    def opened() -> bool:
        return console.moment.entry is not None

    def act(deed: Callable[[str], object]) -> Callable[[], None]:
        return lambda: console.attempt(lambda: deed(console.chosen))

    def beside(which: str) -> None:
        entry = console.moment.entry
        set_beside(store, workshop, which, beside=entry is None or not is_beside(entry))

    def in_time() -> None:
        chosen = [activity.id for activity in worth_dropping(console.moment.order)]
        console.attempt(lambda: drop_activities(store, workshop, chosen))

    more = N("{n} minute more for the activity", "{n} minutes more for the activity", MORE_TIME)
    less = N("{n} minute less for the activity", "{n} minutes less for the activity", MORE_TIME)
    return (
        Command("extend", more, "Ctrl+Shift+Right",
                act(lambda which: extend_activity(store, workshop, which, MORE_TIME)), opened, group),
        Command("shorten", less, "Ctrl+Shift+Left",
                act(lambda which: extend_activity(store, workshop, which, -MORE_TIME)), opened, group),
        Command("earlier", T("Move the activity up"), "Ctrl+Shift+Up",
                act(lambda which: move_activity(store, workshop, which, -1)), opened, group),
        Command("later", T("Move the activity down"), "Ctrl+Shift+Down",
                act(lambda which: move_activity(store, workshop, which, 1)), opened, group),
        Command("split", T("Split the activity in two"), "Ctrl+Shift+S",
                act(lambda which: split_activity(store, workshop, which)), opened, group),
        Command("beside", T("At the same time as the one before, or not"), "Ctrl+Shift+G",
                act(beside), opened, group),
        Command("drop", T("Drop the activity"), "Ctrl+Shift+Del",
                act(lambda which: drop_activities(store, workshop, [which])), opened, group),
        Command("bring-back", T("Bring back an activity"), "Ctrl+Shift+B", lambda: ask_what_to_bring_back(console),
                lambda: bool(_gone(console)), group),
        Command("photos", T("Photographs of the activity"), "Ctrl+Shift+P", lambda: show_photos(console),
                opened, group),
        Command("save-template", T("Save as a template"), "Ctrl+Shift+E", lambda: save_as_template(console),
                group=group),
        Command("drop-to-end-on-time", T("Drop what lets us end on time"), "Ctrl+Shift+T", in_time,
                lambda: bool(worth_dropping(console.moment.order)), group),
    )  # fmt: skip


def show_photos(console: ConsoleWindow) -> None:
    """Show and add photographs of the open activity's flipcharts."""
    from lpip_workshop.windows.photos import PhotoDialog

    if console.moment.activity is not None:
        PhotoDialog(console, console.moment.activity.id).exec()


def save_as_template(console: ConsoleWindow) -> None:
    """Ask what a template is called and for, and keep this running order as one."""
    from lpip_workshop.windows.save_template import SaveTemplateDialog

    dialog = SaveTemplateDialog(console.store, console.workshop_id, console)
    if dialog.exec():
        console.banner.show_notice(T("The template is kept. It stands in the list when you start a workshop."))


def ask_what_to_bring_back(console: ConsoleWindow) -> None:
    """Bring back what was dropped; where it is more than one, ask which."""
    gone = _gone(console)
    if len(gone) == 1:
        console.attempt(lambda: bring_back_activity(console.store, console.workshop_id, gone[0].id))
    else:
        BringBackDialog(console.store, console.workshop_id, gone, console).exec()


def _gone(console: ConsoleWindow) -> list[Activity]:
    with console.store.read() as session:
        return dropped(session, console.workshop_id)


def _with_minutes(title: Saying, activity: Activity) -> Text:
    return T("{title}, {minutes}", title=title, minutes=N("{n} minute", "{n} minutes", activity.minutes))


class BringBackDialog(FormDialog):
    """Which of the dropped activities comes back."""

    def __init__(self, store: Store, workshop_id: str, gone: list[Activity], parent: QWidget) -> None:
        super().__init__(T("Bring back an activity"), T("Bring back"), parent)
        self._store, self._workshop_id, self._gone = store, workshop_id, gone
        self.list = QListWidget()
        tell(self.list, accessibleName=T("What was dropped"))
        self.list.setMinimumHeight(px(160))
        with store.read() as session:
            titles = sayings(session, gone, "title", the(session, Workshop, workshop_id).language)
        tell_items(self.list, [(activity.id, _with_minutes(titles[activity.id], activity)) for activity in gone])
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        self.body.addWidget(self.list)
        self.list.setFocus()

    def submit(self) -> None:
        """Put it back where it was."""
        bring_back_activity(self._store, self._workshop_id, self._gone[self.list.currentRow()].id)
