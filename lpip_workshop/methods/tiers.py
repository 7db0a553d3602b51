"""Results as tiers: groups of options, best first, that no count tells apart. Ties stay ties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

Tiers: TypeAlias = tuple[tuple[str, ...], ...]
Score: TypeAlias = "int | Fraction"


@dataclass(frozen=True, slots=True)
class Ranking:
    """The outcome of a rule: `scores` of every option, and `tiers` from the highest score to the lowest."""

    tiers: Tiers
    scores: Mapping[str, Score]


@dataclass(frozen=True, slots=True)
class Cut:
    """Options above a line, at it and below it; those tied at the line compete for `places_left` places."""

    certain_in: tuple[str, ...]
    tied_at_line: tuple[str, ...]
    out: tuple[str, ...]
    places_left: int


def ranked(scores: Mapping[str, Score]) -> Ranking:
    """Return the ranking by score, highest first; inside a tier the order of `scores` is kept."""
    levels: dict[Score, list[str]] = {}
    for option, score in scores.items():
        levels.setdefault(score, []).append(option)
    return Ranking(tuple(tuple(levels[score]) for score in sorted(levels, reverse=True)), scores)


def cut(tiers: Tiers, k: int) -> Cut:
    """Return who is in when `k` are chosen; raises ValueError for a negative `k`.

    A tier that does not fit whole is tied at the line: the group settles it, never the program.
    """
    if k < 0:
        raise ValueError(k)
    inside: list[str] = []
    for place, tier in enumerate(tiers):
        left = k - len(inside)
        if len(tier) > left:
            tied = tier if left else ()
            return Cut(tuple(inside), tied, _flat(tiers[place + (1 if left else 0) :]), left)
        inside.extend(tier)
    return Cut(tuple(inside), (), (), k - len(inside))


def _flat(tiers: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(option for tier in tiers for option in tier)
