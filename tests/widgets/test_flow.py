"""Choices that go on in the next line where one is too narrow."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.widgets.flow import Flow
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import apply_theme


def test_where_one_line_is_too_narrow_the_choices_go_on_in_the_next(qapp: QApplication) -> None:
    apply_theme(qapp)
    stage = Segmented([("live", T("Live")), ("frozen", T("Freeze")), ("blank", T("Blank"))], T("Stage"))
    stage.adjustSize()
    stage.show()
    buttons = [stage.button(value) for value in ("live", "frozen", "blank")]
    assert len({button.y() for button in buttons}) == 1
    in_one_line = stage.height()
    narrow = buttons[0].width() + buttons[1].width() + 10
    stage.resize(narrow, stage.heightForWidth(narrow))
    assert buttons[0].y() == buttons[1].y() < buttons[2].y()
    assert stage.height() > in_one_line
    assert all(stage.rect().contains(button.geometry()) for button in buttons)
    stage.close()


@pytest.mark.parametrize("room", ["wide", "narrow"])
def test_a_line_to_write_in_fills_what_is_left_of_its_line_or_one_of_its_own(qapp: QApplication, room: str) -> None:
    apply_theme(qapp)
    choices, why = [QPushButton(said) for said in ("Kept", "Late", "Let go")], QLineEdit()
    holder = QWidget()
    holder.setLayout(Flow(*choices, why, fill=True))
    needed = holder.sizeHint().width()
    width = needed + 40 if room == "wide" else needed - 10
    holder.resize(width, holder.heightForWidth(width))
    holder.show()
    assert why.geometry().right() == holder.rect().right()
    assert holder.rect().contains(why.geometry())
    if room == "wide":
        assert abs(why.geometry().center().y() - choices[-1].geometry().center().y()) <= 1
    else:
        assert why.x() == 0
        assert why.y() > choices[-1].geometry().bottom()
    holder.close()
