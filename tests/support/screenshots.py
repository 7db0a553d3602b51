"""Make a picture of every screen, and sheets that show them all: one page, and one picture for each way to see them."""

from __future__ import annotations

import argparse
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from html import escape
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.figures.palette import DARK, HIGH_CONTRAST, LIGHT
from lpip_workshop.widgets.language import set_language
from lpip_workshop.widgets.theme import apply_theme, font
from tests.support.every_screen import Screen, Size, consoles, kiosks, libraries, stages

THEMES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}
SIZES = {
    "1366x768": ((1366, 768), 1.0),
    "1366x768-150": ((1366, 768), 1.5),
    "1366x768-200": ((1366, 768), 2.0),
    "1920x1080": ((1920, 1080), 1.0),
}
PARTS: dict[str, Callable[[Path, Size], Iterator[Screen]]] = {
    "library": libraries,
    "console": consoles,
    "kiosk": kiosks,
    "stage": stages,
}
_WIDE, _HIGH, _ACROSS, _LINE = 440, 262, 6, 22  # a picture on a sheet with its name, in pixels


def main() -> None:
    """Make the pictures that were asked for."""
    asked = _asked()
    app = QApplication(["screenshots", "-style=fusion"])
    asked.out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for language, theme, size in product(asked.language, asked.theme, asked.size):
        dimensions, scale = SIZES[size]
        set_language(app, language)
        apply_theme(app, THEMES[theme], scale)
        way = f"{language}-{theme}-{size}"
        pictures = [
            _save(name, window.grab(), asked.out / f"{part}-{number:03}-{_plain(name)}-{way}.png")
            for part in asked.part
            for number, name, window in _screens(PARTS[part], dimensions)
            if asked.name.lower() in name.lower()
        ]
        _sheet(pictures, asked.out / f"sheet-{way}.png")
        made += [path for _name, path in pictures]
        print(f"{way}: {len(pictures)} pictures")
    _page(asked.out, made)
    print(f"{len(made)} pictures in {asked.out}; see {asked.out / 'index.html'}")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", nargs="+", choices=("en", "cy"), default=["en", "cy"])
    parser.add_argument("--theme", nargs="+", choices=THEMES, default=list(THEMES))
    parser.add_argument("--size", nargs="+", choices=SIZES, default=list(SIZES))
    parser.add_argument("--part", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--name", default="", help="only screens whose name holds this")
    parser.add_argument("--out", type=Path, default=Path("out/screenshots"))
    return parser.parse_args()


def _screens(part: Callable[[Path, Size], Iterator[Screen]], size: Size) -> Iterator[tuple[int, str, QWidget]]:
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, window) in enumerate(part(Path(folder), size), start=1):
            yield number, name, window


def _save(name: str, picture: QPixmap, path: Path) -> tuple[str, Path]:
    picture.save(str(path))
    return name, path


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60]


def _sheet(pictures: list[tuple[str, Path]], path: Path) -> None:
    """Draw all the pictures of one way to see the app on one sheet."""
    lines = -(-len(pictures) // _ACROSS)
    sheet = QPixmap(_ACROSS * _WIDE, max(lines, 1) * (_HIGH + _LINE))
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    face = font("small")
    face.setPixelSize(13)
    painter.setFont(face)
    for place, (name, saved) in enumerate(pictures):
        left, top = place % _ACROSS * _WIDE, place // _ACROSS * (_HIGH + _LINE)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        painter.drawPixmap(left + 4, top + _LINE, QPixmap(str(saved)).scaled(_WIDE - 8, _HIGH - 8, keep, smooth))
        painter.drawText(QRect(left + 4, top, _WIDE - 8, _LINE), int(Qt.AlignmentFlag.AlignVCenter), name)
    painter.end()
    sheet.save(str(path))


def _page(folder: Path, made: list[Path]) -> None:
    shown = "".join(
        f'<figure><a href="{escape(path.name)}"><img src="{escape(path.name)}" width="440" loading="lazy"></a>'
        f"<figcaption>{escape(path.stem)}</figcaption></figure>"
        for path in sorted(made)
    )
    style = "body{font:14px sans-serif;display:flex;flex-wrap:wrap}figure{margin:8px}"
    page = f'<!doctype html><meta charset="utf-8"><title>Screens</title><style>{style}</style>{shown}'
    (folder / "index.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
