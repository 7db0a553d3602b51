"""Read the answers to a trust pulse from a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lpip_workshop.app.occasion import in_order
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.sheets import Sheet
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust.codes import checked_code
from lpip_workshop.exercises.trust.dimensions import SIDES, Item, Side
from lpip_workshop.exercises.trust.inputs import Answer, Asked
from lpip_workshop.exercises.trust.items import labels, plain_text
from lpip_workshop.methods.disclosure import kept_groups

_SAYS_SCALE = re.compile(r"\(\s*1\s*(?:-|–|to)\s*([57])\s*\)")
WHOSE = (
    Column("ballot", ("Ballot", "Number", "Ballot number", "Paper", "Worksheet")),
    Column("code", ("Code", "Private code", "Own code")),
    Column("workshop", ("Workshop", "Date", "Meeting", "Wave")),
)


@dataclass(frozen=True, slots=True)
class Held:
    """One workshop in a table: what the table calls it, how it was asked, and the answers."""

    occasion: str
    asked: Asked
    answers: tuple[Answer, ...]


def held_in(sheet: Sheet, items: tuple[Item, ...]) -> list[Held]:
    """Return the workshops in a table, earliest first; raises BadInput with file, row and column."""
    records = read_records(sheet, _columns(items))
    scale = _scale(sheet, records, items)
    return [
        _held([record for record in records if record.text("workshop") == name], name, scale, items)
        for name in in_order([record.text("workshop") for record in records])
    ]


def _held(records: Sequence[Record], name: str, scale: int, items: tuple[Item, ...]) -> Held:
    _check_numbers(records)
    answers = [_answer(record, scale, items) for record in records]
    kept = kept_groups([answer.sector for answer in answers])
    sector, code = (any(record.text(key) for record in records) for key in ("sector", "code"))
    told = tuple(replace(answer, sector=group) for answer, group in zip(answers, kept, strict=True))
    return Held(name, Asked(scale, sector, code, items), told)


def _columns(items: Sequence[Item]) -> tuple[Column, ...]:
    named = labels(items)
    ratings = [
        Column(
            _key(item.id, side), _headings(_names(item, catalogue("en").say(named[item.id]), n), side), required=True
        )
        for n, item in enumerate(items, start=1)
        for side in SIDES
    ]
    return (
        *ratings,
        *WHOSE,
        Column("sector", ("Sector", "Sector or group", "Group")),
    )


def _names(item: Item, label: str, number: int) -> tuple[str, ...]:
    """Return what a statement goes by in a heading, the one we name first."""
    return label, label.rsplit(maxsplit=1)[-1], plain_text(item.statement), f"Item {number}", f"Q{number}", str(number)


def _key(item: str, side: Side) -> str:
    return f"{item}.{side}"


def _headings(names: Sequence[str], side: Side) -> tuple[str, ...]:
    """Return what a column may be called; marks, spaces and capitals are passed over in reading."""
    plain = [f"{one} {word}" for one in names for word in (side, side[:3])]
    turned = [f"{word} {one}" for one in names for word in (side, f"{side} of", side[:3])]
    return tuple(heading + said for heading in (*plain, *turned) for said in ("", " (1-5)", " (1-7)", "1to5", "1to7"))


def _check_numbers(records: Sequence[Record]) -> None:
    seen: set[str] = set()
    for record in records:
        number = record.text("ballot")
        if number and number in seen:
            raise record.fault(
                "ballot",
                BadInput(
                    T("Ballot {number} is there twice.", number=number),
                    T("Give each paper a number of its own, or take one of the two rows out."),
                ),
            )
        seen.add(number)


def _scale(sheet: Sheet, records: Sequence[Record], items: Sequence[Item]) -> int:
    said = {int(found[1]) for heading in sheet.headings if (found := _SAYS_SCALE.search(heading))}
    if said:
        return max(said)
    above = (record.whole(_key(item.id, side), 1, 7) for record in records for item in items for side in SIDES)
    return 7 if max((rating or 0 for rating in above), default=0) > 5 else 5


def _answer(record: Record, scale: int, items: Sequence[Item]) -> Answer:
    importance, experience = (
        {i.id: found for i in items if (found := record.whole(_key(i.id, side), 1, scale)) is not None}
        for side in SIDES
    )
    if not importance and not experience:
        return Answer()
    return Answer(importance, experience, record.sector("sector") if record.text("sector") else "", _code(record))


def _code(record: Record) -> str:
    try:
        return checked_code(record.text("code").lstrip("#"))
    except BadInput as wrong:
        raise record.fault("code", wrong) from wrong
