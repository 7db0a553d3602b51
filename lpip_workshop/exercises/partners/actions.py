"""What a facilitator does with partner-to-partner trust. Sheets are checked here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session, col

from lpip_workshop.app import rounds, second_entry
from lpip_workshop.app.queries import participants, workshop_of
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import N, T, Text
from lpip_workshop.exercises.partners.dimensions import BY_ID, HIGHEST, LOWEST, SCALE
from lpip_workshop.exercises.partners.inputs import MODES, Agreed, Sheet, asked_of
from lpip_workshop.exercises.partners.library import from_library, organisations
from lpip_workshop.exercises.partners.listing import Draft, check_agreed, clean_name, name_key
from lpip_workshop.exercises.partners.model import TrustPartner
from lpip_workshop.storage.domain import Activity, Organisation
from lpip_workshop.storage.rows import find, first, the
from lpip_workshop.storage.store import Store


def add(store: Store, activity_id: str, drafts: Iterable[Draft]) -> None:
    """Put organisations on the list; one that is on it already is passed over. Raises Refused during a round."""
    wanted = list(drafts)

    def change(session: Session) -> None:
        _must_rest(session, activity_id)
        listed = {name_key(one.name) for one in organisations(session, activity_id)}
        for draft in wanted:
            if name_key(draft.name) not in listed:
                listed.add(name_key(draft.name))
                _list(session, activity_id, draft)

    label = (
        T("Add “{name}”", name=wanted[0].name)
        if len(wanted) == 1
        else N("Add {n} organisation", "Add {n} organisations", len(wanted))
    )
    store.run(label, change, scope=_scope(store, activity_id))


def in_the_room(session: Session, activity_id: str) -> list[Draft]:
    """Return the organisations of the people in the room that are not on the list yet."""
    listed = {one.id for one in organisations(session, activity_id)}
    people = participants(session, workshop_of(session, activity_id).id)
    wanted = {person.organisation_id for person in people if person.organisation_id} - listed
    rows = find(session, Organisation, col(Organisation.id).in_(wanted), order=(col(Organisation.name),))
    return [Draft(row.name, row.sector) for row in rows]


def rename(store: Store, activity_id: str, organisation_id: str, name: str) -> None:
    """Give an organisation another name, everywhere in the partnership; raises BadInput where it is taken."""
    wanted = clean_name(name)

    def change(session: Session) -> None:
        others = [one for one in organisations(session, activity_id) if one.id != organisation_id]
        if name_key(wanted) in {name_key(one.name) for one in others}:
            raise BadInput(T("“{name}” is on the list already.", name=wanted), T("Give it a name of its own."))
        row = the(session, Organisation, organisation_id)
        row.name = wanted
        session.add(row)

    store.run(T("Rename “{name}”", name=wanted), change, scope=_scope(store, activity_id))


def remove(store: Store, activity_id: str, organisation_id: str) -> None:
    """Take an organisation off the list; raises Refused during a round."""

    def change(session: Session) -> None:
        _must_rest(session, activity_id)
        row = _partner(session, activity_id, organisation_id)
        row.hidden = True
        session.add(row)

    store.run(T("Take “{name}” off", name=_name(store, organisation_id)), change, scope=_scope(store, activity_id))


def set_agreed(store: Store, activity_id: str, organisation_id: str, agreed: str) -> None:
    """Record whether everybody may see an organisation's ratings, with the time. It may change at any time."""
    wanted = check_agreed(agreed)

    def change(session: Session) -> None:
        _record(session, activity_id, organisation_id, wanted)

    label = T("Record what “{name}” agreed to", name=_name(store, organisation_id))
    store.run(label, change, scope=_scope(store, activity_id))


def set_mode(store: Store, activity_id: str, mode: str) -> None:
    """Choose who sees what; raises Refused once the round is open: people answered under what was promised."""
    if mode not in MODES:
        raise BadInput(T("“{mode}” is no way to show the result.", mode=mode), T("Choose one that is offered."))
    _set(store, activity_id, T("Choose who sees what"), mode=mode)


