"""Disclosure control for small groups: what may be shown so that nobody's answer can be worked out.

Counts are of people, never of cells. The threshold may be raised, never lowered below five.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T, Text
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed

LEAST = 5
ALIKE_PERCENT = 80

T_ = TypeVar("T_")


def threshold(k: int) -> int:
    """Return `k`; raises BadInput below five."""
    if k < LEAST:
        raise BadInput(
            T("Answers of fewer than {least} people are never shown by themselves.", least=LEAST),
            T("Set the smallest group to {least} or more.", least=LEAST),
        )
    return k


def too_few(k: int = LEAST) -> Text:
    """Return why something is not shown: one sentence for small groups and for those that cover for them.

    Telling the two apart would say which of the hidden groups is the small one.
    """
    return T("Not shown: groups of fewer than {least} people are kept from being worked out.", least=k)


@dataclass(frozen=True, slots=True)
class Release:
    """Which groups of a table with a total may be shown; `empty` groups have nobody in them."""

    shown: tuple[str, ...]
    hidden: tuple[str, ...]
    empty: tuple[str, ...]
    total_shown: bool
    k: int

    def guard(self, group: str, outcome: Outcome[T_]) -> Outcome[T_]:
        """Return the outcome if its group may be shown, else why not; raises KeyError for another."""
        if group in self.shown:
            return outcome
        if group in self.hidden:
            return suppressed(too_few(self.k))
        if group in self.empty:
            return no_data()
        raise KeyError(group)

    def guard_total(self, outcome: Outcome[T_]) -> Outcome[T_]:
        """Return the outcome over everybody if enough answered, else why not."""
        return outcome if self.total_shown else suppressed(too_few(self.k))


def release(groups: Mapping[str, int], k: int = LEAST) -> Release:
    """Return what may be shown of {group: number of people who answered} beside a published total.

    Groups below `k` are hidden (primary suppression). What is hidden can be had together, total less
    shown: so there must be two hidden groups or more, with `k` people or more, and the next smallest are
    hidden until there are (complementary suppression; Hundepool et al. 2012, Statistical Disclosure
    Control). A group with nobody in it covers for none. Raises BadInput for a `k` below five, ValueError
    for a negative count.
    """
    threshold(k)
    if min(groups.values(), default=0) < 0:
        raise ValueError(groups)
    # By size, then name: the choice must not depend on the order in which people arrived.
    order = sorted((group for group in groups if groups[group]), key=lambda group: (groups[group], group))
    sizes = [groups[group] for group in order]
    hidden = sum(size < k for size in sizes)
    while 0 < hidden < len(order) and sum(sizes[:hidden]) < k:  # one group alone is always below k
        hidden += 1
    behind = set(order[:hidden])
    return Release(
        shown=tuple(group for group in groups if groups[group] and group not in behind),
        hidden=tuple(group for group in groups if group in behind),
        empty=tuple(group for group in groups if not groups[group]),
        total_shown=sum(sizes) >= k,
        k=k,
    )


def kept_groups(groups: Sequence[str], k: int = LEAST, pool: str = "other") -> list[str]:
    """Return for each person the group that may be kept beside what they answered, empty for none.

    Whoever is one of few in a group could be told by it. So groups that `release` would hide are taken together as
    `pool`; where that leaves one group of all, or none large enough, nobody's is kept. Who gave no group stays
    without. Doing it again changes nothing. Raises BadInput for a `k` below five.
    """
    counts = Counter(group for group in groups if group)
    pooled = {*release(counts, k).hidden}
    kept = {group: pool if group in pooled else group for group in counts}
    if pooled and len(set(kept.values())) == 1:
        return [""] * len(groups)
    return [kept.get(group, "") for group in groups]


@dataclass(frozen=True, slots=True)
class Spread:
    """How answers spread over a scale, as finely as may be shown; `n` is the number of people.

    `counts`: one number per category. `bands`: three numbers, low, middle and high. `homogeneous`: no
    numbers; at least ALIKE_PERCENT of 100 chose the band `band` (0 low, 1 middle, 2 high). Where it is
    homogeneous, no mean, median or measure of agreement may stand beside it: any would tell how alike.
    """

    n: int
    kind: Literal["counts", "bands", "homogeneous"]
    counts: tuple[int, ...] = ()
    band: int | None = None

    @property
    def homogeneous(self) -> bool:
        """Tell whether all, or all but one, answered alike."""
        return self.kind == "homogeneous"


def band(counts: Sequence[int], k: int = LEAST) -> Outcome[Spread]:
    """Return the counts per category of a scale, in its order, as finely as their number allows.

    Below `k` people nothing, below 2k three bands, from 2k on every category. Where all answers are alike
    showing them tells everybody's; so does "all but one", to that one. Both are said in the same words, or
    the words would tell them apart. Raises BadInput for a `k` below five, ValueError for a negative count
    or fewer than three categories.
    """
    threshold(k)
    if len(counts) < 3 or min(counts) < 0:
        raise ValueError(counts)
    n = sum(counts)
    if n == 0:
        return no_data()
    if n < k:
        return suppressed(too_few(k))
    bands = three_bands(counts)
    cells = tuple(counts) if n >= 2 * k else bands
    if max(cells) >= n - 1:
        return ok(Spread(n, "homogeneous", band=bands.index(max(bands))))
    return ok(Spread(n, "counts" if n >= 2 * k else "bands", cells))


def three_bands(counts: Sequence[int]) -> tuple[int, int, int]:
    """Return low, middle and high of a scale: the middle is its central category, or two of an even scale."""
    side = (len(counts) - 1) // 2
    low, high = sum(counts[:side]), sum(counts[len(counts) - side :])
    return low, sum(counts) - low - high, high
