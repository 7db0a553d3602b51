"""What is counted on an action list, and what screens, pages and files say of it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from fractions import Fraction

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying, short
from lpip_workshop.exercises.actions.compute import Load, compute
from lpip_workshop.exercises.actions.figures import load_chart
from lpip_workshop.exercises.actions.items import STATES, Action, Inputs, Status, as_priorities
from lpip_workshop.exercises.actions.publish import named_actions, publish, results_schema
from lpip_workshop.exercises.actions.report import report, worksheet
from lpip_workshop.exercises.actions.slides import slides
from lpip_workshop.exercises.actions.wording import summary, takeaway
from lpip_workshop.figures.model import Table
from lpip_workshop.figures.palette import STAGE_LIGHT
from lpip_workshop.figures.slide import Prompt
from lpip_workshop.report.blocks import FigureBlock, Heading, Note, Paragraph, TableBlock
from lpip_workshop.widgets.paint import measure
from lpip_workshop.widgets.slide_layout import lay_out_slide
from tests.exercises.actions.room import PRIORITIES

SETTING = Setting(Saying("Who does what next"), Saying("What will we have done by spring?"))
DAY = date(2026, 12, 12)
LIST = (
    Action("1", Saying("Map the paths"), Saying("Walk them"), "Parish council", ("Ann",), DAY, priority_id="paths"),
    Action("2", Saying("Ask landowners"), Saying("Ring"), "parish  Council", (), date(2026, 11, 1)),
    Action("3", Saying("Try a bus"), owner="Bus operator", by_when=DAY, priority=Saying("a bus that meets the TRAIN")),
    Action("4", Saying("Invite workers"), Saying("Find someone")),
    Action("5", Saying("Print flyers"), Saying("Write"), "Ann", (), date(2026, 11, 2), history=(Status("done"),)),
)
FULL = Inputs(SETTING, LIST, PRIORITIES, date(2026, 11, 12))
ENGLISH = Catalogue("en")
actions = st.lists(
    st.builds(
        Action,
        id=st.uuids().map(str),
        what=st.text(min_size=1).map(Saying),
        first_step=st.text(max_size=9).map(Saying),
        owner=st.text(max_size=9),
        by_when=st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        priority=st.text(max_size=9).map(Saying),
        history=st.lists(st.sampled_from(STATES).map(Status), max_size=3).map(tuple),
    ),
    max_size=20,
)


def blocks(found, kind):
    return [block for block in report(found) if isinstance(block, kind)]


def test_a_worked_example_is_counted_as_by_hand() -> None:
    found = compute(FULL)
    assert (found.with_owner, found.with_date, found.with_first_step, found.complete, found.done) == (4, 4, 4, 3, 1)
    assert found.share_complete.value == Fraction(3, 5)
    assert found.load == (Load("Parish council", 2), Load("Bus operator", 1))
    assert found.overdue == ("2",)
    assert [one.actions for one in found.served or ()] == [1, 1, 0]
    assert [one.text.text for one in found.unserved] == ["Keep the shop open"]


def test_no_actions_are_no_data_and_no_share() -> None:
    found = compute(Inputs(SETTING))
    assert found.share_complete.state == "no_data"
    assert found.served is None
    assert named_actions(found) is None
    assert ENGLISH.say(summary(found)) == "No actions yet."


def test_without_a_date_of_the_workshop_nothing_is_overdue() -> None:
    assert compute(replace(FULL, as_of=None)).overdue == ()


def test_the_list_is_said_in_one_sentence_and_what_is_missing_in_another() -> None:
    found = compute(FULL)
    assert ENGLISH.say(summary(found)) == "5 actions: 4 have an owner, 4 a date."
    assert ENGLISH.say(takeaway(found)) == "1 has no owner yet."
    owned = compute(replace(FULL, actions=LIST[:3]))
    assert ENGLISH.say(takeaway(owned)) == "Every action has an owner and a date."


@given(actions)
def test_whatever_is_listed_satisfies_the_schema_and_keeps_its_counts_within_reach(listed: list[Action]) -> None:
    found = compute(Inputs(SETTING, tuple(listed), PRIORITIES, DAY))
    published = publish(found)
    jsonschema.Draft202012Validator(results_schema()).validate(published)
    assert found.complete <= min(found.with_owner, found.with_date, found.with_first_step)
    assert sum(one.actions for one in found.load) <= found.with_owner
    assert published["count"] == len(listed)


def test_the_schema_is_one_and_describes_every_key() -> None:
    schema = results_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert all("description" in key for key in schema["properties"].values())


def test_before_any_action_the_room_sees_the_question() -> None:
    (slide,) = slides(compute(Inputs(SETTING)))
    assert slide.body == Prompt(SETTING.question)
    (slide,) = slides(compute(Inputs(replace(SETTING, question=Saying("")))))
    assert ENGLISH.say(slide.body.words) == "Who does what, by when?"


def hidden(slide, qapp, language: str, width: float) -> bool:
    """Tell whether the screen says that some rows have no room."""
    scene = lay_out_slide(slide, "Dyffryn", width, STAGE_LIGHT, Catalogue(language), measure)
    return any(getattr(item, "text", "").startswith("and ") for item in scene.items)


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize(
    "words", ["Map the paths", "Map the five unsafe stretches between the villages", "word " * 60, "x" * 200]
)
def test_every_action_is_seen_on_some_screen(qapp, language: str, words: str) -> None:
    said = Saying(words, "en", {"cy": words + " a’r cylch"})
    many = tuple(
        replace(LIST[n % 4], id=str(n), what=said, owner=LIST[n % 4].owner * (n % 3), by_when=date(2026, 9, 20))
        for n in range(60)
    )
    shown = slides(compute(replace(FULL, actions=many)))
    assert sum(len(slide.body.rows) for slide in shown if isinstance(slide.body, Table)) == 60
    assert not any(hidden(slide, qapp, language, width) for slide in shown for width in (1366, 1229))
    assert ENGLISH.say(shown[2].foot) == f"3 of {len(shown)}"


def test_five_short_actions_share_a_screen() -> None:
    assert len(slides(compute(replace(FULL, actions=tuple(replace(one, by_when=None) for one in LIST))))) == 1


def test_which_priorities_are_chosen_is_taken_as_told_or_as_the_first_three_places() -> None:
    words = Saying("Paths")
    told = as_priorities((("a", words, 0, True), ("b", words, 1, False)))
    untold = as_priorities(tuple((str(tier), words, tier) for tier in range(5)))
    assert [one.chosen for one in told or ()] == [True, False]
    assert [one.chosen for one in untold or ()] == [True, True, True, False, False]
    assert as_priorities(None) is None
    assert as_priorities(()) is None


def test_the_report_holds_every_action_its_gaps_and_how_it_was_counted() -> None:
    found = compute(FULL)
    table, parts = blocks(found, TableBlock)
    assert [ENGLISH.say(cell) for cell in parts.table.rows[0]] == ["Map the paths", "Parish council", "Ann", "–", "–"]
    told = [[ENGLISH.say(cell) for cell in row] for row in table.table.rows]
    assert told[1] == ["Ask landowners", "Ring", "parish  Council", "Overdue: 1 November 2026"]
    assert told[3][2:] == ["No owner yet", "No date yet"]
    assert told[4][3] == "Done: 2 November 2026"
    talk, method = blocks(found, Note)
    assert "Keep the shop open" in " ".join(ENGLISH.say(said) for said in talk.paragraphs)
    assert method.method
    assert ENGLISH.say(blocks(found, Paragraph)[0].words) == "5 actions: 4 have an owner, 4 a date."
    assert len(blocks(found, FigureBlock)) == 1


def test_the_report_of_nothing_says_so() -> None:
    first, *rest = report(compute(Inputs(SETTING)))
    assert first == Heading(SETTING.title)
    assert len(rest) == 1


def test_the_figure_says_in_words_and_in_its_table_what_its_bars_show() -> None:
    chart = load_chart(compute(FULL))
    assert chart is not None
    assert ENGLISH.say(chart.alternative) == "Bar chart of open actions by owner: Parish council 2 and Bus operator 1."
    assert chart.table.rows == (("Parish council", "2"), ("Bus operator", "1"))


def test_forty_owners_are_all_in_the_table_and_the_largest_in_the_picture() -> None:
    many = tuple(Action(str(n), Saying("Do"), owner=f"Owner {n}") for n in range(40))
    chart = load_chart(compute(Inputs(SETTING, many)))
    assert chart is not None
    assert (len(chart.bars), len(chart.table.rows)) == (15, 40)
    assert "25 more owners" in ENGLISH.say(chart.alternative)


def test_the_sheet_has_room_for_four_actions() -> None:
    paper = worksheet(Inputs(SETTING))
    assert sum(isinstance(block, Heading) and block.level == 2 for block in paper) == 4


def test_what_looks_like_a_formula_stays_what_it_is() -> None:
    formula = '=HYPERLINK("http://example.org")'
    found = compute(Inputs(SETTING, (Action("1", Saying(formula), owner=formula),)))
    assert publish(found)["actions"][0]["what"] == formula
    (slide,) = slides(found)
    assert ENGLISH.say(slide.body.rows[0][0]) == formula


def test_a_text_is_cut_at_a_word() -> None:
    assert short("Gofyn i’r tirfeddianwyr am ganiatâd", 24) == "Gofyn i’r tirfeddianwyr…"
    assert short("x" * 50, 10) == "xxxxxxxxx…"


def test_listing_the_exercise_loads_neither_windows_nor_the_database() -> None:
    code = (
        "import sys; from lpip_workshop.exercises.actions import SPEC; "
        "print([m for m in ('PySide6', 'numpy', 'sqlmodel', 'reportlab') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert "actions" in exercises()
