"""What a facilitator can do with the register. Each verb is one undoable change and raises BadInput."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from sqlmodel import Session

from lpip_workshop.app.editing import set_fields
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.sectors import sector_of
from lpip_workshop.core.words import N, T, Text
from lpip_workshop.exercises.stakeholders import marks, register
from lpip_workshop.exercises.stakeholders.library import entered, unheard_before
from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.exercises.stakeholders.register import Draft
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

Field: TypeAlias = Literal[
    "name",
    "organisation",
    "sector",
    "kind",
    "note",
    "influence",
    "interest",
    "wanted_influence",
    "wanted_interest",
    "power",
    "legitimacy",
    "urgency",
    "impact",
    "role",
    "degree",
    "here",
]
_NUMBERS = ("influence", "interest", "wanted_influence", "wanted_interest", "impact")
_LABEL_LETTERS = 40


@dataclass(frozen=True, slots=True)
class Brought:
    """What a list brought: how many were new, and of those known already how many gained something."""

    new: int
    known: int
    filled: int


def add(store: Store, activity_id: str, line: str) -> str:
    """Add what a line "Name; sector; influence; interest" says; return the id. A known name is refused."""
    return add_draft(store, activity_id, register.parse_line(line))


def add_draft(store: Store, activity_id: str, draft: Draft) -> str:
    """Add one stakeholder; return the id. A name that is in the register already is refused."""

    def change(session: Session) -> str:
        rows = entered(session, activity_id)
        _refuse_known(rows, draft.name)
        _refuse_too_many(len(rows) + 1)
        return _insert(session, activity_id, draft, _after(rows)).id

    label = T("Add “{name}”", name=short(draft.name))
    return store.run(label, change, scope=_scope_of(store, activity_id))


def set_field(store: Store, stakeholder_id: str, field: Field, typed: str, *, gesture: str = "") -> None:
    """Change one field to what was typed. An emptied influence or interest takes the stakeholder off the grid."""
    value = _read(field, typed)
    row, scope = look_up(store, stakeholder_id)
    if field == "name":
        with store.read() as session:
            others = [other for other in entered(session, row.activity_id) if other.id != row.id]
        _refuse_known(others, typed)
    label = T("Change “{name}”", name=short(row.name))
    said: dict[str, Any] = {field: value}
    set_fields(store, Stakeholder, row.id, scope=scope, label=label, gesture=gesture, **said)


def place(store: Store, stakeholder_id: str, influence: float, interest: float, *, gesture: str = "") -> None:
    """Put a stakeholder on the grid; places beyond 0 and 10 are brought to the edge."""
    _put(store, stakeholder_id, register.tenth(influence), register.tenth(interest), gesture)


def unplace(store: Store, stakeholder_id: str) -> None:
    """Take a stakeholder off the grid; it stays in the register."""
    _put(store, stakeholder_id, None, None, "")


def remove(store: Store, stakeholder_id: str) -> None:
    """Take a stakeholder out of the register."""
    row, scope = look_up(store, stakeholder_id)
    label = T("Remove “{name}”", name=short(row.name))
    set_fields(store, Stakeholder, row.id, scope=scope, label=label, hidden=True)


def bring_in(store: Store, activity_id: str, drafts: Sequence[Draft]) -> Brought:
    """Add a whole list as one change. A name that is known, or comes twice, fills only what was empty."""
    found = register.merged(drafts)

    def change(session: Session) -> Brought:
        rows = entered(session, activity_id)
        known = {register.name_key(row.name): row for row in rows}
        new = [draft for draft in found if register.name_key(draft.name) not in known]
        _refuse_too_many(len(rows) + len(new))
        gained = sum(
            _fill(session, known[key], draft) for draft in found if (key := register.name_key(draft.name)) in known
        )
        for offset, draft in enumerate(new):
            _insert(session, activity_id, draft, _after(rows) + offset)
        return Brought(len(new), len(found) - len(new), gained)

    label = N("Bring in {n} stakeholder", "Bring in {n} stakeholders", len(found))
    return store.run(label, change, scope=_scope_of(store, activity_id))


def take_unheard(store: Store, activity_id: str) -> int:
    """Put those who were unheard at the last workshop on this register, as one change; return how many.

    They bring what they are, not where they stood: that is for the group to say anew.
    """
    with store.read() as session:
        _day, rows = unheard_before(session, activity_id)
    drafts = [Draft(row.name, row.organisation, row.sector, row.kind, row.note) for row in rows]
    return bring_in(store, activity_id, drafts).new if drafts else 0


def _insert(session: Session, activity_id: str, draft: Draft, position: float) -> Stakeholder:
    said = register.fields_of(draft)
    said |= {"name": register.clean("name", draft.name), "sector": draft.sector or "other"}
    row = Stakeholder(activity_id=activity_id, position=position, **said)
    session.add(row)
    return row


def _fill(session: Session, row: Stakeholder, draft: Draft) -> bool:
    held = Draft(**register.fields_of(row))
    gained = register.filled(held, draft)
    if gained == held:
        return False
    for name, value in register.fields_of(gained).items():
        setattr(row, name, value)
    session.add(row)
    return True


def _put(store: Store, stakeholder_id: str, influence: float | None, interest: float | None, gesture: str) -> None:
    row, scope = look_up(store, stakeholder_id)
    name = short(row.name)
    label: Text = T("Move “{name}”", name=name)
    if influence is None:
        label = T("Take “{name}” off the grid", name=name)
    elif row.influence is None or row.interest is None:
        label = T("Place “{name}”", name=name)
    set_fields(
        store, Stakeholder, row.id, scope=scope, label=label, gesture=gesture, influence=influence, interest=interest
    )


def _read(field: Field, typed: str) -> str | float | bool | None:
    if field in _NUMBERS:
        return register.level(typed)
    readers: dict[str, Callable[[str], str | float | bool | None]] = {
        "sector": sector_of,
        "kind": register.kind_of,
        "power": marks.yes_or_no,
        "legitimacy": marks.yes_or_no,
        "urgency": marks.yes_or_no,
        "here": marks.present,
        "role": marks.role_of,
        "degree": marks.degree_of,
    }
    return readers[field](typed) if field in readers else register.clean(field, typed)


def _refuse_known(rows: Sequence[Stakeholder], name: str) -> None:
    known = {register.name_key(row.name): row.name for row in rows}
    same = known.get(register.name_key(name))
    if same is not None:
        raise BadInput(
            T("“{name}” is in the register already.", name=same),
            T("Change the entry that is there, or add a word that tells the two apart."),
        )


def _refuse_too_many(count: int) -> None:
    if count > register.MOST:
        raise BadInput(
            N("A register holds up to {n} stakeholder.", "A register holds up to {n} stakeholders.", register.MOST),
            T("Keep those who matter for this question."),
        )


def _after(rows: Sequence[Stakeholder]) -> float:
    return max((row.position for row in rows), default=0.0) + 1.0


def short(name: str) -> str:
    """Return a name cut to the length of a label."""
    return name if len(name) <= _LABEL_LETTERS else name[: _LABEL_LETTERS - 1].rstrip() + "…"


def _scope_of(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id


def look_up(store: Store, stakeholder_id: str) -> tuple[Stakeholder, str]:
    """Return a row and the id of its workshop; raises LookupError."""
    with store.read() as session:
        row = the(session, Stakeholder, stakeholder_id)
        return row, workshop_of(session, row.activity_id).id
