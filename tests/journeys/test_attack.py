"""Attack: take everything that leaves the app, and the library file itself, and try to learn one person's answers.

That each attack would succeed if what guards against it were missing is shown in `test_attack_can_succeed.py`.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lpip_workshop.bootstrap import keep_log
from lpip_workshop.widgets.theme import apply_theme
from tests.journeys import attacked


@pytest.fixture(autouse=True)
def dressed(qapp: Any) -> None:
    apply_theme(qapp)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("lpip_workshop")
    before = list(logger.handlers)
    keep_log(tmp_path / "one" / "data")
    yield tmp_path / "one" / "data" / "lpip-workshop.log"
    for handler in [one for one in logger.handlers if one not in before]:
        logger.removeHandler(handler)
        handler.close()


def test_nothing_that_leaves_tells_which_answers_are_those_of_the_one_alone_in_a_sector(tmp_path: Path) -> None:
    assert attacked.whose_answers_are_whose(tmp_path, paper=True) == []


def test_what_organisations_kept_for_the_facilitator_is_in_nothing_that_leaves(tmp_path: Path) -> None:
    assert attacked.what_organisations_wrote(tmp_path, paper=True) == []


def test_the_file_its_journal_its_backup_and_the_log_tell_no_answer_of_anybody(tmp_path: Path, log: Path) -> None:
    assert attacked.what_the_file_remembers(tmp_path) == []
    assert log.exists()


def test_a_paper_that_was_taken_back_is_in_no_file_after_the_round_is_closed(tmp_path: Path) -> None:
    assert attacked.what_papers_said_that_were_taken_back(tmp_path) == []


def test_an_answer_given_alone_leaves_neither_time_nor_order_nor_undo(tmp_path: Path) -> None:
    assert attacked.who_gave_which_answer_alone(tmp_path) == []


@pytest.mark.parametrize("few", [1, 2, 3, 4])
def test_two_workshops_that_differ_by_few_people_do_not_tell_what_these_answered(tmp_path: Path, few: int) -> None:
    assert attacked.what_the_newcomers_answered(tmp_path, few) == []
