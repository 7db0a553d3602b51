from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.trust.compute import compute
from lpip_workshop.exercises.trust.inputs import Asked, Inputs
from lpip_workshop.exercises.trust.report import report
from lpip_workshop.exercises.trust.slides import slides
from lpip_workshop.exercises.trust.worksheet import worksheet
from lpip_workshop.figures.model import SpanChart, StackChart
from lpip_workshop.figures.slide import Prompt, Tally
from lpip_workshop.report.blocks import Document
from lpip_workshop.report.pdf import write_pdf
from tests.exercises.trust.made import inputs_of, person, results_of, twelve


def pages(blocks) -> list[str]:
    buffer = io.BytesIO()
    write_pdf(Document(Saying("Getting around the valley"), "Dyffryn", "2026-11-12", tuple(blocks)), ("en",), buffer)
    return [page.extract_text() for page in PdfReader(buffer).pages]


def waiting(state) -> Inputs:
    return replace(inputs_of(twelve(), invited=20), state=state, answers=())


@pytest.mark.parametrize("asked", [Asked(5, True), Asked(7, True), Asked(5, False)])
def test_everybody_gets_one_numbered_page(asked):
    made = pages(worksheet(Inputs(Setting(Saying("Trust"), people=3), asked)))
    assert [f"Ballot {n}" in text for n, text in enumerate(made, start=1)] == [True] * 3
    assert all(("I speak for" in text) == asked.sector for text in made)


def test_a_room_without_people_gets_one_page_to_look_at():
    assert len(pages(worksheet(Inputs(Setting(Saying("Trust")))))) == 1


def test_the_report_tells_the_gap_the_turnout_and_how_it_was_counted():
    answers = [*twelve(), person(None, None)]
    for answer in answers[:12]:
        answer.experience["openness"] = 1  # type: ignore[index]
    text = " ".join(" ".join(pages(report(results_of(answers, invited=20)))).split())
    for words in (
        "Openness is where we fall shortest",
        "12 of 20 gave ratings. 1 handed in a blank ballot.",
        "no league table",
        "Tastle & Wierman 2007",
        "Partnership Trust Tool",
        "not a validated instrument",
    ):
        assert words in text


@pytest.mark.parametrize("state", ["none", "open", "closed"])
def test_the_report_says_nothing_before_the_reveal(state):
    assert len(report(compute(waiting(state)))) == 2


def test_the_room_sees_a_count_while_open_and_calm_when_closed():
    (first, *_more) = slides(compute(waiting("open")))
    assert first.body == Tally(12, 20, first.body.words)
    (closed,) = slides(compute(waiting("closed")))
    assert isinstance(closed.body, Prompt)


def test_the_room_sees_the_gap_then_the_dots_then_how_it_was_counted():
    gap, dots, _counted = slides(results_of(twelve()))
    assert isinstance(gap.body, SpanChart)
    assert isinstance(dots.body, StackChart)
    assert dots.body.rows[0].counts == (2, 5, 3, 1, 1)


def test_too_few_answers_are_met_kindly():
    (only,) = slides(results_of(twelve()[:4]))
    assert "Let us talk" in catalogue("en").say(only.body.words)


def test_the_sentence_names_what_ties_and_what_falls_short_nowhere():
    alike = catalogue("en").say(slides(results_of(twelve()))[0].takeaway)
    assert alike == "We fall equally short of what we hope for in everything that was asked."
    content = results_of([person(i, e) for i, e in ((3, 4), (2, 5), (4, 3), (1, 2)) * 3])
    assert catalogue("en").say(slides(content)[0].takeaway) == "Nowhere do we fall short of what we hope for."


def test_the_picture_of_the_gap_is_told_in_words_and_in_a_table():
    chart = slides(results_of(twelve()))[0].body
    assert "Reliability 4.4 and 2.5, gap 1.9" in catalogue("en").say(chart.alternative)
    assert chart.table.rows[0][1:] == ("4.4", "2.5", "1.9", "12", "0")


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("asked", [Asked(5, True), Asked(7, True, True)])
def test_a_ballot_is_one_page_and_front_and_back_in_large_print(language, asked):
    blocks = worksheet(Inputs(Setting(Saying("Trust"), people=3), asked))
    document = Document("Getting around the valley", "Dyffryn", "2026-11-12", tuple(blocks))
    for large, sides in ((False, 1), (True, 2)):
        buffer = io.BytesIO()
        write_pdf(document, (language,), buffer, large_print=large)
        made = [page.extract_text() for page in PdfReader(buffer).pages]
        assert len(made) == 3 * sides
        for number in range(1, 4):
            on_it = "".join(made[(number - 1) * sides : number * sides])
            assert f" {number}" in on_it
