"""A look back and exit forms from spreadsheets: `reflection.csv`, `exit.csv` and `exit-before.csv`; any will do.

`reflection.csv` (also "looking-back", "after-action-review"), one row a card:

| column | also called | what it holds |
|---|---|---|
| Question | Under, Column | expected, happened, why, keep or change, or the question in full, in English or Welsh |
| Card | Said, Answer | the words |

`exit.csv` (also "exit-form", "exit-forms"), one row a form:

| column | also called | what it holds |
|---|---|---|
| I was heard, I could follow, Time well spent | the statement in full; Heard, Followed, Worthwhile | 1 to 5 (fully) |
| What worked | Worked, What worked well today? | a remark |
| What to change | Change, What should we change next time? | a remark |
| Ballot | Number, Form | the number on the paper; it is not kept |
| Workshop | Date, Meeting | which workshop, where the table holds several: the last is this one |

An empty row between others is a blank form, unless one of the last two columns says whose a row is.

`exit-before.csv` has the same columns: the workshop before. Card and remarks may have a second column "… (Welsh)".
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.occasion import in_order, said
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.sheets import Sheet, read_sheet
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.reflection import actions
from lpip_workshop.exercises.reflection.cards import add_all, question_of
from lpip_workshop.exercises.reflection.forms import Form, checked, parted, pile_of
from lpip_workshop.exercises.reflection.inputs import Exit, Inputs
from lpip_workshop.exercises.reflection.items import CALLED, QUESTIONS, REMARKS, SCALE, STATEMENTS, Card, Remark
from lpip_workshop.storage.store import Store

CARDS = (
    Column("question", ("Question", "Under", "Column", "Cwestiwn"), required=True),
    Column("words", ("Card", "Said", "Answer", "Cerdyn"), required=True),
)
_REMARKS: dict[Remark, tuple[str, ...]] = {
    "worked": ("What worked", "Worked", "Worked well"),
    "better": ("What to change", "Change", "To change"),
}
_FORM = (
    Column("ballot", ("Ballot", "Number", "Form", "Ballot number", "Paper")),
    Column("workshop", ("Workshop", "Date", "Meeting")),
)


def from_tables(tables: Tables) -> Inputs | None:
    """Return the cards of a folder and its forms as those of a revealed round, None without a table."""
    cards = tables.sheet("reflection", "looking-back", "after-action-review")
    given, before = tables.sheet("exit", "exit-form", "exit-forms"), tables.sheet("exit-before", "exit-earlier")
    if cards is None and given is None and before is None:
        return None
    about = tables.setting(T("Looking back"))
    held = _held(tables.papers(given, *_FORM), tables.language) if given else []
    earlier = (_held(tables.papers(before, *_FORM), tables.language) if before else []) + held[:-1]
    known = tuple(Exit(pile_of(forms), len(forms), said(name), name) for name, forms in earlier)
    looked = _cards(cards, tables.language) if cards else ()
    if not held:
        return Inputs(about, looked, invited=about.people, earlier=known)
    pile = pile_of(held[-1][1])
    return Inputs(about, looked, "revealed", pile.received, max(about.people, pile.received), pile, known)


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Write the cards, and hold the rounds with these forms as they would have been held in the room."""
    if inputs.cards:
        add_all(store, activity_id, inputs.cards)
    for one in inputs.earlier:
        told = {"imported": True, "earlier": True, "occasion": one.told}
        actions.hold(store, actions.open_forms(store, activity_id, invited=one.invited, **told), parted(one.pile))
    if inputs.state == "revealed":
        actions.hold(store, actions.open_forms(store, activity_id, imported=True), parted(inputs.pile))


def _cards(sheet: Sheet, language: str) -> tuple[Card, ...]:
    return tuple(_card(record, language) for record in read_records(sheet, CARDS))


def _card(record: Record, language: str) -> Card:
    named = record.text("question", needed=True)
    question = question_of(named)
    if question is None:
        wrong = BadInput(
            T("“{typed}” is none of the questions of a look back.", typed=named),
            T("Use one of these: {known}.", known=", ".join(QUESTIONS)),
        )
        raise record.fault("question", wrong)
    return Card(str(record.row), question, record.saying("words", language, needed=True))


def _held(sheet: Sheet, language: str) -> list[tuple[str, list[Form]]]:
    """Return the forms of each workshop in a table by what it is called, earliest first; raises BadInput."""
    records = read_records(sheet, _columns())
    _check_numbers(records)
    return [
        (name, [_form(record, language) for record in records if record.text("workshop") == name])
        for name in in_order([record.text("workshop") for record in records])
    ]


def _columns() -> tuple[Column, ...]:
    english = catalogue("en").say
    ratings = (
        Column(name, (english(CALLED[name]), english(STATEMENTS[name]), name.capitalize())) for name in STATEMENTS
    )
    remarks = (Column(remark, (*_REMARKS[remark], english(REMARKS[remark]))) for remark in REMARKS)
    return (*_FORM, *ratings, *remarks)


def _check_numbers(records: Sequence[Record]) -> None:
    seen: set[tuple[str, str]] = set()
    for record in records:
        number = record.text("ballot")
        if number and (number, record.text("workshop")) in seen:
            raise record.fault(
                "ballot",
                BadInput(
                    T("Ballot {number} is there twice.", number=number),
                    T("Give each paper a number of its own, or take one of the two rows out."),
                ),
            )
        seen.add((number, record.text("workshop")))


def _form(record: Record, language: str) -> Form:
    ratings = {name: found for name in STATEMENTS if (found := record.whole(name, 1, SCALE)) is not None}
    remarks = {remark: record.saying(remark, language) for remark in REMARKS if record.text(remark)}
    for remark in remarks:
        try:
            checked({"remarks": {remark: record.text(remark)}})
        except BadInput as wrong:
            raise record.fault(remark, wrong) from wrong
    return Form(ratings, remarks)


def import_file(store: Store, activity_id: str, path: Path) -> None:
    """Add the cards of a CSV or XLSX file; raises BadInput, and then adds none."""
    with store.read() as session:
        language = workshop_of(session, activity_id).language
    add_all(store, activity_id, _cards(read_sheet(path), language))
