"""A choice of one among a few."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.figures.palette import LIGHT
from lpip_workshop.widgets.boxes import STRETCH, column
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import apply_theme
from tests.support.qt import accessible, accessible_name


@pytest.fixture
def stage(shown: Any) -> Segmented:
    return shown(Segmented([("live", T("Live")), ("frozen", T("Freeze")), ("blank", T("Blank"))], T("Stage")))


def test_the_first_is_chosen_at_the_start(stage: Segmented) -> None:
    assert stage.value() == "live"


def test_arrow_keys_move_the_choice_and_tell_it(stage: Segmented, qtbot: Any) -> None:
    stage.button("live").setFocus()
    with qtbot.waitSignal(stage.chosen) as told:
        qtbot.keyClick(stage.button("live"), Qt.Key.Key_Right)
    assert told.args == ["frozen"]
    assert stage.value() == "frozen"


def test_choosing_from_the_program_tells_nobody(stage: Segmented, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(stage.chosen):
        stage.set_value("blank")
    assert stage.value() == "blank"


def test_tab_reaches_only_the_chosen_one(stage: Segmented) -> None:
    policies = {value: stage.button(value).focusPolicy() for value in ("live", "frozen", "blank")}
    assert [value for value, policy in policies.items() if policy & Qt.FocusPolicy.TabFocus] == ["live"]


def test_a_screen_reader_meets_named_radio_buttons_in_a_named_group(stage: Segmented) -> None:
    assert accessible_name(stage) == "Stage"
    face = accessible(stage.button("live"))
    assert face.role() == QAccessible.Role.RadioButton
    assert face.text(QAccessible.Text.Name) == "Live"
    assert face.state().checked


def test_every_choice_is_seen_however_narrow_the_room_and_large_the_text(qapp: QApplication, shown: Any) -> None:
    choices = Segmented([("a", "As the system"), ("b", "Light"), ("c", "High contrast")], "Look")
    window = QWidget()
    window.setLayout(column(choices, STRETCH))
    shown(window, (260, 400))

    def all_seen() -> bool:
        return all(choices.rect().contains(choices.button(which).geometry()) for which in "abc")

    assert all_seen()
    broken = choices.height()
    apply_theme(qapp, LIGHT, 2.0)
    qapp.processEvents()
    assert all_seen()
    assert choices.height() > broken
    apply_theme(qapp)
    qapp.processEvents()
    assert choices.height() == broken
