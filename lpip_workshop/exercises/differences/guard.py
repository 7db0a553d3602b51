"""What a reader can work out of the parts of a line from the total, the medians of groups and their differences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

Parts: TypeAlias = tuple[int, int, int]
Span: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Group:
    """A group of `n` people of which the median part is told, 1 to 3 by halves; None where not even that.

    `alike` where a reader can tell that all, or all but one, stand in that part.
    """

    n: int
    median: Fraction | None = None
    alike: bool = False


def tells_all(total: Parts, groups: Sequence[Group], known: Parts = (0, 0, 0)) -> bool:
    """Tell whether some group must have nearly all its people in one part of the line.

    The groups, with further ones that are taken as `known`, make up the total. The least a group can have in a part
    is what its own median demands, or what is left of the total when every other group has there the most that its
    median allows (the bounds of Fréchet 1940, one part at a time). "Nearly all" is all but two: were it all but one,
    that something is withheld would itself tell too much (the minimality attack of Wong et al. 2007). Of a group that
    is known to be alike it must stay open whether it is all. What the total alone tells is no news.
    """
    left = (total[0] - known[0], total[1] - known[1], total[2] - known[2])
    each = [bounds(group, left) for group in groups]
    most = [sum(bound[part][1] for bound in each) for part in range(3)]
    return any(
        max(low, left[part] - (most[part] - high)) >= _all_of(group, part) > group.n - sum(total) + total[part]
        for group, bound in zip(groups, each, strict=True)
        for part, (low, high) in enumerate(bound)
    )


def _all_of(group: Group, part: int) -> int:
    """Return how many people in a part are too many to be told."""
    return group.n if group.alike and group.median == part + 1 else group.n - 2


def bounds(group: Group, total: Parts) -> tuple[Span, Span, Span]:
    """Return the least and the most people a group can have in each part, given what is told of it and the total.

    Raises ValueError where nothing fits.
    """
    found = [spans for box in _boxes(group) if (spans := _spans(group, total, box)) is not None]
    low, middle, high = (
        (min(spans[part][0] for spans in found), max(spans[part][1] for spans in found)) for part in range(3)
    )
    return low, middle, high


def _boxes(group: Group) -> list[tuple[Span, Span]]:
    """Return what the median says of the people in the low part, and of those in the low and the middle part together.

    The median lies where the person in the middle stands, or between the two in the middle.
    """
    n, places = group.n, ((group.n + 1) // 2, group.n // 2 + 1)
    if group.median is None:
        return [((0, n), (0, n))]
    both = [
        (one, other) for one in (1, 2, 3) for other in (1, 2, 3) if one <= other and one + other == 2 * group.median
    ]
    boxes: list[tuple[Span, Span]] = []
    for parts in both:
        low = [(place, n) if part == 1 else (0, place - 1) for part, place in zip(parts, places, strict=True)]
        most = [(0, place - 1) if part == 3 else (place, n) for part, place in zip(parts, places, strict=True)]
        boxes.append((_meet(*low), _meet(*most)))
    return boxes


def _spans(group: Group, total: Parts, box: tuple[Span, Span]) -> tuple[Span, Span, Span] | None:
    """Return least and most in each part within a box, None where nothing fits: three differences, made tight."""
    n, all_but_one = group.n, group.n - 1
    low, below = _meet(box[0], (0, total[0])), _meet(box[1], (n - total[2], n))
    least, most = 0, total[1]
    if group.alike:
        low = _meet(low, (all_but_one, n)) if group.median == 1 else low
        below = _meet(below, (0, 1)) if group.median == 3 else below
        least = all_but_one if group.median == 2 else 0
    low = _meet(low, (below[0] - most, below[1] - least))
    below = _meet(below, (low[0] + least, low[1] + most))
    if low[0] > low[1] or below[0] > below[1]:
        return None
    middle = (max(least, below[0] - low[1]), min(most, below[1] - low[0]))
    return low, middle, (n - below[1], n - below[0])


def _meet(one: Span, other: Span) -> Span:
    return max(one[0], other[0]), min(one[1], other[1])
