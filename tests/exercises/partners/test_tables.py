# pyright: basic, reportOptionalMemberAccess=false
from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.library import open_store
from lpip_workshop.app.occasion import said
from lpip_workshop.app.results import folder_results, workshop_results
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.partners.compute import compute
from lpip_workshop.exercises.partners.inputs import Earlier, Organisation
from lpip_workshop.exercises.partners.tables import from_tables
from lpip_workshop.exercises.partners.worksheet import worksheet
from lpip_workshop.report.blocks import TickTable
from tests.exercises.partners.made import inputs_of, mixed

HEAD = "From,To,Reliability,Shared purpose,Openness,Rater,Consent\n"


def read(folder, text, rule="") -> Any:
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


def ratings(seed, consent=""):
    return HEAD + "".join(f"{a},{b},{r},{r},{r},,{consent}\n" for (a, b), r in mixed(seed=seed).items())


def two_workshops(folder, now, before, name="partners-before.csv") -> Any:
    (folder / name).write_text(before, encoding="utf-8")
    return read(folder, now)


@pytest.mark.parametrize("name", ["partners-before.csv", "partners-earlier.csv", "partner-ratings-before.csv"])
def test_the_workshop_before_has_a_table_of_its_own(tmp_path, name):
    found = compute(two_workshops(tmp_path, ratings(7, "yes"), ratings(5, "yes"), name))
    assert found.change == compute(as_open(7, 5)).change
    assert catalogue("en").say(found.change.value.occasion) == "the workshop before"


def test_a_column_tells_workshops_apart_whatever_their_order(tmp_path):
    head = HEAD.replace("Consent", "Consent,Date")
    rows = [line + ",2026-11-12" for line in ratings(7, "yes").splitlines()[1:]]
    rows += [line + ",2026-03-19" for line in ratings(5, "yes").splitlines()[1:]]
    found = compute(read(tmp_path, head + "\n".join(rows) + "\n"))
    assert found.change.value.p == compute(as_open(7, 5)).change.value.p
    assert catalogue("en").say(found.change.value.occasion) == "the workshop of 19 March 2026"


def test_what_was_agreed_to_is_read_for_each_workshop_by_itself(tmp_path):
    found = compute(two_workshops(tmp_path, ratings(7, "yes"), ratings(5)))
    assert (found.mode, found.change.state, found.then.state) == ("open", "suppressed", "ok")


def test_a_folder_with_the_workshop_before_only_waits_for_this_one(tmp_path):
    (tmp_path / "partners-before.csv").write_text(ratings(5), encoding="utf-8")
    found = from_tables(Tables(tmp_path))
    assert (found.state, len(found.earlier)) == ("none", 1)
    (tmp_path / "partners-before.csv").write_text(HEAD + "A,B,9,,,,\n", encoding="utf-8")
    with pytest.raises(BadInput) as told:
        from_tables(Tables(tmp_path))
    assert catalogue("en").say(told.value.place) == "partners-before.csv, row 2, column “Reliability”"


@pytest.mark.parametrize("consent", ["", "yes"])
@pytest.mark.parametrize("seed", [5, 6])
def test_both_workshops_are_in_the_library_as_the_folder_gave_them(tmp_path, consent, seed):
    more = f"Left since,a,4,3,2,,{consent}\na,Left since,1,2,3,,{consent}\n"
    two_workshops(tmp_path, ratings(7, consent), ratings(seed, consent) + more)
    store = open_store(tmp_path / "library.db")
    workshop_id = bring_in(store, read_folder(tmp_path))
    with store.read() as session:
        held: Any = workshop_results(session, workshop_id)
    assert held["activities"] == folder_results(Tables(tmp_path))["activities"]
    assert held["activities"][0]["results"]["before"]["state"] == "ok"
    store.close()


def as_open(now, before):
    was = inputs_of(mixed(seed=before), agreed=True)
    then = Earlier(said(""), "open", was.sheets, was.organisations)
    return replace(inputs_of(mixed(seed=now), "open", agreed=True), earlier=(then,))


def test_a_sheet_lists_as_many_as_anybody_works_with_and_leaves_lines_where_there_are_more():
    for count, listed in ((41, 40), (42, 0)):
        names = [f"Partner {n:03}" for n in range(count)]
        organisations = tuple(Organisation(name, name) for name in names)
        blocks = worksheet(replace(inputs_of({}), organisations=organisations, state="none"))
        tables = [block for block in blocks if isinstance(block, TickTable) and len(block.headings) == 3]
        assert len(tables) == count
        assert sum(row in names for row in tables[0].rows) == listed
