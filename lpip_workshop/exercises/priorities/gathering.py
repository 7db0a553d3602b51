"""Making a list of the ideas: what is known of each, which are the same, and many put down at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from lpip_workshop.app.editing import put_wording, set_fields
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, Saying, T
from lpip_workshop.exercises.priorities.actions import (
    add_option,
    checked_detail,
    cost_option,
    refuse_under_way,
    same_text,
    scope_of,
)
from lpip_workshop.exercises.priorities.inputs import DETAILS, Choice
from lpip_workshop.exercises.priorities.model import Option
from lpip_workshop.storage.rows import find, the
from lpip_workshop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Brought:
    """What a list brought in: options new on the list, those known already, and known ones that gained something."""

    new: int
    known: int
    filled: int = 0


def describe_option(store: Store, option_id: str, name: str, text: str, gesture: str = "") -> None:
    """Say something else of an option: its heading, place, evidence or who would be affected; raises BadInput."""
    text = " ".join(text.split())
    checked_detail(text)
    with store.read() as session:
        option = the(session, Option, option_id)
    label, scope = T("Describe “{name}”", name=option.text), scope_of(store, option.activity_id)
    said: dict[str, Any] = {name: text}
    set_fields(store, Option, option_id, scope=scope, label=label, gesture=gesture, **said)


def put_details(store: Store, option_id: str, details: dict[str, Saying], joined: Iterable[str]) -> None:
    """Write what a table says of an option that was just added, and the wordings that were joined into it."""
    with store.read() as session:
        option = the(session, Option, option_id)

    def change(session: Session) -> None:
        row = the(session, Option, option_id)
        for name, said in details.items():
            setattr(row, name, said.text)
            for language, words in said.translations.items():
                put_wording(session, option_id, name, language, words)
        session.add(row)
        for place, text in enumerate(joined):
            session.add(_gone(row, text, place))

    if details or joined:
        store.run(T("Describe “{name}”", name=option.text), change, scope=scope_of(store, option.activity_id))


def _gone(kept: Option, text: str, place: int) -> Option:
    return Option(
        activity_id=kept.activity_id, text=text, position=kept.position + place, hidden=True, merged_into=kept.id
    )


def join_options(store: Store, kept_id: str, gone_ids: Sequence[str]) -> None:
    """Make one option of several: the first stays, the others are listed under it and fill what it lacks.

    One undo parts them again. Raises Refused while a round is under way, BadInput for one and the same.
    """
    if not gone_ids or kept_id in gone_ids:
        raise BadInput(T("That is one and the same option."), T("Choose two different options to join."))
    with store.read() as session:
        activity_id, text = the(session, Option, kept_id).activity_id, the(session, Option, kept_id).text
        refuse_under_way(session, activity_id)

    def change(session: Session) -> None:
        kept = the(session, Option, kept_id)
        for gone_id in gone_ids:
            _join(session, kept, the(session, Option, gone_id))
        session.add(kept)

    label = T("Join with “{name}”", name=text)
    store.run(label, change, scope=scope_of(store, activity_id))


def _join(session: Session, kept: Option, gone: Option) -> None:
    gone.hidden, gone.merged_into = True, kept.id
    session.add(gone)
    for earlier in session.exec(select(Option).where(Option.merged_into == gone.id, col(Option.hidden))):
        earlier.merged_into = kept.id
        session.add(earlier)
    for name in DETAILS:
        if name != "original" and not getattr(kept, name):
            setattr(kept, name, getattr(gone, name))


def add_options(store: Store, activity_id: str, lines: Iterable[str]) -> tuple[int, int]:
    """Put lines down as options; return how many are new, and how many were there already. As `bring_in`."""
    brought = bring_in(store, activity_id, [Choice("", 0, Saying(line)) for line in lines if line.strip()])
    return brought.new, brought.known


def add_cards(store: Store, activity_id: str, cards: Iterable[tuple[Saying, Saying | None]]) -> Brought:
    """Put cards down as options with their headings; as `bring_in`."""
    given = [(words, heading) for words, heading in cards if words.text.strip()]
    drafts = [Choice("", 0, words, details={"heading": heading} if heading else {}) for words, heading in given]
    return bring_in(store, activity_id, drafts)


def bring_in(store: Store, activity_id: str, drafts: Sequence[Choice]) -> Brought:
    """Put many options down as one change; one that is there already, or comes twice, fills only what was empty.

    An option is there already where it was worded so at first, too, or was joined with another. Raises BadInput or
    Refused, and then nothing is added.
    """
    with store.read() as session:
        known = _known_wordings(session, activity_id)
    new, gained = 0, set[str]()
    with store.together(
        N("Bring in {n} option", "Bring in {n} options", len(drafts)), scope=scope_of(store, activity_id)
    ):
        for draft in drafts:
            key = same_text(draft.text.text)
            if key in known:
                gained |= {known[key]} if _fill(store, known[key], draft) else set()
                continue
            known[key] = add_option(store, activity_id, draft.text.text, draft.text.translations, draft.cost)
            put_details(store, known[key], dict(draft.details), draft.joined)
            known |= dict.fromkeys(map(same_text, draft.joined), known[key])
            new += 1
    return Brought(new, len(drafts) - new, len(gained))


def _known_wordings(session: Session, activity_id: str) -> dict[str, str]:
    """Return the options on the list by every wording they go by, the one of now before those of earlier."""
    here = find(session, Option, Option.activity_id == activity_id)
    gone = session.exec(select(Option).where(Option.activity_id == activity_id, Option.merged_into != "")).all()
    listed = {row.id for row in here}
    earlier = {same_text(row.text): row.merged_into for row in gone if row.merged_into in listed}
    first = {same_text(row.original): row.id for row in here if row.original}
    return {**earlier, **first, **{same_text(row.text): row.id for row in here}}


def _fill(store: Store, option_id: str, draft: Choice) -> bool:
    """Take from a draft what is not known of an option yet; tell whether there was anything."""
    with store.read() as session:
        option = the(session, Option, option_id)
    missing = {name: said for name, said in draft.details.items() if name != "original" and not getattr(option, name)}
    costs = option.cost is None and draft.cost is not None
    put_details(store, option_id, missing, ())
    if costs:
        cost_option(store, option_id, draft.cost)
    return bool(missing) or costs
