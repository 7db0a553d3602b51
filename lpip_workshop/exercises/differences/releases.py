"""Which lines may not be shown beside the rounds that the partnership saw before (METHODS section 0, anonymity 2, 3).

A line is the same where it has the same two views. Where fewer than k people's whole answers came or went while others
stayed, none of the lines that were shown before is shown again; nor is a line on which fewer than k more, or fewer,
people stand and all else is as it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.exercises.differences.inputs import Between, Held
from lpip_workshop.methods.disclosure_between import few_changed, step


def withheld(held: Held, earlier: Sequence[Held], k: int) -> frozenset[str]:
    """Return the ids of the lines that would tell what a few people answered beside what was shown before."""
    hidden: set[str] = set()
    for before in earlier:
        if before.asked.scale == held.asked.scale:
            hidden |= _beside(before, held, k)
    return frozenset(hidden)


def _beside(before: Held, held: Held, k: int) -> set[str]:
    known = {_views(line): line.id for line in before.lines}
    common = {line.id: known[_views(line)] for line in held.lines if _views(line) in known}
    if few_changed(_whole(before, [*common.values()]), _whole(held, [*common]), k):
        return {*common}
    return {now for now, was in common.items() if step(_whole(before, [was]), _whole(held, [now])).tells_of_few(k)}


def _views(line: Between) -> tuple[str, str]:
    return line.left.text.casefold(), line.right.text.casefold()


def _whole(held: Held, lines: Sequence[str]) -> list[tuple[int | None, ...]]:
    """Return where each person stands on some lines, without those who stand on none."""
    found = [tuple(answer.places.get(line) for line in lines) for answer in held.answers]
    return [places for places in found if any(place is not None for place in places)]
