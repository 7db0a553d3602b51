"""What a facilitator can do with relationships. Each verb is one undoable change and raises BadInput.

`placing` moves stakeholders on the map; `merging` is for two stakeholders that turn out to be one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from sqlmodel import Session

from lpip_workshop.app.editing import set_fields
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.stakeholders.library import registered
from lpip_workshop.exercises.stakeholders.network.inputs import NetworkInputs
from lpip_workshop.exercises.stakeholders.network.kinds import read_kind, read_mutual, read_strength, read_told_by
from lpip_workshop.exercises.stakeholders.network.ledger import Ledger, Taken, merged
from lpip_workshop.exercises.stakeholders.network.library import among, from_library, last_position
from lpip_workshop.exercises.stakeholders.network.lines import Draft, checked, parse_line
from lpip_workshop.exercises.stakeholders.network.model import Relationship
from lpip_workshop.exercises.stakeholders.network.naming import Names, short
from lpip_workshop.exercises.stakeholders.network.placing import settle
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

Field: TypeAlias = Literal["source", "target", "kind", "mutual", "strength", "told_by"]
MOST = 5000  # relationships of one register


@dataclass(frozen=True, slots=True)
class Brought:
    """How many relationships were new, how many known, how many of these gained something, and new names."""

    new: int
    known: int
    filled: int
    named: tuple[str, ...]


def add(store: Store, activity_id: str, line: str) -> Brought:
    """Add what a line "A > B; kind; strength" says, "=" for both ways; a name that is new goes on the register.

    A relationship that says nothing new is refused.
    """
    return add_draft(store, activity_id, parse_line(line))


def add_draft(store: Store, activity_id: str, draft: Draft) -> Brought:
    """Add one relationship; refused where it says nothing new."""

    def change(session: Session) -> Brought:
        brought = _take(session, activity_id, [checked(draft)])
        if not brought.new and not brought.filled:
            raise _there_already(draft)
        return brought

    label = T("Link “{one}” with “{other}”", one=short(draft.source), other=short(draft.target))
    return store.run(label, change, scope=_scope_of(store, activity_id))


def bring_in(store: Store, activity_id: str, drafts: Sequence[Draft]) -> Brought:
    """Add a whole list as one change; what is known gains only what was empty, new names go on the register."""
    found = merged([checked(draft) for draft in drafts])
    label = N("Bring in {n} relationship", "Bring in {n} relationships", len(found))
    return store.run(label, lambda session: _take(session, activity_id, found), scope=_scope_of(store, activity_id))


def set_field(store: Store, link_id: str, field: Field, typed: str, *, gesture: str = "") -> None:
    """Change one field to what was typed; an end must be a name on the register."""
    with store.read() as session:
        row = the(session, Relationship, link_id)
        scope = workshop_of(session, row.activity_id).id
        values = _read(session, row, field, typed)
        _refuse_double(session, row, values)
    set_fields(store, Relationship, link_id, scope=scope, label=T("Change a relationship"), gesture=gesture, **values)


def remove(store: Store, link_id: str) -> None:
    """Take a relationship away; both stakeholders stay."""
    with store.read() as session:
        row = the(session, Relationship, link_id)
        scope = workshop_of(session, row.activity_id).id
        names = Names.of(session, row.activity_id)
        one, other = short(names.name(row.from_id)), short(names.name(row.to_id))
    label = T("Unlink “{one}” and “{other}”", one=one, other=other)
    set_fields(store, Relationship, link_id, scope=scope, label=label, hidden=True)


def _take(session: Session, activity_id: str, drafts: Sequence[Draft]) -> Brought:
    register = registered(session, activity_id)
    held = among(session, activity_id, {row.id: row.name for row in register})
    names, ledger = Names.among(session, activity_id, register), _ledger(held)
    taken = [ledger.take(draft) for draft in drafts]
    new = [draft for draft, there in zip(drafts, taken, strict=True) if there is None]
    if len(ledger.held) + len(new) > MOST:
        raise BadInput(
            N("A network holds up to {n} relationship.", "A network holds up to {n} relationships.", MOST),
            T("Keep those that matter for this question."),
        )
    for there in taken:
        if there is not None and there.gained:
            _fill(session, there)
    after = last_position(session, activity_id)
    rows = [_row(activity_id, names, draft, after + place) for place, draft in enumerate(new, start=1)]
    session.add_all(rows)
    standing = {held.ids[name] for name in held.places}
    if not standing.issuperset(end for row in rows for end in (row.from_id, row.to_id)):
        settle(session, activity_id)
    filled = sum(there is not None and there.gained for there in taken)
    return Brought(len(new), len(drafts) - len(new), filled, names.added)


def _ledger(held: NetworkInputs, *, but: str = "") -> Ledger:
    ledger = Ledger()
    for link in held.links:
        if link.id != but:
            draft = Draft(link.source, link.target, link.kind, link.mutual, link.strength, link.told_by)
            ledger.keep(link.id, draft)
    return ledger


def _row(activity_id: str, names: Names, draft: Draft, position: float) -> Relationship:
    return Relationship(
        activity_id=activity_id,
        from_id=names.found_or_added(draft.source),
        to_id=names.found_or_added(draft.target),
        kind=draft.kind,
        mutual=draft.mutual,
        strength=draft.strength,
        told_by=draft.told_by,
        position=position,
    )


def _fill(session: Session, there: Taken) -> None:
    row = the(session, Relationship, there.ident)
    row.mutual, row.strength, row.told_by = there.draft.mutual, there.draft.strength, there.draft.told_by
    for ident in there.gone:
        the(session, Relationship, ident).hidden = True


def _read(session: Session, row: Relationship, field: Field, typed: str) -> dict[str, Any]:
    if field in ("source", "target"):
        end = Names.of(session, row.activity_id).known(typed)
        return {"from_id" if field == "source" else "to_id": end}
    read = {"kind": read_kind, "mutual": read_mutual, "strength": read_strength, "told_by": read_told_by}
    return {field: read[field](typed)}


def _refuse_double(session: Session, row: Relationship, values: dict[str, Any]) -> None:
    def now(field: str) -> Any:
        return values.get(field, getattr(row, field))

    names = Names.of(session, row.activity_id)
    draft = Draft(names.name(now("from_id")), names.name(now("to_id")), now("kind"), now("mutual"))
    checked(draft)
    if _ledger(from_library(session, row.activity_id), but=row.id).take(draft) is not None:
        raise _there_already(draft)


def _there_already(draft: Draft) -> BadInput:
    return BadInput(
        T("“{one}” and “{other}” are linked in this way already.", one=draft.source, other=draft.target),
        T("Change the relationship that is there, or add one of another kind."),
    )


def _scope_of(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id