def set_threshold(store: Store, activity_id: str, threshold: int) -> None:
    """Choose from which rating on an answer counts as trust; raises as `set_mode`."""
    if not LOWEST <= threshold <= HIGHEST:
        raise BadInput(T("That is not on the scale."), T("Choose 2, 3 or 4."))
    _set(store, activity_id, T("Count {threshold} or more as trust", threshold=threshold), threshold=threshold)


def set_opened(store: Store, activity_id: str, opened: bool) -> None:
    """Show everything of the revealed round to everybody, or no longer.

    Raises Refused unless every organisation has agreed.
    """

    def change(session: Session) -> None:
        held = rounds.current_round(session, activity_id)
        if opened and not all(one.agreed == "yes" for one in organisations(session, activity_id)):
            raise Refused(
                T("Not every organisation has agreed that everybody sees its ratings."),
                T("Ask those who have not, and record what they say."),
            )
        activity = the(session, Activity, activity_id)
        activity.settings = {**activity.settings, "opened": held.id if opened and held else ""}
        session.add(activity)

    label = T("Show everything to everybody") if opened else T("Show totals only")
    store.run(label, change, scope=_scope(store, activity_id))


def open_sheets(store: Store, activity_id: str, *, imported: bool = False) -> str:
    """Open a round under what was chosen, which is fixed from now on; return its id.

    Raises Refused with fewer than two organisations, or while another round is under way.
    """
    with store.read() as session:
        asked = asked_of(the(session, Activity, activity_id).settings)
        listed = organisations(session, activity_id)
    if len(listed) < 2:
        raise Refused(T("It takes two organisations to trust each other."), T("Put them on the list first."))
    # Who takes part is fixed too: were the list to change later, the difference would tell how one answered.
    rule = asked.as_rule() | {"partners": [one.id for one in listed]} | ({"imported": True} if imported else {})
    return rounds.open_round(store, activity_id, rule, invited=len(listed))


def enter(
    store: Store, activity_id: str, round_id: str, sheet: Sheet, agreed: str = "", *, serial: int | None = None
) -> int:
    """Take one sheet, with what the organisation agreed to where that was said; return its number.

    Raises BadInput, or Refused where the round is closed or the number was entered before.
    """
    with store.together(T("Enter a sheet"), scope=_scope(store, activity_id)):
        checked = check_sheet(partners(store, activity_id), sheet)
        number = rounds.enter_ballot(store, round_id, checked.as_content(), serial=serial)
        if agreed:
            set_agreed(store, activity_id, checked.rater, agreed)
    return number


def put_in_box(store: Store, activity_id: str, round_id: str, sheet: Sheet, agreed: str = "") -> None:
    """Take the sheet of somebody who gives it alone, with what their organisation agreed to; raises as `enter`."""
    with store.together(T("Enter a sheet"), scope=_scope(store, activity_id)):
        checked = check_sheet(partners(store, activity_id), sheet)
        if agreed:
            set_agreed(store, activity_id, checked.rater, agreed)
        rounds.put_in_box(store, round_id, checked.as_content())


def correct(store: Store, activity_id: str, round_id: str, serial: int, sheet: Sheet, agreed: str = "") -> None:
    """Replace what a sheet says; raises BadInput, or Refused where the round is closed."""
    with store.together(T("Correct sheet {number}", number=serial), scope=_scope(store, activity_id)):
        checked = check_sheet(partners(store, activity_id), sheet)
        rounds.correct_ballot(store, round_id, serial, checked.as_content())
        if agreed:
            set_agreed(store, activity_id, checked.rater, agreed)


def type_again(store: Store, activity_id: str, round_id: str, serial: int, sheet: Sheet) -> bool:
    """Take a second reading of a sheet and tell whether it agrees with the first; raises as `correct`."""
    checked = check_sheet(partners(store, activity_id), sheet)
    return second_entry.type_again(store, round_id, serial, checked.as_content())


