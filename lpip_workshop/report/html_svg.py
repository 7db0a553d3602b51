"""A scene as SVG inside an HTML page, named and described for those who do not see it."""

from __future__ import annotations

from html import escape

from lpip_workshop.figures.scene import Box, Label, Mark, Polygon, Scene, SceneItem, Stroke
from lpip_workshop.report.fonts import measure, printable
from lpip_workshop.report.signs import CORNERS

_WEIGHTS = {"regular": "400", "medium": "500", "semibold": "600"}


def svg(scene: Scene, name: str, title: str, description: str) -> str:
    """Return the scene as an SVG element whose ids begin with `name`; both texts are plain."""
    drawn = "".join(_drawn(item) for item in scene.items)
    return (
        f'<svg viewBox="0 0 {_n(scene.width)} {_n(scene.height)}" role="img"'
        f' aria-labelledby="{name}-title {name}-desc">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-desc">{escape(description)}</desc>'
        f"{drawn}</svg>"
    )


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _drawn(item: SceneItem) -> str:
    if isinstance(item, Box):
        return _box(item)
    if isinstance(item, Stroke):
        lengths = item.dash or ((item.width * 3, item.width * 2) if item.dashed else ())
        dashes = f' stroke-dasharray="{" ".join(_n(length) for length in lengths)}"' if lengths else ""
        ends = f'x1="{_n(item.x1)}" y1="{_n(item.y1)}" x2="{_n(item.x2)}" y2="{_n(item.y2)}"'
        return f'<line {ends} stroke="{item.colour}" stroke-width="{_n(item.width)}"{dashes}/>'
    if isinstance(item, Mark):
        return _mark(item)
    if isinstance(item, Polygon):
        return _polygon(item)
    return _label(item)


def _box(box: Box) -> str:
    edges = f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'
    line = f' stroke="{box.stroke}" stroke-width="{_n(box.stroke_width)}"' if box.stroke else ""
    return f'<rect {edges} rx="{_n(box.radius)}" fill="{box.fill or "none"}"{line}/>'


def _polygon(polygon: Polygon) -> str:
    corners = " ".join(f"{_n(x)},{_n(y)}" for x, y in polygon.corners)
    line = f' stroke="{polygon.stroke}" stroke-width="{_n(polygon.width)}"' if polygon.stroke else ""
    return f'<polygon points="{corners}" fill="{polygon.fill or "none"}"{line}/>'


def _mark(mark: Mark) -> str:
    hollow = mark.hollow or mark.sign == "ring"
    line = min(mark.size * 0.14, 2.0) if mark.hollow else mark.size * 0.14 if hollow else 0.0
    paint = f'fill="none" stroke="{mark.colour}" stroke-width="{_n(line)}"' if hollow else f'fill="{mark.colour}"'
    if mark.sign in ("circle", "ring"):
        return f'<circle cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n((mark.size - line) / 2)}" {paint}/>'
    corners = " ".join(f"{_n(mark.x + x * mark.size)},{_n(mark.y - y * mark.size)}" for x, y in CORNERS[mark.sign])
    return f'<polygon points="{corners}" {paint}/>'


def _label(label: Label) -> str:
    turned = f' transform="rotate(-90 {_n(label.x)} {_n(label.y)})"' if label.turned else ""
    known = printable(label.text) == label.text
    # the width it was laid out for, so that a reader without Fira Sans sees nothing overlap
    length = f' textLength="{_n(measure(label.text, label.size, label.weight))}"' if known and label.text else ""
    return (
        f'<text x="{_n(label.x)}" y="{_n(label.y)}" font-size="{_n(label.size)}" fill="{label.colour}"'
        f' font-weight="{_WEIGHTS[label.weight]}" text-anchor="{label.anchor}"'
        f'{length} lengthAdjust="spacingAndGlyphs"{turned}>{escape(label.text)}</text>'
    )
