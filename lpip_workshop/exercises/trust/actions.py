"""What a facilitator does with a trust pulse. Answers are checked here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from sqlmodel import Session

from lpip_workshop.app import rounds
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.trust.dimensions import ASKED, BY_ID, SCALES, SHORT, Side
from lpip_workshop.exercises.trust.inputs import Answer, Asked, asked_of
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store


def set_scale(store: Store, activity_id: str, scale: int) -> None:
    """Choose ratings to 5 or to 7; raises BadInput for another, Refused while a round is under way."""
    if scale not in SCALES:
        raise BadInput(T("The scale runs to 5 or to 7."), T("Choose one of the two."))
    _set(store, activity_id, T("Use a scale to {scale}", scale=scale), scale=scale)


def set_sector_asked(store: Store, activity_id: str, asked: bool) -> None:
    """Choose whether people tick their sector; raises Refused while a round is under way."""
    _set(store, activity_id, T("Ask for the sector") if asked else T("Do not ask for the sector"), sector=asked)


def _set(store: Store, activity_id: str, label: Text, **values: Any) -> None:
    def change(session: Session) -> None:
        held = rounds.current_round(session, activity_id)
        if held is not None and held.state != "revealed":
            raise Refused(
                T("The scale and the questions are fixed while a round is under way."),
                T("They can be chosen again before the next round."),
            )
        activity = the(session, Activity, activity_id)
        wanted = {**activity.settings, **values}
        if wanted != activity.settings:
            activity.settings = wanted
            session.add(activity)

    store.run(label, change, scope=_scope(store, activity_id))


def open_pulse(store: Store, activity_id: str, *, imported: bool = False) -> str:
    """Open a round as it was chosen to be asked, which is fixed from now on; return its id.

    Of an `imported` round it is not known when its scale was fixed. Raises Refused while another is under way.
    """
    with store.read() as session:
        asked = asked_of(the(session, Activity, activity_id).settings)
    rule = asked.as_rule() | {"imported": True} if imported else asked.as_rule()
    return rounds.open_round(store, activity_id, rule)


def enter(store: Store, round_id: str, asked: Asked, content: Mapping[str, Any], *, serial: int | None = None) -> int:
    """Take one ballot and return its number, the next free one unless given.

    Raises BadInput, or Refused where the round is closed or the number was entered before.
    """
    return rounds.enter_ballot(store, round_id, check_answers(content, asked).as_content(), serial=serial)


def correct(store: Store, round_id: str, asked: Asked, serial: int, content: Mapping[str, Any]) -> None:
    """Replace what a ballot says; raises BadInput, or Refused where the round is closed or has no such ballot."""
    rounds.correct_ballot(store, round_id, serial, check_answers(content, asked).as_content())


def check_answers(content: Mapping[str, Any], asked: Asked) -> Answer:
    """Return what a ballot says; unrated dimensions stay absent and a wholly blank ballot is an abstention.

    Raises BadInput with the dimension where a rating is off the scale, and for a sector that is none or
    was not asked for.
    """
    return Answer(
        _ratings(content, "importance", asked.scale),
        _ratings(content, "experience", asked.scale),
        _sector(content.get("sector"), asked),
    )


def _ratings(content: Mapping[str, Any], side: Side, scale: int) -> dict[str, int]:
    given: object = content.get(side, {})
    if not isinstance(given, Mapping):
        raise BadInput(T("The ratings cannot be read."), T("Type the ballot again."))
    kept: dict[str, int] = {}
    for ident, rating in cast("Mapping[str, object]", given).items():
        if ident not in BY_ID:
            raise BadInput(T("“{name}” is not asked about.", name=str(ident)), T("Type the ballot again."))
        if rating is not None:
            kept[ident] = _rating(rating, BY_ID[ident].name, side, scale)
    return kept


def _rating(rating: object, dimension: Text, side: Side, scale: int) -> int:
    if isinstance(rating, int) and not isinstance(rating, bool) and 1 <= rating <= scale:
        return rating
    raise BadInput(
        T("{dimension}: {side} cannot be {rating}.", dimension=dimension, side=SHORT[side], rating=str(rating)[:20]),
        T("Use 1 to {scale}, or leave it empty.", scale=scale),
        ASKED[side],
    )


def _sector(sector: object, asked: Asked) -> str:
    if sector in (None, ""):
        return ""
    if not asked.sector:
        raise BadInput(T("The sector is not asked for in this round."), T("Leave it out."))
    if sector not in SECTORS:
        raise BadInput(T("“{typed}” is not a sector.", typed=str(sector)[:40]), T("Choose one, or leave it empty."))
    return str(sector)


def _scope(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id
