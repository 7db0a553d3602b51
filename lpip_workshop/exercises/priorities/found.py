"""What a way to count found, before anything is said of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

from lpip_workshop.core.words import Text, Words
from lpip_workshop.exercises.priorities.verdict import Verdict
from lpip_workshop.methods.ballots import Profile
from lpip_workshop.methods.dots import Fragility
from lpip_workshop.methods.states import Outcome
from lpip_workshop.methods.tiers import Ranking
from lpip_workshop.methods.voting import SchulzeRanking

if TYPE_CHECKING:
    from lpip_workshop.core.exercise import Json
    from lpip_workshop.figures.model import Figure, Table

Numbers: TypeAlias = tuple[Text, Mapping[str, Words]]  # a column of the table: its heading, and a cell by option id


@dataclass(frozen=True, slots=True)
class DotsFound:
    """What dots say: dots and `people` (who gave one or more) by option, and how few could undo the line."""

    verdict: Verdict
    dots: Ranking
    people: Ranking
    shares: dict[str, Fraction]
    unspent: int
    concentration: Outcome[Fraction]
    fragility: Outcome[Fragility]


@dataclass(frozen=True, eq=False)
class RankingFound:
    """What rankings say under each rule; the Schulze order leads. `profile` has the pairwise counts."""

    verdict: Verdict
    schulze: SchulzeRanking
    borda: Ranking
    copeland: Ranking
    firsts: Ranking
    condorcet: str | None
    smith: tuple[str, ...]
    profile: Profile


@dataclass(frozen=True, eq=False)
class ScoresFound:
    """What any other way says of each option, ready to be shown and published.

    `scores` are the lengths of the bars; `told` says them in words, `also` adds a quieter remark. `columns` make
    the table. `title` is the chart's. `others` are further tables, `sentences` what else is worth saying, `talk`
    what the room is split on; `drawn` makes a figure of another kind than bars. `published` goes into the
    results under the name of the way. `hidden` says why only
    the order is here, None where everything is.
    """

    verdict: Verdict
    scores: Mapping[str, Fraction | int | float]
    told: Mapping[str, Text]
    also: Mapping[str, Words]
    columns: tuple[Numbers, ...]
    title: Text
    published: Mapping[str, Json]
    others: tuple[Table, ...] = ()
    sentences: tuple[Words, ...] = ()
    talk: tuple[Words, ...] = ()
    drawn: Callable[[Text, Table], Figure] | None = None
    fragility: Outcome[Fragility] | None = None
    top: float = 0.0
    hidden: Text | None = None


Found: TypeAlias = DotsFound | RankingFound | ScoresFound
Names: TypeAlias = Mapping[str, str]
Anything: TypeAlias = Any
