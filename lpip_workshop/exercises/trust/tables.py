"""The tables of a trust pulse: the answers, those of the workshop before, and statements of one's own.

`trust.csv` (also "trust-answers", "pulse") has one row a person. For each of the six dimensions Reliability, Shared
purpose, Openness, Competence, Fairness and Listening there are two columns, such as "Reliability importance" and
"Reliability experience" (also "Importance: reliability", "Importance of reliability"), all twelve of them, with
whole numbers from 1; an empty cell is a rating that was not given, a row with no rating an abstention. "Sector"
(optional) is the person's sector. "Ballot" or "Number" (optional) is the number on the paper; it is not kept. "Code"
(optional) is the private code by which a person's answers in
two workshops are paired; it is kept scrambled and shown nowhere. "Workshop" or "Date" (optional) tells several
workshops in one table apart: the last, by date or number, else the one that is named last, is what the results
are about; the one before it is what they are compared with. Where Ballot, Code or Workshop is there an empty row is
nobody's, else it is an abstention if others follow.

`trust-before.csv` (also "trust-earlier", "pulse-before") has the same columns: the workshop before.

`items.csv` (also "trust-items", "instrument") has one row for each statement of one's own: "Item" its words,
"Dimension" (optional), "Reverse" ("yes" where it says the opposite of trust), and "Item (Welsh)" and "Dimension
(Welsh)". The columns of the answers are then headed by the statement, by its number ("1 importance",
"Item 1 importance"), by its dimension or, where a dimension has several, by "Openness 1 importance".

The scale runs to 7 where a heading says "(1-7)" or a cell holds a 6 or a 7, else to 5; a heading that says
"(1-5)" refuses them.
"""

from __future__ import annotations

from dataclasses import replace

from lpip_workshop.app import rounds
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.occasion import said
from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust import actions
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS, Item
from lpip_workshop.exercises.trust.inputs import Asked, Inputs, Pulse
from lpip_workshop.exercises.trust.statements import ask_items
from lpip_workshop.exercises.trust.tables_answers import WHOSE, Held, held_in
from lpip_workshop.exercises.trust.tables_items import items_in
from lpip_workshop.storage.store import Store

_NAMES = ("trust", "trust-answers", "pulse")
_BEFORE = ("trust-before", "trust-earlier", "pulse-before")
_ITEMS = ("items", "trust-items", "instrument")


def from_tables(tables: Tables) -> Inputs | None:
    """Return the answers in a folder as those of a revealed round, None without a table; raises BadInput."""
    own = tables.sheet(*_ITEMS)
    before, now = (sheet and tables.papers(sheet, *WHOSE) for sheet in (tables.sheet(*_BEFORE), tables.sheet(*_NAMES)))
    if not (own or before or now):
        return None
    items = items_in(own, tables.language) if own else DIMENSIONS
    earlier = held_in(before, items) if before else []
    held = held_in(now, items) if now else []
    current = held.pop() if held else Held("", Asked(sector=False, items=items), ())
    return _inputs(tables, current, [*earlier, *held])


def _inputs(tables: Tables, now: Held, earlier: list[Held]) -> Inputs:
    about = tables.setting(T("How far do we trust each other?"))
    count = len(now.answers)
    return Inputs(
        about,
        now.asked if now.answers else replace(now.asked, sector=True),
        "revealed" if count else "none",
        count,
        max(about.people, count),
        answers=now.answers,
        earlier=tuple(_pulse(one) for one in earlier if one.answers),
    )


def _pulse(held: Held) -> Pulse:
    return Pulse(held.asked, held.answers, len(held.answers), said(held.occasion), told=held.occasion)


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Hold the rounds with these answers, as they would have been held in the room."""
    for pulse in inputs.earlier:
        more = {"imported": True, "earlier": True, "occasion": pulse.told}
        _hold(store, actions.open_as(store, activity_id, pulse.asked, more, pulse.invited), pulse)
    _choose(store, activity_id, inputs.asked)
    if inputs.state != "none":
        round_id = actions.open_pulse(store, activity_id, imported=True)
        _hold(store, round_id, Pulse(inputs.asked, inputs.answers))


def _choose(store: Store, activity_id: str, asked: Asked) -> None:
    actions.set_scale(store, activity_id, asked.scale)
    actions.set_sector_asked(store, activity_id, asked.sector)
    if asked.code:
        actions.set_code_asked(store, activity_id, True)
    items: list[Item] = list(asked.items)
    if items:
        ask_items(store, activity_id, items)


def _hold(store: Store, round_id: str, pulse: Pulse) -> None:
    for answer in pulse.answers:
        actions.enter(store, round_id, pulse.asked, answer.as_content())
    rounds.close_round(store, round_id)
    rounds.reveal_round(store, round_id)
