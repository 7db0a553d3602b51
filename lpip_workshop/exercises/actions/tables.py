"""Actions from a spreadsheet: `actions.csv`, one row an action.

| column | also called | what it holds |
|---|---|---|
| Action | What, Task | what will be done; must be filled in |
| First step | Next step | what happens first |
| First step by | Start by | the day of the first step, best within 14 days |
| Owner | Lead, Who, Responsible | the one person or organisation that answers for it |
| Helpers | With, Support | others who do it, separated by commas |
| Ask before | Consulted | who must be asked before it happens, separated by commas |
| Tell | Informed | who must be told, separated by commas |
| By when | Deadline, Date, Due | a day: 2026-12-12, 12/12/2026 (day first), 12 December, next Friday |
| How we will know | Measure, Sign of success | how it will be known to be done |
| Resources | Needs, Money | what it takes |
| Evidence | Why we think so | what speaks for it |
| Stakeholders | For whom | whom it serves, separated by commas |
| Priority | Serves | the words of an option, or any words |
| State | Status | open (also when empty), on the way, changed, stopped or done |
| Why | Reason | a few words on the state |
| Workshop date | Made on | the day of the earlier workshop where it was agreed; empty for this one |

Action, First step, How we will know, Resources, Evidence, Priority and Why may have a second column
"… (Welsh)" or "… (English)". Days such as "next Friday" count from the workshop's date where workshop.csv gives
one, otherwise from today. An earlier action with an empty State and no Why has not been looked at yet. What
stands around the actions is read from `not-doing.csv`, `risks.csv` and `theory-of-change.csv`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.guard import unguarded
from lpip_workshop.app.named import named_from_tables, named_result
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.records import plain as plain_heading
from lpip_workshop.app.sheets import Sheet, read_sheet
from lpip_workshop.core.dates import read_day
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.actions.actions import add_all
from lpip_workshop.exercises.actions.around import Around
from lpip_workshop.exercises.actions.inputs import known_names
from lpip_workshop.exercises.actions.items import (
    Action,
    Inputs,
    Priority,
    State,
    Status,
    as_priorities,
    day_or_none,
)
from lpip_workshop.exercises.actions.owners import one_owner, split_names
from lpip_workshop.exercises.actions.surrounding import add_around
from lpip_workshop.exercises.actions.tables_around import around_of
from lpip_workshop.storage.store import Store

COLUMNS = (
    Column("what", ("Action", "What", "Task", "Gweithred", "Beth"), required=True),
    Column("first_step", ("First step", "Next step", "Cam cyntaf")),
    Column("first_step_by", ("First step by", "Start by", "First step date", "Cam cyntaf erbyn")),
    Column("owner", ("Owner", "Lead", "Who", "Responsible", "Pwy", "Perchennog")),
    Column("helpers", ("Helpers", "With", "Support", "Who helps", "Helpwyr")),
    Column("consulted", ("Ask before", "Consulted", "Consult", "Who is asked", "Holi ymlaen llaw")),
    Column("told", ("Tell", "Informed", "Inform", "Told", "Who is told", "Dweud wrth")),
    Column("by_when", ("By when", "Deadline", "Date", "Due", "When", "Erbyn pryd")),
    Column("how_we_will_know", ("How we will know", "Measure", "Sign of success", "Sut byddwn yn gwybod")),
    Column("resources", ("Resources", "Needs", "Money", "Adnoddau")),
    Column("evidence", ("Evidence", "Why we think so", "Tystiolaeth")),
    Column("stakeholders", ("Stakeholders", "For whom", "Rhanddeiliaid")),
    Column("priority", ("Priority", "Serves", "Blaenoriaeth")),
    Column("state", ("State", "Status", "Cyflwr")),
    Column("why", ("Why", "Reason", "Note", "Pam")),
    Column("made", ("Workshop date", "Made on", "Date agreed", "Dyddiad y gweithdy")),
)
_STATES: dict[str, State] = {
    **dict.fromkeys(("done", "closed", "complete", "completed", "yes", "wediiwneud"), "done"),
    **dict.fromkeys(("open", "stillopen", "no", "agored"), "open"),
    **dict.fromkeys(("ontheway", "underway", "inprogress", "doing", "started", "arygweill", "arwaith"), "under_way"),
    **dict.fromkeys(("changed", "newidiwyd", "wedinewid"), "changed"),
    **dict.fromkeys(("stopped", "dropped", "cancelled", "stopiwyd", "rhoddwydygorau"), "stopped"),
}
Value = TypeVar("Value")


def from_tables(tables: Tables) -> Inputs | None:
    """Return the actions of a folder, None where it has no such table; raises BadInput."""
    sheet, around = tables.sheet("actions", "action-plan", "action"), around_of(tables)
    if sheet is None and around == Around():
        return None
    said = tables.details.get("date")
    day = day_or_none(said.text) if said else None
    names = {name for person in tables.people for name in (person.name, person.organisation) if name}
    listed = read_actions(sheet, tables.language, day, day or date.today(), names) if sheet else ()
    return Inputs(
        setting=tables.setting(T("Who does what next")),
        actions=tuple(one for one in listed if one.here),
        priorities=as_priorities(named_from_tables(tables, "priorities")),
        as_of=day,
        earlier=tuple(one for one in listed if not one.here),
        around=around,
    )


def read_actions(
    sheet: Sheet, language: str, day: date | None, today: date, known: Collection[str]
) -> tuple[Action, ...]:
    """Return the actions of a sheet, for a workshop on `day`; raises BadInput with file, row and column."""
    return tuple(_action(record, language, day, today, known) for record in read_records(unguarded(sheet), COLUMNS))


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Write actions to the library, linked to its own priorities where the words are the same."""
    with store.read() as session:
        here = as_priorities(named_result(session, workshop_of(session, activity_id).id, "priorities")) or ()
    add_all(store, activity_id, [_linked(action, here) for action in (*inputs.earlier, *inputs.actions)])
    add_around(store, activity_id, inputs.around)


