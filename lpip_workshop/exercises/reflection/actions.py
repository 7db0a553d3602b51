"""What a facilitator can do with exit forms. Cards of the look back are in cards.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lpip_workshop.app import rounds, second_entry
from lpip_workshop.exercises.reflection.forms import Form, checked, unlinked
from lpip_workshop.exercises.reflection.items import STATEMENTS
from lpip_workshop.storage.store import Store


def open_forms(store: Store, activity_id: str, *, invited: int | None = None, **more: Any) -> str:
    """Take exit forms from now on and return the round's id; `more` goes into its rule. Raises Refused."""
    return rounds.open_round(store, activity_id, {"statements": [*STATEMENTS], **more}, invited=invited)


def enter(store: Store, round_id: str, content: Mapping[str, Any], *, serial: int | None = None) -> int:
    """Take one form and return its number; raises BadInput, or Refused where it cannot be taken."""
    return rounds.enter_ballot(store, round_id, checked(content).as_content(), serial=serial)


def put_in_box(store: Store, round_id: str, content: Mapping[str, Any]) -> None:
    """Take the form of somebody who gives it alone; raises as `enter`."""
    rounds.put_in_box(store, round_id, checked(content).as_content())


def correct(store: Store, round_id: str, serial: int, content: Mapping[str, Any]) -> None:
    """Replace what a form says; raises BadInput, or Refused where the round is closed."""
    rounds.correct_ballot(store, round_id, serial, checked(content).as_content())


def type_again(store: Store, round_id: str, serial: int, content: Mapping[str, Any]) -> bool:
    """Take a second reading of a paper and tell whether it agrees with the first; raises as `correct`."""
    return second_entry.type_again(store, round_id, serial, checked(content).as_content())


def close_forms(store: Store, round_id: str) -> None:
    """Take no more forms, and part ratings from remarks, so that the file does not know either what belongs together.

    Raises Refused where the round is not open.
    """
    rounds.close_round(store, round_id, unlinked)


def hold(store: Store, round_id: str, forms: Iterable[Form]) -> None:
    """Take forms read from a table, close the round and reveal it."""
    rounds.enter_ballots(store, round_id, [form.as_content() for form in forms])
    close_forms(store, round_id)
    rounds.reveal_round(store, round_id)
