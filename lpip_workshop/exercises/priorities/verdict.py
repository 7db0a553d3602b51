"""What may be said of an order: what is certain, what is open, and what one person could change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.priorities.steadiness import Relation, Steadiness, beaten, inside, outside
from lpip_workshop.methods.tiers import Cut, Tiers

Move: TypeAlias = Literal["first", "may swap", "stays"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """An outcome under the agreed rule, and how far it can be leaned on.

    `tiers` and `line` are by the agreed rule. `safe` go ahead and `open` may or may not, whichever of the
    ways to count is taken and whoever is left out; `first_firm` tells whether the first is first in all of
    these. `moves` says for each option what one person's absence does to its place under the agreed rule;
    the changers count the people whose absence would change the first, and the line. `apart` are tiers that
    hold in every case; options of one of them cannot be told apart.
    """

    tiers: Tiers
    line: Cut
    first_firm: bool
    safe: tuple[str, ...]
    open: tuple[str, ...]
    moves: Mapping[str, Move]
    top_changers: int
    line_changers: int
    apart: Tiers = ()

    @property
    def first(self) -> tuple[str, ...]:
        """Return the first tier."""
        return self.tiers[0]

    @property
    def order(self) -> tuple[str, ...]:
        """Return the options from first to last; inside a tier in the order of the list."""
        return tuple(option for tier in self.tiers for option in tier)


def place_words(tiers: Sequence[Sequence[str]], option: str) -> Text:
    """Return the place of an option, said to be shared where it is."""
    before = 0
    for tier in tiers:
        if option in tier:
            return T("{place}, shared", place=before + 1) if len(tier) > 1 else T("{place}", place=before + 1)
        before += len(tier)
    raise KeyError(option)


def verdict(
    options: Sequence[str],
    tiers: Tiers,
    line: Cut,
    k: int,
    panel: Sequence[Steadiness],
    against: Relation | None = None,
) -> Verdict:
    """Return the verdict; the first of the `panel` is the agreed rule, the others are other ways to count.

    One option is safely above another where the whole panel has it so, whoever is left out, and `against`, a
    weaker kind of evidence, does not have them the other way round.
    """
    agreed = panel[0]
    robust = np.logical_and.reduce([one.above for one in panel])
    if against is not None:
        robust &= ~against.T
    sure, never = inside(robust, k), outside(robust, k)
    order = [option for tier in tiers for option in tier]
    place = {option: index for index, option in enumerate(options)}
    return Verdict(
        tiers,
        line,
        first_firm=len(options) > 1 and bool(inside(robust, 1).any()),
        safe=tuple(option for option in order if sure[place[option]]),
        open=tuple(option for option in order if not sure[place[option]] and not never[place[option]]),
        moves={option: _move(place[option], agreed, agreed.above) for option in options},
        top_changers=agreed.top_changers,
        line_changers=agreed.line_changers,
        apart=_apart(order, place, robust),
    )


def _apart(order: Sequence[str], place: Mapping[str, int], robust: Relation) -> Tiers:
    """Return the parts of the order between which every pair is robustly ordered.

    The relation is an intersection of transitive orders that the order agrees with, so the parts linked by pairs
    that are not ordered are intervals of it: a new one begins where all before stand above all after.
    """
    ranks = [place[option] for option in order]
    table = robust[np.ix_(ranks, ranks)]
    tiers: list[list[str]] = []
    for n, option in enumerate(order):
        if n == 0 or table[:n, n:].all():
            tiers.append([])
        tiers[-1].append(option)
    return tuple(map(tuple, tiers))


def _move(option: int, agreed: Steadiness, above: Relation) -> Move:
    if not agreed.settled[option].all() or not agreed.settled[:, option].all():
        return "may swap"
    alone = above[option].sum() == len(above) - 1 and not beaten(above)[option]
    return "first" if alone and len(above) > 1 else "stays"
