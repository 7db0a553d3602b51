"""Where tables or people placed the actors: a folder's `placements.csv` (or `.xlsx`).

Columns, one row for each actor on each paper:

- Table (also: Group): which table's paper; or instead Person (also: Participant, Paper): then the rules for
  confidential answers hold, and nothing is told of an actor that fewer than five people placed
- Name (also: Stakeholder, Actor, Who): as in `stakeholders.csv`; a name that is not there is put on the register
- Influence, Interest: 0 to 10

Influence and interest in `stakeholders.csv` are what the group settled on; where both are empty the median stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lpip_workshop.app import rounds
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.records import Column, Record, plain, read_records
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders import register
from lpip_workshop.exercises.stakeholders.inputs import By, Entry, Place, Placing, Sheet
from lpip_workshop.exercises.stakeholders.register import name_key
from lpip_workshop.exercises.stakeholders.spread import group_of
from lpip_workshop.storage.store import Store

_PERSON = ("Person", "Participant", "Paper", "Code", "Unigolyn")
COLUMNS = (
    Column("table", ("Table", "Group", "Bwrdd", *_PERSON), required=True),
    Column("name", ("Name", "Stakeholder", "Actor", "Who", "Enw", "Rhanddeiliad"), required=True),
    Column("influence", ("Influence", "Influence (0-10)", "Power", "Dylanwad"), required=True),
    Column("interest", ("Interest", "Interest (0-10)", "Diddordeb"), required=True),
)


def read_placing(tables: Tables, entries: list[Entry]) -> tuple[list[Entry], Placing | None]:
    """Return the register and what was placed, None where the folder has no such table; raises BadInput."""
    sheet = tables.sheet("placements", "placement", "placings")
    if sheet is None:
        return entries, None
    records = read_records(sheet, COLUMNS)
    entries = with_names(entries, [_name(record) for record in records])
    known = {name_key(entry.name): entry.id for entry in entries}
    papers: dict[str, dict[str, Place]] = {}
    for record in records:
        _take(record, known, papers)
    person = {plain(name) for name in _PERSON}
    first = next((plain(heading) for heading in sheet.headings if plain(heading) in _TABLE), "")
    by: By = "people" if first in person else "tables"
    sheets = tuple(Sheet(table, places) for table, places in sorted(papers.items()) if places)
    if by == "people":  # whose paper it was is not kept, nor the order in which they lay
        sheets = tuple(Sheet("", one.places) for one in sorted(sheets, key=lambda one: sorted(one.places.items())))
    return entries, Placing(1, "revealed", by, len(sheets), len(sheets), sheets=sheets) if sheets else None


_TABLE = {plain(name) for name in COLUMNS[0].names}


def at_medians(entries: Sequence[Entry], placing: Placing, smallest: int) -> list[Entry]:
    """Return the register with everybody who has no place of their own at the median of what was placed."""
    medians = {one.entry.id: one.median for one in group_of(entries, placing, smallest).spreads}
    return [_settled(entry, medians.get(entry.id)) for entry in entries]


def save_placing(store: Store, activity_id: str, entries: Sequence[Entry], placing: Placing) -> None:
    """Play a placing that came from a table in an activity whose register is there already."""
    from lpip_workshop.exercises.stakeholders.library import entered
    from lpip_workshop.exercises.stakeholders.placing import content_of

    with store.read() as session:
        ids = {name_key(row.name): row.id for row in entered(session, activity_id)}
    new = {entry.id: ids[name_key(entry.name)] for entry in entries}
    contents = [
        content_of(sheet.table, {new[one]: place for one, place in sheet.places.items()}) for sheet in placing.sheets
    ]
    rule = {"by": placing.by, "imported": True}
    round_id = rounds.open_round(store, activity_id, rule, invited=placing.invited)
    rounds.enter_ballots(store, round_id, contents)
    rounds.close_round(store, round_id)
    rounds.reveal_round(store, round_id)


def with_names(entries: Sequence[Entry], names: Sequence[str]) -> list[Entry]:
    """Return a register with those names that it has not got put at its end."""
    found = {name_key(entry.name): entry for entry in entries}
    for name in names:
        found.setdefault(name_key(name), Entry(str(len(found)), name))
    return list(found.values())


def _take(record: Record, known: dict[str, str], papers: dict[str, dict[str, Place]]) -> None:
    name, table = _name(record), record.text("table", needed=True)
    one = known[name_key(name)]
    places = papers.setdefault(table, {})
    if one in places:
        wrong = BadInput(
            T("“{table}” has placed “{name}” before.", table=table, name=name), T("Keep one of the two rows.")
        )
        raise record.fault("name", wrong)
    place = _place(record)
    if place is not None:
        places[one] = place


def _name(record: Record) -> str:
    try:
        return register.clean("name", record.text("name", needed=True))
    except BadInput as error:
        raise (error if error.place else record.fault("name", error)) from error


def _place(record: Record) -> Place | None:
    low, high = int(register.LOW), int(register.HIGH)
    x, y = record.number("influence", low, high), record.number("interest", low, high)
    if x is None and y is None:
        return None
    if x is None or y is None:
        key = "influence" if x is None else "interest"
        wrong = BadInput(T("Only one of the two numbers is there."), T("Fill in both, or leave both empty."))
        raise record.fault(key, wrong)
    return register.tenth(x), register.tenth(y)


def _settled(entry: Entry, median: Place | None) -> Entry:
    if median is None or entry.influence is not None or entry.interest is not None:
        return entry
    return replace(entry, influence=median[0], interest=median[1])
