from __future__ import annotations

from dataclasses import replace

import pytest
from pypdf import PdfReader

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.differences.compute import compute
from lpip_workshop.exercises.differences.inputs import Asked, Between, Inputs
from lpip_workshop.exercises.differences.report import report
from lpip_workshop.exercises.differences.slides import slides
from lpip_workshop.exercises.differences.worksheet import worksheet
from lpip_workshop.figures.model import LineChart
from lpip_workshop.figures.slide import Points, Prompt, Tally
from lpip_workshop.report.blocks import Document, TickTable
from lpip_workshop.report.html import write_html
from lpip_workshop.report.pdf import write_pdf
from tests.exercises.differences.made import LINES, SPREAD, inputs_of, people, person, results_of

HARD = ("x" * 200, "مجلس القرية أولا", "שלום עולם", "Café 🎉👩‍👩‍👧", "<b>bold & <img src='/etc/passwd'>")


def pages(blocks, tmp_path) -> list[str]:
    path = tmp_path / "made.pdf"
    write_pdf(Document(Saying("Getting around the valley"), "Dyffryn", "2026-11-12", tuple(blocks)), ("en",), path)
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def waiting(state) -> Inputs:
    inputs = inputs_of(people(SPREAD), invited=30)
    return replace(inputs, held=replace(inputs.held, state=state, answers=()))


def say(words):
    return catalogue("en").say(words)


@pytest.mark.parametrize("asked", [Asked(5, True), Asked(7, True), Asked(7, False)])
def test_everybody_gets_one_numbered_page_with_both_ends(asked, tmp_path):
    inputs = Inputs(Setting(Saying("Differences"), people=3), LINES, asked)
    made = pages(worksheet(inputs), tmp_path)
    assert [f"Ballot {n}" in text for n, text in enumerate(made, start=1)] == [True] * 3
    assert all("More paths first" in text and "More buses first" in text for text in made)
    assert all(("I speak for" in text) == asked.sector for text in made)


def test_between_the_two_ends_is_a_box_for_each_step():
    (table,) = [
        block
        for block in worksheet(Inputs(Setting(Saying("Differences")), LINES, Asked(5)))
        if isinstance(block, TickTable)
    ]
    assert len(table.headings) == 5
    assert [say(end) for end in table.ends] == ["More buses first", "Decide quickly"]


def test_without_lines_there_is_a_page_to_write_them_on(tmp_path):
    assert len(pages(worksheet(Inputs(Setting(Saying("Differences")))), tmp_path)) == 1


def test_the_papers_of_an_open_round_show_the_lines_it_was_opened_on(tmp_path):
    more = Between("3", 3, Saying("Now"), Saying("Later"))
    inputs = replace(waiting("open"), lines=(*LINES, more), setting=Setting(Saying("Differences"), people=1))
    assert "Later" not in pages(worksheet(inputs), tmp_path)[0]


def test_the_report_tells_what_was_found_the_turnout_and_how_it_was_counted(tmp_path):
    text = " ".join(pages(report(results_of([*people(SPREAD), person(None)], invited=30)), tmp_path))
    for words in (
        "We differ on 1 line of 1.",
        "22 of 30 answered. 1 handed in a blank ballot.",
        "No line is right or wrong",
        "Tastle & Wierman 2007",
        "van der Eijk 2001",
        "Cliff 1993",
        "Osgood",
        "12 (up to 20)",
    ):
        assert words in text


@pytest.mark.parametrize("state", ["open", "closed"])
def test_the_report_says_nothing_before_the_reveal(state):
    assert len(report(compute(waiting(state)))) == 2


def test_the_room_sees_the_lines_first_then_a_count_then_nothing_until_the_reveal():
    inputs = inputs_of([])
    question, lines = slides(compute(Inputs(inputs.setting, LINES)))
    assert isinstance(question.body, Prompt)
    assert [say(line.left) for line in lines.body.lines] == ["More paths first", "Decide together"]
    (first, *_lines) = slides(compute(waiting("open")))
    assert first.body == Tally(22, 30, first.body.words)
    (closed,) = slides(compute(waiting("closed")))
    assert isinstance(closed.body, Prompt)


def test_the_room_sees_one_line_at_a_time_then_the_common_ground():
    answers = [person(n % 2 * 6 + 1, second=5 + n % 2) for n in range(12)]
    _headline, one, common, counted = slides(results_of(answers))
    assert isinstance(one.body, LineChart)
    assert len(one.body.lines) == 1
    assert say(one.takeaway).endswith("?")
    assert isinstance(common.body, Points)
    assert [say(item) for item in common.body.items] == ["“Decide quickly” rather than “Decide together”"]
    assert isinstance(counted.body, Points)


def test_no_more_than_three_lines_are_shown_one_by_one():
    lines = tuple(Between(str(n), n, Saying(f"one {n}"), Saying(f"other {n}")) for n in range(1, 8))
    inputs = inputs_of([replace(person(1), places={line.id: n % 2 * 6 + 1 for line in lines}) for n in range(12)])
    shown = slides(compute(replace(inputs, lines=lines, held=replace(inputs.held, lines=lines))))
    assert sum(isinstance(slide.body, LineChart) for slide in shown) == 3


def test_too_few_answers_are_met_kindly():
    (only,) = slides(results_of([person(7)] * 4))
    assert "Let us talk" in say(only.body.words)


def test_the_picture_is_told_in_words_and_in_a_table():
    answers = [*people((2, 2, 2, 2, 2), "community"), *people((0, 0, 2, 2, 2, 2, 2), "business")]
    chart = slides(results_of(answers))[1].body
    assert "More paths first ←→ More buses first: 2 – 2 – 4 – 4 – 4 – 2 – 2" in say(chart.alternative)
    assert "the middle of Community at 3 and the middle of Business at 5" in say(chart.alternative)
    assert chart.table.rows[0][1:] == ("2", "2", "4", "4", "4", "2", "2", "4", "0.58")
    assert [mark.sector for mark in chart.lines[0].marks] == ["community", "business"]


@pytest.mark.parametrize("words", HARD)
def test_hard_words_reach_paper_and_page_whole_enough(words, tmp_path):
    line = Between("1", 1, Saying(words), Saying(words[::-1]))
    inputs = inputs_of(people(SPREAD))
    inputs = replace(inputs, lines=(line,), held=replace(inputs.held, lines=(line,)))
    results = compute(inputs)
    assert pages((*report(results), *worksheet(inputs)), tmp_path)
    document = Document(Saying("Getting around"), "Dyffryn", "2026-11-12", report(results))
    assert "<img" not in write_html(document, ("en",))
