"""A drawn chart as plain marks, so that screen, PDF and HTML show the same picture.

Units are whatever the caller lays out in (pixels, points); x runs right and y runs down from the top
left corner. A label's `y` is its baseline.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from lpip_workshop.figures.model import Sign

Weight: TypeAlias = Literal["regular", "medium", "semibold"]
Measure: TypeAlias = Callable[[str, float, Weight], float]  # text, size, weight -> width


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; an empty colour is not painted."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    radius: float = 0.0
    stroke_width: float = 1.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line; `dash` is a pattern of lengths drawn and left out, `dashed` a plain one."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    width: float = 1.0
    dashed: bool = False
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign centred on a place, `size` across; `hollow` draws its outline only."""

    x: float
    y: float
    size: float
    sign: Sign
    colour: str
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; `turned` reads upwards."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    weight: Weight = "regular"
    anchor: Literal["start", "middle", "end"] = "start"
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape of straight edges between `corners`; an empty colour is not painted."""

    corners: tuple[tuple[float, float], ...]
    fill: str = ""
    stroke: str = ""
    width: float = 1.0


SceneItem: TypeAlias = Box | Stroke | Mark | Label | Polygon


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture `width` by `height`, its items painted in order."""

    width: float
    height: float
    items: tuple[SceneItem, ...]
