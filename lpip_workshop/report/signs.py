"""Outlines of the signs that are not round, for paper and for HTML: corners in sizes, y upwards."""

from __future__ import annotations

from math import cos, pi, sin

from lpip_workshop.figures.model import Sign

CORNERS: dict[Sign, tuple[tuple[float, float], ...]] = {
    "square": ((-0.42, -0.42), (0.42, -0.42), (0.42, 0.42), (-0.42, 0.42)),
    "diamond": ((0, -0.5), (0.5, 0), (0, 0.5), (-0.5, 0)),
    "triangle": ((0, 0.46), (0.5, -0.4), (-0.5, -0.4)),
    "triangle-down": ((0, -0.46), (0.5, 0.4), (-0.5, 0.4)),
    "hexagon": tuple((cos(pi * n / 3) / 2, sin(pi * n / 3) / 2) for n in range(6)),
    "plus": (
        *((-0.16, 0.48), (0.16, 0.48), (0.16, 0.16), (0.48, 0.16), (0.48, -0.16), (0.16, -0.16)),
        *((0.16, -0.48), (-0.16, -0.48), (-0.16, -0.16), (-0.48, -0.16), (-0.48, 0.16), (-0.16, 0.16)),
    ),
}
