"""A second entry to check: the papers of an open round are typed twice, and where the readings differ, one is chosen.

Double entry with a look at the paper where the two differ finds more wrong keys than reading over what was typed
(Barchard and Pace 2011, Computers in Human Behavior 27(5):1834-1839). Second readings are kept as confidentially as
ballots while the round is open, so that a crash loses none; closing the round removes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Literal, TypeAlias

from sqlmodel import Session

from lpip_workshop.app.rounds import ballot_of, scope_of
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Ballot, SecondReading
from lpip_workshop.storage.rows import find, first
from lpip_workshop.storage.store import Store

Which: TypeAlias = Literal["first", "second"]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A paper that was read in two ways: `first` is what counts as long as nobody settles it."""

    serial: int
    first: Mapping[str, Any]
    second: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SecondEntry:
    """How far the second entry of a round has come: numbers of papers that agree, that differ, and that are to come."""

    agreeing: tuple[int, ...] = ()
    mismatches: tuple[Mismatch, ...] = ()
    unchecked: tuple[int, ...] = ()


def second_entry(session: Session, round_id: str) -> SecondEntry:
    """Return how far the second entry of a round has come; nothing once it is closed.

    A paper that is corrected after it was checked is compared anew, as it stands.
    """
    ballots = [one for one in find(session, Ballot, Ballot.round_id == round_id) if one.serial is not None]
    again = {one.ballot_id: one.content for one in find(session, SecondReading, SecondReading.round_id == round_id)}
    papers = sorted(((one.serial or 0, one) for one in ballots), key=itemgetter(0))
    read = [(serial, one.content, again[one.id]) for serial, one in papers if one.id in again]
    return SecondEntry(
        tuple(serial for serial, content, second in read if content == second),
        tuple(Mismatch(*both) for both in read if both[1] != both[2]),
        tuple(serial for serial, one in papers if one.id not in again),
    )


def type_again(store: Store, round_id: str, serial: int, content: Mapping[str, Any]) -> bool:
    """Take a second reading of one paper, and tell whether it agrees with the first; a third replaces it.

    `content` must have been checked by its exercise as the first was. Raises Refused where the round is closed,
    BadInput where no such paper was typed in.
    """

    def change(session: Session) -> bool:
        ballot = ballot_of(session, round_id, serial)
        row = first(session, SecondReading, SecondReading.ballot_id == ballot.id)
        row = row or SecondReading(round_id=round_id, ballot_id=ballot.id)
        row.content = dict(content)
        session.add(row)
        return row.content == ballot.content

    return store.run(T("Check ballot {number}", number=serial), change, scope=scope_of(store, round_id))


def settle(store: Store, round_id: str, serial: int, which: Which) -> None:
    """Let one of the two readings of a paper hold; raises as `type_again`, and BadInput without a second reading."""

    def change(session: Session) -> None:
        ballot = ballot_of(session, round_id, serial)
        again = first(session, SecondReading, SecondReading.ballot_id == ballot.id)
        if again is None:
            raise BadInput(
                T("Ballot {number} was not checked yet.", number=serial), T("Type it a second time, then choose.")
            )
        held, other = (ballot, again) if which == "first" else (again, ballot)
        other.content = dict(held.content)
        session.add(other)

    store.run(T("Settle ballot {number}", number=serial), change, scope=scope_of(store, round_id))