def import_file(store: Store, activity_id: str, path: Path, today: date) -> int:
    """Add the actions of a CSV or XLSX file and return how many; raises BadInput, and then adds none."""
    with store.read() as session:
        workshop, known = workshop_of(session, activity_id), known_names(session, activity_id)
        here = as_priorities(named_result(session, workshop_of(session, activity_id).id, "priorities")) or ()
    actions = read_actions(read_sheet(path), workshop.language, day_or_none(workshop.day), today, known)
    add_all(store, activity_id, [_linked(action, here) for action in actions])
    return len(actions)


def _action(record: Record, language: str, day: date | None, today: date, known: Collection[str]) -> Action:
    made = _cell(record, "made", lambda typed: read_day(typed, today))
    state, why = _cell(record, "state", _state), record.saying("why", language)
    here = made is None or made == day
    return Action(
        id=str(record.row),
        what=record.saying("what", language, needed=True),
        first_step=record.saying("first_step", language),
        owner=_cell(record, "owner", lambda typed: one_owner(typed, known)) or "",
        helpers=split_names(record.text("helpers")),
        by_when=_cell(record, "by_when", lambda typed: read_day(typed, made or today)),
        how_we_will_know=record.saying("how_we_will_know", language),
        priority=record.saying("priority", language),
        first_step_by=_cell(record, "first_step_by", lambda typed: read_day(typed, made or today)),
        consulted=split_names(record.text("consulted")),
        told=split_names(record.text("told")),
        resources=record.saying("resources", language),
        evidence=record.saying("evidence", language),
        stakeholders=split_names(record.text("stakeholders")),
        history=(Status(state or "open", why, day),) if state or why.text else (),
        here=here,
        day=day if here else made,
    )


def _cell(record: Record, key: str, read: Callable[[str], Value]) -> Value | None:
    """Return what a cell means, None for an empty one; a fault is told with its place."""
    typed = record.text(key)
    try:
        return read(typed) if typed else None
    except BadInput as error:
        raise record.fault(key, error) from error


def _state(typed: str) -> State:
    state = _STATES.get(plain_heading(typed))
    if state is None:
        raise BadInput(
            T("“{typed}” is no state of an action.", typed=typed),
            T("Use open, on the way, changed, stopped or done."),
        )
    return state


def _linked(action: Action, priorities: tuple[Priority, ...]) -> Action:
    unlinked = replace(action, priority_id="")
    served = next((priority for priority in priorities if unlinked.serves(priority)), None)
    return replace(unlinked, priority_id=served.id, priority=served.text) if served else unlinked
