"""How Welsh joins the last word of a list."""

from __future__ import annotations

import pytest

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import Saying, T, Words, listed

WELSH = Catalogue("cy", {"University": ("Prifysgol",), "Other": ("Arall",), "Fairness": ("Tegwch",)})


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (T("University"), "Busnes a Phrifysgol"),
        (T("Fairness"), "Busnes a Thegwch"),
        (T("Other"), "Busnes ac Arall"),
        (T("“{option}”", option=Saying("Awyr iach", "cy")), "Busnes ac “Awyr iach”"),
    ],
)
def test_welsh_joins_our_own_last_word_as_it_is_spoken(last: Words, said: str) -> None:
    assert WELSH.say(listed(["Busnes", last])) == said


@pytest.mark.parametrize("typed", ["Cardiff Council", Saying("Table 4"), T("{n}", n="Post office")])
def test_what_people_typed_is_joined_as_it_is_heard_and_never_respelt(typed: Words) -> None:
    assert WELSH.say(listed(["Busnes", typed])) == f"Busnes a {WELSH.say(typed)}"


@pytest.mark.parametrize(
    ("last", "joiner"),
    [
        ("Ysgol Dyffryn", "ac"),
        ("Wrecsam", "ac"),
        ("Young farmers", "a"),
        ("Walking for Health", "a"),
        ("1", "ac"),
        ("2", "a"),
        ("8", "ac"),
        ("10", "a"),
        ("11", "ac"),
        ("18:30", "ac"),
        ("80", "ac"),
        ("100", "a"),
    ],
)
def test_before_a_vowel_that_is_heard_and_becomes_ac(last: str, joiner: str) -> None:
    assert WELSH.say(listed(["Busnes", last])) == f"Busnes {joiner} {last}"


def test_a_list_of_one_or_none_has_no_joiner() -> None:
    assert WELSH.say(listed([T("University")])) == "Prifysgol"
    assert WELSH.say(listed([])) == ""
