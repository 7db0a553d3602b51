"""The screens that every activity has, each under one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lpip_workshop.app.stage import Screen
from lpip_workshop.core.words import T
from lpip_workshop.widgets.commands import Command

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow


def screen_commands(console: ConsoleWindow) -> tuple[Command, ...]:
    """Return the commands that put a screen before the room; those of an activity act on the one on stage."""
    group = T("Stage")

    def put(screen: Screen) -> Callable[[], None]:
        return lambda: console.attempt(lambda: console.stage.put_screen(screen))

    def staged() -> bool:
        return console.moment.shown.activity_id is not None

    return (
        Command("own-slides", T("Show the activity’s own slides"), "Ctrl+1", put(""), group=group),
        Command("question", T("Show the question to the room"), "Ctrl+2", put("question"), staged, group),
        Command("clock", T("Show the clock to the room"), "Ctrl+3", put("clock"), staged, group),
        Command("agenda", T("Show the running order to the room"), "Ctrl+4", put("agenda"), group=group),
        Command("thanks", T("Show “Thank you” to the room"), "Ctrl+5", put("thanks"), group=group),
        Command("sound", T("A soft tone with the clock: on or off"), "Ctrl+6", console.stage.sounding.toggle,
                group=group),
    )  # fmt: skip
