"""The gap by sector: only for groups large enough, and so that no hidden group can be worked out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.trust.inputs import Answer
from lpip_workshop.methods.disclosure import release
from lpip_workshop.methods.question import tenths

UNSAID = ""


@dataclass(frozen=True, slots=True)
class SectorGap:
    """The gap of one sector, from `n` people; `sector` is empty for those who did not say theirs."""

    sector: str
    n: int
    gap: Fraction


def differences(ident: str, given: Sequence[Answer]) -> dict[str, list[int]]:
    """Return importance less experience of one statement, by the sector of those who rated both."""
    found: dict[str, list[int]] = {}
    for answer in given:
        if answer.rated_both(ident):
            found.setdefault(answer.sector, []).append(answer.importance[ident] - answer.experience[ident])
    return found


def by_sector(differences: Mapping[str, Sequence[int]], scale: int, k: int) -> tuple[SectorGap, ...]:
    """Return the gaps that may be shown, given each person's importance less experience by sector."""
    sizes = {sector: len(found) for sector, found in differences.items()}
    outright = [sector for sector, found in differences.items() if _tells_all(found, scale)]
    shown = may_show(sizes, outright, k)
    return tuple(
        SectorGap(sector, sizes[sector], tenths(Fraction(sum(differences[sector]), sizes[sector])))
        for sector in (*SECTORS, UNSAID)
        if sector in shown
    )


def may_show(sizes: Mapping[str, int], outright: Sequence[str], k: int) -> frozenset[str]:
    """Return the groups that may be shown beside their total, none of them in `outright`.

    As `disclosure.release`, which knows of small groups only: where a group is hidden for another reason
    too, at least two are hidden, with `k` people or more.
    """
    hidden = {*release(sizes, k).hidden, *outright}
    smallest_first = sorted((sector for sector in sizes if sizes[sector]), key=lambda sector: (sizes[sector], sector))
    for sector in smallest_first:
        if hidden and (len(hidden) < 2 or sum(sizes[one] for one in hidden) < k):
            hidden.add(sector)
    return frozenset(sizes) - hidden


def _tells_all(differences: Sequence[int], scale: int) -> bool:
    """Tell whether a mean lies so near the end that it says what nearly everybody in the group answered."""
    return abs(sum(differences)) * 4 > len(differences) * (scale - 1) * 3
