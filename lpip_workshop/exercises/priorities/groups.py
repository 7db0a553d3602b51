"""Options under the headings they were given: together on every list, whatever their numbers are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from lpip_workshop.app.queries import sayings, workshop_of
from lpip_workshop.core.words import Saying, T, Words
from lpip_workshop.exercises.priorities.actions import options_of, put_in_order, refuse_under_way, same_text, scope_of
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.storage.store import Store

NO_HEADING = T("Without a heading")


@dataclass(frozen=True, slots=True)
class Group:
    """The options under a heading, in their order; `heading` is empty where no option has one."""

    heading: Words
    options: tuple[Choice, ...]


def in_groups(options: Sequence[Choice]) -> tuple[Group, ...]:
    """Return the options by their headings, these as they come up first; those without one stand at the end."""
    headings: dict[str, Saying] = {}
    found: dict[str, list[Choice]] = {}
    for option in options:
        said = option.details.get("heading")
        key = same_text(said.text) if said else ""
        found.setdefault(key, []).append(option)
        if said:
            headings.setdefault(key, said)
    named = [Group(said, tuple(found[key])) for key, said in headings.items()]
    rest = [Group(NO_HEADING if named else "", tuple(found[""]))] if "" in found else []
    return (*named, *rest)


def by_heading(options: Sequence[Choice]) -> tuple[Choice, ...]:
    """Return the options in the order in which their groups show them."""
    return tuple(option for group in in_groups(options) for option in group.options)


def number_by_heading(store: Store, activity_id: str) -> None:
    """Number the options so that those under a heading follow each other; refused while a round is under way."""

    def change(session: Session) -> None:
        refuse_under_way(session, activity_id)
        rows = options_of(session, activity_id)
        said = sayings(session, rows, "heading", workshop_of(session, activity_id).language)
        drafts = [
            Choice(row.id, n, Saying(row.text), details={"heading": said[row.id]} if row.heading else {})
            for n, row in enumerate(rows, start=1)
        ]
        known = {row.id: row for row in rows}
        put_in_order(session, [known[option.id] for option in by_heading(drafts)])

    store.run(T("Number the options by heading"), change, scope=scope_of(store, activity_id))
