"""Look at a widget: what it paints, and what it tells assistive technology."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QWidget


def grab(widget: QWidget, path: Path | None = None, size: tuple[int, int] = (1366, 768)) -> QImage:
    """Return what the widget paints at a size, saved to `path` where one is given."""
    widget.resize(*size)
    widget.ensurePolished()
    layout = widget.layout()
    if layout is not None:
        layout.activate()
    image = widget.grab().toImage()
    if path is not None:
        image.save(str(path))
    return image


def accessible(widget: QWidget) -> QAccessibleInterface:
    """Return the face of a widget to assistive technology."""
    QAccessible.setActive(True)
    face = QAccessible.queryAccessibleInterface(widget)
    assert face is not None
    return face


def accessible_name(widget: QWidget) -> str:
    """Return the name a screen reader says."""
    return accessible(widget).text(QAccessible.Text.Name)
