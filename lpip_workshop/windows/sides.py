"""The running order and the guide beside the activity, or folded away where there is no room beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from lpip_workshop.widgets.boxes import row
from lpip_workshop.widgets.theme import px, theme
from lpip_workshop.windows.guide import GuidePanel
from lpip_workshop.windows.running_order import RunningOrderPanel

# Widths at 100 % text; what counts is how much of it the window holds, so large text folds as a small window does.
_ORDER, _GUIDE = (236, 264), (280, 324)
_DRAWN_FOR = 1366
_BOTH, _ORDER_ONLY = 1080, 780


class Sides(QWidget):
    """Order, activity and guide side by side; one that is folded opens as a drawer over the activity, and Esc shuts it.

    `folded` tells which of the two (order, guide) have folded, `lost` that the focus was in one of them.
    """

    folded = Signal(bool, bool)
    lost = Signal()

    def __init__(self, order: RunningOrderPanel, centre: QWidget, guide: GuidePanel) -> None:
        super().__init__()
        self.order, self.guide = order, guide
        self._centre, self._veil = centre, _Veil(self)
        self._drawer: QWidget | None = None
        self._came_from: QWidget | None = None
        self._wanted = True
        self._row = row(order, centre, guide, gap=0)
        self._row.setStretchFactor(centre, 1)
        self.setLayout(self._row)
        self._veil.pressed.connect(self.go_back)
        self._escape = QShortcut(Qt.Key.Key_Escape, self, self.go_back)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        order.rail.itemClicked.connect(self.shut)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._left)

    @property
    def order_folds(self) -> bool:
        """Whether there is no room for the running order beside the activity."""
        return self._units() < _ORDER_ONLY

    @property
    def guide_folds(self) -> bool:
        """Whether there is no room for the guide beside the activity."""
        return self._units() < _BOTH

    def go_to_order(self) -> None:
        """Put the focus on the running order, opened where it was folded."""
        if self.order_folds:
            self._open(self.order)
        self.order.take_focus()

    def toggle_order(self) -> None:
        """Open the folded running order, or shut it."""
        if self._drawer is self.order:
            self.go_back()
        else:
            self.go_to_order()

    def toggle_guide(self) -> None:
        """Show the guide, or give its room to the activity."""
        if not self.guide_folds:
            self._wanted = not self._wanted
            self.fit()
        elif self._drawer is self.guide:
            self.go_back()
        else:
            self._open(self.guide)

    def go_back(self) -> None:
        """Shut the drawer, and go on where one was before it opened."""
        before = self._came_from
        self.shut()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def shut(self) -> None:
        """Shut the drawer that is open."""
        if self._drawer is not None:
            self._drawer = None
            self.fit()

    def fit(self) -> None:
        """Lay the three out for the width and the size of the text as they are now."""
        share = self.width() / _DRAWN_FOR
        for panel, (least, most) in ((self.order, _ORDER), (self.guide, _GUIDE)):
            drawn = px(most) if self._drawer is panel else round(share * most)
            panel.set_width(min(max(drawn, px(least)), px(most), self.width() - px(32)))
        if not (self.order_folds if self._drawer is self.order else self.guide_folds):
            self._drawer = None
        self._put(self.order, 0, beside=not self.order_folds)
        self._put(self.guide, self._row.count(), beside=self._wanted and not self.guide_folds)
        self._veil.setVisible(self._drawer is not None)
        self._escape.setEnabled(self._drawer is not None)
        if self._drawer is not None:
            self._veil.setGeometry(self.rect())
            self._veil.raise_()
            self._drawer.raise_()
            left = 0 if self._drawer is self.order else self.width() - self._drawer.width()
            self._drawer.setGeometry(left, 0, self._drawer.width(), self.height())
        self.folded.emit(self.order_folds, self.guide_folds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self.fit()

    def _units(self) -> float:
        return self.width() / theme().scale

    def _open(self, panel: RunningOrderPanel | GuidePanel) -> None:
        if self._drawer is None:
            self._came_from = QApplication.focusWidget()
        self._drawer = panel
        panel.show()
        panel.take_focus()  # before the other one goes: a focus that is lost would shut this one
        self.fit()

    def _put(self, panel: QWidget, place: int, *, beside: bool) -> None:
        inside = self._row.indexOf(panel) >= 0
        if beside and not inside:
            self._row.insertWidget(place, panel)
        elif not beside and inside:
            self._row.removeWidget(panel)
        focus = self.window().focusWidget()
        shown = beside or self._drawer is panel
        had = not shown and bool(focus) and panel.isAncestorOf(focus)
        panel.setVisible(shown)
        if had:
            self.lost.emit()

    def _left(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Shut the drawer when the focus goes on to something beneath it."""
        inside = now is not None and self._drawer is not None and self._drawer.isAncestorOf(now)
        if now is not None and not inside and now.window() is self.window():
            self.shut()


class _Veil(QWidget):
    """Dims what a drawer covers; a press on it shuts the drawer."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QColor("black")
        shade.setAlphaF(0.35)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        event.accept()
