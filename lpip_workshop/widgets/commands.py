"""Everything a window can do, under one name each: as a shortcut, in the palette, on the shortcuts sheet."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.language import say, tell


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do. `shortcut` is as Qt writes it ("Ctrl+K"), empty for none; `group` heads it.

    `plain` are letters and signs that do it, too, wherever nobody is typing: what presenters' remotes send.
    """

    id: str
    title: Words
    shortcut: str
    run: Callable[[], object]
    enabled: Callable[[], bool] = _always
    group: Words = ""
    plain: str = ""


class CommandSet:
    """The commands of a window. A command added again under the same id replaces the one before."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, *commands: Command) -> None:
        """Offer commands, each with its shortcut."""
        for command in commands:
            self.remove(command.id)
            self._commands[command.id] = command
            action = QAction(self._window)
            tell(action, text=command.title)
            if command.shortcut:
                action.setShortcut(QKeySequence(command.shortcut))
            action.triggered.connect(lambda _checked=False, which=command.id: self.run(which))
            self._window.addAction(action)
            self._actions[command.id] = action

    def remove(self, *ids: str) -> None:
        """Withdraw commands; ids that are not there are passed over."""
        for which in ids:
            self._commands.pop(which, None)
            action = self._actions.pop(which, None)
            if action is not None:
                self._window.removeAction(action)
                action.deleteLater()

    def run(self, command_id: str) -> bool:
        """Do a command if it can be done now; tell whether it was. Raises KeyError."""
        command = self._commands[command_id]
        if not command.enabled():
            return False
        command.run()
        return True

    def run_plain(self, event: QKeyEvent) -> bool:
        """Do the command of a letter or sign that no field has taken; tell whether one was done."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        typed = event.text().casefold()
        command = next((one for one in self._commands.values() if typed and typed in one.plain), None)
        return command is not None and not held and self.run(command.id)

    def action(self, command_id: str) -> QAction:
        """Return the action of a command, for a menu; raises KeyError."""
        return self._actions[command_id]

    def commands(self) -> tuple[Command, ...]:
        """Return the commands in the order they were added."""
        return tuple(self._commands.values())

    def findable(self) -> tuple[Command, ...]:
        """Return the commands, and every button in sight that is none of them, by the name it is read out with."""
        known = {say(command.title) for command in self._commands.values()}
        return (*self.commands(), *(one for one in _buttons_in_sight(self._window) if say(one.title) not in known))


def _buttons_in_sight(window: QWidget) -> list[Command]:
    """Return one command for each name: of two buttons that are called the same, the first."""
    found: dict[str, Command] = {}
    for place, button in enumerate(window.findChildren(QAbstractButton)):
        name = (button.accessibleName() or button.text()).strip()
        reached = button.focusPolicy() != Qt.FocusPolicy.NoFocus and button.window() is window
        if name and reached and _can_press(button):
            press, can = partial(button.click), partial(_can_press, button)
            found.setdefault(name, Command(f"button {place}", name, "", press, can))
    return list(found.values())


def _can_press(button: QAbstractButton) -> bool:
    return isValid(button) and button.isVisible() and button.isEnabled()


def matching(commands: Iterable[Command], typed: str) -> Sequence[Command]:
    """Return the commands that can be done now and whose title holds what was typed, best first."""
    possible = [command for command in commands if command.enabled()]
    ranked = [(rank(say(command.title), typed), place, command) for place, command in enumerate(possible)]
    return [command for score, _place, command in sorted(ranked, key=lambda r: (r[0] or 0, r[1])) if score is not None]


def rank(title: str, typed: str) -> int | None:
    """Return how far a title is from what was typed, -1 for all of it, 0 for its beginning; None for no way.

    Letters may be left out but not out of order; accents and capitals do not matter.
    """
    wanted, text = _plain(typed), _plain(title)
    if text.startswith(wanted):
        return -1 if text == wanted else 0
    if f" {wanted}" in f" {text}":
        return 1
    if wanted in text:
        return 2
    at, gaps = -1, 0
    for letter in wanted.replace(" ", ""):
        found = text.find(letter, at + 1)
        if found < 0:
            return None
        gaps += found - at - 1
        at = found
    return 3 + gaps


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in bare if not unicodedata.combining(letter)).split())
