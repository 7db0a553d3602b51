"""The window that the room sees. It only reads."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.slideview import SlideView


class StageWindow(QWidget):
    """Shows one slide, full screen on a second screen, otherwise in a window of its own.

    The console lends its commands, so that its keys and a presenter's remote work here too.
    """

    blank_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(say(T("Stage – LPIP Workshop")))
        self.view = SlideView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def open_beside(self, console: QWidget) -> None:
        """Open on the screen the console is not on; in a window where there is only one."""
        other = other_screen(console)
        if other is None:
            here = console.screen().availableGeometry()
            self.setGeometry(
                QRect(here.x() + here.width() // 8, here.y() + 60, here.width() * 3 // 4, here.height() * 3 // 4)
            )
            self.show()
            return
        self.setGeometry(other.geometry())
        self.showFullScreen()
        # An unplugged projector must not throw the stage over the facilitator's screen.
        QGuiApplication.instance().screenRemoved.connect(self._screen_gone)  # pyright: ignore

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """B and the full stop blank, as on presenters' remotes; F11 and Esc enter and leave full screen."""
        if event.key() in (Qt.Key.Key_B, Qt.Key.Key_Period):
            self.blank_asked.emit()
            return
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            return
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the console that nothing is shown any more."""
        super().closeEvent(event)
        self.closed.emit()

    def _screen_gone(self, _screen: QScreen) -> None:
        if self.isVisible():
            self.close()


def other_screen(console: QWidget) -> QScreen | None:
    """Return a screen that the console is not on, None where there is only one."""
    return next((screen for screen in QGuiApplication.screens() if screen is not console.screen()), None)
