from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.stakeholders import register
from lpip_workshop.exercises.stakeholders.register import Draft
from tests.exercises.stakeholders.made import HARD


def test_a_name_alone_is_enough() -> None:
    assert register.parse_line("  Parish   council ") == Draft("Parish council")


def test_a_whole_line_takes_a_comma_or_a_point_and_a_forgiving_sector() -> None:
    assert register.parse_line("Dr Owen; uni; 7,5; 3.26") == Draft(
        "Dr Owen", sector="university", influence=7.5, interest=3.3
    )


def test_a_part_may_be_left_empty_in_the_middle_and_at_the_end() -> None:
    assert register.parse_line("Bus operator;; 7; ;;") == Draft("Bus operator", influence=7.0)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("", "There is no name."),
        (" ; business", "There is no name."),
        ("…", ""),
        ("A; sectr", "“{typed}” is not a sector."),
        ("A; business; eleven", "“{value}” is not a number from {low} to {high}."),
        ("A; business; 10.1", "“{value}” is not a number from {low} to {high}."),
        ("A; business; -1", "“{value}” is not a number from {low} to {high}."),
        ("A; business; nan", "“{value}” is not a number from {low} to {high}."),
        ("A; business; 1; 2; 3", "The line has {n} part."),
        ("x" * 201, "That is longer than {n} letter."),
    ],
)
def test_what_cannot_be_taken_is_said_with_a_remedy(line: str, what: str) -> None:
    if not what:
        assert register.parse_line(line).name == line
        return
    with pytest.raises(BadInput) as caught:
        register.parse_line(line)
    assert caught.value.what.source == what
    assert caught.value.remedy.source


@pytest.mark.parametrize("name", HARD)
def test_hard_names_are_kept_as_they_are(name: str) -> None:
    assert register.parse_line(name).name == name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Parish council", "PARISH  COUNCIL "),
        ("Tŷ Gwyn", "ty gwyn"),
        ("Farmers’ union", "Farmers' Union"),
        ("Café", "Cafe\u0301"),
        ("Straße", "STRASSE"),
    ],
)
def test_names_that_people_would_call_the_same_are_the_same(one: str, other: str) -> None:
    assert register.name_key(one) == register.name_key(other)


@pytest.mark.parametrize(("one", "other"), [("कि", "का"), ("🎉", "🚌"), ("!", "?"), ("Group 1", "Group 2")])
def test_names_that_differ_in_any_other_way_are_two(one: str, other: str) -> None:
    assert register.name_key(one) != register.name_key(other)


@given(st.floats(-5, 15))
def test_a_place_is_always_a_tenth_on_the_scale(value: float) -> None:
    placed = register.tenth(value)
    assert 0 <= placed <= 10
    assert round(placed * 10) / 10 == placed
    assert abs(placed - min(10.0, max(0.0, value))) <= 0.0501


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("Org", "organisation"),
        ("people", "person"),
        ("p", "person"),
        ("", ""),
        ("Network of farms", "Network of farms"),
    ],
)
def test_a_kind_is_recognised_or_kept_as_a_word_of_ones_own(typed: str, kind: str) -> None:
    assert register.kind_of(typed) == kind


def test_what_is_known_is_never_overwritten_but_filled() -> None:
    known = Draft("Shop", sector="other", influence=3.0)
    other = Draft("shop", "Spar", "business", "organisation", "Till 6", 9.0, 4.0)
    assert register.filled(known, other) == Draft("Shop", "Spar", "business", "organisation", "Till 6", 3.0, 4.0)
