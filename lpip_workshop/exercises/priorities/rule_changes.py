"""A rule that is changed after it was locked: possible until the reveal, and told wherever the result is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from lpip_workshop.app.records import Column, read_records
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.actions import scope_of
from lpip_workshop.exercises.priorities.inputs import RuleChange, Vote
from lpip_workshop.exercises.priorities.library import numbers_of
from lpip_workshop.exercises.priorities.rules import checked_rule, rule_of
from lpip_workshop.storage.domain import Round
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

if TYPE_CHECKING:
    from lpip_workshop.app.folder import Tables

CHANGEABLE = ("chosen", "threshold", "tie")  # what no ballot that is in could break
COLUMNS = (
    Column("what", ("What", "Field"), required=True),
    Column("before", ("From", "Before"), required=True),
    Column("after", ("To", "After"), required=True),
    Column("why", ("Why", "Reason"), required=True),
    Column("when", ("When", "Time")),
    Column("round", ("Round",)),
)


def change_rule(store: Store, round_id: str, why: str, **values: Any) -> None:
    """Change how many go ahead, the support needed or the tie-break of a locked rule, and record it with its reason.

    Raises Refused once the result is revealed, BadInput without a reason or where nothing changes.
    """
    why = " ".join(why.split())

    def change(session: Session) -> None:
        row = the(session, Round, round_id)
        _check(row, why)
        before = asdict(rule_of(row.rule))
        now = datetime.now().astimezone().isoformat(timespec="minutes")
        made = [
            asdict(RuleChange(now, name, str(before[name]), str(value), why))
            for name, value in values.items()
            if name in CHANGEABLE and value != before[name]
        ]
        if not made:
            raise BadInput(T("The rule is like that already."), T("Change something, or leave it as it is."))
        rule = checked_rule(rule_of({**row.rule, **values}))
        if rule.chosen >= len(numbers_of(row.rule)):
            raise BadInput(T("With {n} to go ahead, every option would.", n=rule.chosen), T("Let fewer go ahead."))
        row.rule = {**row.rule, **values, "changes": [*row.rule.get("changes", ()), *made]}
        session.add(row)

    with store.read() as session:
        scope = scope_of(store, the(session, Round, round_id).activity_id)
    store.run(T("Change the locked rule"), change, scope=scope)


def _check(row: Round, why: str) -> None:
    if row.state == "revealed":
        raise Refused(T("The result is revealed: its rule stays."), T("Ask again under another rule."))
    if not why:
        raise BadInput(T("A locked rule changes only for a reason."), T("Say why; it is shown with the result."))


def keep_changes(store: Store, round_id: str, changes: Sequence[RuleChange]) -> None:
    """Write changes that a table tells of into a round."""

    def change(session: Session) -> None:
        row = the(session, Round, round_id)
        row.rule = {**row.rule, "changes": [asdict(one) for one in changes]}
        session.add(row)

    if changes:
        with store.read() as session:
            scope = scope_of(store, the(session, Round, round_id).activity_id)
        store.run(T("Change the locked rule"), change, scope=scope)


def with_changes(tables: Tables, votes: tuple[Vote, ...]) -> tuple[Vote, ...]:
    """Return the rounds with what rule-changes.csv tells of each; raises BadInput."""
    sheet = tables.sheet("rule-changes")
    told: dict[int, list[RuleChange]] = {}
    for record in read_records(sheet, COLUMNS) if sheet else ():
        name = record.text("what", needed=True).lower()
        if name not in CHANGEABLE:
            wrong = BadInput(T("“{name}” is no part of a rule.", name=name), T("Use Chosen, Threshold or Tie."))
            raise record.fault("what", wrong)
        cells = (record.text(key, needed=True) for key in ("before", "after", "why"))
        number = record.whole("round", 1, max(len(votes), 1)) or 1
        told.setdefault(number, []).append(RuleChange(record.text("when"), name, *cells))
    return tuple(replace(vote, changes=tuple(told.get(vote.number, ()))) for vote in votes)
