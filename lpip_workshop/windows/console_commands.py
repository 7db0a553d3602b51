"""Everything the console can do, each under one name and one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lpip_workshop.core.words import T
from lpip_workshop.widgets.command_palette import ShortcutSheet
from lpip_workshop.widgets.commands import Command
from lpip_workshop.windows.preferences import OTHER_LANGUAGE, change_language

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow


def console_commands(console: ConsoleWindow) -> tuple[Command, ...]:
    """Return the commands of a console; an exercise's view adds its own."""
    from lpip_workshop.windows.order_commands import order_commands
    from lpip_workshop.windows.screen_commands import screen_commands

    return (
        *_workshop(console), *order_commands(console), *_stage(console), *screen_commands(console), *_help(console),
    )  # fmt: skip


def _workshop(console: ConsoleWindow) -> tuple[Command, ...]:
    from lpip_workshop.windows.console import PEOPLE
    from lpip_workshop.windows.history import redo, undo
    from lpip_workshop.windows.order_commands import edit_activity

    group = T("Workshop")
    rail, kiosk = console.order.rail, console.kiosk

    def run() -> None:
        console.attempt(console.start_or_finish)

    def people() -> None:
        console.open_activity(PEOPLE)
        take_focus(console)

    def pass_round() -> None:
        console.attempt(kiosk.start)

    def can(side: str) -> bool:
        return getattr(console.moment, side) is not None

    return (
        Command(
            "undo", T("Undo"), "Ctrl+Z", lambda: console.attempt(lambda: undo(console)), lambda: can("undo"), group
        ),
        Command(
            "redo",
            T("Redo"),
            "Ctrl+Shift+Z",
            lambda: console.attempt(lambda: redo(console)),
            lambda: can("redo"),
            group,
        ),
        Command("next", T("Next activity"), "Ctrl+Down", lambda: rail.step(1), group=group),
        Command("before", T("Activity before"), "Ctrl+Up", lambda: rail.step(-1), group=group),
        Command("run", T("Start or finish the activity"), "F8", run, group=group),
        Command("people", T("Who is in the room"), "Ctrl+P", people, group=group),
        Command("tables", T("Share people out to tables"), "Ctrl+T", console.people.share_out, group=group),
        Command("care", T("Consent and privacy"), "Ctrl+Shift+C", console.people.show_care, group=group),
        Command("order", T("Go to the running order"), "F6", console.sides.go_to_order, group=group),
        Command("guide", T("Show or hide the guide"), "F10", console.sides.toggle_guide, group=group),
        Command("work", T("Go to the activity"), "F7", lambda: take_focus(console), group=group),
        Command("add", T("Add an activity"), "Ctrl+Shift+A", lambda: add_activity(console), group=group),
        Command("edit", T("Edit the activity"), "Ctrl+E", lambda: edit_activity(console, console.chosen), group=group),
        Command("kiosk", T("Pass the laptop round"), "Ctrl+Shift+K", pass_round, kiosk.can_start, group),
        Command("details", T("Workshop details"), "Ctrl+D", lambda: show_details(console), group=group),
        Command("handout", T("Make the handout"), "Ctrl+H", lambda: make_handout(console), group=group),
        Command("library", T("Back to the library"), "Ctrl+W", console.close, group=group),
    )


def _stage(console: ConsoleWindow) -> tuple[Command, ...]:
    group = T("Stage")
    stage = console.stage

    def step(by: int) -> None:
        console.attempt(lambda: stage.step(by))

    def show() -> None:
        console.attempt(stage.put_chosen)

    def mode(name: str) -> None:
        console.attempt(lambda: stage.toggle(name))

    return (
        Command("stage", T("Open the stage window"), "F5", stage.open, group=group),
        Command("close-stage", T("Close the stage window"), "", stage.close, lambda: stage.window is not None, group),
        Command("show", T("Show this activity to the room"), "F9", show, group=group),
        Command("slide", T("Next slide"), "PgDown", lambda: step(1), group=group),
        Command("back", T("Slide before"), "PgUp", lambda: step(-1), group=group),
        Command(
            "blank", T("Blank the stage, or show it again"), "Ctrl+B", lambda: mode("blank"), group=group, plain="b."
        ),
        Command("freeze", T("Freeze the stage, or let it go on"), "Ctrl+F", lambda: mode("frozen"), group=group),
    )


def _help(console: ConsoleWindow) -> tuple[Command, ...]:
    group = T("Help")

    def keys() -> None:
        ShortcutSheet(console.commands.commands(), console).exec()

    return (
        Command("find", T("Find anything"), "Ctrl+K", lambda: console.palette_dialog.open_over(console), group=group),
        Command("settings", T("Settings"), "Ctrl+,", lambda: show_settings(console), group=group),
        Command("language", OTHER_LANGUAGE, "", lambda: change_language(console.laptop), group=group),
        Command("keys", T("Keyboard shortcuts"), "F1", keys, group=group),
        *console.coach.commands(),
    )


def take_focus(console: ConsoleWindow) -> None:
    """Put the focus where the facilitator would type first."""
    from lpip_workshop.widgets.view import ExerciseView

    view = console.pages.currentWidget()
    if isinstance(view, ExerciseView):
        view.take_focus()
    else:
        view.setFocus()


def add_activity(console: ConsoleWindow) -> None:
    """Ask what to add to the running order, and open it."""
    from lpip_workshop.windows.activity_dialog import NewActivityDialog

    dialog = NewActivityDialog(console.store, console.workshop_id, console.chosen, console)
    if dialog.exec():
        console.order.rail.setCurrentRow(console.order.place_of(dialog.activity_id))


def show_details(console: ConsoleWindow) -> None:
    """Show and change what the workshop is."""
    from lpip_workshop.windows.details import DetailsDialog

    DetailsDialog(console.store, console.workshop_id, console).exec()


def show_settings(console: ConsoleWindow) -> None:
    """Choose language, look, size of the text, motion and sound."""
    from lpip_workshop.windows.settings import SettingsDialog

    SettingsDialog(console.laptop, console).exec()


def make_handout(console: ConsoleWindow) -> None:
    """Ask in which languages and where, and write the handout."""
    from lpip_workshop.windows.handout import HandoutDialog

    HandoutDialog(console).exec()
