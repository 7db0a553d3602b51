"""Promises from a spreadsheet: `promises.csv`, one row a promise.

| column | also called | what it holds |
|---|---|---|
| Who | Name, Owner | the person or organisation that promises; must be filled in |
| Promise | What | what is promised; must be filled in |
| By when | Deadline, Due | a day: 2026-12-12, 12/12/2026 (day first), 12 December, next Friday |
| State | Status | kept, late, let go, or open (also when empty) |
| Why | Reason, Note | a few words on what became of it |
| Workshop date | Made on, Workshop | the day of the earlier workshop where it was made; empty for this one |

Promise and Why may have a second column "… (Welsh)" or "… (English)". A promise that is kept, late or let go
without a workshop date comes from an earlier workshop whose day is not known. An earlier promise with an empty
State and no Why has not been looked at yet.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.app.records import Column, Record, plain, read_records
from lpip_workshop.app.sheets import Sheet, read_sheet
from lpip_workshop.core.dates import read_day
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.promises.actions import add_all
from lpip_workshop.exercises.promises.items import Inputs, Promise, Review, State, day_or_none
from lpip_workshop.exercises.promises.pulses import pulse_of_tables
from lpip_workshop.storage.store import Store

COLUMNS = (
    Column("who", ("Who", "Name", "Owner", "Pwy", "Enw"), required=True),
    Column("what", ("Promise", "What", "Addewid", "Beth"), required=True),
    Column("by_when", ("By when", "Deadline", "Due", "When", "Erbyn pryd")),
    Column("state", ("State", "Status", "Cyflwr")),
    Column("why", ("Why", "Reason", "Note", "Pam")),
    Column("made", ("Workshop date", "Made on", "Workshop", "Date made", "Dyddiad y gweithdy")),
)
_STATES: dict[str, State] = {
    **dict.fromkeys(("kept", "done", "yes", "cadwyd", "wedieigadw"), "kept"),
    **dict.fromkeys(("late", "overdue", "hwyr"), "late"),
    **dict.fromkeys(("letgo", "dropped", "released", "gollyngwyd", "gollwng"), "let_go"),
    **dict.fromkeys(("open", "stillopen", "pending", "no", "agored", "aragoro"), "open"),
}
Value = TypeVar("Value")


def from_tables(tables: Tables) -> Inputs | None:
    """Return the promises of a folder, None where it has no such table; raises BadInput."""
    sheet = tables.sheet("promises", "promise")
    if sheet is None:
        return None
    said = tables.details.get("date")
    iso = said.text if said else ""
    day = day_or_none(iso)
    return Inputs(
        setting=tables.setting(T("Small promises")),
        promises=read_promises(sheet, tables.language, day, day or date.today()),
        as_of=day,
        pulses=pulse_of_tables(tables, iso),
    )


def read_promises(sheet: Sheet, language: str, day: date | None, today: date) -> tuple[Promise, ...]:
    """Return the promises of a sheet, for a workshop on `day`; raises BadInput with file, row and column."""
    return tuple(_promise(record, language, day, today) for record in read_records(sheet, COLUMNS))


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Write promises to the library, and what this workshop said of earlier ones."""
    add_all(store, activity_id, inputs.promises)


def import_file(store: Store, activity_id: str, path: Path, today: date) -> int:
    """Add the promises of a CSV or XLSX file and return how many; raises BadInput, and then adds none."""
    with store.read() as session:
        workshop = workshop_of(session, activity_id)
    promises = read_promises(read_sheet(path), workshop.language, day_or_none(workshop.day), today)
    add_all(store, activity_id, promises)
    return len(promises)


def _promise(record: Record, language: str, day: date | None, today: date) -> Promise:
    made = _cell(record, "made", lambda typed: _before(typed, day, today))
    state, why = _cell(record, "state", _state), record.saying("why", language)
    settled = state is not None and state != "open"
    here = made == day if made else not settled
    review = Review(state or "open", why) if state or why.text else None
    return Promise(
        id=str(record.row),
        who=record.text("who", needed=True),
        what=record.saying("what", language, needed=True),
        by_when=_cell(record, "by_when", lambda typed: read_day(typed, made or today)),
        here=here,
        day=day if here else made,
        review=None if here and not settled and not why.text else review,
    )


def _before(typed: str, day: date | None, today: date) -> date:
    made = read_day(typed, today)
    if day is not None and made > day:
        raise BadInput(
            T("{made} comes after this workshop on {day}.", made=made, day=day),
            T("Write the day of the earlier workshop, or leave the cell empty for this one."),
        )
    return made


def _state(typed: str) -> State:
    state = _STATES.get(plain(typed))
    if state is None:
        raise BadInput(T("“{typed}” is no state of a promise.", typed=typed), T("Use kept, late, let go or open."))
    return state


def _cell(record: Record, key: str, read: Callable[[str], Value]) -> Value | None:
    """Return what a cell means, None for an empty one; a fault is told with its place."""
    typed = record.text(key)
    try:
        return read(typed) if typed else None
    except BadInput as error:
        raise record.fault(key, error) from error
