"""What a facilitator can do with the action list. Each verb is one undoable change and raises BadInput."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlmodel import Session

from lpip_workshop.app.editing import put_wording, remove, set_fields
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.dates import read_day
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T, Text, short
from lpip_workshop.exercises.actions.inputs import items, known_names
from lpip_workshop.exercises.actions.items import Action, Priority
from lpip_workshop.exercises.actions.lines import read_line
from lpip_workshop.exercises.actions.model import ActionItem
from lpip_workshop.exercises.actions.owners import one_owner, split_names
from lpip_workshop.exercises.actions.reviewing import keep_history, translate
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

WORDS = ("what", "first_step", "how_we_will_know", "resources", "evidence")
NAMES = ("helpers", "consulted", "told", "stakeholders")
DAYS = ("by_when", "first_step_by")


def add(store: Store, activity_id: str, typed: str, today: date) -> str:
    """Add the action of a line `What; owner; by when` and return its id."""
    with store.read() as session:
        line = read_line(typed, today, known_names(session, activity_id))

    def change(session: Session) -> str:
        row = ActionItem(
            activity_id=activity_id,
            what=line.what,
            owner=line.owner,
            by_when=line.by_when.isoformat() if line.by_when else "",
            position=_next_position(session, activity_id),
        )
        session.add(row)
        return row.id

    return store.run(T("Add “{name}”", name=short(line.what)), change, scope=_workshop(store, activity_id))


def add_all(store: Store, activity_id: str, actions: Sequence[Action]) -> None:
    """Add actions read from a table, with their translations, behind those that are there."""

    def change(session: Session) -> None:
        start = _next_position(session, activity_id)
        for place, action in enumerate(actions):
            _keep(session, activity_id, action, start + place)

    label = N("Import one action", "Import {n} actions", len(actions))
    store.run(label, change, scope=_workshop(store, activity_id))


def set_text(store: Store, item_id: str, field: str, typed: str, *, gesture: str = "", shown: str = "") -> None:
    """Change a field of `WORDS` or `NAMES`, seen in the language `shown`; raises BadInput where nothing would say
    what is done.
    """
    if field not in (*WORDS, *NAMES):
        raise ValueError(field)
    text = ", ".join(split_names(typed)) if field in NAMES else " ".join(typed.split())
    if field == "what" and not text:
        raise BadInput(T("The action has no words."), T("Type what will be done, or remove the action."))
    _set(store, item_id, gesture, shown, **{field: text})


def set_owner(store: Store, item_id: str, typed: str, *, gesture: str = "") -> None:
    """Name the one who answers for an action; empty for nobody yet. Raises BadInput for several names."""
    with store.read() as session:
        known = known_names(session, the(session, ActionItem, item_id).activity_id)
    _set(store, item_id, gesture, owner=one_owner(typed, known))


def set_day(store: Store, item_id: str, field: str, typed: str, today: date, *, gesture: str = "") -> None:
    """Set a day of `DAYS`, as people type days; empty for none yet. Raises BadInput."""
    if field not in DAYS:
        raise ValueError(field)
    _set(store, item_id, gesture, **{field: read_day(typed, today).isoformat() if typed.strip() else ""})


def link(store: Store, item_id: str, priority: Priority | None) -> None:
    """Say which priority an action serves, keeping the priority's words as they are now; None for none."""
    scope, name = _place(store, item_id)

    def change(session: Session) -> None:
        row = the(session, ActionItem, item_id)
        row.priority_id = priority.id if priority else ""
        row.priority_text = priority.text.text if priority else ""
        session.add(row)
        for language in ("en", "cy"):
            words = priority.text.translations.get(language, "") if priority else ""
            put_wording(session, item_id, "priority_text", language, words)

    label = T("Link “{name}” to a priority", name=name) if priority else T("Unlink “{name}”", name=name)
    store.run(label, change, scope=scope)


def set_priority_text(store: Store, item_id: str, typed: str, *, gesture: str = "") -> None:
    """Type what an action serves, where nothing has been prioritised in the app."""
    _set(store, item_id, gesture, priority_id="", priority_text=" ".join(typed.split()))


def move(store: Store, item_id: str, by: int) -> None:
    """Move an action up (negative) or down the list."""
    scope, name = _place(store, item_id)

    def change(session: Session) -> None:
        order = items(session, the(session, ActionItem, item_id).activity_id)
        here = next(place for place, row in enumerate(order) if row.id == item_id)
        order.insert(min(max(here + by, 0), len(order) - 1), order.pop(here))
        for place, row in enumerate(order):
            if row.position != float(place):
                row.position = float(place)
                session.add(row)

    store.run(T("Move “{name}”", name=name), change, scope=scope)


def take_away(store: Store, item_id: str) -> None:
    """Remove an action; undo brings it back."""
    scope, name = _place(store, item_id)
    remove(store, ActionItem, item_id, scope=scope, label=T("Remove “{name}”", name=name))


def _set(store: Store, item_id: str, gesture: str, shown: str = "", **values: Any) -> None:
    scope, name = _place(store, item_id)
    label: Text = T("Edit “{name}”", name=name)
    set_fields(store, ActionItem, item_id, scope=scope, label=label, gesture=gesture, shown=shown, **values)


def _place(store: Store, item_id: str) -> tuple[str, str]:
    """Return the workshop of an action, and its name as a label says it."""
    with store.read() as session:
        row = the(session, ActionItem, item_id)
        return workshop_of(session, row.activity_id).id, short(row.what)


def _workshop(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id


def _next_position(session: Session, activity_id: str) -> float:
    return max((row.position for row in items(session, activity_id)), default=-1.0) + 1.0


def _keep(session: Session, activity_id: str, action: Action, position: float) -> None:
    row = ActionItem(
        activity_id=activity_id,
        what=action.what.text,
        owner=action.owner,
        priority_id=action.priority_id,
        priority_text=action.priority.text,
        earlier=not action.here,
        made="" if action.here else _iso(action.day),
        position=position,
    )
    for field in WORDS:
        setattr(row, field, getattr(action, field).text)
    for field in NAMES:
        setattr(row, field, ", ".join(getattr(action, field)))
    for field in DAYS:
        setattr(row, field, _iso(getattr(action, field)))
    session.add(row)
    for field in WORDS:
        translate(session, row.id, field, getattr(action, field))
    translate(session, row.id, "priority_text", action.priority)
    keep_history(session, activity_id, row.id, action)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