def enter_all(store: Store, activity_id: str, round_id: str, sheets: Iterable[Sheet]) -> None:
    """Take many sheets at once, as from a file; raises as `enter`."""
    names = partners(store, activity_id)
    rounds.enter_ballots(store, round_id, [check_sheet(names, sheet).as_content() for sheet in sheets])


def check_sheet(names: Mapping[str, str], sheet: Sheet) -> Sheet:
    """Return a sheet without its blanks, given who takes part; raises BadInput with what is wrong."""
    if sheet.rater not in names:
        raise BadInput(T("It is not said whose sheet this is."), T("Choose the organisation that filled it in."))
    kept = {other: _ratings(other, given, sheet.rater, names) for other, given in sheet.ratings.items() if given}
    return Sheet(sheet.rater, {other: given for other, given in kept.items() if given})


def _ratings(other: str, given: Mapping[str, Any], rater: str, names: Mapping[str, str]) -> dict[str, int]:
    if other not in names:
        raise BadInput(T("Somebody is rated who is not on the list."), T("Type the sheet again."))
    if other == rater:
        raise BadInput(
            T("“{name}” cannot rate itself.", name=names[rater]), T("Leave that row empty, or choose who wrote it.")
        )
    return {ident: _rating(rating, ident, names[other]) for ident, rating in given.items() if rating is not None}


def _rating(rating: object, ident: str, name: str) -> int:
    if ident in BY_ID and isinstance(rating, int) and not isinstance(rating, bool) and 1 <= rating <= SCALE:
        return rating
    raise BadInput(
        T("“{name}” cannot be rated {rating}.", name=name, rating=str(rating)[:20]),
        T("Use 1 to {scale}, or leave it empty.", scale=SCALE),
    )


def _list(session: Session, activity_id: str, draft: Draft) -> None:
    partnership = workshop_of(session, activity_id).partnership_id
    known = find(session, Organisation, Organisation.partnership_id == partnership)
    row = next((one for one in known if name_key(one.name) == name_key(draft.name)), None)
    if row is None:
        row = Organisation(partnership_id=partnership, name=draft.name, sector=draft.sector)
        session.add(row)
        session.flush()
    session.add(TrustPartner(activity_id=activity_id, organisation_id=row.id))
    session.flush()
    if draft.agreed:
        _record(session, activity_id, row.id, draft.agreed)


def _record(session: Session, activity_id: str, organisation_id: str, agreed: Agreed) -> None:
    row = _partner(session, activity_id, organisation_id)
    if row.agreed != agreed:
        row.agreed, row.agreed_at = agreed, _now() if agreed else ""
        session.add(row)


def _partner(session: Session, activity_id: str, organisation_id: str) -> TrustPartner:
    row = first(
        session,
        TrustPartner,
        TrustPartner.activity_id == activity_id,
        TrustPartner.organisation_id == organisation_id,
    )
    if row is None:
        raise BadInput(T("That organisation is not on the list."), T("Put it on the list first."))
    return row


def _set(store: Store, activity_id: str, label: Text, **values: Any) -> None:
    def change(session: Session) -> None:
        _must_rest(session, activity_id)
        activity = the(session, Activity, activity_id)
        wanted = {**activity.settings, **values}
        if wanted != activity.settings:
            activity.settings = wanted
            session.add(activity)

    store.run(label, change, scope=_scope(store, activity_id))


def _must_rest(session: Session, activity_id: str) -> None:
    held = rounds.current_round(session, activity_id)
    if held is not None and held.state != "revealed":
        raise Refused(
            T("Who takes part and who sees what are fixed while a round is under way."),
            T("They can be changed again after the reveal, for the next round."),
        )


def partners(store: Store, activity_id: str) -> dict[str, str]:
    """Return the name of each organisation that takes part, by its id."""
    with store.read() as session:
        return {one.id: one.name for one in from_library(session, activity_id).organisations}


def _name(store: Store, organisation_id: str) -> str:
    with store.read() as session:
        return the(session, Organisation, organisation_id).name


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _scope(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id
