"""The window that the room sees. It only reads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.slideview import SlideView
from lpip_workshop.widgets.ticker import wall_clock


class StageWindow(QWidget):
    """Shows one slide, full screen on a second screen, otherwise in a window of its own.

    The console lends its commands, so that its keys and a presenter's remote work here too; `plain` does what
    a letter or a sign asks for, and tells whether it asked for anything.
    """

    closed = Signal()

    def __init__(self, plain: Callable[[QKeyEvent], bool], clock: Callable[[], datetime] = wall_clock) -> None:
        super().__init__()
        self._plain = plain
        tell(self, windowTitle=T("Stage – LPIP Workshop"))
        self.view = SlideView(clock=clock)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def show_full(self, where: QRect) -> None:
        """Fill a screen."""
        self.showNormal()
        screen = QGuiApplication.screenAt(where.center())
        if screen is not None:
            self.setScreen(screen)
        self.setGeometry(where)
        self.showFullScreen()

    def show_in_window(self, console: QWidget) -> None:
        """Open as a window of its own, beside the console where there is only one screen."""
        here = console.screen().availableGeometry()
        self.setGeometry(
            QRect(here.x() + here.width() // 8, here.y() + 60, here.width() * 3 // 4, here.height() * 3 // 4)
        )
        self.showNormal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 fills the screen, F11 goes both ways; Esc leaves it, then closes: as a remote's start and stop do."""
        full, key = self.isFullScreen(), event.key()
        if self._plain(event):
            return
        if key == Qt.Key.Key_Escape and not full:
            self.close()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F11) and full:
            self.showNormal()
        elif key in (Qt.Key.Key_F5, Qt.Key.Key_F11):
            self.showFullScreen()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the console that nothing is shown any more."""
        super().closeEvent(event)
        self.closed.emit()
