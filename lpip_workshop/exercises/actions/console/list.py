"""The table of actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QHeaderView

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.actions.items import Action
from lpip_workshop.exercises.actions.wording import NO_DATE, NO_OWNER, STATE_WORDS, day
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import px

_WHAT, _OWNER, _BY_WHEN, _STATE, _FIRST_STEP, _PRIORITY = range(6)
_ROOM_FOR_STEP, _ROOM_FOR_PRIORITY = 780, 1000
_LARGEST_SHARE = 0.36


def action_table(change: Callable[[str, str, str, str], None], today: Callable[[], date]) -> PlainTable:
    """Return the table; `change(id, field, text, gesture)` takes what is typed in a cell and may raise Trouble."""

    def setter(field: str) -> Callable[[Action, str], None]:
        return lambda action, typed: change(action.id, field, typed, "")

    columns = (
        Column(T("What"), lambda one: one.what, setter("what"), stretch=True),
        Column(T("Owner"), lambda one: one.owner, setter("owner"), heed=_owner_heed),
        Column(T("By when"), _day, setter("by_when"), heed=lambda one: _day_heed(one, today())),
        Column(T("State"), lambda one: STATE_WORDS[one.state]),
        Column(T("First step"), lambda one: one.first_step, setter("first_step"), stretch=True),
        Column(T("Priority"), lambda one: one.priority),
    )
    return PlainTable(columns, lambda one: one.id, T("Actions"))


def fit_columns(table: PlainTable, room: int, actions: Sequence[Action], today: date) -> None:
    """Hide what has no place in `room` pixels or nothing to say, and leave the rest of the width to the words."""
    header = table.view.horizontalHeader()
    overdue = any(one.overdue(today) for one in actions)
    widths = {_OWNER: 165, _BY_WHEN: 260 if overdue else 180, _STATE: 100, _PRIORITY: 170}
    for place, width in widths.items():
        wanted = min(px(width), round(room * _LARGEST_SHARE))
        if header.sectionResizeMode(place) != QHeaderView.ResizeMode.Fixed:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
        if header.sectionSize(place) != wanted and not header.isSectionHidden(place):
            header.resizeSection(place, wanted)
    table.view.setColumnHidden(_STATE, not any(one.state != "open" for one in actions))
    table.view.setColumnHidden(_FIRST_STEP, room < px(_ROOM_FOR_STEP))
    table.view.setColumnHidden(_PRIORITY, room < px(_ROOM_FOR_PRIORITY))


def _owner_heed(action: Action) -> Words:
    return "" if action.owner else NO_OWNER


def _day(action: Action) -> Words:
    return day(action.by_when) if action.by_when else ""


def _day_heed(action: Action, today: date) -> Words:
    if action.by_when is None:
        return NO_DATE
    return T("Overdue: {day}", day=action.by_when) if action.overdue(today) else ""
