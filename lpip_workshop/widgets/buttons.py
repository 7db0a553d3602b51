"""Buttons in our looks, with a focus ring that shows for the keyboard and not for the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.icons import icon, no_icon
from lpip_workshop.widgets.labels import restyle
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import RADIUS, Space, px, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent


class Button(QPushButton):
    """A button of a `kind`, whose words follow the language and whose icon follows the theme.

    With no words, `name` is what a screen reader says and the tool tip shows.
    """

    def __init__(self, words: Words = "", kind: str = "secondary", icon_name: str = "", *, name: Words = "") -> None:
        super().__init__()
        self._name: Words = name
        self._icon_name = icon_name
        self._ring = False
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.set_words(words)
        self.redress()

    def set_words(self, words: Words, *, name: Words | None = None) -> None:
        """Show other words; `name` replaces what a screen reader says."""
        self._name = self._name if name is None else name
        tell(self, text=words, accessibleName=self._name or words)
        if self._name:
            tell(self, toolTip="" if self._name == words else self._name)

    def set_icon(self, icon_name: str) -> None:
        """Show another icon; empty for none."""
        if not icon_name and self._icon_name:
            self.setIcon(no_icon())
        self._icon_name = icon_name
        self.redress()

    def set_kind(self, kind: str) -> None:
        """Take another look."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self)
            self.redress()

    def small(self) -> Button:
        """Make it small, and return it."""
        self.setProperty("small", "true")
        self.redress()
        return self

    def redress(self) -> None:
        """Draw the icon in the look in force. `apply_theme` asks for it: of Qt's events on style ten come for one."""
        if not self._icon_name:
            return
        size = 16 if self.property("small") else 18
        gap = Space.XS if self.text() else 0
        self.setIcon(icon(self._icon_name, self._icon_colour(), size, gap))
        self.setIconSize(QSize(px(size) + gap, px(size)))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hand. Not before: labels.py says why Qt's names wait until somebody is there."""
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring unless the mouse brought the focus."""
        self._ring = event.reason() != QtCore.Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the ring once keys are used; Enter presses, as people expect."""
        self._ring = True
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then its focus ring."""
        super().paintEvent(event)
        if self.hasFocus() and self._ring:
            self._paint_ring()

    def _paint_ring(self) -> None:
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QColor, QPainter, QPen  # Qt makes each when first named: not before the first paint

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = self._filled()
        painter.setPen(QPen(QColor(theme().palette.on_act if filled else theme().palette.act), theme().ring))
        inset = 3.0 if filled else theme().ring / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS - inset, RADIUS - inset)
        painter.end()

    def _filled(self) -> bool:
        kind, tone = self.property("kind"), self.property("tone")
        if kind in ("segment", "kiosk-number"):
            return self.isChecked()
        return kind == "primary" or (kind == "card" and tone == "act")

    def _icon_colour(self) -> str:
        p = theme().palette
        if self.property("tone") == "muted":
            return p.muted
        kinds = {"primary": p.on_act, "danger": p.danger, "segment": p.ink}
        return kinds.get(self.property("kind"), p.act)


def PrimaryButton(words: Words, icon_name: str = "", *, name: Words = "") -> Button:  # noqa: N802 - a kind of widget
    """Return the one button of a screen that carries its main deed."""
    return Button(words, "primary", icon_name, name=name)


def SecondaryButton(words: Words, icon_name: str = "", *, name: Words = "") -> Button:  # noqa: N802 - as above
    """Return a button for what can also be done."""
    return Button(words, "secondary", icon_name, name=name)


def QuietButton(words: Words, icon_name: str = "", *, name: Words = "") -> Button:  # noqa: N802 - as above
    """Return a button without a box, for what is seldom needed."""
    return Button(words, "quiet", icon_name, name=name)


def IconButton(icon_name: str, name: Words) -> Button:  # noqa: N802 - as above
    """Return a quiet button that is only an icon; `name` is its tool tip and its accessible name."""
    return Button("", "quiet", icon_name, name=name)
