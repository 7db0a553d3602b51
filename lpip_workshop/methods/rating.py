"""Ratings of options on criteria: weighted means, and whether a panel disagrees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T, Text
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined

# Fitch et al. (2001), the RAND/UCLA Appropriateness Method User's Manual.
IPR_AT_SYMMETRY, CORRECTION = 2.35, 1.5
LOWEST, HIGHEST = 1, 9
_LABELS: tuple[tuple[Fraction, Text], ...] = (
    (Fraction(9, 10), T("unusually strong agreement")),
    (Fraction(7, 10), T("strong agreement")),
    (Fraction(5, 10), T("moderate agreement")),
    (Fraction(3, 10), T("weak agreement")),
)


@dataclass(frozen=True, slots=True)
class Spread:
    """A panel's ratings from 1 to 9: the 30 to 70 per cent range, the range that symmetry allows, and the verdict."""

    low: float
    high: float
    adjusted: float

    @property
    def disagreement(self) -> bool:
        """Whether the ratings lie further apart than a panel that agrees could."""
        return self.high - self.low > self.adjusted


def panel_spread(ratings: Sequence[int]) -> Outcome[Spread]:
    """Return the RAND/UCLA disagreement of ratings from 1 to 9 (Fitch et al. 2001, constant 2.35).

    IPRAS = 2.35 + 1.5 × the distance of the range's middle from 5. Undefined outside the scale.
    """
    if not ratings:
        return no_data()
    if any(not LOWEST <= rating <= HIGHEST for rating in ratings):
        return undefined(T("This measure needs ratings from 1 to 9."))
    low, high = _quantile(ratings, 0.3), _quantile(ratings, 0.7)
    return ok(Spread(low, high, adjusted_range((low + high) / 2)))


def adjusted_range(middle: float) -> float:
    """Return the range between the 30 and 70 per cent points that counts as disagreement around a middle."""
    return IPR_AT_SYMMETRY + CORRECTION * abs(5 - middle)


def agreement_label(w: Fraction) -> Text:
    """Return Schmidt's (1997) words for a value of Kendall's W."""
    return next((words for least, words in _LABELS if w >= least), T("very weak agreement"))


def weighted_scores(
    ratings: Sequence[Mapping[str, Mapping[str, int]]], weights: Mapping[str, int]
) -> Outcome[dict[str, Fraction]]:
    """Return each option's mean over people of its weighted mean over criteria, exactly.

    `ratings` holds for each person option → criterion → rating; a person who left a criterion of an option
    empty does not count for that option. Raises BadInput for a negative weight; undefined where all are 0.
    """
    if any(weight < 0 for weight in weights.values()):
        raise BadInput(T("A weight is below zero."), T("Use 0 for a criterion that should not count."))
    counting = {name: weight for name, weight in weights.items() if weight}
    if not counting:
        return undefined(T("No criterion has a weight."))
    found: dict[str, list[Fraction]] = {}
    for person in ratings:
        for option, given in person.items():
            if all(criterion in given for criterion in counting):
                points = sum(weight * given[criterion] for criterion, weight in counting.items())
                found.setdefault(option, []).append(Fraction(points, sum(counting.values())))
    if not found:
        return no_data()
    return ok({option: sum(scores, Fraction(0)) / len(scores) for option, scores in found.items()})


def _quantile(values: Sequence[int], share: float) -> float:
    """Return a quantile, linear between the closest ranks."""
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
