"""What a chart says, apart from how it is drawn.

Every figure carries its alternative text and its table twin, so that nobody needs to see it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from lpip_workshop.core.words import Words

Emphasis: TypeAlias = Literal["first", "attention", "plain"]
Pattern: TypeAlias = Literal["solid", "dashed", "dotted", "dash-dot", "long", "crossed"]
Sign: TypeAlias = Literal["circle", "square", "diamond", "triangle", "triangle-down", "hexagon", "plus", "ring"]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: column headings, and rows whose first cell heads its row. `numeric` columns align right."""

    headings: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    caption: Words = ""
    numeric: frozenset[int] = frozenset()
    weights: tuple[float, ...] = ()  # relative column widths; empty means by content


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: `label`, its `value` (0 or more), `told` (the value in words), and how it stands out."""

    label: Words
    value: float
    told: Words
    also: Words = ""  # a second, quieter remark beside the value: "from 19 people"
    emphasis: Emphasis = "plain"


@dataclass(frozen=True, slots=True)
class BarChart:
    """Horizontal bars, longest possible value `top` (0 takes the largest bar)."""

    bars: tuple[Bar, ...]
    title: Words
    alternative: Words
    table: Table
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class Point:
    """A labelled sign on a grid; `x` and `y` run from 0 to 1. `sector` picks colour and shape.

    `wanted` is where it should move, drawn as an arrow; `spread` how far apart it was placed, drawn as a cross:
    least and greatest `x`, least and greatest `y`.
    """

    label: Words
    x: float
    y: float
    sector: str
    emphasised: bool = False
    wanted: tuple[float, float] | None = None
    spread: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class GridChart:
    """Points between two axes, split at the middle into four named quarters.

    `quarters` are named top left, top right, bottom left, bottom right; `legend` pairs a sector id with
    its name, for the sectors that occur.
    """

    points: tuple[Point, ...]
    x_title: Words
    y_title: Words
    quarters: tuple[Words, Words, Words, Words]
    legend: tuple[tuple[str, Words], ...]
    title: Words
    alternative: Words
    table: Table


@dataclass(frozen=True, slots=True)
class Span:
    """One row of a span chart: two values on the scale, either None where nothing may be shown.

    `note` says the difference in words, or why nothing is shown.
    """

    label: Words
    start: float | None
    end: float | None
    note: Words = ""
    emphasis: Emphasis = "plain"


@dataclass(frozen=True, slots=True)
class SpanChart:
    """Pairs of values on one scale from `low` to `high`: a ring where it starts, a filled dot where it ends."""

    spans: tuple[Span, ...]
    low: float
    high: float
    low_title: Words
    high_title: Words
    start_title: Words
    end_title: Words
    title: Words
    alternative: Words
    table: Table


@dataclass(frozen=True, slots=True)
class StackRow:
    """How many answers fell in each category, in the order of the scale."""

    label: Words
    counts: tuple[int, ...]
    note: Words = ""


@dataclass(frozen=True, slots=True)
class StackChart:
    """Answers as dots in a row of categories: one dot a person, so that small groups stay visible."""

    rows: tuple[StackRow, ...]
    categories: tuple[Words, ...]
    title: Words
    alternative: Words
    table: Table


@dataclass(frozen=True, slots=True)
class LineMark:
    """The sign of a sector at a place of a line, in steps from 1."""

    sector: str
    at: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line from one view to another, and how many people stand where on it.

    `counts` has one number a step, or three for the low, middle and high part of the line, or none, and then
    `note` says why.
    """

    left: Words
    right: Words
    counts: tuple[int, ...] = ()
    marks: tuple[LineMark, ...] = ()
    note: Words = ""


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines of `steps` steps under the views at their ends, one dot a person; `legend` as in a grid."""

    lines: tuple[Line, ...]
    steps: int
    legend: tuple[tuple[str, Words], ...]
    title: Words
    alternative: Words
    table: Table


@dataclass(frozen=True, slots=True)
class Tie:
    """A line from one node of a network to another, by their numbers; `strength` 1 to 3 is how thick it is.

    A `mutual` one has a tip at both ends.
    """

    start: int
    end: int
    pattern: Pattern = "solid"
    mutual: bool = False
    strength: int = 2


@dataclass(frozen=True, slots=True)
class NetworkChart:
    """Nodes as points from 0 to 1, joined by ties. The pattern of a tie tells its kind, named in `kinds`.

    `legend` pairs a sector id with its name, as on a grid.
    """

    nodes: tuple[Point, ...]
    ties: tuple[Tie, ...]
    kinds: tuple[tuple[Pattern, Words], ...]
    legend: tuple[tuple[str, Words], ...]
    title: Words
    alternative: Words
    table: Table


@dataclass(frozen=True, slots=True)
class Member:
    """A labelled sign in a region of a chart. `sector` picks colour and shape."""

    label: Words
    sector: str
    region: int
    emphasised: bool = False


@dataclass(frozen=True, slots=True)
class CircleChart:
    """Signs in the regions of three overlapping circles, named top, left and right.

    A member's `region` adds 1 for the top circle, 2 for the left and 4 for the right one; 0 is outside of all.
    `regions` names the eight regions in the order of that number.
    """

    members: tuple[Member, ...]
    circles: tuple[Words, Words, Words]
    regions: tuple[Words, ...]
    legend: tuple[tuple[str, Words], ...]
    title: Words
    alternative: Words
    table: Table


@dataclass(frozen=True, slots=True)
class RainbowChart:
    """Signs in a half-ring of three sectors by three bands.

    `sectors` are named left, middle, right; `bands` from the outermost to the innermost. A member's `region` is
    three times the number of its sector plus that of its band, each from 0.
    """

    members: tuple[Member, ...]
    sectors: tuple[Words, Words, Words]
    bands: tuple[Words, Words, Words]
    legend: tuple[tuple[str, Words], ...]
    title: Words
    alternative: Words
    table: Table


Figure: TypeAlias = (
    CircleChart | RainbowChart | BarChart | GridChart | SpanChart | StackChart | LineChart | NetworkChart
)
