"""Answers in, numbers out: where people stand on each line, the lines they differ on most first.

How far people differ on a line is the larger of 1 - consensus and, where sectors stand far apart, the largest
Cliff's delta between two of them, or how far apart their medians are. The lines drawn for "common ground" and
"live" are ours. Nothing but counts of ballots before the reveal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.differences.inputs import Answer, Asked, Between, Held, Inputs, State
from lpip_workshop.exercises.differences.question import (
    Agreed,
    Middle,
    Sides,
    agreed_on,
    middle_of,
    sides_of,
    spread_of,
    two_camps,
)
from lpip_workshop.exercises.differences.releases import withheld
from lpip_workshop.exercises.differences.sectors import BySector, Pair, by_sector
from lpip_workshop.methods.disclosure import Spread
from lpip_workshop.methods.disclosure_between import BESIDE
from lpip_workshop.methods.states import Outcome, suppressed

COMMON, LIVE = 0.7, 0.5  # consensus from which a line is common ground, and up to which it is a live difference
Kind: TypeAlias = Literal["live", "between", "common", "hidden"]


@dataclass(frozen=True, slots=True)
class Found:
    """What was found on one line: `n` people stand on it, `missing` of those who answered left it empty."""

    line: Between
    n: int
    missing: int
    spread: Outcome[Spread]
    middle: Outcome[Middle]
    consensus: Outcome[Agreed]
    sides: Outcome[Sides]
    camps: bool
    by_sector: BySector
    kind: Kind
    difference: float

    @property
    def apart(self) -> tuple[Pair, ...]:
        """Return the pairs of sectors that stand far apart, furthest first."""
        return tuple(pair for pair in self.by_sector.pairs if pair.apart)


@dataclass(frozen=True, slots=True)
class Results:
    """The lines as they stand and how they will be asked, and what became of the newest round.

    `received` counts all ballots; `abstained`, the blank ones among them, is None until the reveal. `found` is in
    the order of how far people differ, lines that may not be shown last.
    """

    setting: Setting
    lines: tuple[Between, ...]
    asked: Asked
    state: State
    held: tuple[Between, ...] = ()
    received: int = 0
    invited: int = 0
    locked: str = ""
    abstained: int | None = None
    found: tuple[Found, ...] = ()

    @property
    def answered(self) -> int:
        """Return how many people stood on some line; all who handed in a ballot until that is known."""
        return self.received - (self.abstained or 0)

    @property
    def shown(self) -> tuple[Found, ...]:
        """Return the lines that may be shown."""
        return tuple(found for found in self.found if found.kind != "hidden")

    def of_kind(self, kind: Kind) -> tuple[Found, ...]:
        """Return the lines of one kind."""
        return tuple(found for found in self.found if found.kind == kind)


def compute(inputs: Inputs) -> Results:
    """Return what may be shown of the inputs."""
    held = inputs.held
    if held is None:
        return Results(inputs.setting, inputs.lines, inputs.asked, "none", invited=inputs.setting.people)
    shown = Results(
        inputs.setting, inputs.lines, held.asked, held.state, held.lines, held.received, held.invited, held.locked
    )
    return _revealed(shown, held, inputs.earlier) if held.state == "revealed" else shown


def _revealed(waiting: Results, held: Held, earlier: Sequence[Held]) -> Results:
    given = [answer for answer in held.answers if not answer.blank]
    k = waiting.setting.smallest
    hidden = withheld(held, earlier, k)
    found = [_found(line, given, held, k, beside=line.id in hidden) for line in held.lines]
    return Results(
        waiting.setting,
        waiting.lines,
        held.asked,
        "revealed",
        held.lines,
        held.received,
        held.invited,
        held.locked,
        len(held.answers) - len(given),
        tuple(sorted(found, key=_most_first)),
    )


def _most_first(found: Found) -> tuple[bool, float, int]:
    return found.kind == "hidden", -found.difference, found.line.number


def _found(line: Between, given: Sequence[Answer], held: Held, k: int, *, beside: bool) -> Found:
    scale = held.asked.scale
    places = [answer.places[line.id] for answer in given if line.id in answer.places]
    spread = suppressed(BESIDE) if beside else spread_of(places, scale, k)
    consensus, camps = agreed_on(spread, scale), two_camps(spread, k)
    sectors = _sectors(line.id, given, held, k) if spread.is_ok and spread.value.kind == "counts" else BySector()
    return Found(
        line,
        len(places),
        len(given) - len(places),
        spread,
        middle_of(spread, scale),
        consensus,
        sides_of(spread, held.invited),
        camps,
        sectors,
        _kind(spread, consensus, camps or any(pair.apart for pair in sectors.pairs)),
        _difference(consensus, sectors, scale),
    )


def _sectors(ident: str, given: Sequence[Answer], held: Held, k: int) -> BySector:
    if not held.asked.sector:
        return BySector()
    places: dict[str, list[int]] = {}
    for answer in given:
        if ident in answer.places:
            places.setdefault(answer.sector, []).append(answer.places[ident])
    return by_sector(places, held.asked.scale, k)


def _kind(spread: Outcome[Spread], consensus: Outcome[Agreed], split: bool) -> Kind:
    if not spread.is_ok:
        return "hidden"
    if not consensus.is_ok:
        return "common"  # nearly all stand alike
    if split or consensus.value.value <= LIVE:
        return "live"
    return "common" if consensus.value.value >= COMMON else "between"


def _difference(consensus: Outcome[Agreed], sectors: BySector, scale: int) -> float:
    """Return how far people differ, 0 to 1; rounded, so that mirror images of a line come out level."""
    if not consensus.is_ok:
        return 0.0
    at = {place.sector: place.middle.at for place in sectors.places}
    apart = [
        abs(pair.delta) if pair.delta is not None else Fraction(at[pair.other] - at[pair.one], scale - 1)
        for pair in sectors.pairs
        if pair.apart
    ]
    return round(max(1 - consensus.value.value, *map(float, apart), 0.0), 9)
