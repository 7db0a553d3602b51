"""Stakeholders from a spreadsheet: a folder's `stakeholders.csv` (or `.xlsx`), a chosen file, the clipboard.

Columns (headings may differ in capitals, spaces and accents; all but the name may be missing or empty):

- Name (also: Stakeholder, Actor, Who)
- Organisation (also: Organization, Works for)
- Sector (also: Group): community, voluntary, local government, government, business, university, health, other
- Kind (also: Type): person, group, organisation, or a word of your own
- Influence: 0 to 10, a comma or a point for decimals; empty means not placed yet
- Interest: 0 to 10, as influence
- Wanted influence, Wanted interest: 0 to 10, where the group wants them to move; empty means as now
- Power, Legitimacy, Urgency: yes or no (x for yes); in a row where one is filled in, empty means no
- Impact: 0 to 10, how much the outcome touches them
- Role (affected, affecting, both, neither) and Degree (least, moderately, most); or the two columns Affected and
  Affecting, each with a degree, yes or no
- Here (also: In the room): yes or no
- Note (also: Notes, Comment, Comments)

Where a table has none of the columns Influence, Legitimacy and Urgency, Power means influence, from 0 to 10.
A name that comes twice is one stakeholder: the later row fills only what the earlier one left empty.
Where the tables placed them is in `placements.csv`, see `tables_placements`; how they are related in
`relationships.csv`, see `network.tables`. Whoever is named there only is put on the register, too.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.records import Column, Record, plain, read_records
from lpip_workshop.app.sheets import MOST_ROWS, Sheet
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.stakeholders import marks, register
from lpip_workshop.exercises.stakeholders.inputs import Entry, Inputs
from lpip_workshop.exercises.stakeholders.network import tables as network
from lpip_workshop.exercises.stakeholders.register import Draft
from lpip_workshop.exercises.stakeholders.tables_placements import at_medians, read_placing, with_names
from lpip_workshop.exercises.stakeholders.texts import QUESTION, TITLE
from lpip_workshop.storage.store import Store

T_ = TypeVar("T_")

COLUMNS = (
    Column("name", ("Name", "Stakeholder", "Actor", "Who", "Stakeholder name", "Enw", "Rhanddeiliad"), required=True),
    Column("organisation", ("Organisation", "Organization", "Works for", "Sefydliad")),
    Column("sector", ("Sector", "Sector or group", "Group")),
    Column("kind", ("Kind", "Type", "Math")),
    Column("influence", ("Influence", "Influence (0-10)", "Influence now", "Dylanwad")),
    Column("interest", ("Interest", "Interest (0-10)", "Interest now", "Diddordeb")),
    Column("wanted_influence", ("Wanted influence", "Influence wanted", "Influence we want", "Future influence")),
    Column("wanted_interest", ("Wanted interest", "Interest wanted", "Interest we want", "Future interest")),
    Column("power", ("Power", "Power (0-10)", "Grym")),
    Column("legitimacy", ("Legitimacy", "Legitimate", "Cyfreithlondeb")),
    Column("urgency", ("Urgency", "Urgent", "Brys")),
    Column("impact", ("Impact", "Impact (0-10)", "Effaith")),
    Column("role", ("Role", "Affected/Affecting", "Affected or affecting", "Rainbow", "Rôl")),
    Column("degree", ("Degree", "Gradd")),
    Column("affected", ("Affected", "Affected degree", "Degree affected", "Yn cael ei effeithio")),
    Column("affecting", ("Affecting", "Affecting degree", "Degree affecting", "Yn effeithio")),
    Column("here", ("Here", "In the room", "Present", "Here?", "Yma")),
    Column("note", ("Note", "Notes", "Comment", "Comments", "Nodyn")),
)
_BESIDE_POWER = ("influence", "legitimacy", "urgency")
_UNHEADED = ("Name", "Sector", "Influence", "Interest")


def from_tables(tables: Tables) -> Inputs | None:
    """Return the register in a folder, None where it has none; raises BadInput."""
    sheet = tables.sheet("stakeholders", "stakeholder", "actors", "stakeholder-register")
    drafts = register.merged(read_drafts(sheet)) if sheet else []
    named = [Entry(str(n), **register.fields_of(draft)) for n, draft in enumerate(drafts)]
    links = network.from_tables(tables)
    entries, placing = read_placing(tables, [replace(entry, sector=entry.sector or "other") for entry in named])
    entries = with_names(entries, links.names if links else ())
    if not entries:
        return None
    setting = tables.setting(TITLE, QUESTION)
    if placing is not None:
        entries = at_medians(entries, placing, setting.smallest)
    return Inputs(setting, tuple(entries), (placing,) if placing else (), network=links)


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Write a register that came from tables into an activity, with its placing."""
    from lpip_workshop.exercises.stakeholders.actions import bring_in
    from lpip_workshop.exercises.stakeholders.tables_placements import save_placing

    bring_in(store, activity_id, [Draft(**register.fields_of(entry)) for entry in inputs.entries])
    for placing in inputs.placings:
        save_placing(store, activity_id, inputs.entries, placing)
    if inputs.network is not None:
        network.save(store, activity_id, inputs.network)


