"""The columns of `partners.csv` (also "partner-trust", "partner-ratings"): one row for each answer.

- From (also: Rater organisation, Who): the organisation that answers
- To (also: About, Whom): the organisation it answers about; an answer about oneself is passed over
- Reliability, Shared purpose (also: Purpose), Openness: whole numbers from 1 to 4; empty means not answered
- Rater (also: Person; optional): tells several people of one organisation apart; it is not kept
- Consent (also: Agreed; optional): yes or no: may everybody see the ratings of the organisation under From?
- Workshop (also: Date; optional): tells several workshops in one table apart: the last, by date or number, else the
  one that is named last, is what the results are about; the one before it is what they are compared with

`partners-before.csv` (also "partners-earlier") has the same columns: the workshop before, with what was agreed to then.

`partners-rule.csv` (optional; columns Field and Value) says Mode (aggregate, feedback, open or facilitator) and
Threshold (2 to 4), of both workshops. Without it everything is shown where every organisation agreed, else totals only.
"""

from __future__ import annotations

from lpip_workshop.app import rounds
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.occasion import said
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.partners import actions
from lpip_workshop.exercises.partners.dimensions import HIGHEST, LOWEST, THRESHOLD
from lpip_workshop.exercises.partners.inputs import MODES, Asked, Earlier, Inputs, Mode, Organisation, Sheet
from lpip_workshop.exercises.partners.listing import Draft, name_key
from lpip_workshop.exercises.partners.tables_sheets import Held, held_in
from lpip_workshop.exercises.partners.texts import QUESTION, TITLE
from lpip_workshop.storage.store import Store

_NAMES = ("partners", "partner-trust", "partner-ratings")
_BEFORE = tuple(f"{name}-{when}" for name in _NAMES for when in ("before", "earlier"))
_FIELDS = (Column("field", ("Field", "What"), required=True), Column("value", ("Value", "Details"), required=True))


def from_tables(tables: Tables) -> Inputs | None:
    """Return the ratings in a folder as those of a revealed round, None without a table; raises BadInput."""
    sheets = [tables.sheet(*names) for names in (_BEFORE, _NAMES)]
    if not any(sheets):
        return None
    sectors = {name_key(one.organisation): one.sector for one in tables.people}
    before, now = (held_in(sheet, sectors) if sheet else [] for sheet in sheets)
    current = now.pop() if now else Held("", (), ())
    mode, threshold = _rule(tables)
    count, listed = len(current.sheets), len(current.organisations)
    return Inputs(
        tables.setting(TITLE, QUESTION),
        current.organisations,
        Asked(mode or _agreed_mode(current), threshold),
        state="revealed" if count else "none",
        received=count,
        invited=max(listed, count) if count else listed,
        sheets=current.sheets,
        earlier=tuple(_earlier(held, mode, threshold) for held in (*before, *now) if held.sheets),
    )


def _agreed_mode(held: Held) -> Mode:
    return "open" if held.all_agreed else "aggregate"


def _earlier(held: Held, mode: Mode | None, threshold: int) -> Earlier:
    allowed = _agreed_mode(held) if mode in (None, "open") else mode
    return Earlier(said(held.occasion), allowed, held.sheets, held.organisations, threshold, held.occasion)


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Hold the rounds with these sheets, as they would have been held in the room."""
    now = {name_key(one.name) for one in inputs.organisations}
    then = [one for held in inputs.earlier for one in held.organisations if name_key(one.name) not in now]
    actions.add(store, activity_id, [Draft(one.name, one.sector, one.agreed) for one in inputs.organisations])
    actions.add(store, activity_id, [Draft(one.name, one.sector) for one in then])
    listed = {name_key(name): ident for ident, name in actions.partners(store, activity_id).items()}
    for held in inputs.earlier:
        _hold_earlier(store, activity_id, held, listed)
    if inputs.state == "none":
        return
    for ident in {listed[name_key(one.name)] for one in then}:
        actions.remove(store, activity_id, ident)
    actions.set_mode(store, activity_id, inputs.asked.mode)
    actions.set_threshold(store, activity_id, inputs.asked.threshold)
    round_id = actions.open_sheets(store, activity_id, imported=True)
    _hold(store, activity_id, round_id, _with_ids(inputs.sheets, inputs.organisations, listed))


def _hold_earlier(store: Store, activity_id: str, held: Earlier, listed: dict[str, str]) -> None:
    ids = [listed[name_key(one.name)] for one in held.organisations]
    asked = Asked(held.mode, held.threshold).as_rule()
    rule = asked | {"partners": ids, "imported": True, "earlier": True, "occasion": held.told}
    round_id = rounds.open_round(store, activity_id, rule, invited=len(ids))
    _hold(store, activity_id, round_id, _with_ids(held.sheets, held.organisations, listed))


def _hold(store: Store, activity_id: str, round_id: str, sheets: list[Sheet]) -> None:
    actions.enter_all(store, activity_id, round_id, sheets)
    rounds.close_round(store, round_id)
    rounds.reveal_round(store, round_id)


def _with_ids(
    sheets: tuple[Sheet, ...], organisations: tuple[Organisation, ...], listed: dict[str, str]
) -> list[Sheet]:
    ids = {one.id: listed[name_key(one.name)] for one in organisations}
    return [Sheet(ids[sheet.rater], {ids[other]: given for other, given in sheet.ratings.items()}) for sheet in sheets]


def _rule(tables: Tables) -> tuple[Mode | None, int]:
    """Return who sees what, None where it is not said, and from which rating on an answer is trust."""
    mode: Mode | None = None
    sheet, threshold = tables.sheet("partners-rule", "partner-trust-rule"), THRESHOLD
    for record in read_records(sheet, _FIELDS) if sheet else []:
        field = record.text("field", needed=True).lower()
        if field == "mode":
            mode = _mode(record)
        elif field == "threshold":
            threshold = record.whole("value", LOWEST, HIGHEST) or THRESHOLD
        else:
            wrong = BadInput(T("“{name}” is not part of this rule.", name=field), T("Use Mode and Threshold."))
            raise record.fault("field", wrong)
    return mode, threshold


def _mode(record: Record) -> Mode:
    typed = record.text("value").lower()
    for mode in MODES:
        if mode == typed:
            return mode
    wrong = BadInput(
        T("“{mode}” is no way to show the result.", mode=typed), T("Write aggregate, feedback, open or facilitator.")
    )
    raise record.fault("value", wrong)
