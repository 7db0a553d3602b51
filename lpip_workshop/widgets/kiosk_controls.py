"""What is pressed in the kiosk: large numbers, large cards, a field that remembers nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QSpinBox, QWidget

from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.kiosk_style import TARGET
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.theme import Space, px

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class NumberButton(Button):
    """One step of a scale."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text, "kiosk-number")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _filled(self) -> bool:
        return self.isChecked()


class ChoiceButton(Button):
    """A card to choose, with words that wrap; `mark` is a tick, a number or nothing, so that colour is not alone."""

    def __init__(self, text: str, name: str = "") -> None:
        super().__init__("", "kiosk-choice")
        self.setCheckable(True)
        self.setAccessibleName(name or text)
        self.mark, self.words = Label("", "answer", "act", wrap=False), Label(text)
        self.mark.setFixedWidth(px(28))
        self._inside = row(self.mark, self.words, gap=Space.S)
        self._inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._inside.setStretch(1, 1)
        self.setLayout(self._inside)
        for part in (self.mark, self.words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_mark(self, mark: str) -> None:
        """Show a mark, and that the card is chosen where there is one."""
        self.mark.set_words(mark)
        self.setChecked(bool(mark))

    def sizeHint(self) -> QSize:
        """Return the size the words ask for."""
        return self._inside.sizeHint().expandedTo(QSize(0, px(TARGET)))

    def minimumSizeHint(self) -> QSize:
        """Return the least size the words can bear."""
        return self._inside.minimumSize().expandedTo(QSize(0, px(TARGET)))

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need at a width."""
        return max(self._inside.totalHeightForWidth(width), px(TARGET))


class OneOf(QWidget):
    """One of several buttons: one stop for Tab, arrows choose, digits too, Backspace clears, a second press as well."""

    changed = Signal(object)

    def __init__(self, values: Sequence[Any], buttons: Sequence[Button], chosen: Any, *, upright: bool) -> None:
        super().__init__()
        self._values, self.buttons = list(values), list(buttons)
        self._chosen = self._values.index(chosen) if chosen in self._values else -1
        layout = column(*buttons, gap=Space.S) if upright else row(*buttons, gap=Space.S)
        self.setLayout(layout)
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, at=at: self._press(at))
            button.installEventFilter(self)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with arrows, choose with digits, clear with Backspace."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or watched not in self.buttons:
            return super().eventFilter(watched, event)
        at, key = self.buttons.index(watched), Qt.Key(event.key())  # pyright: ignore[reportArgumentType]
        if key in _BACK or key in _ON:
            first = self._chosen < 0 and key in _ON
            self._choose(at if first else (at + (1 if key in _ON else -1)) % len(self.buttons))
        elif key in _CLEAR:
            self._choose(-1)
        elif event.text().isdigit() and int(event.text()) in self._values:
            self._choose(self._values.index(int(event.text())))
        else:
            return super().eventFilter(watched, event)
        return True

    def _press(self, at: int) -> None:
        self._choose(-1 if at == self._chosen else at)

    def _choose(self, at: int) -> None:
        self._chosen = at
        self._dress()
        if at >= 0:
            self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit(self._values[at] if at >= 0 else None)

    def _dress(self) -> None:
        for at, button in enumerate(self.buttons):
            here = at == self._chosen
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if at == max(self._chosen, 0) else Qt.FocusPolicy.ClickFocus
            )
            if isinstance(button, ChoiceButton):
                button.set_mark("✓" if here else "")
            button.setChecked(here)


class Amount(QSpinBox):
    """A number that arrows and digits change; the wheel scrolls the page instead."""

    def __init__(self, name: str, value: int, step: int) -> None:
        super().__init__()
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
        self.setSingleStep(step)
        self.setMaximum(max(value, 0))
        self.setValue(value)
        self.setFixedWidth(px(88))
        _remember_nothing(self)
        _remember_nothing(self.lineEdit())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class ShortText(QLineEdit):
    """A line of text that no list, menu or keyboard remembers."""

    def __init__(self, name: str, longest: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(longest)
        self.setCompleter(None)  # pyright: ignore[reportArgumentType] - Qt takes none
        self.setDragEnabled(False)
        _remember_nothing(self)


class LongText(QPlainTextEdit):
    """A few lines of text that nothing remembers; Tab goes on, and what is too long is not taken."""

    typed = Signal(str)

    def __init__(self, name: str, text: str, longest: int) -> None:
        super().__init__()
        self._longest, self._before = longest, text
        self.setPlainText(text)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFixedHeight(px(130))
        _remember_nothing(self)
        self.textChanged.connect(self._changed)

    def _changed(self) -> None:
        text = self.toPlainText()
        if len(text) > self._longest:
            self.setPlainText(self._before)
            self.moveCursor(self.textCursor().MoveOperation.End)
            return
        self._before = text
        self.typed.emit(text)


def _remember_nothing(field: QWidget) -> None:
    hints = Qt.InputMethodHint
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    field.setAcceptDrops(False)
    field.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase)


def amount_row(words: str, less: Button, amount: Amount, more: Button) -> QWidget:
    """Return what is shared out to, with less and more beside the number."""
    made = QWidget()
    label = Label(words, "answer")
    line = row(label, less, amount, more, gap=Space.S)
    line.setStretch(0, 1)
    made.setLayout(line)
    return made
