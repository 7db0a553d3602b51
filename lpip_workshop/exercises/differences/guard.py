"""What a reader can work out of the parts of a line from the total, the medians of groups and their differences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

from lpip_workshop.methods.agreement import median

Parts: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Group:
    """A group of `n` people of which the median part is told, 1 to 3 by halves; None where not even that.

    `alike` where a reader can tell that all, or all but one, stand in that part.
    """

    n: int
    median: Fraction | None = None
    alike: bool = False


def tells_all(total: Parts, groups: Sequence[Group], known: Parts = (0, 0, 0)) -> bool:
    """Tell whether some group must have all its people, or all but one, in one part of the line.

    The groups, with further ones that are taken as `known`, make up the total. The least a group can have in a part
    is what its own median demands, or what is left of the total when every other group has there the most that its
    median allows (the bounds of Fréchet 1940, one part at a time). Of a group that is known to be alike it must stay
    open whether it is all. What the total alone tells is no news and does not count.
    """
    left = (total[0] - known[0], total[1] - known[1], total[2] - known[2])
    bounds = [_bounds(group, left) for group in groups]
    most = [sum(bound[part][1] for bound in bounds) for part in range(3)]
    return any(
        max(low, left[part] - (most[part] - high)) >= _all_of(group, part) > group.n - sum(total) + total[part]
        for group, bound in zip(groups, bounds, strict=True)
        for part, (low, high) in enumerate(bound)
    )


def _all_of(group: Group, part: int) -> int:
    """Return how many people in a part are too many to be told."""
    return group.n if group.alike and group.median == part + 1 else group.n - 1


@lru_cache(maxsize=512)
def _bounds(group: Group, total: Parts) -> tuple[tuple[int, int], ...]:
    """Return the least and the most people a group can have in each part, given what is told of it and the total."""
    ways = [parts for parts in _ways(group.n) if all(a <= b for a, b in zip(parts, total, strict=True))]
    if group.median is not None:
        ways = [parts for parts in ways if median(parts).value == group.median]
    if group.alike:
        ways = [parts for parts in ways if max(parts) >= group.n - 1]
    return tuple((min(column), max(column)) for column in zip(*ways, strict=True))


@lru_cache(maxsize=128)
def _ways(n: int) -> tuple[Parts, ...]:
    return tuple((low, middle, n - low - middle) for low in range(n + 1) for middle in range(n + 1 - low))
