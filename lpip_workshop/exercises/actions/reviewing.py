"""What a workshop says of an action: where it stands and why. Nothing that was said is written over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sqlmodel import Session

from lpip_workshop.app.editing import put_wording
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.words import Saying, T, Text, short
from lpip_workshop.exercises.actions.inputs import statuses
from lpip_workshop.exercises.actions.items import Action, State
from lpip_workshop.exercises.actions.model import ActionItem, ActionStatus
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

_SAID: dict[State, Callable[[str], Text]] = {
    "open": lambda name: T("Open: “{name}”", name=name),
    "under_way": lambda name: T("On the way: “{name}”", name=name),
    "changed": lambda name: T("Changed: “{name}”", name=name),
    "stopped": lambda name: T("Stopped: “{name}”", name=name),
    "done": lambda name: T("Done: “{name}”", name=name),
}


def set_state(store: Store, activity_id: str, item_id: str, state: State, day: date) -> None:
    """Say at the workshop of `activity_id` where an action stands; the same again changes nothing."""

    def change(session: Session) -> None:
        said = statuses(session, item_id)
        mine = bool(said) and said[-1].activity_id == activity_id
        if said and said[-1].state == state and (mine or not _looks_back(session, activity_id, item_id)):
            return
        _add(session, activity_id, item_id, state, day, len(said))

    store.run(_SAID[state](_name(store, item_id)), change, scope=_scope(store, activity_id))


def say_why(store: Store, activity_id: str, item_id: str, why: str, day: date, *, gesture: str = "") -> None:
    """Note in a few words why; an action this workshop has not judged yet stays as it stood."""

    def change(session: Session) -> None:
        said = statuses(session, item_id)
        row = said[-1] if said and said[-1].activity_id == activity_id else None
        if row is None:
            row = _add(session, activity_id, item_id, said[-1].state if said else "open", day, len(said))
        row.why = " ".join(why.split())
        session.add(row)

    label = T("Say why: “{name}”", name=_name(store, item_id))
    store.run(label, change, scope=_scope(store, activity_id), gesture=gesture)


def forget_state(store: Store, activity_id: str, item_id: str) -> None:
    """Take back all that this workshop said of an action, so that it waits again."""

    def change(session: Session) -> None:
        for row in statuses(session, item_id):
            if row.activity_id == activity_id:
                row.hidden = True
                session.add(row)

    label = T("Look at “{name}” again", name=_name(store, item_id))
    store.run(label, change, scope=_scope(store, activity_id))


def keep_history(session: Session, activity_id: str, item_id: str, action: Action) -> None:
    """Within a change, keep what a table says became of an action."""
    if action.history:
        session.flush()
    for number, said in enumerate(action.history):
        row = _add(session, activity_id, item_id, said.state, said.day, number)
        row.why = said.why.text
        translate(session, row.id, "why", said.why)


def translate(session: Session, owner_id: str, field: str, said: Saying) -> None:
    """Within a change, keep the translations of what somebody typed."""
    for language, words in said.translations.items():
        put_wording(session, owner_id, field, language, words)


def _add(session: Session, activity_id: str, item_id: str, state: str, day: date | None, number: int) -> ActionStatus:
    iso = day.isoformat() if day else ""
    row = ActionStatus(activity_id=activity_id, action_id=item_id, state=state, day=iso, number=number)
    session.add(row)
    return row


def _looks_back(session: Session, activity_id: str, item_id: str) -> bool:
    return the(session, ActionItem, item_id).activity_id != activity_id


def _name(store: Store, item_id: str) -> str:
    with store.read() as session:
        return short(the(session, ActionItem, item_id).what)


def _scope(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id
