"""Answers, blind until revealed: a round is open, then closed, then revealed.

While it is open nobody sees more than how many have answered. Closing forgets which paper was whose, and the sector
of those who could be told by it; revealing is a step of its own. A ballot says nothing of who gave it or when.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

from sqlalchemy import func
from sqlmodel import Session, col, select

from lpip_workshop.app.queries import sector_counts, workshop_of
from lpip_workshop.app.stage import begin_reveal
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Ballot, Round, SecondReading
from lpip_workshop.storage.kept_sectors import with_kept_sectors
from lpip_workshop.storage.rows import find, first, the
from lpip_workshop.storage.sealing import remove
from lpip_workshop.storage.store import Store

_MANY, _LONG = 200, 150_000  # ballots, and letters on them: 60 that rank 40 options are fewer
RoundState: TypeAlias = Literal["open", "closed", "revealed"]


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round as it may be seen: `ballots` stays empty until it is revealed.

    `locked` is the ISO time at which the rule was fixed.
    """

    id: str
    number: int
    state: RoundState
    rule: Mapping[str, Any]
    invited: int
    answered: int
    locked: str
    ballots: tuple[Mapping[str, Any], ...] = ()


def rounds(session: Session, activity_id: str) -> list[RoundView]:
    """Return the rounds of an activity, oldest first."""
    rows = find(session, Round, Round.activity_id == activity_id, order=(col(Round.number),))
    return [_view(session, row) for row in rows]


def current_round(session: Session, activity_id: str, *, ballots: bool = True) -> RoundView | None:
    """Return the newest round of an activity, None before the first; on request without reading its ballots."""
    held = select(Round).where(Round.activity_id == activity_id, col(Round.hidden).is_(False))
    row = session.exec(held.order_by(col(Round.number).desc()).limit(1)).first()
    return _view(session, row, ballots=ballots) if row else None


def is_large(session: Session, activity_id: str) -> bool:
    """Tell whether the revealed ballots of an activity are so many, or so long, that counting them takes its time."""
    revealed = (Round.activity_id == activity_id, Round.state == "revealed", col(Round.hidden).is_(False))
    held = select(Ballot).join(Round, col(Round.id) == col(Ballot.round_id))
    ballots = session.exec(held.where(*revealed, col(Ballot.hidden).is_(False)).limit(_MANY))
    some = [len(json.dumps(ballot.content)) for ballot in ballots]
    return len(some) == _MANY or sum(some) > _LONG


def _view(session: Session, row: Round, *, ballots: bool = True) -> RoundView:
    held = (Ballot.round_id == row.id, col(Ballot.hidden).is_(False))
    answered = session.exec(select(func.count()).select_from(Ballot).where(*held)).one()
    told: tuple[Mapping[str, Any], ...] = ()
    if row.state == "revealed" and ballots:
        told = tuple(ballot.content for ballot in find(session, Ballot, Ballot.round_id == row.id))
    state: RoundState = "open" if row.state == "open" else "closed" if row.state == "closed" else "revealed"
    invited = max(row.invited, answered)
    return RoundView(row.id, row.number, state, row.rule, invited, answered, row.locked, told)


def open_round(store: Store, activity_id: str, rule: Mapping[str, Any], *, invited: int | None = None) -> str:
    """Open a round under a rule, which is fixed from now on; return its id.

    `invited` is how many could answer: everybody in the room unless given. Raises Refused while an
    earlier round of the activity is not revealed yet.
    """
    with store.read() as session:
        workshop_id = workshop_of(session, activity_id).id
        number = _next_number(session, activity_id)
        count = sum(sector_counts(session, workshop_id).values()) if invited is None else invited

    def change(session: Session) -> str:
        row = Round(activity_id=activity_id, number=number, rule=dict(rule), invited=count, locked=_now())
        session.add(row)
        return row.id

    return store.run(T("Open the round"), change, scope=workshop_id)


def _next_number(session: Session, activity_id: str) -> int:
    newest = current_round(session, activity_id, ballots=False)
    if newest is not None and newest.state != "revealed":
        raise Refused(
            T("This activity already has a round under way."),
            T("Close and reveal it before opening another."),
        )
    return newest.number + 1 if newest else 1


def enter_ballot(store: Store, round_id: str, content: Mapping[str, Any], *, serial: int | None = None) -> int:
    """Take one ballot into an open round and return the number of its paper, the next free one unless given.

    `content` must have been checked by its exercise. Raises Refused where the round is closed or the
    number was entered before, BadInput where it is none.
    """

    def change(session: Session) -> int:
        row = _open(session, round_id)
        taken = entered_serials(session, row.id)
        number = serial if serial is not None else max(taken, default=0) + 1
        if number < 1:
            raise BadInput(T("Ballots are numbered from 1."), T("Type the number that is printed on the paper."))
        if number in taken:
            raise Refused(
                T("Ballot {number} was already entered.", number=number),
                T("Check the number on the paper, or correct the ballot that is there."),
            )
        session.add(Ballot(round_id=row.id, serial=number, content=dict(content)))
        return number

    return store.run(T("Enter a ballot"), change, scope=scope_of(store, round_id))


def put_in_box(store: Store, round_id: str, content: Mapping[str, Any]) -> None:
    """Take the answer of somebody who gives it alone, in the kiosk: no number, no time, no undo.

    `content` must have been checked by its exercise. Raises Refused where the round takes no more answers.
    """

    def change(session: Session) -> list[str]:
        ballot = Ballot(round_id=_open(session, round_id).id, content=dict(content))
        session.add(ballot)
        return [ballot.id]

    store.deposit(T("Put an answer in the box"), change, scope=scope_of(store, round_id))


