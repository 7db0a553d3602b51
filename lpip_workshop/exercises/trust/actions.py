"""What a facilitator does with a trust pulse. Answers are checked here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from sqlmodel import Session

from lpip_workshop.app import rounds, second_entry
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.trust.codes import checked_code, new_salt, scrambled
from lpip_workshop.exercises.trust.dimensions import ASKED, SCALES, SHORT, Side
from lpip_workshop.exercises.trust.inputs import Answer, Asked, asked_of
from lpip_workshop.exercises.trust.items import labels
from lpip_workshop.storage.domain import Activity, Partnership, Round
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store


def set_scale(store: Store, activity_id: str, scale: int) -> None:
    """Choose ratings to 5 or to 7; raises BadInput for another, Refused while a round is under way."""
    if scale not in SCALES:
        raise BadInput(T("The scale runs to 5 or to 7."), T("Choose one of the two."))
    change_settings(store, activity_id, T("Use a scale to {scale}", scale=scale), scale=scale)


def set_sector_asked(store: Store, activity_id: str, asked: bool) -> None:
    """Choose whether people tick their sector; raises Refused while a round is under way."""
    label = T("Ask for the sector") if asked else T("Do not ask for the sector")
    change_settings(store, activity_id, label, sector=asked)


def set_code_asked(store: Store, activity_id: str, asked: bool) -> None:
    """Choose whether people may write a private code; raises Refused while a round is under way."""
    label = T("Ask for a private code") if asked else T("Do not ask for a private code")
    change_settings(store, activity_id, label, code=asked)


def change_settings(store: Store, activity_id: str, label: Text, *, gesture: str = "", **values: Any) -> None:
    """Change how the next round is asked; raises Refused while one is under way."""

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

    store.run(label, change, scope=_scope(store, activity_id), gesture=gesture)


def open_pulse(store: Store, activity_id: str, *, imported: bool = False) -> str:
    """Open a round as it was chosen to be asked, which is fixed from now on; return its id.

    Of an `imported` round it is not known when its scale was fixed. Raises Refused while another is under way,
    and where there is nothing to rate.
    """
    with store.read() as session:
        asked = asked_of(the(session, Activity, activity_id).settings)
    return open_as(store, activity_id, asked, {"imported": True} if imported else {})


def open_as(store: Store, activity_id: str, asked: Asked, more: Mapping[str, Any], invited: int | None = None) -> str:
    """Open a round asked so, whose rule holds `more`; return its id; raises Refused as `open_pulse`."""
    if not asked.items:
        raise Refused(T("There is nothing to rate yet."), T("Add a statement, or go back to the six."))
    return rounds.open_round(store, activity_id, asked.as_rule() | dict(more), invited=invited)


def enter(store: Store, round_id: str, asked: Asked, content: Mapping[str, Any], *, serial: int | None = None) -> int:
    """Take one ballot and return its number, the next free one unless given.

    Raises BadInput, or Refused where the round is closed or the number was entered before.
    """
    return rounds.enter_ballot(store, round_id, _kept(store, round_id, content, asked), serial=serial)


def put_in_box(store: Store, round_id: str, asked: Asked, content: Mapping[str, Any]) -> None:
    """Take the ballot of somebody who gives it alone; raises as `enter`."""
    rounds.put_in_box(store, round_id, _kept(store, round_id, content, asked))


def correct(store: Store, round_id: str, asked: Asked, serial: int, content: Mapping[str, Any]) -> None:
    """Replace what a ballot says; raises BadInput, or Refused where the round is closed or has no such ballot."""
    rounds.correct_ballot(store, round_id, serial, _kept(store, round_id, content, asked))


def type_again(store: Store, round_id: str, asked: Asked, serial: int, content: Mapping[str, Any]) -> bool:
    """Take a second reading of a paper and tell whether it agrees with the first; raises as `correct`."""
    return second_entry.type_again(store, round_id, serial, _kept(store, round_id, content, asked))


def _kept(store: Store, round_id: str, content: Mapping[str, Any], asked: Asked) -> dict[str, Any]:
    """Return a ballot as it is kept: checked, and with its code scrambled."""
    kept = check_answers(content, asked).as_content()
    if "code" in kept:
        kept["code"] = scrambled(kept["code"], _salt(store, round_id))
    return kept


def _salt(store: Store, round_id: str) -> str:
    """Return the salt of the partnership, made the first time; undoing a round must not take it from others."""
    with store.read() as session:
        workshop = workshop_of(session, the(session, Round, round_id).activity_id)
        partnership = the(session, Partnership, workshop.partnership_id)
        if partnership.code_salt:
            return partnership.code_salt

    def change(session: Session) -> str:
        row = the(session, Partnership, partnership.id)
        row.code_salt = row.code_salt or new_salt()
        session.add(row)
        return row.code_salt

    return store.run(T("Prepare private codes"), change, scope=partnership.id)


def check_answers(content: Mapping[str, Any], asked: Asked) -> Answer:
    """Return what a ballot says; unrated statements stay absent and a wholly blank ballot is an abstention.

    Raises BadInput with the statement where a rating is off the scale, for a sector that is none, and for a
    sector or a code that was not asked for.
    """
    return Answer(
        _ratings(content, "importance", asked),
        _ratings(content, "experience", asked),
        _sector(content.get("sector"), asked),
        _code(content.get("code"), asked),
    )


def _ratings(content: Mapping[str, Any], side: Side, asked: Asked) -> dict[str, int]:
    given: object = content.get(side, {})
    if not isinstance(given, Mapping):
        raise BadInput(T("The ratings cannot be read."), T("Type the ballot again."))
    named = labels(asked.items)
    kept: dict[str, int] = {}
    for ident, rating in cast("Mapping[str, object]", given).items():
        if ident not in named:
            raise BadInput(T("“{name}” is not asked about.", name=str(ident)), T("Type the ballot again."))
        if rating is not None:
            kept[ident] = _rating(rating, named[ident], side, asked.scale)
    return kept


def _rating(rating: object, dimension: Words, side: Side, scale: int) -> int:
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


def _code(code: object, asked: Asked) -> str:
    if code in (None, ""):
        return ""
    if not asked.code:
        raise BadInput(T("A private code is not asked for in this round."), T("Leave it out."))
    return checked_code(code)


def _scope(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id
