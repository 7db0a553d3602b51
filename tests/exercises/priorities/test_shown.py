"""What the room and the paper show, and what they must not."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.priorities import SPEC
from lpip_workshop.exercises.priorities.inputs import Inputs, Vote
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.figures.model import BarChart, Table
from lpip_workshop.figures.slide import Prompt, Tally
from lpip_workshop.report.blocks import FigureBlock, Heading, Note, Paragraph, TickTable
from tests.exercises.priorities.made import choices, dots, ranking_rule, ranks, read, results

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"
say = catalogue("en").say


def words(part: Any) -> str:
    """Return everything a slide or block says, as one text."""
    return repr(part)


def sample() -> Any:
    inputs = read(SAMPLE)
    votes = tuple(replace(vote, locked="2026-11-12T15:08:00+00:00") for vote in inputs.votes)
    return SPEC.compute(replace(inputs, votes=votes))


def test_with_nothing_yet_the_room_sees_the_question() -> None:
    (slide,) = SPEC.slides(SPEC.compute(Inputs(Setting("What comes first?", "How do we get around?", people=9))))
    assert slide.body == Prompt("How do we get around?")


def test_every_option_is_shown_however_many_and_long_they_are() -> None:
    texts = [f"{n} " + "word " * (n % 60) for n in range(1, 41)]
    shown = SPEC.slides(SPEC.compute(Inputs(Setting("What comes first?"), choices(texts))))
    rows = [row for slide in shown if isinstance(slide.body, Table) for row in slide.body.rows]
    assert [row[0] for row in rows] == [str(n) for n in range(1, 41)]
    assert all(len(slide.body.rows) <= 6 for slide in shown)


def test_while_open_the_room_sees_how_many_answered_and_the_rule_and_nothing_else() -> None:
    held = Vote(1, "open", Rule(), choices("AB"), 24, 18, "2026-11-12T15:08:00+00:00")
    first, *_rest = SPEC.slides(SPEC.compute(Inputs(Setting("What comes first?"), choices("AB"), Rule(), (held,))))
    assert isinstance(first.body, Tally)
    assert (first.body.count, first.body.total) == (18, 24)
    assert say(first.foot) == "Rule agreed at 15:08: most dots, top two go ahead"


def test_a_closed_round_shows_no_chart() -> None:
    held = Vote(1, "closed", Rule(), choices("AB"), 24, 18)
    shown = SPEC.slides(SPEC.compute(Inputs(Setting("What comes first?"), choices("AB"), Rule(), (held,))))
    assert not any(isinstance(slide.body, BarChart) for slide in shown)


def test_the_sample_says_what_the_drawings_say() -> None:
    dots_slide = SPEC.slides(sample())[-1]
    assert say(dots_slide.under) == "22 of 24 people gave their dots. 2 chose not to."
    assert say(dots_slide.foot) == "Rule agreed at 15:08: most dots, top two go ahead"
    assert say(dots_slide.takeaway) == (
        "“Safe paths between the villages” comes first however we count. Second place is a toss-up: let us talk."
    )
    chart = dots_slide.body
    assert isinstance(chart, BarChart)
    assert [(say(bar.told), say(bar.also), bar.emphasis) for bar in chart.bars] == [
        ("31 dots", "from 19 people", "first"),
        ("24 dots", "from 15 people", "attention"),
        ("23 dots", "from 16 people", "attention"),
        ("14 dots", "from 9 people", "plain"),
        ("9 dots", "from 6 people", "plain"),
    ]
    assert [say(row[3]) for row in chart.table.rows] == ["stays first", "may swap", "may swap", "stays", "stays"]


def test_the_report_has_both_rounds_newest_first_with_method_and_sources() -> None:
    blocks = SPEC.report(sample())
    assert isinstance(blocks[0], Heading)
    assert isinstance(blocks[1], Paragraph)
    charts = [block.figure for block in blocks if isinstance(block, FigureBlock)]
    assert ["Places by the Schulze rule" in say(chart.title) for chart in charts] == [True, False]
    methods = " ".join(
        say(one) for block in blocks if isinstance(block, Note) and block.method for one in block.paragraphs
    )
    for source in ("Schulze 2011", "Borda 1784", "Emerson 2013", "Copeland 1951", "15:08", "22 of 24", "5 dots each"):
        assert source in methods


def test_the_alternative_text_tells_the_result_without_the_picture() -> None:
    chart = next(block.figure for block in SPEC.report(sample()) if isinstance(block, FigureBlock))
    said = say(chart.alternative)
    assert said.startswith("Bar chart of 5 options, best first. “Safe paths between the villages” comes first")
    assert "A repair café: place 5" in said


def test_a_report_without_a_revealed_round_lists_the_options_and_says_so() -> None:
    blocks = SPEC.report(SPEC.compute(Inputs(Setting("What comes first?"), choices(["A bus"]))))
    assert "no result was revealed" in words(blocks)
    assert "A bus" in words(blocks)
    empty = SPEC.report(SPEC.compute(Inputs(Setting("What comes first?"))))
    assert "No options were collected." in words(empty)


def test_a_result_that_may_not_be_shown_is_nowhere_on_stage_or_paper() -> None:
    found = results(Rule(), ["A bus", "A path", "A shop"], dots("320", "302"))
    for shown in (*SPEC.slides(found), *SPEC.report(found)):
        assert not isinstance(shown, FigureBlock)
        assert not isinstance(getattr(shown, "body", None), BarChart)
    assert "fewer than" in words(SPEC.slides(found))


def test_everybody_gets_a_numbered_ballot_with_boxes_for_the_dots() -> None:
    blocks = SPEC.worksheet(Inputs(Setting("What comes first?", people=24), choices(["A bus", "A path"])))
    headings = [say(block.words) for block in blocks if isinstance(block, Heading)]
    assert headings == [f"Ballot {n}" for n in range(1, 25)]
    ticks = next(block for block in blocks if isinstance(block, TickTable))
    assert [say(one) for one in ticks.headings] == ["Dot 1", "Dot 2", "Dot 3"]
    assert [say(one) for one in ticks.rows] == ["1. A bus", "2. A path"]


def test_a_ranking_ballot_has_a_box_for_the_rank_and_room_for_options_not_known_yet() -> None:
    blocks = SPEC.worksheet(Inputs(Setting("What comes first?"), (), ranking_rule()))
    ticks = [block for block in blocks if isinstance(block, TickTable)]
    assert len(ticks) == 1
    assert [say(one) for one in ticks[0].headings] == ["Your rank"]
    assert len(ticks[0].rows) == 8


def test_the_schema_is_a_schema_and_what_is_published_satisfies_it() -> None:
    Draft202012Validator.check_schema(SPEC.results_schema())
    validator = Draft202012Validator(SPEC.results_schema())
    for found in (sample(), results(ranking_rule(), list("ABC"), ranks("1=2=3")), results(Rule(), [], [])):
        validator.validate(SPEC.publish(found))


def test_another_rule_with_another_first_is_named_for_talking() -> None:
    found = results(ranking_rule(chosen=1), ["A bus", "A path", "A shop"], ranks(*["123"] * 30, *["231"] * 25))
    note = next(block for block in SPEC.report(found) if isinstance(block, Note) and not block.method)
    assert say(note.paragraphs[0]) == "Counted by Borda, “A path” would come first."


def test_listing_the_exercise_loads_neither_windows_nor_numbers() -> None:
    code = (
        "import sys, lpip_workshop.exercises.priorities;"
        "print([m for m in ('PySide6', 'numpy', 'sqlmodel', 'reportlab') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
