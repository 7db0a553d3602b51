"""The action list as it stands in the library."""

from __future__ import annotations

from sqlmodel import Session, col

from lpip_workshop.app.named import named_result
from lpip_workshop.app.queries import participants, setting, translations, workshop_of
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.actions.items import Action, Inputs, as_priorities, day_or_none
from lpip_workshop.exercises.actions.model import ActionItem
from lpip_workshop.exercises.actions.owners import split_helpers
from lpip_workshop.storage.domain import Organisation
from lpip_workshop.storage.rows import find


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the actions of an activity, and the priorities of its workshop."""
    workshop = workshop_of(session, activity_id)
    rows = items(session, activity_id)
    known = translations(session, [row.id for row in rows])

    def said(row: ActionItem, field: str) -> Saying:
        return Saying(str(getattr(row, field)), workshop.language, known.get((row.id, field), {}))

    return Inputs(
        setting=setting(session, activity_id),
        actions=tuple(
            Action(
                id=row.id,
                what=said(row, "what"),
                first_step=said(row, "first_step"),
                owner=row.owner,
                helpers=split_helpers(row.helpers),
                by_when=day_or_none(row.by_when),
                how_we_will_know=said(row, "how_we_will_know"),
                priority_id=row.priority_id,
                priority=said(row, "priority_text"),
                done=row.state == "done",
            )
            for row in rows
        ),
        priorities=as_priorities(named_result(session, workshop.id, "priorities")),
        as_of=day_or_none(workshop.day),
    )


def items(session: Session, activity_id: str) -> list[ActionItem]:
    """Return the rows of an activity in their order."""
    return find(session, ActionItem, ActionItem.activity_id == activity_id, order=(col(ActionItem.position),))


def known_names(session: Session, activity_id: str) -> tuple[str, ...]:
    """Return the organisations of the partnership and the people of the workshop by name, without repeats."""
    workshop = workshop_of(session, activity_id)
    organisations = find(session, Organisation, Organisation.partnership_id == workshop.partnership_id)
    names = [organisation.name for organisation in organisations]
    names += [person.name for person in participants(session, workshop.id) if person.name]
    return tuple(sorted(dict.fromkeys(names), key=str.casefold))
