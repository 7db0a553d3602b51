"""Icons of one family (Phosphor, regular weight, MIT), tinted to the theme and crisp at every density."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from lpip_workshop.core.paths import resources
from lpip_workshop.widgets.theme import px, theme

_DENSITIES = (1.0, 2.0, 3.0)


def icon(name: str, colour: str | None = None, size: int = 20, gap: int = 0) -> QIcon:
    """Return an icon by its Phosphor name, in ink unless `colour` (#RRGGBB) says otherwise.

    `size` is in pixels at 100 % text; `gap` pixels are left free on its right, before the words of a button.
    Raises FileNotFoundError for a name that is not shipped.
    """
    return _icon(name, colour or theme().palette.ink, px(size), gap)


def pixmap(name: str, colour: str | None = None, size: int = 20, density: float = 1.0) -> QPixmap:
    """Return one picture of an icon, `size` pixels at 100 % text, for a screen of that density."""
    return _pixmap(name, colour or theme().palette.ink, px(size), 0, density)


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, size: int, gap: int) -> QIcon:
    made = QIcon()
    for density in _DENSITIES:
        made.addPixmap(_pixmap(name, colour, size, gap, density))
    return made


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, gap: int, density: float) -> QPixmap:
    drawing = QSvgRenderer(QByteArray(_drawing(name, colour)))
    side = round(size * density)
    picture = QPixmap(side + round(gap * density), side)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(density)
    return picture


def _drawing(name: str, colour: str) -> bytes:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour).encode()
