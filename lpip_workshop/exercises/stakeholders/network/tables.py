"""Relationships from a spreadsheet: a folder's `relationships.csv` (or `.xlsx`), or a chosen file.

Columns (headings may differ in capitals, spaces and accents; all but the two names may be missing or empty):

- From (also: Source, Who) and To (also: Target, Whom): two stakeholders; one who is not on the register is added
- Kind (also: Relationship, Type): works with, informs, funds, decides over, in tension, or words of your own
- Strength (also: Weight): 1 weak, 2 middling, 3 strong
- Mutual (also: Both ways): yes where the relationship goes both ways
- Told by (also: Reported by, Confirmed): one side, or both

A relationship that comes twice is one: the later row fills only what the earlier one left empty. A link of
somebody with themselves, as published networks hold, is left out, and this is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.sheets import Sheet
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.stakeholders.network.inputs import Link, NetworkInputs
from lpip_workshop.exercises.stakeholders.network.kinds import read_kind, read_mutual, read_strength, read_told_by
from lpip_workshop.exercises.stakeholders.network.ledger import merged
from lpip_workshop.exercises.stakeholders.network.lines import Draft, with_itself
from lpip_workshop.exercises.stakeholders.register import clean, name_key
from lpip_workshop.storage.store import Store

COLUMNS = (
    Column("source", ("From", "Source", "Who", "Sender", "O", "Oddi wrth"), required=True),
    Column("target", ("To", "Target", "Whom", "With", "Receiver", "I", "At"), required=True),
    Column("kind", ("Kind", "Relationship", "Relation", "Type", "Tie", "Math", "Perthynas")),
    Column("strength", ("Strength", "Weight", "Cryfder")),
    Column("mutual", ("Mutual", "Both ways", "Reciprocal", "Y ddwy ffordd")),
    Column("told_by", ("Told by", "Reported by", "Confirmed", "Confirmed by", "Dywedwyd gan")),
)
_NAMED = ("stakeholders", "stakeholder", "actors", "stakeholder-register")
_NAME = (Column("name", ("Name", "Stakeholder", "Actor", "Who", "Stakeholder name", "Enw", "Rhanddeiliad")),)
Read = TypeVar("Read")


class Listed(NamedTuple):
    """The relationships of a sheet, and the names of those whom a row links with themselves."""

    drafts: list[Draft]
    with_themselves: tuple[str, ...]


def from_tables(tables: Tables) -> NetworkInputs | None:
    """Return the relationships in a folder, None where it has no such table; raises BadInput."""
    sheet = tables.sheet("relationships", "relationship", "links", "ties", "network")
    if sheet is None:
        return None
    spelled = _spelling(tables)
    listed = read_drafts(sheet)
    if listed.with_themselves:
        tables.notices[sheet.file] = T("{file}: {left}", file=sheet.file, left=left_out(listed))
    links = tuple(_link(draft, spelled) for draft in merged(listed.drafts))
    alone = (spelled.setdefault(name_key(name), name) for name in listed.with_themselves)
    ends = (end for link in links for end in (link.source, link.target))
    return NetworkInputs(links, tuple(dict.fromkeys((*ends, *alone))))


def left_out(listed: Listed) -> Words:
    """Return how many rows link somebody with themselves."""
    return N(
        "{n} relationship of somebody with themselves was left out.",
        "{n} relationships of somebody with themselves were left out.",
        len(listed.with_themselves),
    )


def save(store: Store, activity_id: str, inputs: NetworkInputs) -> None:
    """Write relationships that came from tables into an activity, after its register was written."""
    from lpip_workshop.exercises.stakeholders.network.actions import bring_in

    if inputs.links:
        drafts = [Draft(x.source, x.target, x.kind, x.mutual, x.strength, x.told_by) for x in inputs.links]
        bring_in(store, activity_id, drafts)


def read_drafts(sheet: Sheet) -> Listed:
    """Return the relationships in a sheet, row by row; raises BadInput with file, row and column."""
    drafts = [_draft(record) for record in read_records(sheet, COLUMNS)]
    if not drafts:
        raise BadInput(
            T("There is no relationship in this list."),
            T("Put one relationship in each row beneath the headings."),
            in_file(sheet.file),
        )
    return Listed(
        [draft for draft in drafts if not with_itself(draft)],
        tuple(draft.source for draft in drafts if with_itself(draft)),
    )


def _draft(record: Record) -> Draft:
    return Draft(
        source=_read(record, "source", _name, needed=True),
        target=_read(record, "target", _name, needed=True),
        kind=_read(record, "kind", read_kind),
        mutual=_read(record, "mutual", read_mutual),
        strength=_read(record, "strength", read_strength),
        told_by=_read(record, "told_by", read_told_by),
    )


def _read(record: Record, key: str, reader: Callable[[str], Read], *, needed: bool = False) -> Read:
    text = record.text(key, needed=needed)
    try:
        return reader(text)
    except BadInput as error:
        raise record.fault(key, error) from error


def _name(typed: str) -> str:
    return clean("name", typed)


def _link(draft: Draft, spelled: dict[str, str]) -> Link:
    source, target = (spelled.setdefault(name_key(name), name) for name in (draft.source, draft.target))
    return Link("", source, target, draft.kind, draft.mutual, draft.strength, draft.told_by)


def _spelling(tables: Tables) -> dict[str, str]:
    """Return the names of the folder's register as they are spelled there, by how two are compared."""
    sheet = tables.sheet(*_NAMED)
    names: Iterable[str] = () if sheet is None else (record.text("name") for record in read_records(sheet, _NAME))
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name_key(name), " ".join(name.split()))
    return found
