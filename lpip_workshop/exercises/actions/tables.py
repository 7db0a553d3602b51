"""Actions from a spreadsheet: `actions.csv`, one row an action.

| column | also called | what it holds |
|---|---|---|
| Action | What, Task | what will be done; must be filled in |
| First step | Next step | what happens first |
| Owner | Lead, Who, Responsible | the one person or organisation that answers for it |
| Helpers | With, Support | others, separated by commas |
| By when | Deadline, Date, Due | a day: 2026-12-12, 12/12/2026 (day first), 12 December, next Friday |
| How we will know | Measure, Sign of success | how it will be known to be done |
| Priority | Serves | the words of an option, or any words |
| State | Status | open (also when empty) or done |

Action, First step, How we will know and Priority may have a second column "… (Welsh)" or "… (English)".
Days such as "next Friday" count from the workshop's date where workshop.csv gives one, otherwise from today.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.named import named_from_tables, named_result
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.sheets import Sheet, read_sheet
from lpip_workshop.core.dates import read_day
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.actions.actions import add_all
from lpip_workshop.exercises.actions.inputs import known_names
from lpip_workshop.exercises.actions.items import Action, Inputs, Priority, as_priorities, day_or_none, plain
from lpip_workshop.exercises.actions.owners import one_owner, split_helpers
from lpip_workshop.storage.store import Store

COLUMNS = (
    Column("what", ("Action", "What", "Task", "Gweithred", "Beth"), required=True),
    Column("first_step", ("First step", "Next step", "Cam cyntaf")),
    Column("owner", ("Owner", "Lead", "Who", "Responsible", "Pwy", "Perchennog")),
    Column("helpers", ("Helpers", "With", "Support", "Who helps", "Helpwyr")),
    Column("by_when", ("By when", "Deadline", "Date", "Due", "When", "Erbyn pryd")),
    Column("how_we_will_know", ("How we will know", "Measure", "Sign of success", "Sut byddwn yn gwybod")),
    Column("priority", ("Priority", "Serves", "Blaenoriaeth")),
    Column("state", ("State", "Status", "Cyflwr")),
)
_DONE, _OPEN = {"done", "closed", "complete", "completed", "yes", "wedi'i wneud"}, {"", "open", "no", "agored"}
Value = TypeVar("Value")


def from_tables(tables: Tables) -> Inputs | None:
    """Return the actions of a folder, None where it has no such table; raises BadInput."""
    sheet = tables.sheet("actions", "action-plan", "action")
    if sheet is None:
        return None
    said = tables.details.get("date")
    day = day_or_none(said.text) if said else None
    names = {name for person in tables.people for name in (person.name, person.organisation) if name}
    return Inputs(
        setting=tables.setting(T("Who does what next")),
        actions=read_actions(sheet, tables.language, day or date.today(), names),
        priorities=as_priorities(named_from_tables(tables, "priorities")),
        as_of=day,
    )


def read_actions(sheet: Sheet, language: str, today: date, known: Collection[str]) -> tuple[Action, ...]:
    """Return the actions of a sheet; raises BadInput with file, row and column."""
    return tuple(_action(record, language, today, known) for record in read_records(sheet, COLUMNS))


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Write actions to the library, linked to its own priorities where the words are the same."""
    with store.read() as session:
        here = as_priorities(named_result(session, workshop_of(session, activity_id).id, "priorities")) or ()
    add_all(store, activity_id, [_linked(action, here) for action in inputs.actions])


def import_file(store: Store, activity_id: str, path: Path, today: date) -> int:
    """Add the actions of a CSV or XLSX file and return how many; raises BadInput, and then adds none."""
    with store.read() as session:
        language, known = workshop_of(session, activity_id).language, known_names(session, activity_id)
        here = as_priorities(named_result(session, workshop_of(session, activity_id).id, "priorities")) or ()
    actions = read_actions(read_sheet(path), language, today, known)
    add_all(store, activity_id, [_linked(action, here) for action in actions])
    return len(actions)


def _action(record: Record, language: str, today: date, known: Collection[str]) -> Action:
    return Action(
        id=str(record.row),
        what=record.saying("what", language, needed=True),
        first_step=record.saying("first_step", language),
        owner=_cell(record, "owner", lambda typed: one_owner(typed, known)) or "",
        helpers=split_helpers(record.text("helpers")),
        by_when=_cell(record, "by_when", lambda typed: read_day(typed, today)),
        how_we_will_know=record.saying("how_we_will_know", language),
        priority=record.saying("priority", language),
        done=_cell(record, "state", _is_done) or False,
    )


def _cell(record: Record, key: str, read: Callable[[str], Value]) -> Value | None:
    """Return what a cell means, None for an empty one; a fault is told with its place."""
    typed = record.text(key)
    try:
        return read(typed) if typed else None
    except BadInput as error:
        raise record.fault(key, error) from error


def _is_done(typed: str) -> bool:
    state = plain(typed).replace("’", "'")
    if state not in _DONE | _OPEN:
        raise BadInput(T("“{typed}” is neither open nor done.", typed=typed), T("Use open or done."))
    return state in _DONE


def _linked(action: Action, priorities: tuple[Priority, ...]) -> Action:
    unlinked = replace(action, priority_id="")
    served = next((priority for priority in priorities if unlinked.serves(priority)), None)
    return replace(unlinked, priority_id=served.id, priority=served.text) if served else unlinked
