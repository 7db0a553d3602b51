"""A look back and exit forms from a folder of tables."""

from __future__ import annotations

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.reflection.compute import compute
from lpip_workshop.exercises.reflection.tables import from_tables


def read(folder, **tables: str):
    for name, text in tables.items():
        (folder / f"{name.replace('_', '-')}.csv").write_text(text, encoding="utf-8")
    return from_tables(Tables(folder))


def test_questions_are_known_by_word_by_sentence_and_in_welsh(tmp_path) -> None:
    table = "Question,Card\nkeep,A\nWhat do we change?,B\nDigwydd,C\nPam hynny?,D\nEXPECTED,E\n"
    inputs = read(tmp_path, reflection=table)
    assert [card.question for card in inputs.cards] == ["keep", "change", "happened", "why", "expected"]


@pytest.mark.parametrize(
    ("table", "row", "column"),
    [
        ({"reflection": "Question,Card\nkeep,A\nmaybe,B\n"}, 3, "Question"),
        ({"reflection": "Question,Card\nkeep,\n"}, 2, "Card"),
        ({"exit": "Heard\n6\n"}, 2, "Heard"),
        ({"exit": "Number,Heard\n1,3\n1,4\n"}, 3, "Number"),
        ({"exit": f"Worked\n{'a' * 601}\n"}, 2, "Worked"),
    ],
)
def test_a_fault_names_row_and_column(tmp_path, table, row: int, column: str) -> None:
    with pytest.raises(BadInput) as refused:
        read(tmp_path, **table)
    where = catalogue("en").say(refused.value.place)
    assert str(row) in where
    assert column in where


def test_one_table_may_hold_several_meetings_the_last_of_which_is_this_one(tmp_path) -> None:
    rows = [f"2026-06-18,{rating}" for rating in (1, 2, 3, 4, 5, 5)] + ["2026-11-12,4"] * 4 + ["2026-11-12,2"] * 3
    results = compute(read(tmp_path, exit="Date,I was heard\n" + "\n".join(rows) + "\n"))
    assert [(meeting.given, meeting.answers["heard"].n) for meeting in results.meetings] == [(6, 6), (7, 7)]
    assert results.found[0].answers.high.value.count == 4


def test_the_forms_of_the_meeting_before_alone_are_no_result(tmp_path) -> None:
    results = compute(read(tmp_path, exit_before="I was heard\n3\n4\n3\n4\n5\n"))
    assert results.state == "none"
    assert results.found == ()
