"""The lines of a differences map, and where people stand on them.

`statements.csv` (also "difference-statements", "lines"): one line a row, in the order in which they are numbered.
    Left, Right                    the views at the two ends
    Left (Welsh), Right (Welsh)    optional: the same in another language

`differences.csv` (also "differences-map", "difference-answers"): one row a person, one column a line, headed with
the line's number ("1", "Statement 1"), the view at its left or "left ←→ right"; columns may be left out. Cells hold
whole numbers from 1, at the left end, upwards; an empty cell is a line that was not answered, a row with none an
abstention. "Sector" (optional) is the person's sector. "Ballot" or "Number" (optional) is the number on the paper;
it is not kept. Where it is there an empty row is nobody's, else an abstention if others follow.

Lines have 7 steps where a heading says "(1-7)" or a cell holds a 6 or a 7, else 5; a heading that says "(1-5)"
refuses them. Without differences.csv the lines are ready to be asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lpip_workshop.app import rounds
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.records import Column, Record, other_columns, read_records
from lpip_workshop.app.sheets import Sheet
from lpip_workshop.core.errors import BadInput, Refused, in_file
from lpip_workshop.core.words import Saying, T
from lpip_workshop.exercises.differences import actions
from lpip_workshop.exercises.differences.inputs import Answer, Asked, Between, Held, Inputs
from lpip_workshop.exercises.differences.views import checked_views, one_line, same_text
from lpip_workshop.methods.disclosure import kept_groups
from lpip_workshop.storage.store import Store

LINES = (
    Column("left", ("Left", "Left end", "From", "One view", "Statement"), required=True),
    Column("right", ("Right", "Right end", "To", "Other view", "The other view"), required=True),
)
_PERSON = (
    Column("ballot", ("Ballot", "Number", "Ballot number", "Paper", "Worksheet", "No", "Person")),
    Column("sector", ("Sector", "Sector or group", "Group")),
)
_SCALE = re.compile(r"\(\s*1\s*(?:-|–|to)\s*([57])\s*\)")
_NUMBER = re.compile(r"(?:(?:line|statement|question|no|q|s|llinell|datganiad)\.?\s*)?(\d{1,3})\.?", re.IGNORECASE)


def from_tables(tables: Tables) -> Inputs | None:
    """Return the lines of a folder and the answers as those of a revealed round; None without either table."""
    listed = tables.sheet("statements", "difference-statements", "lines")
    given = tables.sheet("differences", "differences-map", "difference-answers")
    if listed is None and given is None:
        return None
    if listed is None:
        raise BadInput(
            T("There are answers on lines, but no table of the lines."),
            T("Add statements.csv with the columns Left and Right."),
        )
    lines = _lines(listed, tables.language)
    about = tables.setting(T("Where do we differ?"))
    if given is None:
        return Inputs(about, lines)
    held = _held(tables.papers(given, _PERSON[0]), lines, about.people)
    return Inputs(about, lines, held.asked, held if held.answers else None)


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Write the lines, and hold a round with the answers as it would have been held in the room."""
    ids = {
        line.id: actions.add_line(
            store,
            activity_id,
            line.left.text,
            line.right.text,
            {"left": line.left.translations, "right": line.right.translations},
        )
        for line in inputs.lines
    }
    actions.set_scale(store, activity_id, inputs.asked.scale)
    actions.set_sector_asked(store, activity_id, inputs.asked.sector)
    if inputs.held is None:
        return
    round_id = actions.open_lines(store, activity_id, imported=True)
    known = (
        replace(answer, places={ids[ident]: place for ident, place in answer.places.items()})
        for answer in inputs.held.answers
    )
    actions.enter_all(store, round_id, [answer.as_content() for answer in known])
    rounds.close_round(store, round_id)
    rounds.reveal_round(store, round_id)


def _lines(sheet: Sheet, language: str) -> tuple[Between, ...]:
    found: list[Between] = []
    for number, record in enumerate(read_records(sheet, LINES), start=1):
        left, right = (_in_one_line(record.saying(end, language, needed=True)) for end in ("left", "right"))
        try:
            checked_views(left.text, right.text, [(line.left.text, line.right.text) for line in found])
        except (BadInput, Refused) as wrong:
            raise record.fault("left", BadInput(wrong.what, wrong.remedy)) from wrong
        found.append(Between(str(number), number, left, right))
    if len(found) > actions.MOST:
        raise BadInput(T("There are more than {most} lines.", most=actions.MOST), T("Keep those that matter most."))
    return tuple(found)


def _held(sheet: Sheet, lines: Sequence[Between], people: int) -> Held:
    columns = tuple(Column(line, (heading,)) for line, heading in _columns(sheet, lines).items())
    records = read_records(sheet, (*_PERSON, *columns))
    _check_numbers(records)
    scale = _scale(sheet, records, columns)
    told = [_answer(record, columns, scale) for record in records]
    kept = kept_groups([answer.sector for answer in told])
    answers = tuple(replace(answer, sector=group) for answer, group in zip(told, kept, strict=True))
    asked = Asked(scale, any(record.text("sector") for record in records))
    return Held("revealed", asked, tuple(lines), len(answers), max(people, len(answers)), answers=answers)


def _columns(sheet: Sheet, lines: Sequence[Between]) -> dict[str, str]:
    """Return the heading of each line that has a column, by the line's id; raises BadInput for other columns."""
    names = _names(lines)
    found: dict[str, str] = {}
    for _place, heading in other_columns(sheet, _PERSON):
        said = _SCALE.sub("", heading).strip()
        number = _NUMBER.fullmatch(said)
        line = names.get(_same_line(said)) or (names.get(number[1].lstrip("0")) if number else None)
        if line is None:
            raise BadInput(
                T("“{heading}” is none of the lines.", heading=heading),
                T("Head the column with the number of a line in statements.csv, or with the view at its left."),
                in_file(sheet.file, 1, heading),
            )
        if line in found:
            raise BadInput(
                T("Line {number} has two columns.", number=line), T("Keep one."), in_file(sheet.file, 1, heading)
            )
        found[line] = heading
    return found


def _names(lines: Sequence[Between]) -> dict[str, str]:
    """Return what each line may be called in a heading; the words win over the number of another line."""
    names = {str(line.number): line.id for line in lines}
    for line in reversed(lines):
        for code in ("", *line.left.translations):
            left, right = (end.translations.get(code, end.text) for end in (line.left, line.right))
            names |= {same_text(left): line.id, _same_line(f"{left};{right}"): line.id}
    return names


def _same_line(text: str) -> str:
    return same_text(re.sub(r"←→|↔|<-+>|\|", ";", text)).replace(" ;", ";").replace("; ", ";")


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


def _scale(sheet: Sheet, records: Sequence[Record], columns: Sequence[Column]) -> int:
    said = {int(found[1]) for heading in sheet.headings if (found := _SCALE.search(heading))}
    if said:
        return max(said)
    highest = max((record.whole(column.key, 1, 7) or 0 for record in records for column in columns), default=0)
    return 7 if highest > 5 else 5


def _answer(record: Record, columns: Sequence[Column], scale: int) -> Answer:
    places = {c.key: place for c in columns if (place := record.whole(c.key, 1, scale)) is not None}
    return Answer(places, record.sector("sector") if places and record.text("sector") else "")


def _in_one_line(said: Saying) -> Saying:
    return Saying(one_line(said.text), said.language, said.translations)
