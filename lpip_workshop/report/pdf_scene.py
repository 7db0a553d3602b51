# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
# (ReportLab declares no types)
"""Draw a scene on a ReportLab canvas, as vectors."""

from __future__ import annotations

from functools import lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from lpip_workshop.figures.scene import Box, Label, Mark, Polygon, Scene, Stroke
from lpip_workshop.report.fonts import face, printable
from lpip_workshop.report.signs import CORNERS


def draw_scene(canvas: Canvas, scene: Scene, x: float, top: float) -> None:
    """Draw `scene` with its left edge at `x` and its top at `top` points above the foot of the page."""
    canvas.saveState()
    canvas.translate(x, top)
    for item in scene.items:
        if isinstance(item, Box):
            _box(canvas, item)
        elif isinstance(item, Stroke):
            _stroke(canvas, item)
        elif isinstance(item, Mark):
            _mark(canvas, item)
        elif isinstance(item, Polygon):
            _polygon(canvas, item)
        else:
            _label(canvas, item)
    canvas.restoreState()


@lru_cache(maxsize=64)
def colour(text: str) -> Color:
    """Return #RRGGBB as a ReportLab colour."""
    return HexColor(text)


def _box(canvas: Canvas, box: Box) -> None:
    if box.fill:
        canvas.setFillColor(colour(box.fill))
    if box.stroke:
        canvas.setStrokeColor(colour(box.stroke))
        canvas.setLineWidth(box.stroke_width)
    edges = (box.x, -box.y - box.height, box.width, box.height)
    painted = {"stroke": int(bool(box.stroke)), "fill": int(bool(box.fill))}
    if box.radius:
        canvas.roundRect(*edges, min(box.radius, box.width / 2, box.height / 2), **painted)
    else:
        canvas.rect(*edges, **painted)


def _stroke(canvas: Canvas, stroke: Stroke) -> None:
    canvas.setStrokeColor(colour(stroke.colour))
    canvas.setLineWidth(stroke.width)
    canvas.setDash([*stroke.dash] or ([stroke.width * 3, stroke.width * 2] if stroke.dashed else []))
    canvas.line(stroke.x1, -stroke.y1, stroke.x2, -stroke.y2)
    canvas.setDash([])


def _polygon(canvas: Canvas, polygon: Polygon) -> None:
    if polygon.fill:
        canvas.setFillColor(colour(polygon.fill))
    if polygon.stroke:
        canvas.setStrokeColor(colour(polygon.stroke))
        canvas.setLineWidth(polygon.width)
    path = _closed(canvas, [(x, -y) for x, y in polygon.corners])
    canvas.drawPath(path, stroke=int(bool(polygon.stroke)), fill=int(bool(polygon.fill)))


def _mark(canvas: Canvas, mark: Mark) -> None:
    canvas.setFillColor(colour(mark.colour))
    canvas.setStrokeColor(colour(mark.colour))
    open_sign = mark.hollow or mark.sign == "ring"
    line = mark.size * 0.14 if open_sign else 0.0
    canvas.setLineWidth(min(line, 2.0) if mark.hollow else line)
    painted = {"stroke": int(open_sign), "fill": int(not open_sign)}
    if mark.sign in ("circle", "ring"):
        canvas.circle(mark.x, -mark.y, (mark.size - line) / 2, **painted)
    else:
        canvas.drawPath(_outline(canvas, mark), **painted)


def _outline(canvas: Canvas, mark: Mark) -> PDFPathObject:
    return _closed(canvas, [(mark.x + x * mark.size, y * mark.size - mark.y) for x, y in CORNERS[mark.sign]])


def _closed(canvas: Canvas, corners: list[tuple[float, float]]) -> PDFPathObject:
    path = canvas.beginPath()
    first, *others = corners
    path.moveTo(*first)
    for corner in others:
        path.lineTo(*corner)
    path.close()
    return path


def _label(canvas: Canvas, label: Label) -> None:
    canvas.setFillColor(colour(label.colour))
    canvas.setFont(face(label.weight), label.size)
    draw = {"start": canvas.drawString, "middle": canvas.drawCentredString, "end": canvas.drawRightString}
    if label.turned:
        canvas.saveState()
        canvas.translate(label.x, -label.y)
        canvas.rotate(90)
        draw[label.anchor](0, 0, printable(label.text))
        canvas.restoreState()
    else:
        draw[label.anchor](label.x, -label.y, printable(label.text))
