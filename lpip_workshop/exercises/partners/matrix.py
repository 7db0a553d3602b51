"""Who rates whom, and how: a square of answers with an empty diagonal, in which a blank is not an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import median
from typing import TypeAlias

from lpip_workshop.exercises.partners.dimensions import DIMENSIONS
from lpip_workshop.exercises.partners.inputs import Sheet

Edge: TypeAlias = tuple[str, str]
Scores: TypeAlias = Mapping[Edge, Fraction]


@dataclass(frozen=True, slots=True)
class Matrix:
    """`scores[i, j]` is how far i trusts j, from 1 to 4: the mean of the dimensions that i rated.

    `dimensions` holds the same for each dimension by itself; what was not answered is absent. `ids` are the
    organisations in their order, `people` how many people rated for each of those that answered.
    """

    ids: tuple[str, ...]
    scores: Scores
    dimensions: Mapping[str, Scores]
    people: Mapping[str, int]

    @property
    def raters(self) -> tuple[str, ...]:
        """Return the organisations that answered."""
        return tuple(ident for ident in self.ids if ident in self.people)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Return the organisations that did not answer: what they think is not known."""
        return tuple(ident for ident in self.ids if ident not in self.people)


def matrix(ids: Iterable[str], sheets: Iterable[Sheet]) -> Matrix:
    """Return the matrix of these organisations.

    Where several people rated for one organisation, each dimension takes the median of their ratings. Ratings
    of oneself, and of or by organisations that are no longer listed, do not count.
    """
    known = tuple(dict.fromkeys(ids))
    counted = [sheet for sheet in sheets if sheet.rater in known and _others(sheet, known)]
    dimensions = {dimension.id: _medians(dimension.id, counted, known) for dimension in DIMENSIONS}
    edges = dict.fromkeys(edge for scores in dimensions.values() for edge in scores)
    people: dict[str, int] = {}
    for sheet in counted:
        people[sheet.rater] = people.get(sheet.rater, 0) + 1
    return Matrix(known, {edge: _mean([s[edge] for s in dimensions.values() if edge in s]) for edge in edges},
                  dimensions, people)  # fmt: skip


def trusting(scores: Scores, threshold: int) -> dict[Edge, bool]:
    """Return for each answer whether it reaches the threshold."""
    return {edge: score >= threshold for edge, score in scores.items()}


def complete_pairs(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    """Return the pairs in which each answered about the other, each once."""
    known = set(edges)
    return tuple(sorted((a, b) for a, b in known if a < b and (b, a) in known))


def _others(sheet: Sheet, known: Sequence[str]) -> list[str]:
    return [other for other, given in sheet.ratings.items() if given and other in known and other != sheet.rater]


def _medians(dimension: str, sheets: Sequence[Sheet], known: Sequence[str]) -> dict[Edge, Fraction]:
    given: dict[Edge, list[Fraction]] = {}
    for sheet in sheets:
        for other in _others(sheet, known):
            if dimension in sheet.ratings[other]:
                given.setdefault((sheet.rater, other), []).append(Fraction(sheet.ratings[other][dimension]))
    return {edge: median(ratings) for edge, ratings in given.items()}


def _mean(values: Sequence[Fraction]) -> Fraction:
    return sum(values, Fraction(0)) / len(values)
