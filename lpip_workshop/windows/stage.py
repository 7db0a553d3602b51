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

    The console lends its commands, so that its keys and a presenter's remote work here too.
    """

    blank_asked = Signal()
    closed = Signal()

    def __init__(self, clock: Callable[[], datetime] = wall_clock) -> None:
        super().__init__()
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
        """B and the full stop blank; F5 fills the screen, F11 goes both ways; Esc leaves it, then closes."""
        if event.key() in (Qt.Key.Key_B, Qt.Key.Key_Period):
            self.blank_asked.emit()
            return
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            return
        if event.key() == Qt.Key.Key_F5:
            self.showFullScreen()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.showNormal() if self.isFullScreen() else self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the console that nothing is shown any more."""
        super().closeEvent(event)
        self.closed.emit()
