"""What can be said of the whole without naming anybody; METHODS section 3.

`guarded` totals are withheld one by one where they would tell how somebody answered.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Never

from lpip_workshop.core.words import T
from lpip_workshop.exercises.partners import guard
from lpip_workshop.exercises.partners.dimensions import (
    DIMENSIONS,
    FEWEST_FOR_RECEIVED,
    FEWEST_RATERS,
    HIGHEST,
    LOWEST,
)
from lpip_workshop.exercises.partners.guard import Census
from lpip_workshop.exercises.partners.matrix import Edge, Matrix, Scores, complete_pairs, trusting
from lpip_workshop.methods.disclosure import too_few
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed, undefined

NO_PAIRS = T("In no pair have both answered.")
NO_TRUST = T("In no pair that answered does anybody trust.")
NOTHING = ok(None)
ALL_TRUST = T("Where everybody trusts everybody, nothing is left to compare with chance.")


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `of`."""

    count: int
    of: int

    @property
    def value(self) -> Fraction:
        """Return the share; `of` is never 0."""
        return Fraction(self.count, self.of)


@dataclass(frozen=True, slots=True)
class Received:
    """How far one organisation is trusted: the mean of what `raters` organisations answered."""

    id: str
    raters: int
    mean: Fraction


@dataclass(frozen=True, slots=True)
class Totals:
    """The whole in numbers. Trust means an answer at the threshold or above.

    `density`: answers that are trust, at the threshold and one either side; `dimensions`: the same by
    dimension, at the threshold. Of pairs that both answered: `census`, `mutual` (both trust, of those where
    one does: M / (M + A)), `returned` (trust that is returned: 2M / (2M + A)), `beyond_chance`
    ((r - d) / (1 - d), Garlaschelli & Loffredo 2004) and `distance` (mean |Tij - Tji|).
    """

    coverage: Share
    density: tuple[tuple[int, Outcome[Share]], ...]
    dimensions: tuple[tuple[str, Outcome[Share]], ...]
    census: Outcome[Census]
    mutual: Outcome[Share]
    returned: Outcome[Share]
    beyond_chance: Outcome[Fraction]
    distance: Outcome[Fraction]
    received: Outcome[tuple[Received, ...]]


def totals(
    found: Matrix, threshold: int, *, guarded: bool, k: int = FEWEST_RATERS, before: Outcome[None] = NOTHING
) -> Totals:
    """Return the totals of a matrix; `guarded` ones rest on `k` people or more and give no answer away.

    `before` says why none of them may be told, if so.
    """
    n, yes = len(found.ids), trusting(found.scores, threshold)
    hidden = (_too_few(found, k) or _withheld(before)) if guarded else None
    told = hidden or _census(yes, guarded)
    return Totals(
        coverage=Share(len(found.scores), n * (n - 1)),
        density=tuple((step, hidden or _density(found.scores, step, guarded)) for step in thresholds(threshold)),
        dimensions=tuple(
            (d.id, hidden or _density(found.dimensions.get(d.id, {}), threshold, guarded)) for d in DIMENSIONS
        ),
        census=told,
        mutual=_mutual(told),
        returned=_returned(told),
        beyond_chance=_beyond_chance(told),
        distance=hidden or _distance(found.scores, guarded),
        received=hidden or _all_received(found, guarded, k),
    )


def thresholds(threshold: int) -> tuple[int, ...]:
    """Return the threshold and one either side, as far as they say something."""
    return tuple(step for step in (threshold - 1, threshold, threshold + 1) if LOWEST <= step <= HIGHEST)


def received(found: Matrix, ident: str) -> list[Fraction]:
    """Return what the others answered about one organisation."""
    return [score for (_rater, to), score in found.scores.items() if to == ident]


def mean(values: list[Fraction]) -> Outcome[Fraction]:
    """Return a mean, exact."""
    return ok(sum(values, Fraction(0)) / len(values)) if values else no_data()


def _too_few(found: Matrix, k: int) -> Outcome[Never] | None:
    # Three organisations at least, or whoever is in one pair reads the other's answers off the total.
    if sum(found.people.values()) < k or len(found.people) < 3:
        return suppressed(too_few(k)) if found.people else no_data()
    return None


def _withheld(before: Outcome[None]) -> Outcome[Never] | None:
    return None if before.is_ok else Outcome(before.state, reason=before.reason)


def _density(scores: Scores, threshold: int, guarded: bool) -> Outcome[Share]:
    if not scores:
        return no_data()
    yes = trusting(scores, threshold)
    if guarded and not guard.count_may_be_told(yes):
        return suppressed(guard.ALIKE)
    return ok(Share(sum(yes.values()), len(yes)))


def _census(yes: dict[Edge, bool], guarded: bool) -> Outcome[Census]:
    if not complete_pairs(yes):
        return undefined(NO_PAIRS) if yes else no_data()
    if guarded and not (guard.count_may_be_told(yes) and guard.census_may_be_told(yes)):
        return suppressed(guard.ALIKE)
    return ok(guard.census(yes))


def _mutual(told: Outcome[Census]) -> Outcome[Share]:
    if not told.is_ok:
        return Outcome(told.state, reason=told.reason)
    linked = told.value.mutual + told.value.one_sided
    return ok(Share(told.value.mutual, linked)) if linked else undefined(NO_TRUST)


def _returned(told: Outcome[Census]) -> Outcome[Share]:
    if not told.is_ok:
        return Outcome(told.state, reason=told.reason)
    both = 2 * told.value.mutual
    return ok(Share(both, both + told.value.one_sided)) if both + told.value.one_sided else undefined(NO_TRUST)


def _beyond_chance(told: Outcome[Census]) -> Outcome[Fraction]:
    returned = _returned(told)
    if not returned.is_ok:
        return Outcome(returned.state, reason=returned.reason)
    dense = Fraction(returned.value.of, 2 * told.value.pairs)
    return undefined(ALL_TRUST) if dense == 1 else ok((returned.value.value - dense) / (1 - dense))


def _distance(scores: Scores, guarded: bool) -> Outcome[Fraction]:
    pairs = complete_pairs(scores)
    if not pairs:
        return undefined(NO_PAIRS) if scores else no_data()
    if guarded and not guard.distance_may_be_told(scores):
        return suppressed(guard.ALIKE)
    return mean([abs(scores[a, b] - scores[b, a]) for a, b in pairs])


def _all_received(found: Matrix, guarded: bool, k: int) -> Outcome[tuple[Received, ...]]:
    columns = {ident: received(found, ident) for ident in found.ids}
    if guarded and (
        len(found.ids) < FEWEST_FOR_RECEIVED
        or any(len(column) < k or not guard.mean_may_be_told(column) for column in columns.values())
    ):
        return suppressed(guard.UNEVEN)
    given = [Received(ident, len(column), mean(column).value) for ident, column in columns.items() if column]
    return ok(tuple(given)) if given else no_data()
