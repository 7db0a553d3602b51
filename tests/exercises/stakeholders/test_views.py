"""Salience, impact, the rainbow and who is not in the room: what is computed and what is said."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.stakeholders import SPEC
from lpip_workshop.exercises.stakeholders.compute import Results, compute
from lpip_workshop.exercises.stakeholders.inputs import Entry, Inputs, Placing, Sheet
from lpip_workshop.exercises.stakeholders.salience import BY_ATTRIBUTES, class_of
from lpip_workshop.exercises.stakeholders.slides import by_view, place_of
from lpip_workshop.figures.model import CircleChart, GridChart, RainbowChart
from lpip_workshop.report.blocks import FigureBlock, Note
from tests.exercises.stakeholders.made import setting


def say(words: Words) -> str:
    return catalogue("en").say(words)


def found(*entries: Entry, **room: int) -> Results:
    return compute(Inputs(setting(**room), entries))


FULL = (
    Entry(
        "1", "Workers", sector="community", influence=1.0, interest=4.0, wanted_influence=6.0, power=False,
        legitimacy=True, urgency=True, impact=9.0, role="affected", degree=3, here=False,
    ),
    Entry("2", "Council", sector="local-government", influence=9.0, interest=8.0, power=True, legitimacy=True,
          urgency=True, impact=2.0, role="affecting", degree=1, here=True),
    Entry("3", "Bus", sector="business", influence=7.0, interest=2.0, role="neither", here=False),
)  # fmt: skip


@pytest.mark.parametrize("held", list(product([True, False], repeat=3)))
def test_each_of_the_eight_combinations_is_a_class_of_its_own(held: tuple[bool, bool, bool]) -> None:
    """Mitchell, Agle and Wood (1997), figure 2."""
    power, legitimacy, urgency = held
    assert class_of(Entry("", "A", power=power, legitimacy=legitimacy, urgency=urgency)) == BY_ATTRIBUTES[held]
    assert len(set(BY_ATTRIBUTES.values())) == 8


def test_nobody_is_a_non_stakeholder_before_somebody_said_so() -> None:
    assert class_of(Entry("", "A")) is None
    assert class_of(Entry("", "A", power=True)) == "dormant"
    results = found(Entry("1", "A"), Entry("2", "B", power=False, legitimacy=False, urgency=False))
    assert [entry.name for entry in results.salience.unknown] == ["A"]
    assert [entry.name for entry in results.salience.by_class["non-stakeholder"]] == ["B"]


def test_impact_finds_those_affected_but_unheard_whom_interest_does_not_show() -> None:
    results = found(*FULL)
    assert [entry.name for entry in results.unheard] == ["Workers"]
    assert found(replace(FULL[0], impact=5.0)).unheard == ()
    assert found(replace(FULL[0], influence=None)).unheard == ()


def test_the_unheard_list_holds_everybody_not_here_the_affected_first() -> None:
    room = found(FULL[2], FULL[0], FULL[1]).room
    assert [entry.name for entry in room.unheard] == ["Workers", "Bus"]
    assert [entry.name for entry in room.affected] == ["Workers"]
    assert room.unmarked == 0
    assert SPEC.named_results["unheard"](found(*FULL)) == ["Workers", "Bus"]


def test_coverage_sets_the_register_beside_the_room() -> None:
    covers = {one.sector: one for one in found(*FULL, community=8, university=2).room.sectors}
    assert (covers["community"].on_register, covers["community"].not_here, covers["community"].people) == (1, 1, 8)
    assert (covers["university"].on_register, covers["university"].people) == (0, 2)
    assert covers["business"].people == 0


def test_a_wish_of_one_number_keeps_the_other() -> None:
    assert FULL[0].wanted == (6.0, 4.0)
    assert replace(FULL[0], wanted_influence=1.0).wanted is None
    assert Entry("1", "A", wanted_influence=3.0).wanted is None
    published = SPEC.publish(found(*FULL))["stakeholders"]
    assert isinstance(published, list)
    first = published[0]
    assert isinstance(first, dict)
    assert first["wanted"] == {"influence": 6.0, "interest": 4.0, "quarter": "satisfied"}


def test_every_view_has_its_slide_in_the_order_of_the_tabs() -> None:
    results = found(*FULL)
    assert [view for view, _slide in by_view(results)] == ["grid", "salience", "impact", "rainbow", "table"]
    bodies = [slide.body for _view, slide in by_view(results)]
    assert [type(body) for body in bodies[:4]] == [GridChart, CircleChart, GridChart, RainbowChart]
    assert place_of(results, "rainbow") == 3
    assert place_of(results, "network") == 0


def test_the_grid_draws_where_they_should_move() -> None:
    slide = by_view(found(*FULL))[0][1]
    assert isinstance(slide.body, GridChart)
    assert slide.body.points[0].wanted == (0.6, 0.4)
    assert "Arrows show where the group wants to see: Workers." in say(slide.body.alternative)
    assert any("1.0 → 6.0" in row for row in slide.body.table.rows)


def test_figures_stand_for_everybody_in_words_and_in_their_tables() -> None:
    figures = [block.figure for block in SPEC.report(found(*FULL)) if isinstance(block, FigureBlock)]
    assert len(figures) == 4
    for figure in figures:
        assert "Workers" in say(figure.alternative)
        assert {row[0] for row in figure.table.rows} == {"Workers", "Council", "Bus"}


def test_each_method_names_its_source_where_its_view_is_used() -> None:
    def sources(results: Results) -> str:
        notes = [block for block in SPEC.report(results) if isinstance(block, Note) and block.method]
        return " ".join(say(words) for words in notes[0].paragraphs)

    every = sources(found(*FULL))
    for source in ("Mendelow (1991)", "Mitchell, Agle and Wood (1997)", "(2025)", "Chevalier and Buckles (2008)"):
        assert source in every
    assert "1997" not in sources(found(Entry("1", "A", influence=1.0, interest=1.0)))


def test_while_a_round_is_open_the_room_sees_how_many_tables_are_in_and_no_place() -> None:
    for state, expected in (("open", "Tally"), ("closed", "Prompt")):
        placing = Placing(1, state, "tables", 5, 3)
        results = compute(Inputs(setting(), FULL, (placing,)))
        assert type(SPEC.slides(results)[0].body).__name__ == expected
        assert results.group is None
        assert SPEC.publish(results)["placing"] is None


def test_disagreements_are_listed_for_the_room_and_the_page() -> None:
    sheets = (Sheet("A", {"1": (1.0, 9.0)}), Sheet("B", {"1": (8.0, 9.0)}), Sheet("C", {"1": (9.0, 9.0)}))
    results = compute(Inputs(setting(), FULL, (Placing(1, "revealed", "tables", 3, 3, sheets=sheets),)))
    shown = dict(by_view(results))["apart"]
    assert "Workers: Work closely (2) or Keep informed (1)" in " ".join(say(item) for item in shown.body.items)
    text = " ".join(
        say(words) for block in SPEC.report(results) if isinstance(block, Note) for words in block.paragraphs
    )
    assert "Placed furthest apart: Workers." in text
