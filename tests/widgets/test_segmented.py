"""A choice of one among a few."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from lpip_workshop.core.words import T
from lpip_workshop.widgets.segmented import Segmented
from tests.support.qt import accessible, accessible_name


@pytest.fixture
def stage(shown):
    return shown(Segmented([("live", T("Live")), ("frozen", T("Freeze")), ("blank", T("Blank"))], T("Stage")))


def test_the_first_is_chosen_at_the_start(stage):
    assert stage.value() == "live"


def test_arrow_keys_move_the_choice_and_tell_it(stage, qtbot):
    stage.button("live").setFocus()
    with qtbot.waitSignal(stage.chosen) as told:
        qtbot.keyClick(stage.button("live"), Qt.Key.Key_Right)
    assert told.args == ["frozen"]
    assert stage.value() == "frozen"


def test_choosing_from_the_program_tells_nobody(stage, qtbot):
    with qtbot.assertNotEmitted(stage.chosen):
        stage.set_value("blank")
    assert stage.value() == "blank"


def test_tab_reaches_only_the_chosen_one(stage):
    policies = {value: stage.button(value).focusPolicy() for value in ("live", "frozen", "blank")}
    assert [value for value, policy in policies.items() if policy & Qt.FocusPolicy.TabFocus] == ["live"]


def test_a_screen_reader_meets_named_radio_buttons_in_a_named_group(stage):
    assert accessible_name(stage) == "Stage"
    face = accessible(stage.button("live"))
    assert face.role() == QAccessible.Role.RadioButton
    assert face.text(QAccessible.Text.Name) == "Live"
    assert face.state().checked
