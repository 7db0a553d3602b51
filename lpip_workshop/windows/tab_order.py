"""Tab goes through a window as it is read, part by part, whenever its controls were made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def take_step(window: QWidget, parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Move the focus to the next or the last control that Tab stops at; tell whether there is one.

    Qt's own chain puts what is made late behind everything else, and jumps into a view that has a focus proxy.
    """
    order = stops(window, parts)
    here = window.focusWidget()
    if not order:
        return False
    at = order.index(here) if here in order else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[(at + (1 if forward else -1)) % len(order)].setFocus(reason)
    return True


def stops(window: QWidget, parts: Sequence[QWidget]) -> list[QWidget]:
    """Return what Tab stops at in the order of the parts; what lies in two of them belongs to the first."""
    found: list[list[QWidget]] = [[] for _part in parts]
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if _stops_at(widget):
            held = next((held for part, held in zip(parts, found, strict=True) if part.isAncestorOf(widget)), None)
            if held is not None:
                held.append(widget)
        widget = widget.nextInFocusChain()
    return [widget for held in found for widget in held]


def _stops_at(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return by_tab and widget.isVisible() and widget.isEnabled() and not _stands_for_another(widget)


def _stands_for_another(widget: QWidget) -> bool:
    """Tell whether it is one of several choices and another is chosen: Tab stops there, arrows walk."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return chosen is not None and chosen is not widget and chosen.isVisible()
