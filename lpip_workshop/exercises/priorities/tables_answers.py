"""Answers of the other ways as the rows of a spreadsheet, and the sector of whoever gave them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from lpip_workshop.app.records import Column, Record, has_column, other_columns, plain, read_records
from lpip_workshop.app.sheets import Sheet
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.sectors import sector_of
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.criteria import criterion_of
from lpip_workshop.exercises.priorities.rules import Criterion
from lpip_workshop.exercises.priorities.tables_ballots import Known, option_columns
from lpip_workshop.methods.options import unknown_option

Row = tuple[int, dict[str, Any]]
BALLOT = Column("ballot", ("Ballot", "Ballot number", "Person", "Participant", "Voter", "Rater", "Paper", "Code"))
OPTION = Column("option", ("Option", "Priority", "Item", "Candidate"), required=True)
RATINGS = (BALLOT, OPTION, Column("criterion", ("Criterion",)), Column("rating", ("Rating", "Score")))
PLACES = (
    BALLOT,
    OPTION,
    Column("impact", ("Impact", "Benefit"), required=True),
    Column("effort", ("Effort", "Difficulty"), required=True),
)
SORTED = (BALLOT, OPTION, Column("category", ("Category", "MoSCoW", "Placed"), required=True))
COMPARED = (
    BALLOT,
    Column("one", ("Winner", "Preferred", "Option A", "First", "A"), required=True),
    Column("other", ("Loser", "Over", "Less preferred", "Option B", "Second", "B"), required=True),
    Column("choice", ("Choice", "Chosen", "Result", "Answer", "Better")),
    Column("times", ("Times more", "Times", "Strength", "Intensity")),
    Column("count", ("Count", "How many", "People", "Number", "Wins")),
)
OVERALL = Criterion("overall", 1, "Overall")
_SECTOR = frozenset({"sector", "sectorr"})
_TICKS = {"1": 1, "x": 1, "yes": 1, "y": 1, "✓": 1, "ie": 1, "true": 1, "0": 0, "no": 0, "n": 0, "na": 0, "false": 0}
_CATEGORIES = {
    "must": "must",
    "musthave": "must",
    "m": "must",
    "should": "should",
    "shouldhave": "should",
    "s": "should",
    "could": "could",
    "couldhave": "could",
    "c": "could",
    "wont": "wont",
    "wonthave": "wont",
    "wontthistime": "wont",
    "w": "wont",
}
_LEVEL = frozenset({"=", "0", "tie", "level", "equal", "draw"})
_MOST_COUNT = 10_000


def without_sectors(sheet: Sheet) -> tuple[Sheet, dict[int, str]]:
    """Return the sheet less its column of sectors, and the sector of each row that names one; raises BadInput."""
    place = next((n for n, heading in enumerate(sheet.headings) if plain(heading) in _SECTOR), None)
    if place is None:
        return sheet, {}
    sectors = {
        row: _sector(sheet, row, cells[place]) for row, cells in sheet.rows if len(cells) > place and cells[place]
    }
    rows = tuple((row, _less(cells, place)) for row, cells in sheet.rows)
    return replace(sheet, headings=_less(sheet.headings, place), rows=rows), sectors


def _less(cells: tuple[str, ...], place: int) -> tuple[str, ...]:
    return cells[:place] + cells[place + 1 :]


def _sector(sheet: Sheet, row: int, cell: str) -> str:
    try:
        return sector_of(cell)
    except BadInput as wrong:
        raise BadInput(wrong.what, wrong.remedy, in_file(sheet.file, row, "Sector")) from wrong


def points_in(sheet: Sheet, known: Known) -> list[Row]:
    """Return a ballot of points for each row."""
    return _wide(sheet, known, "points", lambda cell: _whole(cell, 1000))


def approvals_in(sheet: Sheet, known: Known) -> list[Row]:
    """Return a ballot of ticks for each row; a cell with a tick says 1, x or yes."""
    return _wide(sheet, known, "approved", lambda cell: _TICKS.get(cell.strip().lower()))


def moscow_in(sheet: Sheet, known: Known) -> list[Row]:
    """Return a ballot of categories: one column an option, or a row for each person and option."""
    if has_column(sheet, OPTION):
        return _grouped(read_records(sheet, SORTED), "moscow", lambda record: _category_in(record, known))
    return _wide(sheet, known, "moscow", lambda cell: _CATEGORIES.get(plain(cell)))


def places_in(sheet: Sheet, known: Known) -> list[Row]:
    """Return a ballot of impact and effort for each person, from a row for each person and option."""

    def placed(record: Record) -> tuple[str, Any]:
        values = {axis: record.whole(axis, 1, 10) for axis in ("impact", "effort")}
        return _option(record, known), {axis: value for axis, value in values.items() if value is not None}

    return _grouped(read_records(sheet, PLACES), "places", placed)


def ratings_in(sheet: Sheet, known: Known) -> tuple[list[Row], tuple[Criterion, ...]]:
    """Return a ballot of ratings for each person, and the criteria that are rated.

    A row for each person and option has a column for each criterion, or one for the criterion and one for the
    rating; a row for each person has a column for each option, rated on the whole.
    """
    if not has_column(sheet, OPTION):
        rows = _wide(sheet, known, "ratings", lambda cell: _overall(_whole(cell, 10)))
        return rows, (OVERALL,)
    records = read_records(sheet, RATINGS)
    if has_column(sheet, RATINGS[2]):
        criteria = dict.fromkeys(criterion_of(record.text("criterion", needed=True)) for record in records)
        return _grouped(records, "ratings", lambda record: _one_rating(record, known)), tuple(criteria)
    columns = [(place, criterion_of(heading)) for place, heading in other_columns(sheet, RATINGS)]
    cells_of = dict(sheet.rows)

    def rated(record: Record) -> tuple[str, Any]:
        cells = cells_of[record.row]
        found = {c.id: _rating(sheet, record.row, place, cells[place]) for place, c in columns if cells[place]}
        return _option(record, known), found

    return _grouped(records, "ratings", rated), tuple(criterion for _place, criterion in columns)


def comparisons_in(sheet: Sheet, known: Known) -> list[Row]:
    """Return comparisons by person; without a column for the person, each row is somebody's only comparison."""
    found: dict[object, Row] = {}
    for record in read_records(sheet, COMPARED):
        better, worse, times = _compared(record, known)
        person = record.text("ballot")
        for copy in range(_times(record)):
            key = person or (record.row, copy)
            _row, said = found.setdefault(key, (record.row, {"over": {}}))
            if worse in said["over"].get(better, {}) or better in said["over"].get(worse, {}):
                wrong = BadInput(T("This pair is on the ballot twice."), T("Keep the answer that was meant."))
                raise record.fault("one", wrong)
            said["over"].setdefault(better, {})[worse] = times
    return list(found.values())