def read_drafts(sheet: Sheet) -> list[Draft]:
    """Return the stakeholders in a sheet, row by row; raises BadInput with file, row and column."""
    drafts = [_draft(record) for record in read_records(sheet, _columns(sheet))]
    if not drafts:
        raise BadInput(
            T("There is nobody in this list."),
            T("Put one stakeholder in each row beneath the headings."),
            in_file(sheet.file),
        )
    return drafts


def pasted(text: str, name: str) -> list[Draft]:
    """Return the stakeholders in cells or lines from the clipboard, called `name` in messages; raises BadInput.

    Without a heading row the columns are name, sector, influence, interest, as in the quick line.
    """
    rows = [(number, cells) for number, cells in enumerate(_cells(text, name), start=1) if any(cells)]
    if not rows:
        raise BadInput(T("There is nothing to paste."), T("Copy cells from a spreadsheet first."), name)
    known = {plain(heading) for column in COLUMNS[:1] for heading in column.names}
    headed = any(plain(cell) in known for cell in rows[0][1])
    headings = rows[0][1] if headed else _UNHEADED
    return read_drafts(Sheet(name, headings, tuple(rows[headed:])))


def _cells(text: str, name: str) -> list[tuple[str, ...]]:
    delimiter = "\t" if "\t" in text else ";"
    try:
        rows = [
            tuple(" ".join(cell.split()) for cell in row) for row in csv.reader(io.StringIO(text), delimiter=delimiter)
        ]
    except csv.Error as error:
        raise BadInput(T("The clipboard holds no table."), T("Copy cells from a spreadsheet first."), name) from error
    if len(rows) > MOST_ROWS:
        raise BadInput(
            N("The list has more than {n} row.", "The list has more than {n} rows.", MOST_ROWS),
            T("Keep only the rows that belong to this workshop."),
            name,
        )
    return rows


def _columns(sheet: Sheet) -> tuple[Column, ...]:
    """Return the columns of a sheet; Power is influence where nothing else tells of influence or salience."""
    others = {plain(name) for column in COLUMNS if column.key in _BESIDE_POWER for name in column.names}
    if any(plain(heading) in others for heading in sheet.headings):
        return COLUMNS
    power = next(column for column in COLUMNS if column.key == "power")
    return (*(column for column in COLUMNS if column is not power), Column("influence", power.names))


def _draft(record: Record) -> Draft:
    role, degree = _rainbow(record)
    return Draft(
        name=_text(record, "name"),
        organisation=_text(record, "organisation"),
        sector=record.sector("sector") if record.text("sector") else "",
        kind=_text(record, "kind"),
        note=_text(record, "note"),
        influence=_level(record, "influence"),
        interest=_level(record, "interest"),
        wanted_influence=_level(record, "wanted_influence"),
        wanted_interest=_level(record, "wanted_interest"),
        power=_read(record, "power", marks.yes_or_no),
        legitimacy=_read(record, "legitimacy", marks.yes_or_no),
        urgency=_read(record, "urgency", marks.yes_or_no),
        impact=_level(record, "impact"),
        role=role,
        degree=degree,
        here=_read(record, "here", marks.present),
    )


def _rainbow(record: Record) -> tuple[str, int | None]:
    affected, affecting = (_read(record, key, marks.share_of) for key in ("affected", "affecting"))
    role, degree = marks.rainbow_of(affected, affecting)
    said = _read(record, "role", marks.role_and_degree)
    if said is not None:
        role, degree = said[0] or role, said[1] or degree
    return role, _read(record, "degree", marks.degree_of) or degree


def _text(record: Record, key: str) -> str:
    text = record.text(key, needed=key == "name")
    try:
        return register.kind_of(text) if key == "kind" else register.clean(key, text)
    except BadInput as error:
        raise record.fault(key, error) from error


def _read(record: Record, key: str, reader: Callable[[str], T_]) -> T_:
    try:
        return reader(record.text(key))
    except BadInput as error:
        raise record.fault(key, error) from error


def _level(record: Record, key: str) -> float | None:
    number = record.number(key, int(register.LOW), int(register.HIGH))
    return None if number is None else register.tenth(number)
