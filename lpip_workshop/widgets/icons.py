"""Icons of one family (Phosphor, regular weight, MIT), tinted to the theme and crisp at every density."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from lpip_workshop.core.paths import resources
from lpip_workshop.widgets.theme import px, theme

if TYPE_CHECKING:  # Qt makes a class when it is first named, and none of these before an icon is drawn
    from PySide6.QtGui import QIcon, QPixmap


def icon(name: str, colour: str | None = None, size: int = 20, gap: int = 0) -> QIcon:
    """Return an icon by its Phosphor name, in ink unless `colour` (#RRGGBB) says otherwise.

    `size` is in pixels at 100 % text; `gap` pixels are left free on its right, before the words of a button. On
    what cannot be pressed it is muted. Raises FileNotFoundError for a name that is not shipped.
    """
    p = theme().palette
    return _icon(name, (colour or p.ink, p.muted), px(size), gap, _densities())


def no_icon() -> QIcon:
    """Return the icon of what has none."""
    from PySide6.QtGui import QIcon

    return QIcon()


def pixmap(name: str, colour: str | None = None, size: int = 20, density: float = 1.0) -> QPixmap:
    """Return one picture of an icon, `size` pixels at 100 % text, for a screen of that density."""
    return _pixmap(name, colour or theme().palette.ink, px(size), 0, density)


def _densities() -> tuple[float, ...]:
    """Return the densities of the screens that are plugged in: to draw for those that are not takes as long again."""
    from PySide6.QtGui import QGuiApplication

    return tuple(sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}))


@lru_cache(maxsize=512)
def _icon(name: str, colours: tuple[str, str], size: int, gap: int, densities: tuple[float, ...]) -> QIcon:
    from PySide6.QtGui import QIcon

    made = QIcon()
    for density in densities:
        for mode, colour in zip((QIcon.Mode.Normal, QIcon.Mode.Disabled), colours, strict=True):
            made.addPixmap(_pixmap(name, colour, size, gap, density), mode)
    return made


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, gap: int, density: float) -> QPixmap:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QPixmap

    # The picture is as wide as its gap asks for, the drawing stays on the left of it.
    side, wide = round(size * density), round(size * density) + round(gap * density)
    drawing = _drawing(name).replace("<svg ", f'<svg width="{wide}" height="{side}" preserveAspectRatio="xMinYMid" ', 1)
    picture = QPixmap()
    data = QByteArray(drawing.replace("currentColor", colour).encode())
    picture.loadFromData(data, cast("Any", "SVG"))  # Qt takes the text that its stub refuses, and refuses bytes
    picture.setDevicePixelRatio(density)
    return picture


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
