from __future__ import annotations

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.partners.compute import compute
from lpip_workshop.exercises.partners.tables import from_tables

HEAD = "From,To,Reliability,Shared purpose,Openness,Rater,Consent\n"


def read(folder, text, rule=""):
    (folder / "partners.csv").write_text(text, encoding="utf-8")
    if rule:
        (folder / "partners-rule.csv").write_text(rule, encoding="utf-8")
    return from_tables(Tables(folder))


def test_a_folder_without_ratings_has_nothing_for_this(tmp_path):
    assert from_tables(Tables(tmp_path)) is None


def test_headings_are_forgiven_and_blanks_are_no_answer(tmp_path):
    found = read(tmp_path, "who,ABOUT,reliable,purpose,Open\nA,B,4,,3\nB,A,,,\n")
    assert [(sheet.rater, dict(sheet.ratings)) for sheet in found.sheets] == [
        ("a", {"b": {"reliability": 4, "openness": 3}})
    ]
    assert len(found.organisations) == 2


def test_people_of_one_organisation_are_told_apart(tmp_path):
    found = read(tmp_path, HEAD + "A,B,1,1,1,x,\nA,B,4,4,4,y,\nB,A,3,3,3,,\n")
    assert (len(found.sheets), compute(found).people, compute(found).answered) == (3, 3, 2)


def test_an_answer_about_oneself_is_passed_over(tmp_path):
    found = read(tmp_path, HEAD + "A,A,4,4,4,,\nA,B,4,4,4,,\n")
    assert compute(found).room.coverage.count == 1


def test_everything_is_shown_only_where_every_organisation_says_yes(tmp_path):
    rows = "A,B,4,4,4,,yes\nB,A,1,1,1,,Ie\n"
    assert compute(read(tmp_path, HEAD + rows)).named is not None
    assert compute(read(tmp_path, HEAD + rows + "C,,,,,,\n")).named is None
    assert compute(read(tmp_path, HEAD + rows + "A,C,1,1,1,,no\nC,,,,,,yes\n")).mode == "aggregate"


def test_the_rule_says_who_sees_what(tmp_path):
    found = read(tmp_path, HEAD + "A,B,4,4,4,,yes\nB,A,1,1,1,,yes\n", "Field,Value\nMode,Facilitator\nThreshold,2\n")
    assert (found.mode, found.asked.threshold) == ("facilitator", 2)


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ("A,B,5,1,1,,", "partners.csv, row 2, column “Reliability”"),
        ("A,B,x,1,1,,", "partners.csv, row 2, column “Reliability”"),
        (",B,1,1,1,,", "partners.csv, row 2, column “From”"),
        ("A,B,1,1,1,,perhaps", "partners.csv, row 2, column “Consent”"),
        ("A,B,1,1,1,,\nA,B,2,2,2,,", "partners.csv, row 3, column “To”"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path, row, place):
    with pytest.raises(BadInput) as told:
        read(tmp_path, HEAD + row + "\n")
    assert catalogue("en").say(told.value.place) == place
