"""The decision rule: how ballots become a decision, fixed before the first of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, TypeAlias

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T

Method: TypeAlias = Literal["dots", "ranking"]
TieBreak: TypeAlias = Literal["talk", "lots", "facilitator"]
METHODS: tuple[Method, ...] = ("dots", "ranking")
TIE_BREAKS: tuple[TieBreak, ...] = ("talk", "lots", "facilitator")
MOST_DOTS = 100


@dataclass(frozen=True, slots=True)
class Rule:
    """How a round is answered and decided.

    With dots, each person has `budget` of them and may put at most `cap` on one option. With a ranking,
    `complete` asks for every option on each ballot that is not blank. The best `chosen` options go ahead;
    `tie` says who settles a tie at that line. `imported` marks a round read from a file, whose rule was
    not locked here.
    """

    method: Method = "dots"
    budget: int = 5
    cap: int = 3
    chosen: int = 2
    tie: TieBreak = "talk"
    complete: bool = False
    imported: bool = False


USUAL = Rule()


def rule_of(stored: Mapping[str, Any]) -> Rule:
    """Return the rule that an activity's settings or a round hold; what is missing is as usual."""
    known = {field.name for field in fields(Rule)}
    return replace(USUAL, **{name: value for name, value in stored.items() if name in known})


def checked_rule(rule: Rule) -> Rule:
    """Return the rule; raises BadInput where a number makes no sense."""
    _within(rule.budget, 1, MOST_DOTS)
    _within(rule.cap, 1, rule.budget)
    _within(rule.chosen, 1, MOST_DOTS)
    return rule


def _within(number: int, low: int, high: int) -> None:
    if not low <= number <= high:
        raise BadInput(
            T("{number} is not between {low} and {high}.", number=number, low=low, high=high),
            T("Choose a number in between."),
        )
