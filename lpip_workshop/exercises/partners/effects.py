"""The matrix taken apart: how freely each gives trust, how far each is trusted, and what is special to a pair.

T[i, j] = mean + give[i] + receive[j] + the rest: the social relations model (Warner, Kenny & Stoto 1979, Journal
of Personality and Social Psychology 37:1742-1757), fitted by least squares so that a few blanks do no harm.
Only from eight organisations and four fifths of the answers on: below that it is mostly noise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from lpip_workshop.core.words import T
from lpip_workshop.exercises.partners.matrix import Matrix
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined

FEWEST, LEAST_COVERAGE = 8, 80
SMALL = T("This takes eight organisations or more.")
THIN = T("This takes answers in four fifths of the matrix.")
LOOSE = T("The blanks leave somebody without enough answers.")
FLAT = T("There is no difference to compare.")


@dataclass(frozen=True, slots=True)
class Effects:
    """Points on the scale from 1 to 4. The effects of giving, and of receiving, add up to 0.

    `generalised`: do those who give more receive more? `dyadic`: is what is special to a pair returned? Both
    are correlations from -1 to 1.
    """

    mean: float
    give: Mapping[str, float]
    receive: Mapping[str, float]
    generalised: Outcome[float]
    dyadic: Outcome[float]


def effects(found: Matrix) -> Outcome[Effects]:
    """Return the effects, where there is enough to tell them."""
    n = len(found.ids)
    if not found.scores:
        return no_data()
    if n < FEWEST:
        return undefined(SMALL)
    if 100 * len(found.scores) < LEAST_COVERAGE * n * (n - 1):
        return undefined(THIN)
    place = {ident: i for i, ident in enumerate(found.ids)}
    edges = sorted(found.scores, key=lambda edge: (place[edge[0]], place[edge[1]]))
    design = np.zeros((len(edges) + 2, 1 + 2 * n))
    design[: len(edges), 0] = 1
    for line, (rater, to) in enumerate(edges):
        design[line, 1 + place[rater]] = design[line, 1 + n + place[to]] = 1
    design[-2, 1 : 1 + n] = design[-1, 1 + n :] = 1
    values = np.array([float(found.scores[edge]) for edge in edges] + [0.0, 0.0])
    fit, _rest, rank, _singular = np.linalg.lstsq(design, values, rcond=None)
    if rank < 1 + 2 * n:
        return undefined(LOOSE)
    left = dict(zip(edges, (values - design @ fit)[:-2].tolist(), strict=True))
    give, receive = fit[1 : 1 + n].tolist(), fit[1 + n :].tolist()
    pairs = [(a, b) for a, b in edges if place[a] < place[b] and (b, a) in left]
    forth, back = [left[a, b] for a, b in pairs], [left[b, a] for a, b in pairs]
    return ok(
        Effects(
            float(fit[0]),
            dict(zip(found.ids, give, strict=True)),
            dict(zip(found.ids, receive, strict=True)),
            correlation(give, receive),
            correlation([*forth, *back], [*back, *forth]),
        )
    )


def correlation(first: Sequence[float], second: Sequence[float]) -> Outcome[float]:
    """Return Pearson's correlation; undefined where one side does not vary."""
    a, b = np.asarray(first) - np.mean(first), np.asarray(second) - np.mean(second)
    spread = float(np.sqrt((a @ a) * (b @ b)))
    return undefined(FLAT) if spread < 1e-9 else ok(float(a @ b) / spread)
