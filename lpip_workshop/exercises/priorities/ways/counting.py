"""What several ways have in common: tallies of small tables, steadiness, turning numbers into words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.steadiness import Relation, Steadiness, Tally, steadiness
from lpip_workshop.methods.tiers import Score

Parts = NDArray[np.int64]


def steady(parts: Parts, relation: Callable[[Tally], Relation], k: int) -> Steadiness:
    """Return how steady the order by the sum of `parts` is; the first axis counts ballots."""
    flat = parts.reshape(len(parts), -1)
    kinds, people = np.unique(flat, axis=0, return_counts=True)
    shaped = kinds.reshape(len(kinds), *parts.shape[1:])
    return steadiness(parts.sum(axis=0), shaped.__getitem__, [int(n) for n in people], relation, k)


def said(ballots: Sequence[Content], key: str) -> list[Mapping[str, Any]]:
    """Return what each ballot says that says something."""
    return [ballot[key] for ballot in ballots if ballot.get(key)]


def ids_of(vote: Vote) -> list[str]:
    """Return the option ids in the order of their numbers."""
    return [option.id for option in vote.options]


def whole_number(value: object, low: int, high: int) -> int:
    """Return a whole number in its bounds; raises BadInput."""
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise BadInput(
            T("“{value}” is not a whole number from {low} to {high}.", value=str(value), low=low, high=high),
            T("Look at the paper again, or leave the box empty."),
        )
    return value


def refuse_stranger(option: str, texts: Mapping[str, str]) -> None:
    """Raise BadInput for an option that is none."""
    if option not in texts:
        raise BadInput(T("This ballot names something that was no option."), T("Take it off and choose again."))


def decimal(number: Fraction | float) -> str:
    """Return a number with one decimal, none where it is whole."""
    exact = Fraction(number)
    return str(exact.numerator) if exact.denominator == 1 else f"{float(exact):.1f}"


def score_words(score: Score) -> str:
    """Return points as people write them, a half as ½."""
    whole, rest = divmod(Fraction(score), 1)
    if not rest:
        return str(whole)
    return f"{whole or ''}½" if rest == Fraction(1, 2) else f"{float(score):.1f}"


def median(numbers: Sequence[int | Fraction]) -> Fraction:
    """Return the median of one number at least, halfway between the middle two, exactly."""
    ordered = sorted(numbers)
    half = len(ordered) // 2
    if len(ordered) % 2:
        return Fraction(ordered[half])
    return Fraction(ordered[half - 1] + ordered[half]) / 2
