"""Each attack of `test_attack.py` succeeds as soon as one thing that guards against it is taken away.

A test that looks for leaks and finds none proves little unless it would have found one.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from lpip_workshop.app import rounds
from lpip_workshop.exercises.partners.inputs import Inputs
from lpip_workshop.exercises.reflection import forms
from lpip_workshop.exercises.reflection.forms import Form, Pile
from lpip_workshop.exercises.trust import codes
from lpip_workshop.methods import disclosure, disclosure_between
from lpip_workshop.methods.disclosure import Release
from lpip_workshop.storage import sealing
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.theme import apply_theme
from tests.journeys import attacked

SHOWN = ("trust", "differences", "statements.")


@pytest.fixture(autouse=True)
def dressed(qapp: Any) -> None:
    apply_theme(qapp)


def everywhere(monkeypatch: pytest.MonkeyPatch, function: Callable[..., Any], instead: Callable[..., Any]) -> None:
    """Put something in the place of a function in every module that has it."""
    for name, module in list(sys.modules.items()):
        if name.startswith("lpip_workshop") and getattr(module, function.__name__, None) is function:
            monkeypatch.setattr(module, function.__name__, instead)


def nothing(*_given: Any) -> None:
    """Do nothing."""


def nobody(*_given: Any) -> list[str]:
    """Return nothing."""
    return []


def no(*_given: Any) -> bool:
    """Say no."""
    return False


def small_sectors_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    def as_they_are(groups: Sequence[str], *_more: Any) -> list[str]:
        return list(groups)

    everywhere(monkeypatch, disclosure.kept_groups, as_they_are)


def small_sectors_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def everything(groups: dict[str, int], k: int = 5) -> Release:
        return Release(tuple(g for g in groups if groups[g]), (), tuple(g for g in groups if not groups[g]), True, k)

    everywhere(monkeypatch, disclosure.release, everything)


def journal_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    everywhere(monkeypatch, sealing.forget, nothing)


def pages_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    everywhere(monkeypatch, sealing.compact, nothing)


def second_readings_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "_without_second_readings", nobody)


def withdrawn_papers_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    real: Any = getattr(rounds, "_to_be_forgotten")  # noqa: B009

    def without_hidden(*given: Any) -> list[Any]:
        return [one for one in real(*given) if not one.hidden]

    monkeypatch.setattr(rounds, "_to_be_forgotten", without_hidden)


def codes_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    def as_it_is(code: str, _salt: str) -> str:
        return code

    everywhere(monkeypatch, codes.scrambled, as_it_is)


def remarks_left_with_ratings(monkeypatch: pytest.MonkeyPatch) -> None:
    def in_order(given: Iterable[Form]) -> Pile:
        filled = list(given)
        return Pile(
            tuple(form.ratings for form in filled), {"worked": tuple(form.remarks["worked"] for form in filled)}
        )

    everywhere(monkeypatch, forms.pile_of, in_order)


def releases_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    everywhere(monkeypatch, disclosure_between.few_changed, no)
    monkeypatch.setattr(disclosure_between.Step, "tells_of_few", no)


def consent_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Inputs, "mode", "open")


def box_written_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Store, "deposit", Store.run)


@pytest.mark.parametrize(
    ("without", "attack", "only", "evidence"),
    [
        (small_sectors_kept, attacked.whose_answers_are_whose, SHOWN, ("ballots in the file",)),
        (
            small_sectors_shown,
            attacked.whose_answers_are_whose,
            SHOWN,
            ("results", "console of trust"),
        ),
        (journal_kept, attacked.what_the_file_remembers, ("trust",), ("importance in the table change",)),
        (pages_kept, attacked.what_the_file_remembers, ("trust",), ("answers on pages that were let go",)),
        (codes_kept, attacked.what_the_file_remembers, ("trust",), ("a private code",)),
        (remarks_left_with_ratings, attacked.what_the_file_remembers, ("exit",), ("remarks beside",)),
        (pages_kept, attacked.what_papers_said_that_were_taken_back, ("trust",), ("trust-1", "trust-0")),
        (second_readings_kept, attacked.what_papers_said_that_were_taken_back, ("trust",), ("trust-again",)),
        (withdrawn_papers_kept, attacked.what_papers_said_that_were_taken_back, ("trust",), ("trust-1",)),
        (journal_kept, attacked.what_papers_said_that_were_taken_back, ("trust",), ("trust-0", "trust-undone")),
        (releases_not_compared, attacked.what_the_newcomers_answered, SHOWN, ("trust", "differences")),
        (consent_not_asked, attacked.what_organisations_wrote, ("partners",), ("results", "stage of partners")),
        (box_written_down, attacked.who_gave_which_answer_alone, ("exit",), ("rows of operation",)),
    ],
)
def test_without_what_guards_against_it_the_attack_succeeds(
    without: Callable[[pytest.MonkeyPatch], None],
    attack: Callable[..., list[str]],
    only: Sequence[str],
    evidence: Sequence[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    without(monkeypatch)
    found = partial(attack, only=only)(tmp_path)
    assert [wanted for wanted in evidence if not any(wanted in one for one in found)] == []
