"""Lets only answering through while the kiosk is on: no shortcut, no menu, no other window of the app."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_KIND = QEvent.Type
_HANDS = frozenset(
    {_KIND.KeyPress, _KIND.MouseButtonPress, _KIND.MouseMove, _KIND.TouchBegin, _KIND.TouchUpdate, _KIND.Wheel}
)
_INPUT = _HANDS | {
    _KIND.KeyRelease,
    _KIND.ShortcutOverride,
    _KIND.MouseButtonRelease,
    _KIND.MouseButtonDblClick,
    _KIND.TouchEnd,
    _KIND.TabletPress,
    _KIND.InputMethod,
}
_NEVER = frozenset(
    {_KIND.Shortcut, _KIND.ContextMenu, _KIND.DragEnter, _KIND.DragMove, _KIND.Drop, _KIND.ToolTip, _KIND.WhatsThis}
)
_KEYS = frozenset(
    {
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Shift,
    }
)  # fmt: skip
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KioskGuard(QObject):
    """Stands before every event of the app; `touched` is called whenever somebody does something in the kiosk."""

    def __init__(self, kiosk: QWidget, touched: Callable[[], None]) -> None:
        super().__init__(kiosk)
        self._kiosk, self._touched = kiosk, touched

    def stand(self) -> None:
        """Begin."""
        QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]

    def leave(self) -> None:
        """End."""
        QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop what the kiosk has no use for."""
        kind = event.type()
        if kind in _NEVER:
            return True
        if kind not in _INPUT:
            return False
        if not self._is_ours(watched):
            return isinstance(watched, (QWidget, QWindow))
        if kind in _HANDS:
            self._touched()
        if isinstance(event, QKeyEvent):
            return not _may_be_typed(event)
        if isinstance(event, QMouseEvent):
            return event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)
        return False

    def _is_ours(self, watched: QObject) -> bool:
        if isinstance(watched, QWidget):
            return watched.window() is self._kiosk
        return isinstance(watched, QWindow) and watched is self._kiosk.windowHandle()


def _may_be_typed(event: QKeyEvent) -> bool:
    """Tell whether a key writes or moves; with AltGr it may still be a letter, as ŵ is on some keyboards."""
    held = event.modifiers() & _HELD
    letter = event.text().isprintable() and bool(event.text())
    if held and not (held == _ALT_GR and letter and not event.text().isascii()):
        return False
    return letter or Qt.Key(event.key()) in _KEYS
