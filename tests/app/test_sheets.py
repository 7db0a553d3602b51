"""Whatever is wrong with a file is said with its name, row, column and what to do, and nothing is guessed."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from lpip_workshop.app.records import Column, other_columns, plain, read_records
from lpip_workshop.app.sheets import LARGEST_FILE, parse_sheet, read_sheet
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.words import Saying

COLUMNS = (
    Column("name", ("Name", "Full name"), required=True),
    Column("age", ("Age", "How old")),
    Column("sector", ("Sector",)),
    Column("note", ("Note",)),
)


def say(words) -> str:
    return catalogue("en").say(words)


def file(tmp_path: Path, content: bytes | str, name: str = "people.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def fault(path: Path) -> BadInput:
    with pytest.raises(BadInput) as caught:
        for record in read_records(read_sheet(path), COLUMNS):
            record.text("name", needed=True)
            record.whole("age", 0, 120)
            record.sector("sector")
    assert say(caught.value.remedy)
    return caught.value


def xlsx(tmp_path: Path, *rows) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    path = tmp_path / "people.xlsx"
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("content", "what", "place"),
    [
        (b"", "The file is empty.", "people.csv"),
        (b" \n\r\n\t\n", "The file is empty.", "people.csv"),
        (b",,\n,,\n", "The file is empty.", "people.csv"),
        (b"Who,Age\nAnn,3\n", "The column “Name” is missing.", "people.csv, row 1"),
        (b"Name,Age\nAnn,3\n,4\n", "This cell is empty.", "people.csv, row 3, column “Name”"),
        (b"Name,How old\nAnn,3\n\nBob,old\n", "“old” is not a whole number", "people.csv, row 4, column “How old”"),
        (b"Name,Age\nAnn,-1\n", "“-1” is not a whole number from 0 to 120.", "people.csv, row 2, column “Age”"),
        (b"Name,Sector\nAnn,Martians\n", "“Martians” is not a sector.", "people.csv, row 2, column “Sector”"),
        (b'Name,Age\nAnn,3\n"Bob,4\nCai,5\n', "quotation marks", "people.csv, row 3"),
        (b'Name,Age\n"Ann" Jones,3\nBob,4\n', "quotation marks", "people.csv, row 2"),
        (b"Name,Age\nJones, Ann,3\n", "has 3 cells, and there are 2 headings", "people.csv, row 2"),
        (b"Name,Age\nAnn,3\nB\xf4b,4\n", "not in the encoding UTF-8", "people.csv, row 3, column “Name”"),
        (b"Age;Name\n3;B\xf4b\n", "not in the encoding UTF-8", "people.csv, row 2, column “Name”"),
        (b"N\xe2me,Age\nAnn,3\n", "not in the encoding UTF-8", "people.csv, row 1, column “1”"),
        ("Name,Age\nAnn,3\n".encode("utf-16"), "not in the encoding UTF-8", "people.csv, row 1, column “1”"),
        (b"Name,Age\nAnn,3\nBo\x00b,4\n", "not a table of text", "people.csv, row 3"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "not a CSV file, whatever its name says", "people.csv"),
        (b"PK\x03\x04 and so on", "not a CSV file, whatever its name says", "people.csv"),
        (b"Name," + b"c," * 400 + b"\nAnn\n", "more than 400 columns", "people.csv, row 1"),
        (b"Name\n" + b"Ann\n" * 50_000, "more than 50000 rows", "people.csv, row 50001"),
        (b"Name,Note\nAnn," + b"x" * 10_001, "longer than 10000 characters", "people.csv, row 2"),
        (b"Name,Note\nAnn," + b"x" * 200_000, "quotation marks|longer", "people.csv, row 2"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 40 else "",
)
def test_a_bad_table_is_refused_with_its_place(tmp_path, content, what, place):
    wrong = fault(file(tmp_path, content))
    assert any(part in say(wrong.what) for part in what.split("|")), say(wrong.what)
    assert say(wrong.place) == place


def test_a_file_of_50_megabytes_is_refused_unread(tmp_path):
    path = tmp_path / "people.csv"
    with path.open("wb") as big:
        big.truncate(50 * 1024 * 1024)
    wrong = fault(path)
    assert say(wrong.what) == f"The file is larger than {LARGEST_FILE // 1024 // 1024} MB."
    assert say(wrong.place) == "people.csv"


def test_a_file_that_is_not_there_or_is_a_folder_is_trouble_and_not_bad_input(tmp_path):
    (tmp_path / "folder.csv").mkdir()
    for name in ("nowhere.csv", "folder.csv"):
        with pytest.raises(Trouble) as caught:
            read_sheet(tmp_path / name)
        assert not isinstance(caught.value, BadInput)


def test_headings_are_forgiving(tmp_path):
    path = file(tmp_path, "\ufeff FULL  name ;Hôw old;Sector;Other\nAnn;3;council;x\n;;;\nBob;;;y\n")
    sheet = read_sheet(path)
    ann, bob = read_records(sheet, COLUMNS)
    assert (ann.text("name"), ann.whole("age", 0, 9), ann.sector("sector")) == ("Ann", 3, "local-government")
    assert (bob.row, bob.whole("age", 0, 9), bob.sector("sector"), bob.text("note")) == (4, None, "other", "")
    assert other_columns(sheet, COLUMNS) == [(3, "Other")]
    assert plain(" Sêctor / GROUP ") == "sectorgroup"


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_common_kind_of_csv_is_read(tmp_path, mark, end):
    content = end.join([f'"Name, in full"{mark}Age', f'"Jones, Ann"{mark}3', f'"of two{end}lines"{mark}4', ""])
    sheet = read_sheet(file(tmp_path, content))
    assert sheet.headings == ("Name, in full", "Age")
    assert [cells for _row, cells in sheet.rows] == [("Jones, Ann", "3"), ("of two lines", "4")]


def test_control_characters_are_taken_out_and_welsh_letters_and_emoji_stay(tmp_path):
    sheet = read_sheet(file(tmp_path, "Name\nŵyn\x07 a\x1b[31m\u200d👩\u200d🌾\n"))
    assert sheet.rows[0][1] == ("ŵyn a[31m\u200d👩\u200d🌾",)


def test_columns_of_translations_are_told_by_their_language(tmp_path):
    columns = (Column("option", ("Option",), required=True),)
    sheet = read_sheet(file(tmp_path, "Option,Option (Welsh),OPTION (English)\nPath,Llwybr,Footpath\nBus,,\n"))
    path, bus = (record.saying("option", "en") for record in read_records(sheet, columns))
    assert path == Saying("Path", "en", {"cy": "Llwybr", "en": "Footpath"})
    assert path.translations == {"cy": "Llwybr", "en": "Footpath"}
    assert bus.translations == {}


def test_numbers_may_have_a_decimal_point_or_comma(tmp_path):
    sheet = read_sheet(file(tmp_path, "Name;Age\nAnn;2,5\nBob;2.5\nCai;\nDai;1e3\n"))
    ann, bob, cai, dai = read_records(sheet, COLUMNS)
    assert (ann.number("age", 0, 9), bob.number("age", 0, 9), cai.number("age", 0, 9)) == (2.5, 2.5, None)
    with pytest.raises(BadInput) as caught:
        dai.number("age", 0, 9)
    assert say(caught.value.place) == "people.csv, row 5, column “Age”"


def test_a_workbook_is_read_as_its_cells_are_seen(tmp_path):
    path = xlsx(
        tmp_path,
        ["Name", "Age", "Day", "Clock", None],
        ["Ann", 3.0, datetime(2026, 11, 12), time(13, 30), None],
        [None, None],
        ["Bob", 2.5, True, None, "a note beside the table"],
    )
    sheet = read_sheet(path)
    assert sheet.headings == ("Name", "Age", "Day", "Clock")
    assert sheet.rows[0] == (2, ("Ann", "3", "2026-11-12", "13:30"))
    assert sheet.rows[1][0] == 4


def test_a_workbook_with_a_missing_column_says_so(tmp_path):
    assert say(fault(xlsx(tmp_path, ["Who"], ["Ann"])).place) == "people.xlsx, row 1"


def zipped(**entries: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in entries.items():
            packed.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"Name,Age\nAnn,3\n",
        b"PK\x03\x04 and nothing else",
        zipped(hello=b"no workbook"),
        zipped(**{"[Content_Types].xml": b"<Types><broken"}),
    ],
    ids=["csv", "cut off", "other zip", "broken xml"],
)
def test_a_workbook_that_is_none_is_refused(tmp_path, content):
    wrong = fault(file(tmp_path, content, "people.xlsx"))
    assert (say(wrong.what), say(wrong.place)) == ("This is not a workbook that can be read.", "people.xlsx")


def test_a_workbook_cut_off_anywhere_is_refused_or_read_and_never_a_bug(tmp_path):
    whole = xlsx(tmp_path, ["Name"], *[[f"Person {number}"] for number in range(50)]).read_bytes()
    for length in range(1, len(whole), 97):
        fault(file(tmp_path, whole[:length], "cut.xlsx"))


def test_a_workbook_that_would_fill_the_memory_is_refused_before_it_is_unpacked(tmp_path):
    bomb = zipped(**{"xl/worksheets/sheet1.xml": bytes(150 * 1024 * 1024)})
    assert len(bomb) < 1_000_000
    assert "unpacks to more than" in say(fault(file(tmp_path, bomb, "people.xlsx")).what)


def test_text_that_was_pasted_is_a_table_too():
    sheet = parse_sheet("Name\tAge\nAnn\t3\n")
    assert sheet.rows == ((2, ("Ann", "3")),)
    with pytest.raises(BadInput):
        parse_sheet("  \n")
