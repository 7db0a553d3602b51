"""A window that stood while the language changed says what one says that was made in that language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from lpip_workshop.widgets.language import set_language
from tests.support.every_screen import Screen, beginnings, consoles, kiosks, libraries, rounds

Walk = Callable[[Path], Iterator[Screen]]
Said = list[tuple[str, ...]]
PROPERTIES = (
    "windowTitle",
    "accessibleName",
    "accessibleDescription",
    "toolTip",
    "placeholderText",
    "specialValueText",
)
EACH_BACK = 6  # screens: going back runs what going there ran
TIME = re.compile(r"\b\d\d:\d\d\b")  # the same in every language, but it goes on
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en")


@pytest.mark.parametrize("screens", [libraries, consoles, beginnings, rounds, kiosks])
def test_every_word_of_every_screen_follows_the_language_there_and_back(
    screens: Walk, tmp_path: Path, qapp: QApplication
) -> None:
    set_language(qapp, "cy")
    made_in_welsh = [said(window) for _name, window in opened(screens, tmp_path)]
    set_language(qapp, "en")
    faults: list[str] = []
    for place, (name, window) in enumerate(opened(screens, tmp_path)):
        before = said(window)
        speak(qapp, "cy")
        faults += differing(f"{name}, to Welsh", said(window), made_in_welsh[place])
        speak(qapp, "en")
        if place % EACH_BACK == 0:
            faults += differing(f"{name}, back to English", said(window), before)
    assert len(made_in_welsh) > 2
    assert not faults, "\n".join(dict.fromkeys(faults))


def opened(screens: Walk, tmp_path: Path) -> Iterator[Screen]:
    """Open every screen in a folder of the same name, which a window may tell."""
    folder = tmp_path / "walk"
    folder.mkdir()
    yield from screens(folder)
    folder.rename(tmp_path / str(len(list(tmp_path.iterdir()))))


def speak(app: QApplication, language: str) -> None:
    set_language(app, language)
    for _turn in range(2):  # the console shows its results anew once Qt has told every widget
        app.processEvents()


def said(window: QWidget) -> Said:
    """Return what each part in sight says, in the order they were made."""
    parts = [one for one in window.findChildren(QWidget) if one.isVisible() and one.window() is window]
    return [(type(one).__name__, *(TIME.sub("hh:mm", words) for words in _words(one))) for one in (window, *parts)]


def _words(one: QWidget) -> Iterator[str]:
    for name in PROPERTIES:
        yield str(one.property(name) or "")
    if isinstance(one, (QLabel, QAbstractButton, QAbstractSpinBox, QLineEdit)):
        yield one.text()
    if isinstance(one, QComboBox):
        yield from (one.itemText(place) for place in range(one.count()))
    if isinstance(one, QAbstractItemView):
        yield from _cells(one)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:  # pyright: ignore[reportUnnecessaryComparison] - a view without one has none
        return
    if isinstance(view, QTableView):
        yield from (str(model.headerData(place, Qt.Orientation.Horizontal)) for place in range(model.columnCount()))
        yield from (str(model.headerData(place, Qt.Orientation.Vertical)) for place in range(model.rowCount()))
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        while index.isValid():
            yield from (str(index.data(role) or "") for role in ROLES)
            index = index.siblingAtColumn(index.column() + 1)


def differing(name: str, here: Said, fresh: Said) -> Iterator[str]:
    for mine, theirs in zip_longest(here, fresh, fillvalue=("nothing",)):
        if mine != theirs:
            pairs = zip_longest(mine, theirs, fillvalue="")
            yield f"{name}: {mine[0]} says {next(pair for pair in pairs if pair[0] != pair[1])}"
