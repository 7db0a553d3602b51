"""The columns of `partners.csv` (also "partner-trust", "partner-ratings"): one row for each answer.

- From (also: Rater organisation, Who): the organisation that answers
- To (also: About, Whom): the organisation it answers about; an answer about oneself is passed over
- Reliability, Shared purpose (also: Purpose), Openness: whole numbers from 1 to 4; empty means not answered
- Rater (also: Person; optional): tells several people of one organisation apart; it is not kept
- Consent (also: Agreed; optional): yes or no: may everybody see the ratings of the organisation under From?

`partners-rule.csv` (optional; columns Field and Value) says Mode (aggregate, feedback, open or facilitator) and
Threshold (2 to 4). Without it everything is shown where every organisation agreed, else totals only.
"""

from __future__ import annotations

from lpip_workshop.app import rounds
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.partners import actions
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS, HIGHEST, LOWEST, SCALE, THRESHOLD
from lpip_workshop.exercises.partners.inputs import MODES, Agreed, Asked, Inputs, Mode, Organisation, Sheet
from lpip_workshop.exercises.partners.listing import Draft, check_agreed, clean_name, name_key
from lpip_workshop.exercises.partners.texts import QUESTION, TITLE
from lpip_workshop.storage.store import Store

COLUMNS = (
    Column("from", ("From", "Rater organisation", "Who", "Oddi wrth"), required=True),
    Column("to", ("To", "About", "Whom", "At"), required=True),
    Column("reliability", ("Reliability", "Reliable", "Dibynadwyedd")),
    Column("purpose", ("Shared purpose", "Purpose", "Diben cyffredin")),
    Column("openness", ("Openness", "Open", "Bod yn agored")),
    Column("rater", ("Rater", "Person", "Number", "Sheet")),
    Column("consent", ("Consent", "Agreed", "Cydsyniad")),
)
_RULE = (Column("field", ("Field", "What"), required=True), Column("value", ("Value", "Details"), required=True))


def from_tables(tables: Tables) -> Inputs | None:
    """Return the ratings in a folder as those of a revealed round, None without a table; raises BadInput."""
    sheet = tables.sheet("partners", "partner-trust", "partner-ratings")
    if sheet is None:
        return None
    records = read_records(sheet, COLUMNS)
    listed = _organisations(records, {name_key(one.organisation): one.sector for one in tables.people})
    sheets = _sheets(records)
    return Inputs(
        tables.setting(TITLE, QUESTION),
        listed,
        _asked(tables, all(one.agreed == "yes" for one in listed)),
        state="revealed" if sheets else "none",
        received=len(sheets),
        invited=max(len(listed), len(sheets)) if sheets else len(listed),
        sheets=sheets,
    )


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Hold a round with these sheets, as it would have been held in the room."""
    actions.add(store, activity_id, [Draft(one.name, one.sector, one.agreed) for one in inputs.organisations])
    actions.set_mode(store, activity_id, inputs.asked.mode)
    actions.set_threshold(store, activity_id, inputs.asked.threshold)
    if inputs.state == "none":
        return
    round_id = actions.open_sheets(store, activity_id, imported=True)
    actions.enter_all(store, activity_id, round_id, _with_ids(store, activity_id, inputs))
    rounds.close_round(store, round_id)
    rounds.reveal_round(store, round_id)


def _with_ids(store: Store, activity_id: str, inputs: Inputs) -> list[Sheet]:
    listed = {name_key(name): ident for ident, name in actions.partners(store, activity_id).items()}
    ids = {one.id: listed[name_key(one.name)] for one in inputs.organisations}
    return [
        Sheet(ids[sheet.rater], {ids[other]: given for other, given in sheet.ratings.items()})
        for sheet in inputs.sheets
    ]


def _organisations(records: list[Record], sectors: dict[str, str]) -> tuple[Organisation, ...]:
    names: dict[str, str] = {}
    for record in records:
        for key in ("from", "to"):
            if key == "from" or record.text(key):
                name = _name(record, key)
                names.setdefault(name_key(name), name)
    said: dict[str, set[Agreed]] = {}
    for record in records:
        said.setdefault(name_key(_name(record, "from")), set()).add(_agreed(record))
    listed = [Organisation(key, name, sectors.get(key, "other"), _one(said.get(key))) for key, name in names.items()]
    return tuple(sorted(listed, key=lambda one: one.name.casefold()))


def _one(said: set[Agreed] | None) -> Agreed:
    """Return what an organisation agreed to: a single no counts more than any yes."""
    return "" if not said else "no" if "no" in said else "yes" if "yes" in said else ""


def _sheets(records: list[Record]) -> tuple[Sheet, ...]:
    sheets: dict[tuple[str, str], dict[str, dict[str, int]]] = {}
    for record in records:
        if not record.text("to"):
            continue
        rater, other = (name_key(_name(record, key)) for key in ("from", "to"))
        given = {
            d.id: found for d in DIMENSIONS if (found := record.whole(d.id, 1, SCALE)) is not None
        }  # fmt: skip
        if rater == other or not given:
            continue
        rows = sheets.setdefault((rater, record.text("rater")), {})
        if other in rows:
            raise record.fault(
                "to", BadInput(T("This answer is there twice."), T("Take one of the two rows out, or name the raters."))
            )
        rows[other] = given
    return tuple(Sheet(rater, ratings) for (rater, _person), ratings in sheets.items())


def _name(record: Record, key: str) -> str:
    try:
        return clean_name(record.text(key, needed=True))
    except BadInput as wrong:
        raise wrong if wrong.place else record.fault(key, wrong) from wrong


def _agreed(record: Record) -> Agreed:
    try:
        return check_agreed(record.text("consent"))
    except BadInput as wrong:
        raise record.fault("consent", wrong) from wrong


def _asked(tables: Tables, all_agreed: bool) -> Asked:
    mode: Mode = "open" if all_agreed else "aggregate"
    sheet, threshold = tables.sheet("partners-rule", "partner-trust-rule"), THRESHOLD
    for record in read_records(sheet, _RULE) if sheet else []:
        field = record.text("field", needed=True).lower()
        if field == "mode":
            mode = _mode(record)
        elif field == "threshold":
            threshold = record.whole("value", LOWEST, HIGHEST) or THRESHOLD
        else:
            wrong = BadInput(T("“{name}” is not part of this rule.", name=field), T("Use Mode and Threshold."))
            raise record.fault("field", wrong)
    return Asked(mode, threshold)


def _mode(record: Record) -> Mode:
    typed = record.text("value").lower()
    for mode in MODES:
        if mode == typed:
            return mode
    wrong = BadInput(
        T("“{mode}” is no way to show the result.", mode=typed), T("Write aggregate, feedback, open or facilitator.")
    )
    raise record.fault("value", wrong)
