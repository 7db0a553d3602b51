"""Options and ballots from a folder of spreadsheets.

options.csv: one option a row, in the order in which they are numbered.
    Option            the words of the option
    Option (Welsh)    optional: the same in another language

ballots.csv: rankings, one ballot a row; "Ballot" (its number) is optional. Either
    Choice 1, Choice 2 …   the option or its number, best first; "A = B" where they are level
or one column for each option, headed with it, whose cells hold ranks (1 is best, equal ranks are level).
    An empty cell leaves the option unranked; a row with nothing but its ballot number is an abstention.

dots.csv: dots, one ballot a row; "Ballot" is optional, every other column is an option, cells hold dots.

rule.csv: optional, with the columns Field and Value; the fields are Budget (dots each), Cap (most on one option),
    Chosen (how many go ahead), Tie (talk, lots or facilitator). Without it the budget and the cap are the most that
    anybody used, and two go ahead.

Without options.csv the options are those that the ballots name, in the order in which they come up.
Dots make the first round, rankings the second.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import Saying, T
from lpip_workshop.exercises.priorities.actions import add_option, enter_all, open_vote, same_text, set_rule
from lpip_workshop.exercises.priorities.inputs import Choice, Content, Inputs, Vote
from lpip_workshop.exercises.priorities.rules import TIE_BREAKS, USUAL, Rule
from lpip_workshop.exercises.priorities.tables_ballots import Known, dots_in, rankings_in

if TYPE_CHECKING:
    from lpip_workshop.app.folder import Tables
    from lpip_workshop.storage.store import Store

OPTIONS = (Column("option", ("Option", "Options", "Priority", "Candidate", "Name"), required=True),)
RULE = (Column("field", ("Field", "What"), required=True), Column("value", ("Value", "Details"), required=True))


def from_tables(tables: Tables) -> Inputs | None:
    """Return what the folder holds, None where it has no options and no ballots; raises BadInput."""
    dots, ballots = tables.sheet("dots", "dot-votes"), tables.sheet("ballots", "rankings", "votes")
    listed = _options(tables)
    if listed is None and dots is None and ballots is None:
        return None
    known = Known(listed, tables.language)
    rule = _rule(tables)
    held: list[tuple[Rule, list[Content]]] = []
    if dots is not None:
        held.append(_dots_round(rule, dots_in(dots, known)))
    if ballots is not None:
        held.append((replace(_fitting(rule), method="ranking"), rankings_in(ballots, known)))
    setting = tables.setting(T("Priorities"))
    options = known.choices()
    votes = tuple(_vote(n, *one, options, setting.people) for n, one in enumerate(held, start=1))
    return Inputs(setting, options, replace(held[0][0] if held else _fitting(rule), imported=False), votes)


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Write the inputs into an activity that has nothing yet, its rounds held to the end."""
    from lpip_workshop.app.rounds import close_round, reveal_round

    ids = {
        option.id: add_option(store, activity_id, option.text.text, option.text.translations)
        for option in inputs.options
    }
    rule = inputs.rule
    set_rule(store, activity_id, method=rule.method, budget=rule.budget, cap=rule.cap, chosen=rule.chosen, tie=rule.tie)
    for vote in inputs.votes:
        round_id = open_vote(store, activity_id, vote.rule, invited=vote.invited)
        enter_all(store, round_id, [_renamed(ballot, ids) for ballot in vote.ballots])
        close_round(store, round_id)
        reveal_round(store, round_id)


def _renamed(ballot: Content, ids: dict[str, str]) -> dict[str, Any]:
    return {kind: {ids[option]: number for option, number in said.items()} for kind, said in ballot.items()}


def _options(tables: Tables) -> list[Saying] | None:
    sheet = tables.sheet("options", "candidates")
    if sheet is None:
        return None
    seen: set[str] = set()
    found: list[Saying] = []
    for record in read_records(sheet, OPTIONS):
        said = record.saying("option", tables.language, needed=True)
        if same_text(said.text) in seen:
            wrong = BadInput(
                T("“{option}” is in the list twice.", option=said.text), T("Give each option words of its own.")
            )
            raise record.fault("option", wrong)
        seen.add(same_text(said.text))
        found.append(said)
    return found


def _rule(tables: Tables) -> dict[str, Any]:
    sheet = tables.sheet("rule", "rules")
    records = read_records(sheet, RULE) if sheet else []
    return dict(_said(record) for record in records)


def _said(record: Record) -> tuple[str, Any]:
    name = record.text("field", needed=True).lower()
    if name in ("budget", "cap", "chosen"):
        return name, record.whole("value", 1, 100)
    value = record.text("value").lower()
    if name == "tie" and value in TIE_BREAKS:
        return name, value
    wrong = BadInput(
        T("“{name}: {value}” is no part of a rule.", name=name, value=value),
        T("Use Budget, Cap, Chosen with a number, or Tie with talk, lots or facilitator."),
    )
    raise record.fault("field", wrong)


def _fitting(rule: dict[str, Any]) -> Rule:
    said = {name: value for name, value in rule.items() if value is not None}
    return replace(USUAL, imported=True, **said)


def _dots_round(rule: dict[str, Any], rows: list[tuple[str, int, Content]]) -> tuple[Rule, list[Content]]:
    given = [ballot["dots"].values() for _file, _row, ballot in rows]
    budget = rule.get("budget") or max((sum(dots) for dots in given), default=0) or USUAL.budget
    cap = rule.get("cap") or max((dot for dots in given for dot in dots), default=0) or budget
    for file, row, ballot in rows:
        dots = ballot["dots"].values()
        if sum(dots) > budget or max(dots, default=0) > cap:
            raise BadInput(
                T("This ballot has {given} dots, {most} on one option.", given=sum(dots), most=max(dots)),
                T("The rule allows {budget}, and {cap} on one option.", budget=budget, cap=cap),
                in_file(file, row),
            )
    fitting = replace(_fitting(rule), method="dots", budget=budget, cap=min(cap, budget))
    return fitting, [ballot for _file, _row, ballot in rows]


def _vote(number: int, rule: Rule, ballots: list[Content], options: tuple[Choice, ...], people: int) -> Vote:
    chosen = min(rule.chosen, max(len(options) - 1, 1))
    invited = max(people, len(ballots))
    return Vote(number, "revealed", replace(rule, chosen=chosen), options, invited, len(ballots), "", tuple(ballots))
