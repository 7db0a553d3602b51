"""Where each sector stands on a line, and how far two stand apart: only where nobody's answer can be worked out.

Beside the total, which is shown in full, three things protect people. Small sectors are hidden, and others with
them until a hidden one cannot be had by subtraction (`disclosure.release`). Of sectors of fewer than 2k people only
the part of the line is told in which their median lies. And all is withheld where parts and total together would
tell that nearly a whole sector stands in one part of the line (`guard.tells_all`).

A difference is told of two sectors in neither of which nearly all stand alike, and then only if the others stay safe
even from a reader who had worked out everything about those two and their like.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.differences.guard import Group, Parts, tells_all
from lpip_workshop.exercises.differences.question import Middle, counts_of, middle_of
from lpip_workshop.methods.agreement import median
from lpip_workshop.methods.change import cliffs_delta, superiority
from lpip_workshop.methods.disclosure import band, release, three_bands

UNSAID = ""
LARGE = Fraction(474, 1000)  # "large" by Romano et al. 2006, from Cohen's d of 0.8


@dataclass(frozen=True, slots=True)
class SectorPlace:
    """Where the `n` people of a sector stand: their median."""

    sector: str
    n: int
    middle: Middle


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sectors, `one` not further right than the `other`.

    `delta` is Cliff's delta (1993): pairings of a person of each in which the other's stands further right, less
    those in which it stands further left, as a share of all; None where it is withheld. `apart` tells of a large one.
    """

    one: str
    other: str
    delta: Fraction | None
    apart: bool

    @property
    def told(self) -> bool:
        """Return whether there is something to say of the two."""
        return self.delta is not None or self.apart

    @property
    def in_100(self) -> int:
        """Return in how many of 100 random pairings the other stands further right, ties counted half."""
        return round(100 * superiority(self.delta or Fraction(0)))


@dataclass(frozen=True, slots=True)
class BySector:
    """The sectors that may be shown on a line, in their usual order, and each two of them."""

    places: tuple[SectorPlace, ...] = ()
    pairs: tuple[Pair, ...] = ()


def by_sector(places: Mapping[str, Sequence[int]], scale: int, k: int) -> BySector:
    """Return what may be shown of the places of people by sector, `UNSAID` for those who did not say theirs."""
    counts = {sector: counts_of(found, scale) for sector, found in places.items() if found}
    shown = _shown(counts, k)
    if not shown:
        return BySector()
    found = tuple(
        SectorPlace(s, sum(counts[s]), middle_of(band(counts[s], k), scale).value) for s in SECTORS if s in shown
    )
    open_to = _comparable(counts, shown, k)
    pairs = tuple(_pair(a, b, counts, scale, k, {a.sector, b.sector} <= open_to) for a, b in combinations(found, 2))
    return BySector(found, tuple(sorted(pairs, key=_furthest_first)))


def _shown(counts: Mapping[str, Sequence[int]], k: int) -> frozenset[str]:
    """Return the sectors whose median may be shown beside the total."""
    shown = frozenset(release({sector: sum(found) for sector, found in counts.items()}, k).shown) - {UNSAID}
    return frozenset() if tells_all(_parts(counts, counts), _groups(counts, shown, shown)) else shown


def _comparable(counts: Mapping[str, Sequence[int]], shown: frozenset[str], k: int) -> frozenset[str]:
    """Return the sectors whose differences may be told, of those shown: none of them alike, and the others safe."""
    open_to = frozenset(sector for sector in shown if not _alike(counts[sector], k))
    others = _groups(counts, shown, shown - open_to, alike=True)
    safe = not tells_all(_parts(counts, counts), others, _parts(counts, open_to))
    return open_to if safe else frozenset()


def _groups(
    counts: Mapping[str, Sequence[int]], shown: frozenset[str], these: frozenset[str], alike: bool = False
) -> list[Group]:
    """Return some of the shown sectors as a reader knows them, and all who are not shown as one group."""
    parts = [_parts(counts, [sector]) for sector in sorted(these)]
    groups = [Group(sum(part), median(part).value, alike and max(part) >= sum(part) - 1) for part in parts]
    rest = sum(_parts(counts, [sector for sector in counts if sector not in shown]))
    return [*groups, Group(rest)] if rest else groups


def _parts(counts: Mapping[str, Sequence[int]], sectors: Iterable[str]) -> Parts:
    """Return how many people of some sectors together stand in each part."""
    each = [three_bands(counts[sector]) for sector in sectors]
    return sum(part[0] for part in each), sum(part[1] for part in each), sum(part[2] for part in each)


def _alike(counts: Sequence[int], k: int) -> bool:
    """Tell whether all of a group, or all but one, stand alike; of fewer than 2k people, all but two in one part."""
    spread, n = band(counts, k), sum(counts)
    return not spread.is_ok or spread.value.homogeneous or (n < 2 * k and max(three_bands(counts)) >= n - 2)


def _pair(
    a: SectorPlace, b: SectorPlace, counts: Mapping[str, tuple[int, ...]], scale: int, k: int, told: bool
) -> Pair:
    one, other = (a, b) if a.middle.at <= b.middle.at else (b, a)
    distance = other.middle.at - one.middle.at
    if not told:
        centre = Fraction(1 + scale, 2)
        return Pair(one.sector, other.sector, None, one.middle.at < centre < other.middle.at)
    fine = min(a.n, b.n) >= 2 * k
    ends = [counts[place.sector] if fine else three_bands(counts[place.sector]) for place in (one, other)]
    delta = cliffs_delta(*ends).value
    return Pair(one.sector, other.sector, delta, abs(delta) >= LARGE and distance >= 1)


def _furthest_first(pair: Pair) -> tuple[bool, Fraction]:
    return not pair.apart, -abs(pair.delta or Fraction(0))