def enter_ballots(store: Store, round_id: str, contents: Iterable[Mapping[str, Any]]) -> None:
    """Take many ballots at once, as from a file, numbered on from the last; raises Refused as `enter_ballot`."""

    def change(session: Session) -> None:
        row = _open(session, round_id)
        start = max(entered_serials(session, row.id), default=0) + 1
        for number, content in enumerate(contents, start=start):
            session.add(Ballot(round_id=row.id, serial=number, content=dict(content)))

    store.run(T("Enter ballots"), change, scope=scope_of(store, round_id))


def correct_ballot(store: Store, round_id: str, serial: int, content: Mapping[str, Any]) -> None:
    """Replace what a ballot says; raises Refused where the round is closed, BadInput where it was not entered."""

    def change(session: Session) -> None:
        ballot = ballot_of(session, round_id, serial)
        ballot.content = dict(content)
        session.add(ballot)

    store.run(T("Correct ballot {number}", number=serial), change, scope=scope_of(store, round_id))


def withdraw_ballot(store: Store, round_id: str, serial: int) -> None:
    """Take a ballot out again; raises as `correct_ballot`."""

    def change(session: Session) -> None:
        ballot = ballot_of(session, round_id, serial)
        ballot.hidden = True
        session.add(ballot)

    store.run(T("Withdraw ballot {number}", number=serial), change, scope=scope_of(store, round_id))


def entered_serials(session: Session, round_id: str) -> list[int]:
    """Return the numbers of the papers entered so far; none once the round is closed."""
    held = select(Ballot.serial).where(Ballot.round_id == round_id, col(Ballot.hidden).is_(False))
    return sorted(serial for serial in session.exec(held) if serial is not None)


def paper(session: Session, round_id: str, serial: int) -> Mapping[str, Any]:
    """Return what was typed from one paper of an open round, to be compared; raises as `correct_ballot`."""
    return ballot_of(session, round_id, serial).content


def ballot_of(session: Session, round_id: str, serial: int) -> Ballot:
    """Return the ballot of a paper of an open round; raises as `correct_ballot`."""
    _open(session, round_id)
    ballot = first(session, Ballot, Ballot.round_id == round_id, Ballot.serial == serial)
    if ballot is None:
        raise BadInput(T("No ballot {number} was entered.", number=serial), T("Check the number on the paper."))
    return ballot


def scope_of(store: Store, round_id: str) -> str:
    """Return the workshop of a round."""
    with store.read() as session:
        return workshop_of(session, the(session, Round, round_id).activity_id).id


Parted: TypeAlias = Callable[[Sequence[Mapping[str, Any]]], Sequence[Mapping[str, Any]]]


def close_round(store: Store, round_id: str, parted: Parted | None = None) -> None:
    """Take no more answers, and forget what could tie an answer to a person: numbers, order, journal.

    `parted` is given what the ballots say and returns as many, dealt out anew, where parts of a ballot must not stay
    together.
    """

    def change(session: Session) -> list[str]:
        row = _open(session, round_id)
        row.state, row.closed = "closed", _now()
        ballots = _to_be_forgotten(session, row)
        if parted is not None:
            kept = [ballot for ballot in ballots if not ballot.hidden and ballot.round_id == row.id]
            for ballot, content in zip(kept, parted([ballot.content for ballot in kept]), strict=True):
                ballot.content = dict(content)
        for ballot in ballots:
            ballot.serial = None
            if ballot.hidden:
                ballot.content = {}
        counted = [ballot for ballot in ballots if ballot.round_id == row.id and not ballot.hidden]
        for ballot, content in zip(counted, with_kept_sectors([b.content for b in counted]), strict=True):
            ballot.content = content
        return [ballot.id for ballot in ballots] + _without_second_readings(session, row)

    store.seal(T("Close the round"), change, scope=scope_of(store, round_id))


def _to_be_forgotten(session: Session, row: Round) -> list[Ballot]:
    """Return the ballots of a round, withdrawn ones too, and those of rounds before it that were undone."""
    return list(session.exec(select(Ballot).where(col(Ballot.round_id).in_(_this_and_undone(row)))))


def _without_second_readings(session: Session, row: Round) -> list[str]:
    """Remove what was typed a second time to check, which is of no use any more; return the ids of those rows."""
    held = select(SecondReading.id).where(col(SecondReading.round_id).in_(_this_and_undone(row)))
    ids = list(session.exec(held))
    remove(session, SecondReading, ids)
    return ids


def _this_and_undone(row: Round) -> Any:
    undone = col(Round.hidden) & (col(Round.activity_id) == row.activity_id)
    return select(Round.id).where((col(Round.id) == row.id) | undone)


def reveal_round(store: Store, round_id: str) -> None:
    """Show the result to everybody; raises Refused unless the round is closed."""

    def change(session: Session) -> list[str]:
        row = the(session, Round, round_id)
        if row.state != "closed":
            raise Refused(T("This round is not closed."), T("Close it first; then reveal it."))
        row.state, row.revealed = "revealed", _now()
        session.add(row)
        begin_reveal(session, row.activity_id)
        return []

    store.seal(T("Reveal the result"), change, scope=scope_of(store, round_id))


def _open(session: Session, round_id: str) -> Round:
    row = the(session, Round, round_id)
    if row.state != "open" or row.hidden:
        raise Refused(T("This round takes no more answers."), T("Open another round if people should answer again."))
    return row


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
