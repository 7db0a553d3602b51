"""What a facilitator can do here. Options and the rule may change until a round opens on them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlmodel import Session, col

from lpip_workshop.app import rounds, second_entry
from lpip_workshop.app.editing import put_wording, set_fields
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.checking import checked_content
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.library import from_library, numbers_of
from lpip_workshop.exercises.priorities.model import Option
from lpip_workshop.exercises.priorities.rules import MOST_MONEY, Rule, checked_rule, rule_of
from lpip_workshop.storage.domain import Activity, Round
from lpip_workshop.storage.rows import find, the
from lpip_workshop.storage.store import Store

LONGEST_OPTION, LONGEST_DETAIL, MOST_OPTIONS = 300, 600, 200


def same_text(text: str) -> str:
    """Return a text as options are compared: capitals, spacing and ways to write an accent do not matter."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def add_option(
    store: Store,
    activity_id: str,
    text: str,
    translations: Mapping[str, str] | None = None,
    cost: int | None = None,
) -> str:
    """Put an option at the end of the list and return its id; one that is there already is refused."""
    text = " ".join(text.split())

    def change(session: Session) -> str:
        options = options_of(session, activity_id)
        _check_text(text, options)
        if len(options) >= MOST_OPTIONS:
            raise Refused(T("The list is full."), T("Join options that are close to each other."))
        last = max((o.position for o in options), default=0.0)
        row = Option(activity_id=activity_id, text=text, position=last + 1, cost=cost)
        session.add(row)
        for language, wording in (translations or {}).items():
            put_wording(session, row.id, "text", language, wording)
        return row.id

    return store.run(T("Add “{name}”", name=text), change, scope=scope_of(store, activity_id))


def reword_option(store: Store, option_id: str, text: str, gesture: str = "") -> None:
    """Say an option in other words, the first ones kept; refused once a round was opened on it.

    For then people chose those words. Worded as at first again, it has no other original.
    """
    text = " ".join(text.split())
    with store.read() as session:
        option = the(session, Option, option_id)
        _check_text(text, [o for o in options_of(session, option.activity_id) if o.id != option_id])
        _refuse_voted(session, option.activity_id, option_id)
    scope = scope_of(store, option.activity_id)
    first = option.original or option.text
    values: dict[str, Any] = {"text": text, "original": "" if text == first else first}
    set_fields(store, Option, option_id, scope=scope, label=T("Reword an option"), gesture=gesture, **values)


def translate_option(store: Store, option_id: str, language: str, text: str, gesture: str = "") -> None:
    """Keep an option's wording in another language; allowed at any time."""
    with store.read() as session:
        activity_id = the(session, Option, option_id).activity_id

    def change(session: Session) -> None:
        put_wording(session, option_id, "text", language, " ".join(text.split()))

    store.run(T("Translate an option"), change, scope=scope_of(store, activity_id), gesture=gesture)


def move_option(store: Store, option_id: str, by: int) -> None:
    """Move an option up (negative) or down among those under its heading, which renumbers it.

    Refused while a round is under way.
    """
    with store.read() as session:
        option = the(session, Option, option_id)
        refuse_under_way(session, option.activity_id)

    def change(session: Session) -> None:
        order = options_of(session, option.activity_id)
        beside = [row for row in order if same_text(row.heading) == same_text(option.heading)]
        here = next(place for place, row in enumerate(beside) if row.id == option_id)
        there = order.index(beside[min(max(here + by, 0), len(beside) - 1)])
        order.insert(there, order.pop(order.index(beside[here])))
        put_in_order(session, order)

    label = T("Move “{name}”", name=option.text)
    store.run(label, change, scope=scope_of(store, option.activity_id))


def put_in_order(session: Session, order: Sequence[Option]) -> None:
    """Within a change, number the options as they are given."""
    for position, row in enumerate(order, start=1):
        if row.position != float(position):
            row.position = float(position)
            session.add(row)


def read_cost(typed: str) -> int | None:
    """Return whole pounds as people type them ("£1,200"), None for nothing; raises BadInput."""
    plain = typed.strip().removeprefix("£").replace(",", "").replace(" ", "")
    if not plain:
        return None
    if not (plain.isascii() and plain.isdecimal() and int(plain) <= MOST_MONEY):
        raise BadInput(T("“{typed}” is no amount of money.", typed=typed), T("Type whole pounds, such as 1,200."))
    return int(plain)


def cost_option(store: Store, option_id: str, cost: int | None, gesture: str = "") -> None:
    """Say what an option costs in whole pounds, None where it is not known; a round under way keeps its costs."""
    if cost is not None and not 0 <= cost <= MOST_MONEY:
        raise BadInput(T("This is no amount of money."), T("Type whole pounds, or leave it empty."))
    with store.read() as session:
        option = the(session, Option, option_id)
    label = T("Cost of “{name}”", name=option.text)
    scope = scope_of(store, option.activity_id)
    set_fields(store, Option, option_id, scope=scope, label=label, gesture=gesture, cost=cost)


def remove_option(store: Store, option_id: str) -> None:
    """Withdraw an option; rounds that were held on it keep it. Refused while a round is under way."""
    with store.read() as session:
        option = the(session, Option, option_id)
        refuse_under_way(session, option.activity_id)
    label = T("Remove “{name}”", name=option.text)
    set_fields(store, Option, option_id, scope=scope_of(store, option.activity_id), label=label, hidden=True)


