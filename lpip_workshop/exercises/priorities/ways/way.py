"""The contract of a way to answer: one value says all that the exercise needs to know of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lpip_workshop.core.words import Text, Words
from lpip_workshop.exercises.priorities.found import Found
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.rules import Method, Rule
from lpip_workshop.exercises.priorities.steadiness import Relation, Tally

if TYPE_CHECKING:
    from lpip_workshop.core.exercise import Json


@dataclass(frozen=True, slots=True)
class Way:
    """One way to answer. A ballot's content is {`key`: {option id: what is said of it}}, plus its sector.

    `short` is the rule in three words ("most dots"), `asks` tells a person what to do, `says` is the rule in a
    sentence, `answered(n, invited)` the turnout, `formula` how it is counted, with sources. `boxes` are the columns
    to fill in on paper. `check` returns what is stored of an answer or raises BadInput; `count` finds the result of
    a revealed round. `tally` adds up ballots so that sums of tallies are tallies, and `relation` orders by a tally.
    `supports` tells whether what a ballot says of an option counts as support for it, for the threshold.
    `schema` describes what the way publishes, None where that is part of the common schema.
    """

    id: Method
    key: str
    name: Text
    short: Text
    asks: Callable[[Rule], Text]
    says: Callable[[Rule], Text]
    answered: Callable[[int, int], Text]
    formula: tuple[Text, ...]
    boxes: Callable[[Rule], tuple[Words, ...]]
    check: Callable[[Mapping[str, Any], Rule, Mapping[str, str]], dict[str, Any]]
    count: Callable[[Vote], Found]
    tally: Callable[[Vote, Sequence[Content]], Tally]
    relation: Callable[[Vote], Callable[[Tally], Relation]]
    supports: Callable[[Any, Rule], bool]
    support: Text
    schema: Callable[[], Json] | None = None
