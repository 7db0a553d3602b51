"""Tell assistive technology that a widget which paints itself is a chart: Qt would call it nothing in particular."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_DRAWN = "drawn"


def say_drawn(widget: QWidget) -> None:
    """Give the widget the role of a chart; its name and description stay its own."""
    _install()
    widget.setProperty(_DRAWN, True)


@cache
def _install() -> None:
    QAccessible.installFactory(_face)


def _face(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and thing.property(_DRAWN):
        return QAccessibleWidget(thing, QAccessible.Role.Chart)
    return None
