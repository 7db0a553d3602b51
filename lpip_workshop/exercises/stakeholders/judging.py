"""What a group says of one stakeholder beside its place: attributes, impact, role, and whether it is in the room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lpip_workshop.app.editing import set_fields
from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.stakeholders import register
from lpip_workshop.exercises.stakeholders.actions import look_up, short
from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.exercises.stakeholders.salience import ATTRIBUTES, Attribute
from lpip_workshop.storage.store import Store


def toggle(store: Store, stakeholder_id: str, attribute: Attribute) -> None:
    """Give a stakeholder an attribute of salience, or take it away; those nobody spoke of become no."""
    row, _scope = look_up(store, stakeholder_id)
    said: dict[str, Any] = {name: bool(getattr(row, name)) for name in ATTRIBUTES}
    said[attribute] = not said[attribute]
    _set(store, stakeholder_id, T("Weigh “{name}”", name=short(row.name)), said)


def set_none(store: Store, stakeholder_id: str) -> None:
    """Say that a stakeholder has neither power nor legitimacy nor urgency."""
    row, _scope = look_up(store, stakeholder_id)
    _set(store, stakeholder_id, T("Weigh “{name}”", name=short(row.name)), dict.fromkeys(ATTRIBUTES, False))


def place_impact(store: Store, stakeholder_id: str, influence: float, impact: float, *, gesture: str = "") -> None:
    """Put a stakeholder on the map of influence and impact."""
    row, _scope = look_up(store, stakeholder_id)
    label = T("Move “{name}”", name=short(row.name))
    values = {"influence": register.tenth(influence), "impact": register.tenth(impact)}
    _set(store, stakeholder_id, label, values, gesture)


def set_role(store: Store, stakeholder_id: str, role: str) -> None:
    """Say whether a stakeholder is affected, affecting, both or neither; a degree begins at moderately."""
    row, _scope = look_up(store, stakeholder_id)
    degree = None if role in ("", "neither") else row.degree or 2
    _set(store, stakeholder_id, T("Sort “{name}”", name=short(row.name)), {"role": role, "degree": degree})


def set_degree(store: Store, stakeholder_id: str, degree: int) -> None:
    """Say how much, 1 (least) to 3 (most); without a role yet it is both."""
    row, _scope = look_up(store, stakeholder_id)
    role = row.role if row.role not in ("", "neither") else "both"
    _set(store, stakeholder_id, T("Sort “{name}”", name=short(row.name)), {"role": role, "degree": degree})


def toggle_here(store: Store, stakeholder_id: str) -> None:
    """Mark a stakeholder as not in the room, the second time as in the room."""
    row, _scope = look_up(store, stakeholder_id)
    name = short(row.name)
    here = row.here is False
    label = T("“{name}” is here", name=name) if here else T("“{name}” is not here", name=name)
    _set(store, stakeholder_id, label, {"here": here})


def wish(store: Store, stakeholder_id: str, influence: float, interest: float, *, gesture: str = "") -> None:
    """Say where the group wants a stakeholder to move."""
    row, _scope = look_up(store, stakeholder_id)
    label = T("Say where “{name}” should move", name=short(row.name))
    values = {"wanted_influence": register.tenth(influence), "wanted_interest": register.tenth(interest)}
    _set(store, stakeholder_id, label, values, gesture)


def unwish(store: Store, stakeholder_id: str) -> None:
    """Take back where a stakeholder should move."""
    row, _scope = look_up(store, stakeholder_id)
    label = T("Let “{name}” stay", name=short(row.name))
    _set(store, stakeholder_id, label, {"wanted_influence": None, "wanted_interest": None})


def _set(store: Store, stakeholder_id: str, label: Text, values: Mapping[str, Any], gesture: str = "") -> None:
    _row, scope = look_up(store, stakeholder_id)
    set_fields(store, Stakeholder, stakeholder_id, scope=scope, label=label, gesture=gesture, **values)
