"""Everything that can be done in the view, for shortcuts, the palette and the shortcuts sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from lpip_workshop.core.words import T
from lpip_workshop.exercises.actions.console.exporting import KINDS
from lpip_workshop.exercises.actions.items import State
from lpip_workshop.exercises.actions.wording import STATE_WORDS
from lpip_workshop.widgets.commands import Command

if TYPE_CHECKING:
    from lpip_workshop.exercises.actions.console.view import View

_GROUP = T("Actions")
_SAID: tuple[tuple[State, str], ...] = (
    ("done", "Alt+D"),
    ("under_way", "Alt+W"),
    ("changed", "Alt+C"),
    ("stopped", "Alt+S"),
)


def view_commands(view: View) -> tuple[Command, ...]:
    """Return the commands of a view."""
    return (*_of_the_list(view), *_of_last_time(view), *_of_the_pages(view), *_of_files(view))


def _of_the_list(view: View) -> tuple[Command, ...]:
    def chosen() -> bool:
        return bool(view.selected())

    def listed() -> bool:
        return view.tabs.value() == "list" and chosen()

    return (
        Command("actions.up", T("Move the action up"), "Alt+Up", lambda: view.shift(-1), listed, _GROUP),
        Command("actions.down", T("Move the action down"), "Alt+Down", lambda: view.shift(1), listed, _GROUP),
        Command("actions.done", T("Mark the action as done, or as open again"), "Ctrl+D", view.toggle, chosen, _GROUP),
        Command("actions.remove", T("Remove the action"), "", view.remove, listed, _GROUP),
        Command("actions.import", T("Import actions from a table"), "", view.deeds.bring_in, group=_GROUP),
    )


def _of_last_time(view: View) -> list[Command]:
    def reviewing() -> bool:
        return view.tabs.value() == "review" and bool(view.selected())

    return [
        Command(
            f"actions.last.{state}",
            T("From last time: {state}", state=STATE_WORDS[state]),
            keys,
            partial(view.judge, state),
            reviewing,
            _GROUP,
        )
        for state, keys in _SAID
    ]


def _of_the_pages(view: View) -> list[Command]:
    from lpip_workshop.exercises.actions.console.view import PAGES

    return [
        Command(
            f"actions.page.{name}",
            T("Show: {page}", page=words),
            f"Alt+{place}",
            partial(view.show_page, name),
            lambda which=name: which != "review" or view.tabs.button("review").isVisibleTo(view),
            _GROUP,
        )
        for place, (name, words) in enumerate(PAGES, start=1)
    ]


def _of_files(view: View) -> list[Command]:
    return [
        Command(
            f"actions.export.{kind}",
            T("Export actions: {kind}", kind=words),
            "",
            partial(view.export, kind),
            lambda: bool(view.empty.isHidden()),
            _GROUP,
        )
        for kind, (words, _name) in KINDS.items()
    ]