def set_rule(store: Store, activity_id: str, gesture: str = "", **values: Any) -> None:
    """Change the rule for the next round (fields of `Rule`); raises BadInput, and Refused while one is under way."""
    with store.read() as session:
        refuse_under_way(session, activity_id)
        settings = dict(the(session, Activity, activity_id).settings)
    rule = asdict(rule_of(settings)) | values
    if "cap" not in values:
        rule["cap"] = min(rule["cap"], rule["budget"])
    checked_rule(rule_of(rule))
    label = T("Change the decision rule")
    scope = scope_of(store, activity_id)
    set_fields(store, Activity, activity_id, scope=scope, label=label, gesture=gesture, settings=settings | rule)


def open_vote(store: Store, activity_id: str, rule: Rule | None = None, *, invited: int | None = None) -> str:
    """Lock the rule and the numbers of the options, and take ballots from now on; return the round's id.

    Raises Refused without two options at least, or where the rule would choose them all.
    """
    with store.read() as session:
        options = options_of(session, activity_id)
        locked = checked_rule(rule or rule_of(the(session, Activity, activity_id).settings))
    if len(options) < 2:
        raise Refused(T("There is nothing to choose between yet."), T("Add two options at least."))
    if locked.chosen >= len(options):
        raise Refused(
            T("With {n} to go ahead, every option would.", n=locked.chosen),
            T("Let fewer go ahead, or add options."),
        )
    numbered = [
        {"id": option.id, "number": number, "cost": option.cost} for number, option in enumerate(options, start=1)
    ]
    return rounds.open_round(store, activity_id, {**asdict(locked), "options": numbered}, invited=invited)


def enter(store: Store, round_id: str, content: Content, *, serial: int | None = None) -> int:
    """Take one ballot and return the number of its paper; raises BadInput where it breaks the rule."""
    return rounds.enter_ballot(store, round_id, _checked(store, round_id, [content])[0], serial=serial)


def put_in_box(store: Store, round_id: str, content: Content) -> None:
    """Take the ballot of somebody who gives it alone; raises as `enter`."""
    rounds.put_in_box(store, round_id, _checked(store, round_id, [content])[0])


def enter_all(store: Store, round_id: str, contents: Iterable[Content]) -> None:
    """Take many ballots at once, as from a file; raises BadInput where one breaks the rule."""
    rounds.enter_ballots(store, round_id, _checked(store, round_id, contents))


def correct(store: Store, round_id: str, serial: int, content: Content) -> None:
    """Replace what a ballot says; raises BadInput where it breaks the rule."""
    rounds.correct_ballot(store, round_id, serial, _checked(store, round_id, [content])[0])


def type_again(store: Store, round_id: str, serial: int, content: Content) -> bool:
    """Take a second reading of a paper and tell whether it agrees with the first; raises as `correct`."""
    return second_entry.type_again(store, round_id, serial, _checked(store, round_id, [content])[0])


def _checked(store: Store, round_id: str, contents: Iterable[Content]) -> list[Mapping[str, Any]]:
    vote = _vote(store, round_id)
    return [checked_content(content, vote.rule, vote.options) for content in contents]


def _vote(store: Store, round_id: str) -> Vote:
    with store.read() as session:
        row = the(session, Round, round_id)
        return from_library(session, row.activity_id).votes[row.number - 1]


def options_of(session: Session, activity_id: str) -> list[Option]:
    """Return the list as it stands."""
    return find(session, Option, Option.activity_id == activity_id, order=(col(Option.position),))


def checked_text(text: str) -> None:
    """Raise BadInput where these are no words of an option."""
    if not text:
        raise BadInput(T("An option needs words."), T("Type what could be done."))
    if len(text) > LONGEST_OPTION:
        raise BadInput(
            T("This is longer than {count} letters.", count=LONGEST_OPTION),
            T("Say it in one line; details can follow."),
        )


def checked_detail(text: str) -> None:
    """Raise BadInput where something else that is said of an option is too long."""
    if len(text) > LONGEST_DETAIL:
        raise BadInput(T("This is longer than {count} letters.", count=LONGEST_DETAIL), T("Say it more shortly."))


def _check_text(text: str, others: Sequence[Option]) -> None:
    checked_text(text)
    known = next((other for other in others if same_text(other.text) == same_text(text)), None)
    if known is not None:
        raise Refused(
            T("“{option}” is on the list already.", option=known.text), T("Say what makes this one different.")
        )


def refuse_under_way(session: Session, activity_id: str) -> None:
    """Raise Refused while a round is open, or closed and not revealed."""
    held = rounds.current_round(session, activity_id, ballots=False)
    if held is not None and held.state != "revealed":
        raise Refused(
            T("A round is under way: its options and its rule stay as they were locked."),
            T("Reveal the round first."),
        )


def _refuse_voted(session: Session, activity_id: str, option_id: str) -> None:
    if any(option_id in numbers_of(held.rule) for held in rounds.rounds(session, activity_id)):
        raise Refused(
            T("People have voted on these words, so they stay."),
            T("Add the new wording as another option."),
        )


def scope_of(store: Store, activity_id: str) -> str:
    """Return the workshop of an activity."""
    with store.read() as session:
        return workshop_of(session, activity_id).id
