"""The grid as a figure: its points, its alternative text and its table."""

from __future__ import annotations

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.stakeholders.compute import ORDER, Placed, Results
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.register import HIGH
from lpip_workshop.exercises.stakeholders.texts import INFLUENCE, INTEREST, NOT_PLACED, QUARTER_WORDS, QUARTERS
from lpip_workshop.figures.model import GridChart, Point, Table

_NAMED = 8  # names said for each quarter before the rest is counted


def grid(results: Results) -> GridChart:
    """Return the influence–interest grid of everybody who is placed."""
    points = tuple(
        Point(one.entry.name, one.influence / HIGH, one.interest / HIGH, one.entry.sector) for one in results.placed
    )
    occurring = {one.entry.sector for one in results.placed}
    return GridChart(
        points,
        INFLUENCE,
        INTEREST,
        QUARTERS,
        tuple((sector, name) for sector, name in SHORT.items() if sector in occurring),
        T("Influence over the outcome, and interest in it"),
        alternative(results),
        table(results),
    )


def alternative(results: Results) -> Text:
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
    return said


def names(placed: tuple[Placed, ...], most: int = _NAMED) -> tuple[Words, ...]:
    """Return names to be listed, from `most` on as a number."""
    first: list[Words] = [one.entry.name for one in placed[:most]]
    rest = len(placed) - most
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
    return (entry.name, SHORT.get(entry.sector, entry.sector), _level(entry.influence), _level(entry.interest), quarter)


def _level(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"
