"""Options that come in from a file, from the clipboard or from the listening cards, at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from lpip_workshop.app.named import named_result
from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.priorities.gathering import Brought, add_cards, bring_in
from lpip_workshop.exercises.priorities.tables_options import listed_options, pasted_options
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.view import ConsoleContext


def bring_file(context: ConsoleContext) -> None:
    """Ask for a file and bring in its list."""
    path = context.choose_file()
    if path is not None:
        options = lambda: listed_options(read_sheet(path), context.language())  # noqa: E731
        _bring(context, lambda: bring_in(context.store, context.activity_id, options()))


def paste_list(context: ConsoleContext) -> None:
    """Bring in the lines or the cells on the clipboard."""
    text = QGuiApplication.clipboard().text()
    options = lambda: pasted_options(text, say(T("Clipboard")), context.language())  # noqa: E731
    _bring(context, lambda: bring_in(context.store, context.activity_id, options()))


def take_cards(context: ConsoleContext) -> bool:
    """Bring in the listening cards of the workshop; tell whether there are any."""
    with context.store.read() as session:
        cards = named_result(session, context.workshop_id, "cards")
    if cards is not None:
        _bring(context, lambda: add_cards(context.store, context.activity_id, cards))
    return cards is not None


def _bring(context: ConsoleContext, deed: Callable[[], Brought]) -> None:
    def bring() -> None:
        brought = deed()
        context.tell_done(_brought(brought), undoable=bool(brought.new or brought.filled))

    context.attempt(bring)


def _brought(brought: Brought) -> Words:
    came = N("{n} option came in.", "{n} options came in.", brought.new)
    if not brought.known:
        return came
    known = N("{n} was on the list already.", "{n} were on the list already.", brought.known)
    if not brought.filled:
        return T("{came} {known}", came=came, known=known)
    filled = N("{n} of those gained what was empty.", "{n} of those gained what was empty.", brought.filled)
    return T("{came} {known} {filled}", came=came, known=known, filled=filled)
