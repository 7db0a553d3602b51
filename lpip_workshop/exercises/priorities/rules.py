"""The decision rule: how ballots become a decision, fixed before the first of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, TypeAlias

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T, Text

Method: TypeAlias = Literal[
    "dots", "ranking", "points", "ratings", "comparisons", "impact-effort", "moscow", "approvals"
]
TieBreak: TypeAlias = Literal["talk", "lots", "facilitator"]
METHODS: tuple[Method, ...] = (
    "dots",
    "ranking",
    "points",
    "ratings",
    "comparisons",
    "impact-effort",
    "moscow",
    "approvals",
)
TIE_BREAKS: tuple[TieBreak, ...] = ("talk", "lots", "facilitator")
MOST_DOTS, MOST_WEIGHT, MOST_MONEY = 100, 100, 1_000_000_000
LONGEST_CRITERION, MOST_CRITERIA = 80, 12
SCALES = (5, 7, 9, 10)

# The first three are the partnership's own test of an option; the others follow APEASE (Michie et al. 2014).
CRITERIA: dict[str, Text] = {
    "fit": T("Fit for purpose"),
    "practical": T("Practical"),
    "deliverable": T("Deliverable"),
    "affordability": T("Affordable"),
    "practicability": T("Can be done here"),
    "effectiveness": T("Likely to work"),
    "acceptability": T("Acceptable to those affected"),
    "side-effects": T("Safe, without bad side effects"),
    "equity": T("Fair to everybody"),
}


@dataclass(frozen=True, slots=True)
class Criterion:
    """What options are rated on, and how much it counts; `words` are the group's own, empty for a known `id`."""

    id: str
    weight: int = 1
    words: str = ""


USUAL_CRITERIA = (Criterion("fit"), Criterion("practical"), Criterion("deliverable"))


@dataclass(frozen=True, slots=True)
class Rule:
    """How a round is answered and decided.

    With dots, each person has `budget` of them and may put at most `cap` on one option. With a ranking,
    `complete` asks for every option on each ballot that is not blank. Ratings go from 1 to `scale`, on
    `criteria`; impact and effort from 1 to `scale`. With approvals, `money` is what may be spent on options
    that have a cost, 0 for no such limit. With comparisons, `strengths` asks how many times more one matters.
    The best `chosen` options go ahead; where `threshold` is not 0, only those that so many per cent of the
    people support. `tie` says who settles a tie at that line. `sectors`
    tells that ballots name a sector.
    `imported` marks a round read from a file, whose rule was not locked here.
    """

    method: Method = "dots"
    budget: int = 5
    cap: int = 3
    chosen: int = 2
    tie: TieBreak = "talk"
    complete: bool = False
    imported: bool = False
    threshold: int = 0
    scale: int = 9
    criteria: tuple[Criterion, ...] = USUAL_CRITERIA
    money: int = 0
    strengths: bool = False
    sectors: bool = False


USUAL = Rule()


def rule_of(stored: Mapping[str, Any]) -> Rule:
    """Return the rule that an activity's settings or a round hold; what is missing is as usual."""
    known = {field.name for field in fields(Rule)}
    values = {name: value for name, value in stored.items() if name in known}
    if "criteria" in values:
        values["criteria"] = _criteria(values["criteria"])
    return replace(USUAL, **values)


def _criteria(stored: Iterable[Criterion | Mapping[str, Any]]) -> tuple[Criterion, ...]:
    return tuple(one if isinstance(one, Criterion) else Criterion(**one) for one in stored)


def checked_rule(rule: Rule) -> Rule:
    """Return the rule; raises BadInput where a number makes no sense."""
    _within(rule.budget, 1, MOST_DOTS)
    _within(rule.cap, 1, rule.budget)
    _within(rule.chosen, 1, MOST_DOTS)
    _within(rule.threshold, 0, 100)
    _within(rule.money, 0, MOST_MONEY)
    for criterion in rule.criteria:
        _within(criterion.weight, 0, MOST_WEIGHT)
    if rule.method == "ratings" and not any(criterion.weight for criterion in rule.criteria):
        raise BadInput(T("No criterion counts."), T("Choose one criterion at least, with a weight above 0."))
    return rule


def _within(number: int, low: int, high: int) -> None:
    if not low <= number <= high:
        raise BadInput(
            T("{number} is not between {low} and {high}.", number=number, low=low, high=high),
            T("Choose a number in between."),
        )
