"""Turn a figure into a scene: the one picture that the stage, the console, the PDF and the HTML draw."""

from __future__ import annotations

from dataclasses import replace

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.figures.layout_bars import lay_out_bars
from lpip_workshop.figures.layout_circles import lay_out_circles
from lpip_workshop.figures.layout_grid import grid_height, lay_out_grid
from lpip_workshop.figures.layout_lines import lay_out_lines
from lpip_workshop.figures.layout_network import lay_out_network, network_height
from lpip_workshop.figures.layout_rainbow import lay_out_rainbow
from lpip_workshop.figures.layout_sheet import Look, Sheet
from lpip_workshop.figures.layout_spans import lay_out_spans
from lpip_workshop.figures.layout_stacks import lay_out_stacks
from lpip_workshop.figures.model import (
    BarChart,
    CircleChart,
    Figure,
    GridChart,
    LineChart,
    NetworkChart,
    RainbowChart,
    SpanChart,
    StackChart,
)
from lpip_workshop.figures.scene import Box, Label, Mark, Measure, Polygon, Scene, SceneItem, Stroke

__all__ = ["Look", "height_for", "lay_out", "least_height"]

_LEAST_WIDTH = 24.0  # in text sizes; a smaller picture is a picture of that size, shrunk
_LEAST_HEIGHTS = {
    CircleChart: 14.0,
    RainbowChart: 12.0,
    BarChart: 3.0,
    GridChart: 12.0,
    LineChart: 9.0,
    NetworkChart: 12.0,
    SpanChart: 9.0,
    StackChart: 8.0,
}


def lay_out(figure: Figure, width: float, height: float, look: Look, cat: Catalogue, measure: Measure) -> Scene:
    """Return the figure as a scene exactly `width` by `height`; nothing in it leaves that rectangle.

    Rows or names without room are left out and counted in the picture: the table twin has them all.
    """
    tight = height < _LEAST_HEIGHTS[type(figure)] * look.size
    least = least_height(figure, width, look, cat, measure) if tight else 0.0
    factor = min(1.0, width / (_LEAST_WIDTH * look.size), height / least if least else 1.0)
    scene = _chart(figure, Sheet(width / factor, height / factor, look, cat, measure))
    return scene if factor == 1.0 else Scene(width, height, tuple(_shrunk(i, factor) for i in scene.items))


def least_height(figure: Figure, width: float, look: Look, cat: Catalogue, measure: Measure) -> float:
    """Return the height below which text is set smaller than the look asks for."""
    least = _LEAST_HEIGHTS[type(figure)] * look.size
    return min(least, height_for(figure, max(width, _LEAST_WIDTH * look.size), look, cat, measure))


def height_for(figure: Figure, width: float, look: Look, cat: Catalogue, measure: Measure) -> float:
    """Return the height at which the figure is comfortable on a page `width` wide."""
    factor = min(1.0, width / (_LEAST_WIDTH * look.size))
    sheet = Sheet(width / factor, None, look, cat, measure)
    return _height(figure, sheet) * factor


def _height(figure: Figure, sheet: Sheet) -> float:
    if isinstance(figure, GridChart):
        return grid_height(figure, sheet)
    if isinstance(figure, NetworkChart):
        return network_height(figure, sheet)
    return _chart(figure, sheet).height


def _chart(figure: Figure, sheet: Sheet) -> Scene:
    if isinstance(figure, BarChart):
        return lay_out_bars(figure, sheet)
    if isinstance(figure, GridChart):
        return lay_out_grid(figure, sheet)
    if isinstance(figure, CircleChart):
        return lay_out_circles(figure, sheet)
    if isinstance(figure, RainbowChart):
        return lay_out_rainbow(figure, sheet)
    if isinstance(figure, SpanChart):
        return lay_out_spans(figure, sheet)
    if isinstance(figure, LineChart):
        return lay_out_lines(figure, sheet)
    if isinstance(figure, NetworkChart):
        return lay_out_network(figure, sheet)
    return lay_out_stacks(figure, sheet)


def _shrunk(item: SceneItem, by: float) -> SceneItem:
    if isinstance(item, Stroke):
        x1, y1, x2, y2 = item.x1 * by, item.y1 * by, item.x2 * by, item.y2 * by
        return replace(item, x1=x1, y1=y1, x2=x2, y2=y2, width=item.width * by, dash=tuple(n * by for n in item.dash))
    if isinstance(item, Box):
        width, height = item.width * by, item.height * by
        return replace(item, x=item.x * by, y=item.y * by, width=width, height=height, radius=item.radius * by)
    if isinstance(item, Polygon):
        corners = tuple((x * by, y * by) for x, y in item.corners)
        return replace(item, corners=corners, width=item.width * by)
    if isinstance(item, Mark):
        return replace(item, x=item.x * by, y=item.y * by, size=item.size * by)
    assert isinstance(item, Label)
    return replace(item, x=item.x * by, y=item.y * by, size=item.size * by)
