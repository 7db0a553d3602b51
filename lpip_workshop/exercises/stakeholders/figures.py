"""The grid as a figure: its points, its alternative text and its table."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.stakeholders.compute import ORDER, Placed, Results
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.quarters import quarter_of
from lpip_workshop.exercises.stakeholders.register import HIGH
from lpip_workshop.exercises.stakeholders.texts import (
    INFLUENCE,
    INTEREST,
    NOT_PLACED,
    QUARTER_WORDS,
    QUARTERS,
    level,
)
from lpip_workshop.figures.model import GridChart, Point, Table

SHOWN_APART = 5  # of those placed furthest apart, whose spread is drawn
_NAMED = 8  # names said for each quarter before the rest is counted


def grid(results: Results, *, bars: bool = True) -> GridChart:
    """Return the influence–interest grid: everybody placed, where they should move, how far apart they were placed.

    Without `bars` there is more room for names: for the stage.
    """
    return GridChart(
        tuple(_point(results, one, bars=bars) for one in results.placed),
        INFLUENCE,
        INTEREST,
        QUARTERS,
        legend([one.entry for one in results.placed]),
        T("Influence over the outcome, and interest in it"),
        alternative(results, bars=bars),
        table(results),
    )


def legend(entries: Sequence[Entry]) -> tuple[tuple[str, Words], ...]:
    """Return the sectors that occur, with their names."""
    occurring = {entry.sector for entry in entries}
    return tuple((sector, name) for sector, name in SHORT.items() if sector in occurring)


def _point(results: Results, one: Placed, *, bars: bool) -> Point:
    told, wanted = results.spread_of(one.entry), one.entry.wanted
    widest = results.group.disagreements[:SHOWN_APART] if results.group and bars else ()
    box = (told.middle_half or told.extremes) if told in widest and told is not None else None
    return Point(
        one.entry.name,
        one.influence / HIGH,
        one.interest / HIGH,
        one.entry.sector,
        wanted=None if wanted is None else (wanted[0] / HIGH, wanted[1] / HIGH),
        spread=None if box is None else (box[0] / HIGH, box[1] / HIGH, box[2] / HIGH, box[3] / HIGH),
    )


def alternative(results: Results, *, bars: bool = True) -> Text:
    """Return the grid in sentences: who stands in which quarter."""
    said: Text = N(
        "A grid of influence, to the right, and interest, upwards, with {n} stakeholder.",
        "A grid of influence, to the right, and interest, upwards, with {n} stakeholders.",
        len(results.placed),
    )
    for quarter in ORDER:
        inside = results.within(quarter)
        if inside:
            part = T("{quarter}: {names}.", quarter=QUARTER_WORDS[quarter], names=listed(names(inside)))
            said = T("{before} {part}", before=said, part=part)
    moving = results.moving()
    if moving:
        part = T("Arrows show where the group wants to see: {names}.", names=listed(names(moving)))
        said = T("{before} {part}", before=said, part=part)
    if bars and results.group and results.group.disagreements:
        part = T("Bars show how far apart those were placed on whom the placings differ most.")
        said = T("{before} {part}", before=said, part=part)
    return said


def names(who: Sequence[Placed | Entry], most: int = _NAMED) -> tuple[Words, ...]:
    """Return names to be listed, from `most` on as a number."""
    first: list[Words] = [(one.entry if isinstance(one, Placed) else one).name for one in who[:most]]
    rest = len(who) - most
    if rest == 1:
        return names(who, most + 1)
    if rest > 0:
        first.append(N("{n} other", "{n} others", rest))
    return tuple(first)


def table(results: Results) -> Table:
    """Return the whole register by quarter, those who are not placed yet last."""
    rows = [_row(one.entry, QUARTER_WORDS[quarter]) for quarter in ORDER for one in results.within(quarter)]
    rows += [_row(entry, NOT_PLACED) for entry in results.waiting]
    return Table(
        (T("Stakeholder"), T("Sector"), INFLUENCE, INTEREST, T("Quarter")),
        tuple(rows),
        T("Everybody on the register"),
        frozenset({2, 3}),
        (2.4, 2.4, 1.25, 1.0, 1.95),
    )


def _row(entry: Entry, quarter: Text) -> tuple[Words, ...]:
    wanted = entry.wanted
    here = quarter
    if wanted is not None and quarter_of(*wanted) != (quarter_of(*entry.place) if entry.place else ""):
        here = T("{now} → {wanted}", now=quarter, wanted=QUARTER_WORDS[quarter_of(*wanted)])
    x, y = wanted if wanted is not None else (entry.influence, entry.interest)
    sector = SHORT.get(entry.sector, entry.sector)
    return (entry.name, sector, _moves(entry.influence, x), _moves(entry.interest, y), here)


def _moves(now: float | None, wanted: float | None) -> str:
    return level(now) if now == wanted else f"{level(now)} → {level(wanted)}"
