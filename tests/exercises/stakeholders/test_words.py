"""What is said of a register: on the stage, in the handout, on the worksheet."""

from __future__ import annotations

import pytest

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.stakeholders import SPEC
from lpip_workshop.exercises.stakeholders.compute import compute
from lpip_workshop.figures.model import GridChart
from lpip_workshop.figures.slide import Prompt
from lpip_workshop.report.blocks import BlankGrid, FigureBlock, Heading, Note, Paragraph, TableBlock
from tests.exercises.stakeholders.made import HARD, VALLEY, inputs


def say(words: Words) -> str:
    return catalogue("en").say(words)


def said(blocks: object) -> str:
    assert isinstance(blocks, tuple)
    texts: list[str] = []
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            texts.append(say(block.words))
        elif isinstance(block, Note):
            texts += [say(block.title), *(say(paragraph) for paragraph in block.paragraphs)]
    return "\n".join(texts)


def test_before_anybody_is_placed_the_room_sees_the_question() -> None:
    (slide,) = SPEC.slides(compute(inputs()))
    assert slide.body == Prompt(inputs().setting.question)
    assert say(slide.foot) == ""
    (slide,) = SPEC.slides(compute(inputs(("Shop", "business", None, 3.0))))
    assert isinstance(slide.body, Prompt)
    assert say(slide.foot) == "1 named so far"


def test_the_room_sees_the_grid_and_one_sentence() -> None:
    (slide,) = SPEC.slides(compute(inputs(*VALLEY, ("Mill", "business", None, None))))
    assert isinstance(slide.body, GridChart)
    assert say(slide.title) == "Who matters here?"
    assert say(slide.takeaway) == ("4 to work closely with; 4 care much and can change little: who speaks for them?")
    assert say(slide.foot) == "1 is not placed yet"


@pytest.mark.parametrize(
    ("rows", "takeaway"),
    [
        ((("A", "other", 9.0, 9.0),), "1 to work closely with"),
        ((("A", "other", 1.0, 9.0),), "1 cares much and can change little: who speaks for them?"),
        ((("A", "other", 5.0, 5.0),), "Nobody has both influence and interest yet"),
    ],
)
def test_the_sentence_follows_what_was_found(rows, takeaway: str) -> None:
    (slide,) = SPEC.slides(compute(inputs(*rows)))
    assert say(slide.takeaway) == takeaway


def test_the_section_opens_with_what_was_found_and_ends_with_how_it_was_counted() -> None:
    results = compute(inputs(*VALLEY, ("Mill", "business", None, None), community=8, voluntary=6))
    blocks = SPEC.report(results)
    text = said(blocks)
    assert "13 stakeholders from 7 sectors were named. 4 are to be worked with closely." in text
    assert "Affected but unheard: Seasonal workers, Young farmers, Food bank and Village shop." in text
    assert "On the map, but nobody of theirs was in the room: Local government, National government" in text
    assert "1 stakeholder is not placed yet." in text
    assert "14 people in the room placed everybody together" in text
    assert "Mendelow (1991)" in text
    (figure,) = [block.figure for block in blocks if isinstance(block, FigureBlock)]
    assert len(figure.points) == 12
    assert [say(cell) for cell in figure.table.rows[-1]] == ["Mill", "Business", "–", "–", "Not placed yet"]
    assert "Work closely: Parish council, Farmers’ union, County council and Agricultural college." in say(
        figure.alternative
    )


def test_a_section_without_stakeholders_says_so() -> None:
    blocks = SPEC.report(compute(inputs()))
    assert "Nobody was put on the register" in said(blocks)
    assert not any(isinstance(block, FigureBlock | TableBlock) for block in blocks)


def test_a_section_where_nobody_is_placed_has_the_table_and_no_empty_grid() -> None:
    blocks = SPEC.report(compute(inputs(("Shop", "business", None, None))))
    assert any(isinstance(block, TableBlock) for block in blocks)
    assert not any(isinstance(block, FigureBlock) for block in blocks)


def test_many_names_are_counted_in_the_alternative_text() -> None:
    rows = [(f"Group {n}", "other", 9.0, 9.0) for n in range(500)]
    (slide,) = SPEC.slides(compute(inputs(*rows)))
    assert "and 492 others." in say(slide.body.alternative)


def test_hard_names_reach_the_figure_as_they_are() -> None:
    results = compute(inputs(*((name, "other", 5.0, 5.0) for name in HARD)))
    (slide,) = SPEC.slides(results)
    assert [point.label for point in slide.body.points] == list(HARD)
    assert say(slide.body.alternative).count("Cyngor {Cymuned} %n") == 1


def test_the_worksheet_is_an_empty_grid_under_the_question() -> None:
    blocks = SPEC.worksheet(inputs())
    assert any(isinstance(block, BlankGrid) for block in blocks)
    assert "How do we get around?" in said(blocks)
