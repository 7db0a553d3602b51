"""The columns of `trust.csv` (also "trust-answers", "pulse"): one row a person.

For each of the six dimensions Reliability, Shared purpose, Openness, Competence, Fairness and Listening two
columns, such as "Reliability importance" and "Reliability experience" (also "Importance: reliability",
"Importance of reliability"), all twelve of them, with whole numbers from 1; an empty cell is a rating that was
not given, a row with no rating an abstention. "Sector" (optional) is the person's sector. "Ballot" or "Number"
(optional) is the number on the paper, needed to tell an abstention from an empty row; it is not kept.

The scale runs to 7 where a heading says "(1-7)" or a cell holds a 6 or a 7, else to 5; a heading that says
"(1-5)" refuses them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lpip_workshop.app import rounds
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.sheets import Sheet
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust import actions
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS, SIDES, Side
from lpip_workshop.exercises.trust.inputs import Answer, Asked, Inputs
from lpip_workshop.storage.store import Store

_NAMES = ("trust", "trust-answers", "pulse")
_SAYS_SCALE = re.compile(r"\(\s*1\s*(?:-|–|to)\s*([57])\s*\)")


def from_tables(tables: Tables) -> Inputs | None:
    """Return the answers in a folder as those of a revealed round, None without a table; raises BadInput."""
    sheet = tables.sheet(*_NAMES)
    if sheet is None:
        return None
    records = read_records(sheet, _columns())
    _check_numbers(records)
    scale = _scale(sheet, records)
    answers = tuple(_answer(record, scale) for record in records)
    about = tables.setting(T("How far do we trust each other?"))
    asked = Asked(scale, any(record.text("sector") for record in records))
    count = len(answers)
    return Inputs(about, asked, "revealed" if answers else "none", count, max(about.people, count), answers=answers)


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Hold a round with these answers, as it would have been held in the room."""
    actions.set_scale(store, activity_id, inputs.asked.scale)
    actions.set_sector_asked(store, activity_id, inputs.asked.sector)
    if inputs.state == "none":
        return
    round_id = actions.open_pulse(store, activity_id, imported=True)
    for answer in inputs.answers:
        actions.enter(store, round_id, inputs.asked, answer.as_content())
    rounds.close_round(store, round_id)
    rounds.reveal_round(store, round_id)


def _columns() -> tuple[Column, ...]:
    ratings = [
        Column(_key(dimension.id, side), _headings(dimension.name.source, side), required=True)
        for dimension in DIMENSIONS
        for side in SIDES
    ]
    return (
        Column("ballot", ("Ballot", "Number", "Ballot number", "Paper", "Worksheet")),
        Column("sector", ("Sector", "Sector or group", "Group")),
        *ratings,
    )


def _key(dimension: str, side: Side) -> str:
    return f"{dimension}.{side}"


def _headings(name: str, side: Side) -> tuple[str, ...]:
    """Return what a column may be called; marks, spaces and capitals are passed over in reading."""
    names = (name, name.rsplit(maxsplit=1)[-1])
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


def _scale(sheet: Sheet, records: Sequence[Record]) -> int:
    said = {int(found[1]) for heading in sheet.headings if (found := _SAYS_SCALE.search(heading))}
    if said:
        return max(said)
    above = (record.whole(_key(d.id, side), 1, 7) for record in records for d in DIMENSIONS for side in SIDES)
    return 7 if max((rating or 0 for rating in above), default=0) > 5 else 5


def _answer(record: Record, scale: int) -> Answer:
    importance, experience = (
        {d.id: found for d in DIMENSIONS if (found := record.whole(_key(d.id, side), 1, scale)) is not None}
        for side in SIDES
    )
    said = importance or experience
    return Answer(importance, experience, record.sector("sector") if said and record.text("sector") else "")
