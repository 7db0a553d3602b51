"""The kiosk's window: one person after the other answers on this laptop, and nobody finds anything of anybody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.app.kiosk import KioskLock, Tries, answered, asked
from lpip_workshop.core.catalogue import LANGUAGES
from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import Surface, column, row
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.kiosk_style import grown, kiosk_style
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.theme import Space, theme
from lpip_workshop.windows import kiosk_pages as pages
from lpip_workshop.windows.kiosk_guard import KioskGuard

Screen: TypeAlias = Literal["handover", "questions", "check", "thanks", "code"]
_WARN_SECONDS, _THANKS_SECONDS = 20, 8


class KioskWindow(QWidget):
    """Full screen until the facilitator's code was given. `left` tells that it was.

    `clock` is asked for the time, so that tests need not wait; `look` is what happens each second.
    """

    left = Signal()

    def __init__(self, store: Store, lock: KioskLock, language: str, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._store, self._lock, self._clock = store, lock, clock
        self._languages = [language, *(other for other in LANGUAGES if other != language)]
        self._draft = pages.Draft(language)
        self._tries, self._free, self._larger = Tries(), False, 1.0
        self._touched = self._began = clock()
        self.screen_shown: Screen = "handover"
        self.setWindowTitle("LPIP Workshop")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(kiosk_style(theme()))
        self._page = QWidget()
        self._warning, self.stay = Label("", "answer", "heed"), Button("", "kiosk")
        self._lay_out()
        self._guard = KioskGuard(self, self._on_touch)
        self._guard.stand()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.hand_over()

    def hand_over(self) -> None:
        """Forget whoever was here, and wait for the next person."""
        self._draft = pages.Draft(self._languages[0])
        self._forget_selection()
        held = asked(self._store, self._lock.activity_id)
        if held is None:
            self._show("handover", self._over())
            return
        counted = answered(self._store, self._lock.activity_id)
        shown = pages.handover(self._draft.say, held[1], self._languages, counted, self.begin, self.ask_code)
        self._show("handover", shown)

    def begin(self, language: str) -> None:
        """Ask one person, in their language."""
        self._draft = pages.Draft(language)
        self._go(0)

    def ask_code(self) -> None:
        """Ask for the facilitator's code."""
        shown, self._typed, self._wrong = pages.code_page(self._draft.say, self.try_code, self.hand_over)
        self._show("code", shown)
        self._typed.setFocus()
        self._tell_wait()

    def try_code(self, code: str) -> None:
        """Leave where the code is right; a wrong one is counted, and after a few there is a wait."""
        now = self._clock()
        self._typed.clear()
        if self._tries.seconds(now):
            self._tell_wait()
            return
        if not self._lock.fits(code):
            self._tries.failed(now)
            self._wrong.set_words(self._draft.say(T("That is not the code.")))
            announce(self, self._wrong.text(), urgent=True)
            self._tell_wait()
            return
        self.end()
        self.left.emit()

    def end(self) -> None:
        """Let the window go, whatever is on it: the code was given, or the app ends."""
        if self._free:
            return
        self._free = True
        self._timer.stop()
        self._guard.leave()
        self._draft = pages.Draft(self._languages[0])
        self.close()
        self.deleteLater()

    def look(self) -> None:
        """See whether somebody went away: warn, then clear what they began."""
        now = self._clock()
        idle = (now - self._touched).total_seconds()
        if self.screen_shown == "code":
            self._tell_wait()
        if self.screen_shown == "handover":
            return
        if self.screen_shown == "thanks":
            if (now - self._began).total_seconds() >= _THANKS_SECONDS:
                self.hand_over()
            return
        left = int(self._lock.idle - idle)
        if left <= 0:
            self.hand_over()
        elif left <= _WARN_SECONDS:
            self._warn(left)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless the code was given."""
        if not self._free:
            event.ignore()
            return
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write larger where the screen is larger."""
        super().resizeEvent(event)
        larger = grown(self.width(), self.height())
        if larger != self._larger:
            self._larger = larger
            self.setStyleSheet(kiosk_style(theme(), larger))

    def changeEvent(self, event: QEvent) -> None:
        """Come back when somebody makes the window small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and not self._free and self.isMinimized():
            self.showFullScreen()

    def _go(self, at: int) -> None:
        held = asked(self._store, self._lock.activity_id)
        if held is None or at < 0:
            self.hand_over()
            return
        form, draft = held[1], self._draft
        asked_pages = form.asked(draft.answers)
        if at >= len(asked_pages):
            shown, self._wrong = pages.check(draft, form, self._go, self.put_in_box, self.hand_over)
            self._show("check", shown)
            return
        draft.page = at
        where = (at + 1, len(asked_pages))
        back, on = (lambda: self._go(at - 1)), (lambda: self._go(at + 1))
        self._show("questions", pages.questions(draft, asked_pages[at], where, back, on, self.hand_over))

    def put_in_box(self) -> None:
        """Hand in what was answered; what is wrong is said, and nothing is lost."""
        held = asked(self._store, self._lock.activity_id)
        if held is None:
            self.hand_over()
            return
        round_id, form = held
        try:
            form.give(self._store, self._lock.activity_id, round_id, form.heard(self._draft.answers))
        except Trouble as trouble:
            self._wrong.set_words(self._draft.say(T("{what} {remedy}", what=trouble.what, remedy=trouble.remedy)))
            self._wrong.show()
            announce(self, self._wrong.text(), urgent=True)
            return
        self._draft.answers.clear()
        self._show("thanks", pages.thanks(self._draft.say, self.hand_over))

    def _show(self, which: Screen, shown: QWidget) -> None:
        old, self._page = self._page, shown
        self.screen_shown = which
        self._began = self._touched = self._clock()
        self._warning_line.hide()
        self._inside.replaceWidget(old, shown)
        old.setParent(None)
        old.deleteLater()
        shown.show()
        first = next((child for child in shown.findChildren(QWidget) if _may_begin(child, which)), None)
        (first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _over(self) -> QWidget:
        return pages.over(self._draft.say, self.ask_code)

    def _warn(self, seconds: int) -> None:
        words: Words = N(
            "Are you still there? Your answers are cleared in {n} second.",
            "Are you still there? Your answers are cleared in {n} seconds.",
            seconds,
        )
        self._warning.set_words(self._draft.say(words))
        self.stay.set_words(self._draft.say(T("I am still here")))
        if self._warning_line.isHidden():
            announce(self, self._warning.text(), urgent=True)
        self._warning_line.show()

    def _on_touch(self) -> None:
        self._touched = self._clock()
        self._warning_line.hide()

    def _tell_wait(self) -> None:
        seconds = self._tries.seconds(self._clock())
        if seconds:
            words = N("Try again in {n} second.", "Try again in {n} seconds.", seconds)
            self._wrong.set_words(self._draft.say(words))
        elif self._tries.wrong > 2:
            self._wrong.set_words("")

    def _forget_selection(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _lay_out(self) -> None:
        self.stay.clicked.connect(self._on_touch)
        line = row(self._warning, self.stay, gap=Space.L)
        line.setContentsMargins(Space.XXL, Space.M, Space.XXL, Space.M)
        line.setStretch(0, 1)
        self._warning_line = Surface("card", line)
        self._warning_line.hide()
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.addWidget(self._page)
        self.setLayout(column(Surface("paper", column(self._warning_line, self._inside, gap=0)), gap=0))


def _may_begin(child: QWidget, which: Screen) -> bool:
    begins = bool(child.focusPolicy() & Qt.FocusPolicy.TabFocus) and child.isEnabled() and not child.isHidden()
    return begins and (which != "questions" or child.property("kind") != "quiet")
