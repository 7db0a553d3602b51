"""In a language two fifths longer than English every screen still has room, and every sentence of ours is in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from lpip_workshop.core.catalogue import Catalogue, catalogue
from lpip_workshop.widgets import language
from tests.support.every_screen import Screen, consoles, kiosks, libraries
from tests.support.fitting import cut

ACCENTED = str.maketrans("aeiouyAEIOUYwn", "âêîôûŷÂÊÎÔÛŶŵñ")
PLACES = re.compile(r"(\{[^}]*\})")
LONGER = 0.4
EVERY = pytest.mark.parametrize("screens", [libraries, consoles, kiosks])


def lengthened(words: str) -> str:
    """Return the words accented and two fifths longer, their places as they were."""
    parts = (part if PLACES.fullmatch(part) else part.translate(ACCENTED) for part in PLACES.split(words))
    return "".join(parts) + "~" * round(len(PLACES.sub("", words)) * LONGER)


@pytest.fixture(autouse=True)
def pseudo(monkeypatch: pytest.MonkeyPatch) -> None:
    english, plain = catalogue("en"), Catalogue("en")

    def longer(*words: Any, **named: Any) -> str:
        return lengthened(plain.raw(*words, **named))

    monkeypatch.setattr(english, "raw", longer)
    monkeypatch.setattr(language, "_spoken", [english])


@EVERY
def test_every_word_is_spoken_and_has_room(screens: Callable[[Path], Iterator[Screen]], tmp_path: Path) -> None:
    faults: set[str] = set()
    ours = catalogue("cy").sources()
    for name, window in screens(tmp_path):
        for one in window.findChildren(QWidget):
            if not isinstance(one, (QLabel, QAbstractButton)) or not one.isVisible() or one.window() is not window:
                continue
            typed_by_people = name.partition(" · ")[0]  # the activity’s title
            if " " in one.text() and one.text() in ours and one.text() != typed_by_people:
                faults.add(f"{name}: “{one.text()}” did not pass through the catalogue")
            if cut(one):
                faults.add(f"{name}: {type(one).__name__} “{one.text()[:60]}” {one.size()} {one.minimumSizeHint()}")
    assert not faults, "\n".join(sorted(faults))
