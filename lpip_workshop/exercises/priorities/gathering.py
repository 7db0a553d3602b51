"""Making a list of the ideas: what is known of each, which are the same, and many put down at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlmodel import Session, col, select

from lpip_workshop.app.editing import put_wording, set_fields
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, Saying, T
from lpip_workshop.exercises.priorities.actions import add_option, refuse_under_way, same_text, scope_of
from lpip_workshop.exercises.priorities.inputs import DETAILS
from lpip_workshop.exercises.priorities.model import Option
from lpip_workshop.storage.rows import find, the
from lpip_workshop.storage.store import Store

LONGEST_DETAIL = 600


def describe_option(store: Store, option_id: str, name: str, text: str, gesture: str = "") -> None:
    """Say something else of an option: its heading, place, evidence or who would be affected; raises BadInput."""
    text = " ".join(text.split())
    if len(text) > LONGEST_DETAIL:
        raise BadInput(T("This is longer than {count} letters.", count=LONGEST_DETAIL), T("Say it more shortly."))
    with store.read() as session:
        option = the(session, Option, option_id)
    label, scope = T("Describe “{name}”", name=option.text), scope_of(store, option.activity_id)
    set_fields(store, Option, option_id, scope=scope, label=label, gesture=gesture, **{name: text})


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
    """Put many options down as one change; return how many are new, and how many were there already.

    Raises BadInput or Refused, and then nothing is added.
    """
    return add_cards(store, activity_id, ((Saying(line), None) for line in lines))


def add_cards(store: Store, activity_id: str, cards: Iterable[tuple[Saying, Saying | None]]) -> tuple[int, int]:
    """Put cards down as options with their headings; as `add_options`."""
    with store.read() as session:
        known = {same_text(row.text) for row in find(session, Option, Option.activity_id == activity_id)}
    given = [(words, heading) for words, heading in cards if words.text.strip()]
    fresh: list[tuple[Saying, Saying | None]] = []
    for words, heading in given:
        if same_text(words.text) not in known:
            known.add(same_text(words.text))
            fresh.append((words, heading))
    if fresh:
        label = N("Add {n} option", "Add {n} options", len(fresh))
        with store.together(label, scope=scope_of(store, activity_id)):
            for words, heading in fresh:
                ident = add_option(store, activity_id, words.text, words.translations)
                put_details(store, ident, {"heading": heading} if heading else {}, ())
    return len(fresh), len(given) - len(fresh)
