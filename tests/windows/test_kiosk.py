"""The laptop goes round: everybody answers alone, nobody finds anybody else's answer, and only the code leads out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from lpip_workshop.app import kiosk, rounds
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.exercises.reflection import actions as reflection
from lpip_workshop.exercises.trust import actions as trust
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.rounds import RoundPanel
from lpip_workshop.windows.application import Application
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.kiosk import KioskWindow
from lpip_workshop.windows.kiosk_control import KioskDialog
from tests.support.keys import Keyboard
from tests.support.library import Hall, new_workshop

CODE = "2468"
SECRET = "bwlch-y-groes"


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = datetime.fromisoformat("2026-11-12T13:30:00+00:00")

    def __call__(self) -> datetime:
        return self.now

    def on(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "reflection")
    reflection.open_forms(made.store, made.activity_id)
    yield made
    made.store.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shown(hall: Hall, clock: Clock, qtbot: Any) -> Iterator[KioskWindow]:
    made = KioskWindow(hall.store, kiosk.lock(hall.store, hall.activity_id, CODE, clock()), "en", clock)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.end()


@pytest.fixture
def console(hall: Hall, clock: Clock, qtbot: Any) -> Iterator[ConsoleWindow]:
    jobs = Jobs()
    made = ConsoleWindow(hall.store, hall.workshop_id, jobs, clock)
    made.show()
    made.open_activity(hall.activity_id)
    yield made
    made.close()
    jobs.close()


def count(hall: Hall) -> int:
    with hall.store.read() as session:
        held = rounds.current_round(session, hall.activity_id)
    assert held is not None
    return held.answered


def press(shown: KioskWindow, words: str) -> None:
    button = next(
        b for b in shown.findChildren(QAbstractButton) if b.isVisible() and b.text().replace("&&", "&") == words
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def everything_said(window: QWidget) -> str:
    found: list[str] = []
    for one in (window, *window.findChildren(QWidget)):
        found += [one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.statusTip(), one.whatsThis()]
        if isinstance(one, (QLabel, QAbstractButton, QLineEdit)):
            found.append(one.text())
        if isinstance(one, QPlainTextEdit):
            found.append(one.toPlainText())
    return "\n".join(found)


def answer_with_a_secret(shown: KioskWindow, qtbot: Any) -> None:
    press(shown, "Begin · English")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
    press(shown, "Next")
    QTest.keyClicks(QApplication.focusWidget(), SECRET)
    press(shown, "Next")
    assert SECRET in everything_said(shown)
    press(shown, "Put it in the box")
    qtbot.wait(10)


def test_an_answer_goes_into_the_box_and_the_next_person_finds_nothing_of_it(
    shown: KioskWindow, hall: Hall, qtbot: Any
) -> None:
    answer_with_a_secret(shown, qtbot)
    assert (count(hall), shown.screen_shown) == (1, "thanks")
    assert SECRET not in everything_said(shown)
    press(shown, "Ready for the next person")
    assert shown.screen_shown == "handover"
    press(shown, "Begin · English")
    assert not [b for b in shown.findChildren(QAbstractButton) if b.isVisible() and b.isChecked()]
    press(shown, "Next")
    assert [field.toPlainText() for field in shown.findChildren(QPlainTextEdit) if field.isVisible()] == ["", ""]
    assert SECRET not in everything_said(shown)


def test_everything_can_be_answered_by_keyboard_alone(shown: KioskWindow, hall: Hall, qtbot: Any) -> None:
    keys = Keyboard(qtbot)
    keys.press(Qt.Key.Key_Return)
    for digit in (Qt.Key.Key_5, Qt.Key.Key_3, Qt.Key.Key_1):
        keys.press(digit)
        keys.press(Qt.Key.Key_Tab)
    reach(keys, "Next")
    keys.press(Qt.Key.Key_Return)
    keys.type("Mwy o fysiau")
    reach(keys, "Next")
    keys.press(Qt.Key.Key_Return)
    assert "Mwy o fysiau" in everything_said(shown)
    reach(keys, "Put it in the box")
    keys.press(Qt.Key.Key_Return)
    assert shown.screen_shown == "thanks"
    rounds_closed(hall)
    with hall.store.read() as session:
        held = rounds.current_round(session, hall.activity_id)
    assert held is not None
    assert held.ballots[0]["ratings"] == {"heard": 5, "followed": 3, "worthwhile": 1}


def reach(keys: Keyboard, words: str) -> None:
    for _step in range(40):
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.text() == words:
            return
        keys.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {words}")


def rounds_closed(hall: Hall) -> None:
    with hall.store.read() as session:
        held = rounds.current_round(session, hall.activity_id)
    assert held is not None
    reflection.close_forms(hall.store, held.id)
    rounds.reveal_round(hall.store, held.id)


def test_each_person_chooses_a_language_and_the_next_one_begins_with_the_workshops(shown: KioskWindow) -> None:
    press(shown, "Dechrau · Cymraeg")
    assert "Stopio a chlirio fy atebion" in everything_said(shown)
    press(shown, "Stopio a chlirio fy atebion")
    assert shown.screen_shown == "handover"
    assert "For the facilitator" in everything_said(shown)


KEYS = [key for key in Qt.Key if key not in (
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_unknown,
)]  # fmt: skip
HELD = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
]


@pytest.mark.parametrize("where", ["handover", "questions", "writing", "check", "thanks", "code"])
def test_no_key_of_the_keyboard_leaves_the_kiosk_or_brings_up_an_earlier_answer(
    where: str, console: ConsoleWindow, hall: Hall, clock: Clock, qtbot: Any
) -> None:
    console.stage.open()
    console.kiosk.resume(kiosk.lock(hall.store, hall.activity_id, CODE, clock()))
    shown = console.kiosk.window
    assert shown is not None
    answer_with_a_secret(shown, qtbot)
    go_to(shown, where)
    mode = console.moment.shown.mode
    for held in HELD:
        for key in KEYS:
            QTest.keyClick(QApplication.focusWidget() or shown, key, held)
    QApplication.processEvents()
    assert shown.isVisible()
    assert not console.isVisible()
    assert not console.palette_dialog.isVisible()
    assert QApplication.activeModalWidget() is None
    assert SECRET not in everything_said(shown)
    assert (count(hall), console.moment.shown.mode) == (1, mode)


def go_to(shown: KioskWindow, where: str) -> None:
    if where == "thanks":
        return
    press(shown, "Ready for the next person")
    if where == "code":
        press(shown, "For the facilitator")
    if where in ("questions", "writing", "check"):
        press(shown, "Begin · English")
    if where in ("writing", "check"):
        press(shown, "Next")
    if where == "check":
        press(shown, "Next")


def test_closing_hiding_and_other_windows_do_not_lead_out(
    console: ConsoleWindow, hall: Hall, clock: Clock, qtbot: Any
) -> None:
    console.stage.open()
    console.kiosk.resume(kiosk.lock(hall.store, hall.activity_id, CODE, clock()))
    shown, stage = console.kiosk.window, console.stage.window
    assert shown is not None
    assert stage is not None
    assert not shown.close()
    shown.showMinimized()
    qtbot.waitUntil(lambda: not shown.isMinimized())
    QApplication.closeAllWindows()
    assert shown.isVisible()
    assert not console.isVisible()


def test_keys_and_clicks_on_the_stage_do_nothing_meanwhile(console: ConsoleWindow, hall: Hall, clock: Clock) -> None:
    console.stage.open()
    console.kiosk.resume(kiosk.lock(hall.store, hall.activity_id, CODE, clock()))
    stage = console.stage.window
    assert stage is not None
    for key in (Qt.Key.Key_B, Qt.Key.Key_Period, Qt.Key.Key_PageDown, Qt.Key.Key_F8, Qt.Key.Key_F11):
        QTest.keyClick(stage, key)
    QTest.keyClick(stage, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert console.moment.shown.mode == "live"
    assert console.chosen == hall.activity_id
    with hall.store.read() as session:
        from lpip_workshop.storage.domain import Activity

        activity = session.get(Activity, hall.activity_id)
    assert activity is not None
    assert not activity.started


def test_menus_and_the_middle_button_bring_nothing_up(shown: KioskWindow, qtbot: Any) -> None:
    press(shown, "Begin · English")
    press(shown, "Next")
    field = QApplication.focusWidget()
    assert field is not None
    QApplication.clipboard().setText(SECRET)
    QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5)))
    for button in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            at = QPointF(5, 5)
            QApplication.sendEvent(field, QMouseEvent(kind, at, at, button, button, Qt.KeyboardModifier.NoModifier))
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.activePopupWidget() is None
    assert SECRET not in everything_said(shown)


def test_letters_of_every_keyboard_can_be_written(shown: KioskWindow) -> None:
    press(shown, "Begin · English")
    press(shown, "Next")
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    plain, group = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.GroupSwitchModifier
    for letter, held in (("ŷ", plain), ("ŵ", group), ("â", alt_gr)):
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_W, held, letter))
    assert field.toPlainText() == "ŷŵâ"


def test_only_the_code_leads_back_to_the_console(console: ConsoleWindow, hall: Hall, clock: Clock) -> None:
    console.kiosk.resume(kiosk.lock(hall.store, hall.activity_id, CODE, clock()))
    shown = console.kiosk.window
    assert shown is not None
    press(shown, "For the facilitator")
    QTest.keyClicks(QApplication.focusWidget(), "1111")
    press(shown, "Leave")
    assert "That is not the code." in everything_said(shown)
    for digit in CODE:
        press(shown, digit)
    press(shown, "Leave")
    assert console.isVisible()
    assert console.kiosk.window is None
    assert kiosk.locked(hall.store, clock()) is None


def test_guessing_the_code_becomes_slow(shown: KioskWindow, clock: Clock) -> None:
    shown.ask_code()
    for _try in range(3):
        shown.try_code("0000")
    shown.try_code(CODE)
    assert shown.isVisible()
    assert "Try again in 10 seconds." in everything_said(shown)
    clock.on(11)
    shown.look()
    shown.try_code("0000")
    clock.on(11)
    shown.try_code(CODE)
    assert shown.isVisible()
    clock.on(20)
    shown.try_code(CODE)
    assert not shown.isVisible()


def test_a_form_that_is_left_alone_is_cleared_after_a_warning(shown: KioskWindow, clock: Clock, hall: Hall) -> None:
    press(shown, "Begin · English")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
    clock.on(kiosk.IDLE_SECONDS - 10)
    shown.look()
    assert "Your answers are cleared in 10 seconds." in everything_said(shown)
    press(shown, "I am still here")
    clock.on(kiosk.IDLE_SECONDS - 1)
    shown.look()
    assert shown.screen_shown == "questions"
    clock.on(1)
    shown.look()
    assert (shown.screen_shown, count(hall)) == ("handover", 0)
    press(shown, "Begin · English")
    assert not [b for b in shown.findChildren(QAbstractButton) if b.isVisible() and b.isChecked()]


def test_thanks_make_way_for_the_next_person_by_themselves(shown: KioskWindow, clock: Clock, qtbot: Any) -> None:
    answer_with_a_secret(shown, qtbot)
    clock.on(9)
    shown.look()
    assert shown.screen_shown == "handover"


def test_an_answer_that_cannot_be_taken_stays_and_says_why(shown: KioskWindow, hall: Hall, monkeypatch: Any) -> None:
    press(shown, "Begin · English")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
    press(shown, "Next")
    press(shown, "Next")

    def full(*_given: Any, **_more: Any) -> None:
        raise BadInput(kiosk.T("The disk is full."), kiosk.T("Make room on it."))

    monkeypatch.setattr(hall.store, "deposit", full)
    press(shown, "Put it in the box")
    assert "The disk is full." in everything_said(shown)
    monkeypatch.undo()
    press(shown, "Put it in the box")
    assert (shown.screen_shown, count(hall)) == ("thanks", 1)


def test_undo_in_the_console_afterwards_neither_shows_nor_takes_away_an_answer(
    console: ConsoleWindow, hall: Hall, clock: Clock, qtbot: Any
) -> None:
    console.kiosk.resume(kiosk.lock(hall.store, hall.activity_id, CODE, clock()))
    shown = console.kiosk.window
    assert shown is not None
    answer_with_a_secret(shown, qtbot)
    shown.ask_code()
    shown.try_code(CODE)
    assert console.moment.undo is None
    console.commands.run("undo")
    assert count(hall) == 1
    assert SECRET not in everything_said(console)


def test_a_round_must_be_open_and_the_code_must_be_one(hall: Hall, clock: Clock) -> None:
    for code in ("", "123", "123456789", "12a4", "١٢٣٤"):
        with pytest.raises(BadInput):
            kiosk.lock(hall.store, hall.activity_id, code, clock())
    rounds_closed(hall)
    with pytest.raises(Refused):
        kiosk.lock(hall.store, hall.activity_id, CODE, clock())
    assert kiosk.locked(hall.store, clock()) is None


def test_the_code_stands_nowhere_to_be_read_and_for_half_a_day(hall: Hall, clock: Clock) -> None:
    held = kiosk.lock(hall.store, hall.activity_id, "97531864", clock())
    assert "97531864" not in str(hall.store.note("kiosk"))
    assert kiosk.locked(hall.store, clock()) == held
    clock.on(13 * 3600)
    assert kiosk.locked(hall.store, clock()) is None


def test_the_facilitator_starts_it_from_the_round_with_a_code_typed_twice(
    console: ConsoleWindow, hall: Hall, qtbot: Any
) -> None:
    keys = Keyboard(qtbot)
    panel = next(p for p in console.findChildren(RoundPanel) if p.kiosk_button.isVisibleTo(console))

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, KioskDialog)
        keys.type("1357")
        keys.press(Qt.Key.Key_Tab)
        keys.type("1358")
        keys.press(Qt.Key.Key_Return)
        assert "The two codes are not the same." in everything_said(dialog)
        dialog.again.setText("1357")
        keys.press(Qt.Key.Key_Return)

    keys.in_dialog(panel.kiosk_button.click, choose)
    assert console.kiosk.window is not None
    assert not console.isVisible()


def test_an_app_that_ended_inside_the_kiosk_comes_back_to_it(tmp_path: Path, qtbot: Any) -> None:
    hall = new_workshop(tmp_path, "trust")
    trust.open_pulse(hall.store, hall.activity_id)
    kiosk.lock(hall.store, hall.activity_id, CODE, datetime.now().astimezone())
    hall.store.close()
    main = Application(tmp_path / "library.db")
    asked: list[Callable[[], None]] = []
    main.when_ready(lambda: asked.append(lambda: None))
    with qtbot.waitSignal(main.ready, timeout=20_000):
        main.start()
    assert main.console is not None
    shown = main.console.kiosk.window
    assert shown is not None
    assert shown.isVisible()
    assert not main.console.isVisible()
    assert not main.library.isVisible()
    assert asked == []
    main.close()
