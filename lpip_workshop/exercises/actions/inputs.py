"""The action list as it stands in the library, with what earlier workshops left open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from lpip_workshop.app.queries import participants, setting, translations, workshop_of
from lpip_workshop.app.review import meetings
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.actions.items import STATES, Action, Inputs, Source, State, Status, day_or_none
from lpip_workshop.exercises.actions.library_around import around
from lpip_workshop.exercises.actions.model import ActionItem, ActionStatus
from lpip_workshop.exercises.actions.owners import split_names
from lpip_workshop.exercises.actions.served import priorities_of
from lpip_workshop.storage.domain import Activity, Organisation, Workshop
from lpip_workshop.storage.rows import find, the

_STATES: dict[str, State] = {state: state for state in STATES}


@dataclass(frozen=True, slots=True)
class _Book:
    """The rows of this activity and of those before it, with the workshop of each activity."""

    here: str
    workshops: Mapping[str, Workshop]
    languages: Mapping[str, str]
    rows: Sequence[ActionItem]
    statuses: Mapping[str, Sequence[ActionStatus]]
    known: Mapping[tuple[str, str], dict[str, str]]

    def said(self, row: ActionItem | ActionStatus, field: str) -> Saying:
        """Return a field as somebody typed it."""
        known = self.known.get((row.id, field))
        return Saying(getattr(row, field), self.languages[row.activity_id], known if known is not None else {})


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the actions of an activity and of those before it, and the priorities of its workshop."""
    workshop = workshop_of(session, activity_id)
    activity, book = the(session, Activity, activity_id), _book(session, activity_id)
    listed = [_action(row, book) for row in book.rows]
    return Inputs(
        setting=setting(session, activity_id),
        actions=tuple(one for one in listed if one.here),
        priorities=priorities_of(session, workshop.id),
        as_of=day_or_none(workshop.day),
        earlier=tuple(one for one in listed if not one.here),
        around=around(session, activity_id, workshop.language),
        review_on=day_or_none(str(activity.settings.get("review_on", ""))),
        source=Source(activity.id, activity.clock),
        withdrawn=tuple(_action(row, book) for row in _removed(session, activity_id)),
    )


def items(session: Session, activity_id: str) -> list[ActionItem]:
    """Return the rows of an activity in their order."""
    return find(session, ActionItem, ActionItem.activity_id == activity_id, order=(col(ActionItem.position),))


def _removed(session: Session, activity_id: str) -> Sequence[ActionItem]:
    gone = select(ActionItem).where(ActionItem.activity_id == activity_id, col(ActionItem.hidden))
    return session.exec(gone.order_by(col(ActionItem.position))).all()


def statuses(session: Session, action_id: str) -> list[ActionStatus]:
    """Return what was said of an action, oldest first."""
    return find(session, ActionStatus, ActionStatus.action_id == action_id, order=(col(ActionStatus.number),))


def known_names(session: Session, activity_id: str) -> tuple[str, ...]:
    """Return the organisations of the partnership and the people of the workshop by name, without repeats."""
    workshop = workshop_of(session, activity_id)
    organisations = find(session, Organisation, Organisation.partnership_id == workshop.partnership_id)
    names = [organisation.name for organisation in organisations]
    names += [person.name for person in participants(session, workshop.id) if person.name]
    return tuple(sorted(dict.fromkeys(names), key=str.casefold))


def _book(session: Session, activity_id: str) -> _Book:
    workshops = meetings(session, activity_id, "actions")
    place = list(workshops)
    found = find(session, ActionItem, col(ActionItem.activity_id).in_(place), order=(col(ActionItem.position),))
    rows = sorted(found, key=lambda row: place.index(row.activity_id))
    said: dict[str, list[ActionStatus]] = {}
    number = (col(ActionStatus.number),)
    for status in find(session, ActionStatus, col(ActionStatus.activity_id).in_(place), order=number):
        said.setdefault(status.action_id, []).append(status)
    owners = [row.id for row in rows] + [one.id for group in said.values() for one in group]
    languages = {one: workshop.language for one, workshop in workshops.items()}
    return _Book(activity_id, workshops, languages, rows, said, translations(session, owners))


def _action(row: ActionItem, book: _Book) -> Action:
    history = book.statuses.get(row.id, ())
    return Action(
        id=row.id,
        what=book.said(row, "what"),
        first_step=book.said(row, "first_step"),
        owner=row.owner,
        helpers=split_names(row.helpers),
        by_when=day_or_none(row.by_when),
        how_we_will_know=book.said(row, "how_we_will_know"),
        priority_id=row.priority_id,
        priority=book.said(row, "priority_text"),
        first_step_by=day_or_none(row.first_step_by),
        consulted=split_names(row.consulted),
        told=split_names(row.told),
        resources=book.said(row, "resources"),
        evidence=book.said(row, "evidence"),
        stakeholders=split_names(row.stakeholders),
        history=tuple(_status(one, book) for one in history),
        here=row.activity_id == book.here and not row.earlier,
        day=day_or_none(row.made if row.earlier else book.workshops[row.activity_id].day),
        stamp=max([row.clock, *(one.clock for one in history)]),
    )


def _status(row: ActionStatus, book: _Book) -> Status:
    state = _STATES.get(row.state, "open")
    return Status(state, book.said(row, "why"), day_or_none(row.day), row.activity_id == book.here)
