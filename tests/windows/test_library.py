from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.workshops import Details, create_workshop
from lpip_workshop.core.words import Saying
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import CardButton
from lpip_workshop.widgets.language import set_language
from lpip_workshop.windows.library import LibraryWindow


def cards(window: LibraryWindow) -> list[str]:
    starts = {window.start_card, window.sample_card, window.import_card}
    shown = [card for card in window.findChildren(CardButton) if not card.isHidden()]
    return [card.accessibleName() for card in shown if card not in starts]


def test_an_empty_library_says_how_to_begin(tmp_path: Path, qtbot: Any) -> None:
    window = LibraryWindow(tmp_path / "library.db")
    qtbot.addWidget(window)
    window.show()
    assert cards(window) == []
    assert not window.search.isVisible()


def test_workshops_stand_under_their_partnership_newest_first(store: Store, qtbot: Any) -> None:
    for title, day in (("First", "2026-01-10"), ("Second", "2026-03-10")):
        create_workshop(store, Details(Saying(title), "Dyffryn", day=day), ())
    window = LibraryWindow(store.path)
    qtbot.addWidget(window)
    assert cards(window) == ["Second", "First"]


def test_with_many_workshops_one_is_found_by_typing(store: Store, qtbot: Any) -> None:
    for number in range(30):
        create_workshop(store, Details(Saying(f"Meeting {number}"), "Dyffryn", day="2026-01-10"), ())
    window = LibraryWindow(store.path)
    qtbot.addWidget(window)
    window.show()
    assert len(cards(window)) == 24
    QTest.keyClicks(window.search, "Meeting 17")
    qtbot.wait(10)
    assert cards(window) == ["Meeting 17"]


def test_a_workshop_is_called_and_found_by_its_title_in_either_language(
    store: Store, qtbot: Any, qapp: QApplication
) -> None:
    create_workshop(store, Details(Saying("Paths", "en", {"cy": "Llwybrau"}), "Dyffryn"), ())
    create_workshop(store, Details(Saying("Buses"), "Dyffryn"), ())
    window = LibraryWindow(store.path)
    qtbot.addWidget(window)
    window.search.setText("LLWYB")
    assert cards(window) == ["Paths"]
    set_language(qapp, "cy")
    assert cards(window) == ["Llwybrau"]
    set_language(qapp, "en")


def test_a_percent_sign_in_the_search_is_a_letter_like_any_other(store: Store, qtbot: Any) -> None:
    create_workshop(store, Details(Saying("Meeting"), "Dyffryn"), ())
    window = LibraryWindow(store.path)
    qtbot.addWidget(window)
    window.search.setText("%")
    assert cards(window) == []


def test_a_damaged_library_is_told_and_never_looks_empty(tmp_path: Path, qtbot: Any) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"This is no database at all, it is a letter.")
    window = LibraryWindow(path)
    qtbot.addWidget(window)
    window.show()
    assert "not a library" in window.banner.text()


def test_pressing_a_card_asks_for_its_workshop(store: Store, qtbot: Any) -> None:
    made = create_workshop(store, Details(Saying("Meeting"), "Dyffryn"), ())
    window = LibraryWindow(store.path)
    qtbot.addWidget(window)
    card = next(card for card in window.findChildren(CardButton) if card.accessibleName() == "Meeting")
    with qtbot.waitSignal(window.workshop_asked) as asked:
        card.click()
    assert asked.args == [made]
