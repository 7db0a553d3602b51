"""Make a picture of every activity of the sample and of each of its views, and one page that shows them all."""

from __future__ import annotations

import argparse
import os
import tempfile
from datetime import datetime
from html import escape
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.library import open_store
from lpip_workshop.app.queries import agenda
from lpip_workshop.core.paths import resources
from lpip_workshop.figures.palette import DARK, HIGH_CONTRAST, LIGHT
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.language import set_language
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow

THEMES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}
SIZES = {"1366x768": (1366, 768, 1.0), "1366x768-150": (1366, 768, 1.5), "1920x1080": (1920, 1080, 1.0)}
NOW = datetime.fromisoformat("2026-11-12T14:10:00+00:00")


def main() -> None:
    """Make the pictures that were asked for."""
    asked = _asked()
    app = QApplication(["screenshots", "-style=fusion"])
    asked.out.mkdir(parents=True, exist_ok=True)
    made: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        store = open_store(path)
        workshop = bring_in(store, read_folder(resources() / "sample"))
        with store.read() as session:
            activities = [
                (f"{place:02}-{one.exercise or 'plain'}", one.id)
                for place, one in enumerate(agenda(session, workshop), start=1)
            ]
        for language, theme, size in product(asked.language, asked.theme, asked.size):
            width, height, scale = SIZES[size]
            set_language(app, language)
            apply_theme(app, THEMES[theme], scale)
            jobs = Jobs()
            console = ConsoleWindow(store, workshop, jobs, lambda: NOW)
            console.resize(width, height)
            console.show()
            if (console.width(), console.height()) != (width, height):
                print(f"{size}: the console does not fit; pictured at {console.width()}x{console.height()}")
            for name, activity in activities:
                if asked.name in name:
                    console.open_activity(activity)
                    made += _views(app, console, asked.out, name, f"{language}-{theme}-{size}")
            console.close()
            jobs.close()
        store.close()
    _contact_sheet(asked.out, made)
    print(f"{len(made)} pictures in {asked.out}")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", nargs="+", choices=("en", "cy"), default=["en", "cy"])
    parser.add_argument("--theme", nargs="+", choices=THEMES, default=["light", "dark"])
    parser.add_argument("--size", nargs="+", choices=SIZES, default=list(SIZES))
    parser.add_argument("--name", default="", help="only activities whose name holds this")
    parser.add_argument("--out", type=Path, default=Path("out/screenshots"))
    return parser.parse_args()


def _views(app: QApplication, console: ConsoleWindow, folder: Path, name: str, kind: str) -> list[str]:
    """Picture the page as it opens, then with each of its views in front."""
    made = [_save(app, console, folder, f"{name}-{kind}")]
    page = console.pages.currentWidget()
    switches = [one for one in page.findChildren(Segmented) if one.isVisible()][:1]
    for button in (one for switch in switches for one in switch.findChildren(QAbstractButton)):
        if button.isVisible() and not button.isChecked():
            button.click()
            made.append(_save(app, console, folder, f"{name}-view{len(made) + 1}-{kind}"))
    return made


def _save(app: QApplication, window: QWidget, folder: Path, name: str) -> str:
    for _turn in range(5):
        app.processEvents()
    window.grab().save(str(folder / f"{name}.png"))
    return name


def _contact_sheet(folder: Path, names: list[str]) -> None:
    shown = "".join(
        f'<figure><a href="{escape(name)}.png"><img src="{escape(name)}.png" width="440" loading="lazy"></a>'
        f"<figcaption>{escape(name)}</figcaption></figure>"
        for name in sorted(names)
    )
    style = "body{font:14px sans-serif;display:flex;flex-wrap:wrap}figure{margin:8px}"
    page = f'<!doctype html><meta charset="utf-8"><title>Screens</title><style>{style}</style>{shown}'
    (folder / "index.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
