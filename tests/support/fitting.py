"""Whether the words on a widget have the room they need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel


def cut(one: QLabel | QAbstractButton) -> bool:
    """Tell whether a label or a button needs more room than it has, and no tool tip says it whole."""
    parent = one.parentWidget()
    if not one.text() or one.toolTip() or (parent and parent.toolTip()):
        return False
    if isinstance(one, QLabel) and one.wordWrap():
        return one.heightForWidth(one.width()) > one.height() + 1
    needed = one.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, one.text())
    return needed.width() > one.width() + 1 or needed.height() > one.height() + 1
