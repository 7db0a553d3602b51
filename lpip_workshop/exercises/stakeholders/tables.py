"""Stakeholders from a spreadsheet: a folder's `stakeholders.csv` (or `.xlsx`), a chosen file, the clipboard.

Columns (headings may differ in capitals, spaces and accents; all but the name may be missing or empty):

- Name (also: Stakeholder, Actor, Who)
- Organisation (also: Organization, Works for)
- Sector (also: Group): community, voluntary, local government, government, business, university, health, other
- Kind (also: Type): person, group, organisation, or a word of your own
- Influence (also: Power): 0 to 10, a comma or a point for decimals; empty means not placed yet
- Interest: 0 to 10, as influence
- Note (also: Notes, Comment, Comments)

A name that comes twice is one stakeholder: the later row fills only what the earlier one left empty.
"""

from __future__ import annotations

import csv
import io

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.records import Column, Record, plain, read_records
from lpip_workshop.app.sheets import MOST_ROWS, Sheet
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.stakeholders import register
from lpip_workshop.exercises.stakeholders.inputs import Entry, Inputs
from lpip_workshop.exercises.stakeholders.register import Draft
from lpip_workshop.exercises.stakeholders.texts import QUESTION, TITLE
from lpip_workshop.storage.store import Store

COLUMNS = (
    Column("name", ("Name", "Stakeholder", "Actor", "Who", "Stakeholder name", "Enw", "Rhanddeiliad"), required=True),
    Column("organisation", ("Organisation", "Organization", "Works for", "Sefydliad")),
    Column("sector", ("Sector", "Sector or group", "Group")),
    Column("kind", ("Kind", "Type", "Math")),
    Column("influence", ("Influence", "Power", "Influence (0-10)", "Power (0-10)", "Dylanwad")),
    Column("interest", ("Interest", "Interest (0-10)", "Diddordeb")),
    Column("note", ("Note", "Notes", "Comment", "Comments", "Nodyn")),
)
_UNHEADED = ("Name", "Sector", "Influence", "Interest")


def from_tables(tables: Tables) -> Inputs | None:
    """Return the register in a folder, None where it has none; raises BadInput."""
    sheet = tables.sheet("stakeholders", "stakeholder", "actors", "stakeholder-register")
    if sheet is None:
        return None
    entries = [
        Entry("", d.name, d.organisation, d.sector or "other", d.kind, d.note, d.influence, d.interest)
        for d in register.merged(read_drafts(sheet))
    ]
    return Inputs(tables.setting(TITLE, QUESTION), tuple(entries))


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Write a register that came from tables into an activity."""
    from lpip_workshop.exercises.stakeholders.actions import bring_in

    drafts = [Draft(e.name, e.organisation, e.sector, e.kind, e.note, e.influence, e.interest) for e in inputs.entries]
    bring_in(store, activity_id, drafts)


def read_drafts(sheet: Sheet) -> list[Draft]:
    """Return the stakeholders in a sheet, row by row; raises BadInput with file, row and column."""
    drafts = [_draft(record) for record in read_records(sheet, COLUMNS)]
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


def _draft(record: Record) -> Draft:
    return Draft(
        name=_text(record, "name"),
        organisation=_text(record, "organisation"),
        sector=record.sector("sector") if record.text("sector") else "",
        kind=_text(record, "kind"),
        note=_text(record, "note"),
        influence=_level(record, "influence"),
        interest=_level(record, "interest"),
    )


def _text(record: Record, key: str) -> str:
    text = record.text(key, needed=key == "name")
    try:
        return register.kind_of(text) if key == "kind" else register.clean(key, text)
    except BadInput as error:
        raise record.fault(key, error) from error


def _level(record: Record, key: str) -> float | None:
    number = record.number(key, int(register.LOW), int(register.HIGH))
    return None if number is None else register.tenth(number)
