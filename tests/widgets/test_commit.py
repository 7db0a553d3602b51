"""Fields that hand in what was typed, without a Save button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lpip_workshop.widgets import commit
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.commit import CommitLineEdit, CommitTextEdit


@pytest.fixture(params=[CommitLineEdit, CommitTextEdit], ids=["line", "text"])
def field(request, shown, monkeypatch):
    monkeypatch.setattr(commit, "PAUSE_MS", 60)
    window, made, other = QWidget(), request.param("Aim"), Button("Other")
    window.setLayout(column(made, other))
    window.made, window.other = made, other
    shown(window)
    made.setFocus()
    return window


def collect(made):
    seen = []
    made.committed.connect(lambda text, gesture: seen.append((text, gesture)))
    return seen


def test_a_pause_hands_in(field, qtbot):
    seen = collect(field.made)
    qtbot.keyClick(field.made, Qt.Key.Key_End)
    qtbot.keyClicks(field.made, "s")
    assert seen == []
    qtbot.waitUntil(lambda: [text for text, _gesture in seen] == ["Aims"])


def test_leaving_hands_in_at_once_and_only_once(field, qtbot):
    seen = collect(field.made)
    qtbot.keyClick(field.made, Qt.Key.Key_End)
    qtbot.keyClicks(field.made, "s")
    field.other.setFocus()
    qtbot.waitUntil(lambda: [text for text, _gesture in seen] == ["Aims"])
    qtbot.wait(120)
    assert len(seen) == 1


def test_one_stay_is_one_gesture_and_the_next_is_another(field, qtbot):
    seen = collect(field.made)
    for letter in "xy":
        qtbot.keyClicks(field.made, letter)
        qtbot.waitUntil(lambda letter=letter: len(seen) == "xy".index(letter) + 1)
    field.other.setFocus()
    field.made.setFocus()
    qtbot.keyClicks(field.made, "z")
    qtbot.waitUntil(lambda: len(seen) == 3)
    gestures = [gesture for _text, gesture in seen]
    assert gestures[0] == gestures[1] != gestures[2]
    assert all(len(gesture) == 32 for gesture in gestures)


def test_leaving_without_a_change_hands_in_nothing(field):
    seen = collect(field.made)
    field.other.setFocus()
    assert seen == []


def test_what_is_stored_elsewhere_does_not_overwrite_a_draft(field, qtbot):
    qtbot.keyClick(field.made, Qt.Key.Key_End)
    qtbot.keyClicks(field.made, "s")
    field.made.set_text("Somebody else's")
    assert field.made.text() == "Aims"


def test_what_is_stored_is_shown_and_not_handed_in_again(field, qtbot):
    seen = collect(field.made)
    field.made.set_text("New aim")
    field.other.setFocus()
    qtbot.wait(120)
    assert (field.made.text(), seen) == ("New aim", [])


def test_a_draft_that_was_not_taken_is_handed_in_again_on_leaving(field, qtbot):
    seen = collect(field.made)
    qtbot.keyClicks(field.made, "x")
    qtbot.waitUntil(lambda: len(seen) == 1)
    field.made.keep_draft()
    field.other.setFocus()
    assert len(seen) == 2
