"""Where tables or people placed the same actor: the median, how far apart they are, and how steady its quarter is.

Exact arithmetic in tenths. The middle half runs between the quartiles (linear interpolation: definition 7 of
Hyndman and Fan 1996) and is told from 8 placements on. A quarter is stable where at least two thirds placed the
actor in the quarter of the median, and leaving out any one placement does not move the median out of it.
Tables speak in the open. Placements by single people are confidential: nothing is told of an actor that fewer
people placed than the smallest group, no extremes ever, and no counts by quarter below twice that number or
where nearly all agree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.exercises.stakeholders.inputs import By, Entry, Place, Placing
from lpip_workshop.exercises.stakeholders.quarters import Quarter, quarter_of

MIDDLE_HALF_FROM = 8
_STABLE = Fraction(2, 3)
Box = tuple[float, float, float, float]  # least and greatest influence, least and greatest interest


@dataclass(frozen=True, slots=True)
class Spread:
    """What placements say of one actor. What may not be told, or means nothing on so few, is None.

    `distance` is the mean distance of the placements from their median, influence and interest added, 0 to 20.
    """

    entry: Entry
    n: int
    median: Place | None = None
    quarter: Quarter | None = None
    stable: bool | None = None
    quarters: Mapping[str, int] | None = None
    middle_half: Box | None = None
    extremes: Box | None = None
    distance: float | None = None

    @property
    def told(self) -> bool:
        """Whether anything may be told beyond how many placed it."""
        return self.median is not None


@dataclass(frozen=True, slots=True)
class Group:
    """A revealed round of placing: every actor that somebody placed, in the order of the register."""

    placing: Placing
    spreads: tuple[Spread, ...]

    @property
    def disagreements(self) -> tuple[Spread, ...]:
        """The actors placed apart, widest first."""
        apart = [one for one in self.spreads if one.distance]
        return tuple(sorted(apart, key=lambda one: (-(one.distance or 0), one.entry.name)))


def group_of(entries: Sequence[Entry], placing: Placing, smallest: int) -> Group:
    """Return what a revealed round says of each actor."""
    found: list[Spread] = []
    for entry in entries:
        places = [sheet.places[entry.id] for sheet in placing.sheets if entry.id in sheet.places]
        if places:
            found.append(spread(entry, places, placing.by, smallest))
    return Group(placing, tuple(found))


def spread(entry: Entry, places: Sequence[Place], by: By, smallest: int) -> Spread:
    """Return what one or more placements of an actor say, as far as may be told."""
    n = len(places)
    if by == "people" and n < smallest:
        return Spread(entry, n)
    middle = median_place(places)
    quarter = _quarter(middle)
    counts = Counter(quarter_of(x, y) for x, y in places)
    open_counts = by == "tables" or (n >= 2 * smallest and max(counts.values()) < n - 1)
    return Spread(
        entry,
        n,
        median=(float(middle[0]), float(middle[1])),
        quarter=quarter,
        stable=_stable(places, quarter, counts),
        quarters=dict(counts) if open_counts else None,
        middle_half=_box(places, Fraction(1, 4)) if n >= MIDDLE_HALF_FROM else None,
        extremes=_box(places, Fraction(0)) if by == "tables" and n > 1 else None,
        distance=_distance(places, middle) if n > 1 else None,
    )


def median_place(places: Sequence[Place]) -> tuple[Fraction, Fraction]:
    """Return the median of each axis, exactly."""
    xs, ys = _tenths(places)
    return quantile(xs, Fraction(1, 2)) / 10, quantile(ys, Fraction(1, 2)) / 10


def quantile(values: Sequence[int], share: Fraction) -> Fraction:
    """Return a quantile by linear interpolation between the ordered values (Hyndman and Fan 1996, definition 7)."""
    ordered = sorted(values)
    at = share * (len(ordered) - 1)
    low = at.numerator // at.denominator
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (at - low) * (ordered[high] - ordered[low])


def _tenths(places: Sequence[Place]) -> tuple[list[int], list[int]]:
    return [round(x * 10) for x, _y in places], [round(y * 10) for _x, y in places]


def _quarter(place: tuple[Fraction, Fraction]) -> Quarter:
    return quarter_of(float(place[0]), float(place[1]))


def _stable(places: Sequence[Place], quarter: Quarter, counts: Mapping[str, int]) -> bool | None:
    """Return whether the quarter is steady, None for one placement alone or for a median on the line."""
    n = len(places)
    if n < 2 or quarter == "line":
        return None
    dropped = ([*places[:out], *places[out + 1 :]] for out in range(n))
    return Fraction(counts.get(quarter, 0), n) >= _STABLE and all(
        _quarter(median_place(left)) == quarter for left in dropped
    )


def _box(places: Sequence[Place], tail: Fraction) -> Box:
    xs, ys = _tenths(places)
    edges = (quantile(xs, tail), quantile(xs, 1 - tail), quantile(ys, tail), quantile(ys, 1 - tail))
    left, right, low, high = (float(edge) / 10 for edge in edges)
    return left, right, low, high


def _distance(places: Sequence[Place], middle: tuple[Fraction, Fraction]) -> float:
    xs, ys = _tenths(places)
    total = sum(abs(x - middle[0] * 10) + abs(y - middle[1] * 10) for x, y in zip(xs, ys, strict=True))
    return float(Fraction(total, 10 * len(places)))
