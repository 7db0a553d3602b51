"""What a workshop owes the people in it: consent and its record, needs in numbers, the Chatham House Rule."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from sqlmodel import Session, select

from lpip_workshop.app.queries import participants, workshop_of
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import ExerciseSpec
from lpip_workshop.core.names import without_names
from lpip_workshop.core.words import Saying, T, Text, Words
from lpip_workshop.storage.domain import Care, Consent, Participant
from lpip_workshop.storage.rows import find, first, the
from lpip_workshop.storage.store import Store

CONSENT = T(
    "I know what this workshop is for and that I can leave or stay silent at any time. What I say may be written "
    "down without my name. My name is kept only on this laptop, only if I give it, and only until the day below."
)
RULE = T(
    "When a meeting, or part thereof, is held under the Chatham House Rule, participants are free to use the "
    "information received, but neither the identity nor the affiliation of the speaker(s), nor that of any other "
    "participant, may be revealed."
)
ANSWERS = ("", "yes", "no")


def care_of(session: Session, workshop_id: str) -> Care:
    """Return what was settled for a workshop; a row not yet in the library where nothing was."""
    return first(session, Care, Care.workshop_id == workshop_id) or Care(workshop_id=workshop_id)


def set_care(store: Store, workshop_id: str, label: Text, gesture: str = "", **values: Any) -> None:
    """Settle something for a workshop as one undoable change: a field of `Care` each."""

    def change(session: Session) -> None:
        row = care_of(session, workshop_id)
        for name, value in values.items():
            setattr(row, name, value)
        session.add(row)

    store.run(label, change, scope=workshop_id, gesture=gesture)


def set_chatham_house(store: Store, workshop_id: str, *, holds: bool) -> None:
    """Put a workshop under the Chatham House Rule, or take it out."""
    label = T("Meet under the Chatham House Rule") if holds else T("Leave the Chatham House Rule")
    set_care(store, workshop_id, label, chatham_house=holds)


def consent_words(care: Care) -> Words:
    """Return what people are asked to agree to: the facilitator's words, else ours."""
    return care.consent.strip() or CONSENT


def record_consent(store: Store, workshop_id: str, participant_id: str, answer: str, language: str = "en") -> None:
    """Write down that a person agreed ("yes") or did not ("no"), to which words, today; "" forgets the answer."""
    if answer not in ANSWERS:
        raise ValueError(answer)

    def change(session: Session) -> None:
        row = first(session, Consent, Consent.participant_id == participant_id)
        row = row or Consent(workshop_id=workshop_id, participant_id=participant_id)
        asked = catalogue(language).say(consent_words(care_of(session, workshop_id)))
        row.answer, row.asked, row.day = answer, asked if answer else "", date.today().isoformat() if answer else ""
        session.add(row)

    code = _code(store, participant_id)
    store.run(T("Write down whether person {code} agrees", code=code), change, scope=workshop_id)


def consents(session: Session, workshop_id: str) -> dict[str, str]:
    """Return what each person who was asked answered, by their id."""
    rows = find(session, Consent, Consent.workshop_id == workshop_id)
    return {row.participant_id: row.answer for row in rows if row.answer}


def erase_names(store: Store, workshop_id: str) -> None:
    """Erase names and organisations from the list of people, from the journal and from the pages of the file."""

    def change(session: Session) -> list[str]:
        people = session.exec(select(Participant).where(Participant.workshop_id == workshop_id)).all()
        for person in people:
            person.name, person.organisation_id = "", None
            session.add(person)
        return [person.id for person in people]

    store.seal(T("Erase the names of people"), change, scope=workshop_id)


def is_chatham_house(session: Session, workshop_id: str) -> bool:
    """Tell whether names must not leave the laptop."""
    return care_of(session, workshop_id).chatham_house


def leaving(session: Session, activity_id: str, spec: ExerciseSpec, inputs: Any, value: Any) -> Any:
    """Return a value of an activity as it may leave the laptop: under the Chatham House Rule, without names."""
    return without_names(value, left_out(session, activity_id, spec, inputs))


def left_out(session: Session, activity_id: str, spec: ExerciseSpec, inputs: Any) -> Mapping[str, Words]:
    """Return what stands for each name that must not leave the laptop; nothing where names may."""
    workshop_id = workshop_of(session, activity_id).id
    if not is_chatham_house(session, workshop_id):
        return {}
    roster = [person.name.strip() for person in participants(session, workshop_id) if person.name.strip()]
    return {**dict.fromkeys(roster, T("somebody in the room")), **spec.named(inputs)}


def said_in_english(value: Any) -> Any:
    """Return plain data with our sentences in it as plain data of English texts."""
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        return {key: said_in_english(one) for key, one in held.items()}
    if isinstance(value, list | tuple):
        return [said_in_english(one) for one in cast("list[Any]", value)]
    return catalogue("en").say(value) if isinstance(value, Text | Saying) else value


def _code(store: Store, participant_id: str) -> str:
    with store.read() as session:
        return the(session, Participant, participant_id).code
