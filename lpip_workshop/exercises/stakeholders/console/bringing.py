"""Lists that come in from a file or the clipboard."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.stakeholders import actions, tables
from lpip_workshop.exercises.stakeholders.register import Draft
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.view import ConsoleContext


def bring_file(context: ConsoleContext) -> None:
    """Ask for a file and bring in its list."""
    path = context.choose_file()
    if path is not None:
        context.attempt(lambda: _bring(context, tables.read_drafts(read_sheet(path))))


def paste_list(context: ConsoleContext) -> None:
    """Bring in the list on the clipboard."""
    text = QApplication.clipboard().text()
    context.attempt(lambda: _bring(context, tables.pasted(text, say(T("Clipboard")))))


def take_unheard(context: ConsoleContext) -> None:
    """Bring in those who were unheard last time."""

    def take() -> None:
        count = actions.take_unheard(context.store, context.activity_id)
        words = N("{n} stakeholder came in.", "{n} stakeholders came in.", count)
        context.tell_done(words)

    context.attempt(take)


def _bring(context: ConsoleContext, drafts: list[Draft]) -> None:
    brought = actions.bring_in(context.store, context.activity_id, drafts)
    context.tell_done(_brought(brought), undoable=bool(brought.new or brought.filled))


def _brought(brought: actions.Brought) -> Words:
    came = N("{n} stakeholder came in.", "{n} stakeholders came in.", brought.new)
    if not brought.known:
        return came
    known = N("{n} was on the register already.", "{n} were on the register already.", brought.known)
    if not brought.filled:
        return T("{came} {known}", came=came, known=known)
    filled = N("{n} of those gained what was empty.", "{n} of those gained what was empty.", brought.filled)
    return T("{came} {known} {filled}", came=came, known=known, filled=filled)
