"""The ledger as it stands in the library, across the workshops of a partnership."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col

from lpip_workshop.app.queries import setting, translations, workshop_of
from lpip_workshop.app.review import meetings
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.promises.items import STATES, Inputs, Promise, Review, State, day_or_none
from lpip_workshop.exercises.promises.model import PromiseMade, PromiseReview
from lpip_workshop.exercises.promises.pulses import pulses_to
from lpip_workshop.storage.domain import Workshop
from lpip_workshop.storage.rows import find

_STATES: dict[str, State] = {state: state for state in STATES}


@dataclass(frozen=True, slots=True)
class _Ledger:
    """The rows of this activity and of those before it, with the workshop of each activity."""

    here: str
    workshops: Mapping[str, Workshop]
    made: Sequence[PromiseMade]
    reviews: Mapping[str, Sequence[PromiseReview]]
    said: Mapping[tuple[str, str], dict[str, str]]


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the promises of an activity, and those of earlier workshops with what became of them by then."""
    workshop = workshop_of(session, activity_id)
    ledger = _ledger(session, activity_id)
    return Inputs(
        setting=setting(session, activity_id),
        promises=tuple(_promise(row, ledger) for row in ledger.made),
        as_of=day_or_none(workshop.day),
        pulses=pulses_to(session, workshop),
    )


def promises_made(session: Session, activity_id: str) -> list[PromiseMade]:
    """Return the rows of an activity in their order."""
    return find(session, PromiseMade, PromiseMade.activity_id == activity_id, order=(col(PromiseMade.position),))


def review_of(session: Session, activity_id: str, promise_id: str) -> PromiseReview | None:
    """Return what an activity found of a promise, None for nothing yet."""
    where = (PromiseReview.activity_id == activity_id, PromiseReview.promise_id == promise_id)
    rows = find(session, PromiseReview, *where)
    return rows[0] if rows else None


def _ledger(session: Session, activity_id: str) -> _Ledger:
    workshops = meetings(session, activity_id, "promises")
    made = [row for one in workshops for row in promises_made(session, one)]
    reviews: dict[str, list[PromiseReview]] = {}
    for row in find(session, PromiseReview, col(PromiseReview.activity_id).in_(list(workshops))):
        reviews.setdefault(row.promise_id, []).append(row)
    owners = [row.id for row in made] + [row.id for rows in reviews.values() for row in rows]
    return _Ledger(activity_id, workshops, made, reviews, translations(session, owners))


def _promise(row: PromiseMade, ledger: _Ledger) -> Promise:
    workshop = ledger.workshops[row.activity_id]
    here = row.activity_id == ledger.here and not row.earlier
    reviews = ledger.reviews.get(row.id, ())
    now = [one for one in reviews if one.activity_id == ledger.here]
    then = [one for one in reviews if one.activity_id != ledger.here]
    then.sort(key=lambda one: ledger.workshops[one.activity_id].day)
    return Promise(
        id=row.id,
        who=row.who,
        what=Saying(row.what, workshop.language, ledger.said.get((row.id, "what"), {})),
        by_when=day_or_none(row.by_when),
        here=here,
        day=day_or_none(row.made if row.earlier else workshop.day),
        before=_review(then[-1], ledger) if then else None,
        review=_review(now[-1], ledger) if now else None,
    )


def _review(row: PromiseReview, ledger: _Ledger) -> Review:
    state = _STATES.get(row.state, "open")
    language = ledger.workshops[row.activity_id].language
    return Review(state, Saying(row.why, language, ledger.said.get((row.id, "why"), {})))
