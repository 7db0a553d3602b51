"""Approval: everybody ticks what they could support; with costs, what can be paid for is worked out fairly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, record, text, texts
from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.priorities.found import ScoresFound
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.steadiness import Tally, by_score
from lpip_workshop.exercises.priorities.verdict import verdict
from lpip_workshop.exercises.priorities.ways.counting import (
    Parts,
    ids_of,
    refuse_stranger,
    said,
    steady,
    whole_number,
)
from lpip_workshop.exercises.priorities.ways.way import Way
from lpip_workshop.figures.model import Table
from lpip_workshop.methods.budget import Funded, equal_shares, equal_shares_completed, greedy
from lpip_workshop.methods.tiers import cut, ranked


def _count(vote: Vote) -> ScoresFound:
    ids, k = ids_of(vote), vote.rule.chosen
    parts = _parts(vote, vote.ballots)
    people = {option: int(n) for option, n in zip(ids, parts.sum(axis=0), strict=True)}
    tiers = ranked(people).tiers
    judged = verdict(ids, tiers, cut(tiers, k), k, [steady(parts, by_score, k)])
    names = {option.id: option.text.text for option in vote.options}
    funded = _funded(vote)
    costs = {option.id: option.cost for option in vote.options}
    columns: list[tuple[Text, Mapping[str, Words]]] = [
        (T("People"), {o: str(people[o]) for o in ids}),
        (T("Of"), {o: str(len(parts)) for o in ids}),
    ]
    if any(cost is not None for cost in costs.values()):
        columns.append((T("Cost"), {o: _money(costs[o]) for o in ids}))
    return ScoresFound(
        judged,
        people,
        {o: N("{n} person", "{n} people", people[o]) for o in ids},
        {o: T("costs {cost}", cost=_money(costs[o])) if costs[o] is not None else "" for o in ids},
        tuple(columns),
        T("How many people could support each option"),
        {
            "options": [{"option": names[o], "people": people[o], "cost": costs[o]} for o in judged.order],
            "budget": _published(vote, funded, names) if funded else None,
        },
        others=(_paid_table(vote, funded),) if funded else (),
        sentences=tuple(_paid_words(vote, funded)) if funded else (),
    )


def _funded(vote: Vote) -> dict[str, Funded]:
    """Return what each rule pays for; nothing where there is no money to share or no option has a cost."""
    costs = {option.id: option.cost for option in vote.options if option.cost is not None}
    if not vote.rule.money or not costs:
        return {}
    ballots = tuple(frozenset(o for o in answer if o in costs) for answer in said(vote.ballots, "approved"))
    return _shared(tuple(costs.items()), ballots, vote.rule.money)


@lru_cache(maxsize=8)
def _shared(costs: tuple[tuple[str, int], ...], ballots: tuple[frozenset[str], ...], money: int) -> dict[str, Funded]:
    """Return the same at once when asked again: every change in the console computes the results anew."""
    rules = {"equal_shares": equal_shares, "equal_shares_completed": equal_shares_completed, "greedy": greedy}
    return {name: rule(dict(costs), ballots, money) for name, rule in rules.items()}


def _published(vote: Vote, funded: Mapping[str, Funded], names: Mapping[str, str]) -> Json:
    found: dict[str, Json] = {
        rule: {
            "chosen": [names[option] for option in one.chosen],
            "spent": one.spent,
            "people_left_out": one.left_out,
            "tied": [names[option] for option in one.tied],
        }
        for rule, one in funded.items()
    }
    return {"money": vote.rule.money, **found}


def _paid_table(vote: Vote, funded: Mapping[str, Funded]) -> Table:
    fair, plain = funded["equal_shares_completed"], funded["greedy"]

    def mark(option: str, one: Funded) -> Words:
        return T("yes") if option in one.chosen else "–"

    return Table(
        (T("Option"), T("Cost"), T("Paid by equal shares"), T("Paid by most votes")),
        tuple((o.text, _money(o.cost), mark(o.id, fair), mark(o.id, plain)) for o in vote.options),
        T("What {money} pays for", money=_money(vote.rule.money)),
        frozenset({1}),
    )


def _paid_words(vote: Vote, funded: Mapping[str, Funded]) -> list[Words]:
    texts_of = {option.id: T("“{option}”", option=option.text) for option in vote.options}
    fair, plain = funded["equal_shares_completed"], funded["greedy"]
    if not fair.chosen:
        return [T("{money} pays for none of the options.", money=_money(vote.rule.money))]
    paid = listed([texts_of[option] for option in fair.chosen])
    said_first: Words = T("By equal shares, {money} pays for {options}.", money=_money(vote.rule.money), options=paid)
    words: list[Words] = [said_first]
    if set(plain.chosen) != set(fair.chosen):
        words.append(
            T("By most votes it would pay for {options}.", options=listed([texts_of[o] for o in plain.chosen]))
        )
    if fair.left_out:
        words.append(
            N(
                "{n} person gets nothing of what they ticked.",
                "{n} people get nothing of what they ticked.",
                fair.left_out,
            )
        )
    return words


def _money(amount: int | None) -> str:
    return "–" if amount is None else f"£{amount:,}"


def _parts(vote: Vote, ballots: Sequence[Content]) -> Parts:
    rows = [[int(option in answer) for option in ids_of(vote)] for answer in said(ballots, "approved")]
    return np.array(rows, np.int64).reshape(len(rows), len(vote.options))


def _check(given: Mapping[str, Any], _rule: Rule, known: Mapping[str, str]) -> dict[str, int]:
    for option, tick in given.items():
        refuse_stranger(option, known)
        whole_number(tick, 0, 1)
    return {option: 1 for option, tick in sorted(given.items()) if tick}


def _schema() -> Json:
    option = record(
        "One option.",
        {
            "option": text("The option."),
            "people": count("People who ticked it."),
            "cost": {"type": ["integer", "null"], "description": "What it costs; null if that is not known."},
        },
    )
    paid = record(
        "What one rule pays for.",
        {
            "chosen": texts("What is paid for, in the order it was chosen."),
            "spent": count("What that costs."),
            "people_left_out": count("People who ticked something and get nothing of it."),
            "tied": texts("Others that could have come at the last choice."),
        },
    )
    budget = record(
        "What can be paid for: equal shares (Peters & Skowron 2020), completed by adding one, then votes; greedy.",
        {
            "money": count("What may be spent."),
            "equal_shares": paid,
            "equal_shares_completed": paid,
            "greedy": paid,
        },
    )
    return record(
        "Approval; with approvals only.",
        {
            "options": listing("Most people first.", option),
            "budget": {"anyOf": [budget, {"type": "null"}], "description": "Null without costs or money."},
        },
    )


def _asks(_rule: Rule) -> Text:
    return T("Tick every option that you could support, as many as you like.")


def _says(rule: Rule) -> Text:
    if rule.money:
        return T("Everybody ticks what they could support; there is {money} to spend.", money=_money(rule.money))
    return T("Everybody ticks what they could support.")


def _answered(n: int, invited: int) -> Text:
    return N("{n} of {invited} people ticked.", "{n} of {invited} people ticked.", n, invited=invited)


def _boxes(_rule: Rule) -> tuple[Words, ...]:
    return (T("I could support it"),)


def _tally(vote: Vote, ballots: Sequence[Content]) -> Tally:
    return _parts(vote, ballots).sum(axis=0)


def _relation(_vote: Vote) -> Any:
    return by_score


def _supports(tick: Any, _rule: Rule) -> bool:
    return tick > 0


APPROVALS = Way(
    id="approvals",
    key="approved",
    name=T("Ticks and costs"),
    short=T("most ticks"),
    asks=_asks,
    says=_says,
    answered=_answered,
    formula=(
        T(
            "An option’s ticks are counted (approval voting: Brams & Fishburn 1978). “However we count” means whoever "
            "is left out, each person in turn."
        ),
        T(
            "Where options have a cost: by equal shares everybody has the same part of the money and pays only for "
            "what they ticked (Method of Equal Shares: Peters & Skowron 2020), completed by giving out more in small "
            "steps while the true budget holds, then by votes. Beside it, most votes first while the money lasts."
        ),
    ),
    boxes=_boxes,
    check=_check,
    count=_count,
    tally=_tally,
    relation=_relation,
    supports=_supports,
    support=T("ticked it"),
    schema=_schema,
)
