"""Read who rated whom from a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lpip_workshop.app.occasion import in_order
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.sheets import Sheet as Table
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS, SCALE
from lpip_workshop.exercises.partners.inputs import Agreed, Organisation, Sheet
from lpip_workshop.exercises.partners.listing import check_agreed, clean_name, name_key

COLUMNS = (
    Column("from", ("From", "Rater organisation", "Who", "Oddi wrth"), required=True),
    Column("to", ("To", "About", "Whom", "At"), required=True),
    Column("reliability", ("Reliability", "Reliable", "Dibynadwyedd")),
    Column("purpose", ("Shared purpose", "Purpose", "Diben cyffredin")),
    Column("openness", ("Openness", "Open", "Bod yn agored")),
    Column("rater", ("Rater", "Person", "Number", "Sheet")),
    Column("consent", ("Consent", "Agreed", "Cydsyniad")),
    Column("workshop", ("Workshop", "Date", "Meeting", "Wave")),
)


@dataclass(frozen=True, slots=True)
class Held:
    """One workshop in a table: what the table calls it, who took part, and the sheets."""

    occasion: str
    organisations: tuple[Organisation, ...]
    sheets: tuple[Sheet, ...]

    @property
    def all_agreed(self) -> bool:
        """Tell whether every organisation agreed that everybody sees its ratings."""
        return all(one.agreed == "yes" for one in self.organisations)


def held_in(table: Table, sectors: Mapping[str, str]) -> list[Held]:
    """Return the workshops in a table, earliest first; raises BadInput with file, row and column.

    `sectors` are those of organisations that people in the room come from, by `name_key`.
    """
    records = read_records(table, COLUMNS)
    return [
        _held([record for record in records if record.text("workshop") == name], name, sectors)
        for name in in_order([record.text("workshop") for record in records])
    ]


def _held(records: Sequence[Record], name: str, sectors: Mapping[str, str]) -> Held:
    return Held(name, _organisations(records, sectors), _sheets(records))


def _organisations(records: Sequence[Record], sectors: Mapping[str, str]) -> tuple[Organisation, ...]:
    names: dict[str, str] = {}
    for record in records:
        for key in ("from", "to"):
            if key == "from" or record.text(key):
                name = _name(record, key)
                names.setdefault(name_key(name), name)
    said: dict[str, set[Agreed]] = {}
    for record in records:
        said.setdefault(name_key(_name(record, "from")), set()).add(_agreed(record))
    listed = [Organisation(key, name, sectors.get(key, "other"), _one(said.get(key))) for key, name in names.items()]
    return tuple(sorted(listed, key=lambda one: one.name.casefold()))


def _one(said: set[Agreed] | None) -> Agreed:
    """Return what an organisation agreed to: a single no counts more than any yes."""
    return "" if not said else "no" if "no" in said else "yes" if "yes" in said else ""


def _sheets(records: Sequence[Record]) -> tuple[Sheet, ...]:
    sheets: dict[tuple[str, str], dict[str, dict[str, int]]] = {}
    for record in records:
        if not record.text("to"):
            continue
        rater, other = (name_key(_name(record, key)) for key in ("from", "to"))
        given = {d.id: found for d in DIMENSIONS if (found := record.whole(d.id, 1, SCALE)) is not None}
        if rater == other or not given:
            continue
        rows = sheets.setdefault((rater, record.text("rater")), {})
        if other in rows:
            raise record.fault(
                "to", BadInput(T("This answer is there twice."), T("Take one of the two rows out, or name the raters."))
            )
        rows[other] = given
    return tuple(Sheet(rater, ratings) for (rater, _person), ratings in sheets.items())


def _name(record: Record, key: str) -> str:
    try:
        return clean_name(record.text(key, needed=True))
    except BadInput as wrong:
        raise wrong if wrong.place else record.fault(key, wrong) from wrong


def _agreed(record: Record) -> Agreed:
    try:
        return check_agreed(record.text("consent"))
    except BadInput as wrong:
        raise record.fault("consent", wrong) from wrong
