"""Options as the rows of a table: a file, a folder's `options.csv`, or what is on the clipboard."""

from __future__ import annotations

from lpip_workshop.app.records import Column, Record, has_column, plain, read_records
from lpip_workshop.app.sheets import Sheet, parse_sheet
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import Saying, T
from lpip_workshop.exercises.priorities.actions import checked_detail, checked_text, read_cost
from lpip_workshop.exercises.priorities.inputs import DETAILS, Choice

OPTIONS = (
    Column(
        "option",
        ("Option", "Options", "Priority", "Candidate", "Name", "Idea", "Ideas", "Suggestion", "Opsiwn", "Syniad"),
        required=True,
    ),
    Column("cost", ("Cost", "Costs", "Price", "Cost (£)", "Cost, £", "Pris")),
    Column("heading", ("Heading", "Theme", "Group", "Category", "Pennawd", "Thema", "Grŵp")),
    Column("place", ("Place", "Where", "Location", "Lle")),
    Column("evidence", ("Evidence", "Source", "Evidence card", "Evidence and its source", "Tystiolaeth")),
    Column("affected", ("Affected", "Who would be affected", "Who is affected", "Effeithir ar")),
    Column("original", ("First worded as", "Original", "Original wording")),
    Column("joined", ("Joined", "Joined with", "Merged")),
)
_UNHEADED = ("Option", "Heading")


def read_options(sheet: Sheet, language: str) -> list[tuple[Record, Choice]]:
    """Return each row with the option in it, numbered as they stand; raises BadInput with file, row and column."""
    records = read_records(sheet, OPTIONS)
    return [(record, _choice(record, number, language)) for number, record in enumerate(records, start=1)]


def listed_options(sheet: Sheet, language: str) -> list[Choice]:
    """Return the options of a list that somebody chose; a single column needs no heading. Raises as `read_options`."""
    options = [option for _record, option in read_options(_headed(sheet), language)]
    if not options:
        raise BadInput(
            T("There is no option in this list."), T("Put one option in each row beneath the headings."), sheet.file
        )
    return options


def pasted_options(text: str, name: str, language: str) -> list[Choice]:
    """Return the options in lines or cells from the clipboard, called `name` in messages; raises BadInput.

    Without a heading row each line is an option; a second cell is its heading.
    """
    lines = [(number, line) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    if not lines:
        raise BadInput(T("There is nothing to paste."), T("Copy cells from a spreadsheet first."), name)
    if _has_headings(lines[0][1]):
        return listed_options(parse_sheet(text, name), language)
    rows = tuple((number, tuple(" ".join(cell.split()) for cell in line.split("\t"))) for number, line in lines)
    wide = next((number for number, cells in rows if len(cells) > len(_UNHEADED)), None)
    if wide is not None:
        raise BadInput(
            T("These cells have no headings, so nobody can tell what they say."),
            T("Copy the heading row, too, with a column “Option”."),
            in_file(name, wide),
        )
    return listed_options(Sheet(name, _UNHEADED, rows), language)


def _has_headings(line: str) -> bool:
    known = {plain(name) for name in OPTIONS[0].names}
    return any(plain(cell) in known for mark in "\t;," for cell in line.split(mark))


def _headed(sheet: Sheet) -> Sheet:
    """Return a sheet that has a column of options: where it is a bare list, its first row is an option, too."""
    if has_column(sheet, OPTIONS[0]) or sum(map(bool, sheet.headings)) != 1:
        return sheet
    return Sheet(sheet.file, _UNHEADED[:1], ((1, sheet.headings), *sheet.rows))


def _choice(record: Record, number: int, language: str) -> Choice:
    said = record.saying("option", language, needed=True)
    details = {name: told for name in DETAILS if (told := _detail(record, name, language)).text}
    joined = tuple(text for part in record.text("joined").split("|") if (text := part.strip()))
    try:
        checked_text(said.text)
    except BadInput as wrong:
        raise record.fault("option", wrong) from wrong
    return Choice("", number, said, _cost(record), details, joined)


def _detail(record: Record, name: str, language: str) -> Saying:
    said = record.saying(name, language)
    try:
        checked_detail(said.text)
    except BadInput as wrong:
        raise record.fault(name, wrong) from wrong
    return said


def _cost(record: Record) -> int | None:
    try:
        return read_cost(record.text("cost"))
    except BadInput as wrong:
        raise record.fault("cost", wrong) from wrong