def _times(record: Record) -> int:
    count = record.whole("count", 0, _MOST_COUNT)
    return 1 if count is None else count


def _compared(record: Record, known: Known) -> tuple[str, str, int]:
    one, other = _named(record, "one", known), _named(record, "other", known)
    if one == other:
        raise record.fault("other", BadInput(T("An option is compared with itself."), T("Name two options.")))
    choice = record.text("choice")
    times = record.whole("times", 1, 9) or 2
    if plain(choice) in ("tie", "level", "equal", "draw", "0") or choice.strip() in _LEVEL or times == 1:
        return one, other, 1
    if not choice or choice.strip() == "1" or known.id_of(choice) == one:
        return one, other, times
    if choice.strip() == "2" or known.id_of(choice) == other:
        return other, one, times
    wrong = BadInput(T("“{choice}” is neither of the two.", choice=choice), T("Name one of them, or = for level."))
    raise record.fault("choice", wrong)


def _one_rating(record: Record, known: Known) -> tuple[str, Any]:
    rating = record.whole("rating", 1, 10)
    criterion = criterion_of(record.text("criterion", needed=True))
    return _option(record, known), {} if rating is None else {criterion.id: rating}


def _rating(sheet: Sheet, row: int, place: int, cell: str) -> int:
    rating = _whole(cell, 10)
    if not rating:
        raise _fault(sheet, row, place, cell)
    return rating


def _overall(rating: int | None) -> dict[str, int] | None:
    return {"overall": rating} if rating else None


def _category_in(record: Record, known: Known) -> tuple[str, Any]:
    category = _CATEGORIES.get(plain(record.text("category", needed=True)))
    if category is None:
        wrong = BadInput(T("This is none of the four."), T("Use must, should, could or won’t."))
        raise record.fault("category", wrong)
    return _option(record, known), category


def _option(record: Record, known: Known) -> str:
    return _named(record, "option", known)


def _named(record: Record, key: str, known: Known) -> str:
    name = record.text(key, needed=True)
    option = known.id_of(name)
    if option is None:
        raise record.fault(key, unknown_option(name, record.row))
    return option


def _grouped(records: Iterable[Record], key: str, said: Callable[[Record], tuple[str, Any]]) -> list[Row]:
    """Return one ballot a person; what several rows say of an option is put together."""
    found: dict[object, Row] = {}
    for record in records:
        option, value = said(record)
        _row, ballot = found.setdefault(record.text("ballot") or record.row, (record.row, {key: {}}))
        there: Any = ballot[key].get(option)
        if isinstance(value, dict) and there is not None and not there.keys() & value.keys():
            there.update(value)
        elif there is None:
            ballot[key][option] = value
        else:
            wrong = BadInput(T("This person has answered this before."), T("Keep the answer that was meant."))
            raise record.fault("option", wrong)
    return list(found.values())


def _wide(sheet: Sheet, known: Known, key: str, read: Callable[[str], Any]) -> list[Row]:
    columns = option_columns(sheet, known)
    rows: list[Row] = []
    for row, cells in sheet.rows:
        said: dict[str, Any] = {}
        for place, option in columns:
            cell = cells[place] if place < len(cells) else ""
            value = read(cell) if cell else None
            if cell and value is None:
                raise _fault(sheet, row, place, cell)
            if value:
                said[option] = value
        rows.append((row, {key: said}))
    return rows


def _whole(cell: str, most: int) -> int | None:
    if not re.fullmatch(r"\d{1,6}(\.0+)?", cell, re.ASCII):
        return None
    number = int(cell.split(".")[0])
    return number if number <= most else None


def _fault(sheet: Sheet, row: int, place: int, cell: str) -> BadInput:
    remedy = T("Look at the paper again and correct the cell.")
    return BadInput(
        T("“{cell}” is no answer here.", cell=cell), remedy, in_file(sheet.file, row, sheet.headings[place])
    )
