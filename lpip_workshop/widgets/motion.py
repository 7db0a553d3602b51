"""What Qt moves by itself: menus, lists and tool tips that slide or fade in, and the blinking of the cursor.

Ours stands still: nothing here may be animated but through this module (tests/architecture/test_motion.py). The
countdown that the room sees steps once a second: that is what it tells, and no ornament.
"""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QApplication

_blinking: list[int] = []  # milliseconds, as the system has it, kept while nothing moves
_effects: list[QtCore.Qt.UIEffect] = []


def let_move(app: QApplication, *, still: bool) -> None:
    """Let nothing move; or, where that was in force, let everything move again as the system has it."""
    if still == bool(_blinking):
        return  # at start, where all may move, Qt's names are not even asked for: widgets/labels.py says why
    if still:
        _blinking.append(app.cursorFlashTime())
        _effects[:] = [one for one in QtCore.Qt.UIEffect if app.isEffectEnabled(one)]
        app.setCursorFlashTime(0)
        for effect in _effects:
            app.setEffectEnabled(effect, False)
        return
    app.setCursorFlashTime(_blinking.pop())
    for effect in _effects:
        app.setEffectEnabled(effect, True)
