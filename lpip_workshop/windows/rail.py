"""The running order: the spine of the console."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lpip_workshop.core.words import N, T, Words
from lpip_workshop.widgets.icons import pixmap
from lpip_workshop.widgets.language import say, tell
from lpip_workshop.widgets.theme import Space, font, px, theme

_ENTRY = Qt.ItemDataRole.UserRole
_ROW, _TALL = 36, 66


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One line of the running order. `elapsed` counts minutes while it is running, -1 otherwise.

    `beside` tells that it happens at the same time as the one before, `took` when it really was.
    """

    id: str
    title: Words
    icon: str = ""
    time: str = ""
    minutes: int = 0
    done: bool = False
    pause: bool = False
    elapsed: int = -1
    beside: bool = False
    took: Words = ""

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self.elapsed >= 0


class Rail(QListWidget):
    """A list of activities. `chosen` tells which one is opened; Enter edits, Alt+arrows move, + and - give time."""

    chosen = Signal(str)
    edit_asked = Signal(str)
    move_asked = Signal(str, int)
    removal_asked = Signal(str)
    time_asked = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setItemDelegate(_RailDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tell(self, accessibleName=T("Running order"))
        self.setUniformItemSizes(False)
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._tell)
        self._entries: tuple[RailEntry, ...] = ()

    def set_entries(self, entries: tuple[RailEntry, ...], current: str) -> None:
        """Show the running order; the choice stays."""
        if entries == self._entries and current == self.current():
            return
        self._entries = entries
        self.blockSignals(True)
        if [entry.id for entry in entries] != [self._entry(place).id for place in range(self.count())]:
            self.clear()
            for _entry in entries:
                self.addItem(QListWidgetItem())
        for place, entry in enumerate(entries):
            self._dress(self.item(place), entry)
            if entry.id == current:
                self.setCurrentRow(place)
        self.blockSignals(False)
        self.viewport().update()

    def current(self) -> str:
        """Return the id of the chosen activity, empty for none."""
        return self._entry(self.currentRow()).id if self.currentRow() >= 0 else ""

    def step(self, by: int) -> None:
        """Choose the next (1) or the one before (-1)."""
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))

    def event(self, event: QEvent) -> bool:
        """Keep Alt+arrows for the running order while it has the focus: an exercise may use them, too."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt+arrows, edit with Enter or F2, take away with Delete, give time with + and -."""
        fixed = self.currentRow() <= 0  # who is here stays on top
        if _moves(event) and not fixed:
            self.move_asked.emit(self.current(), -1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit(self.current())
        elif event.key() == Qt.Key.Key_Delete and not fixed:
            self.removal_asked.emit(self.current())
        elif event.text() in ("+", "-") and not fixed:
            self.time_asked.emit(self.current(), 5 if event.text() == "+" else -5)
        elif event.text().isprintable() and event.text().strip():
            event.ignore()  # Qt would search for it; it may be what a remote sends
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of the text."""
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
        elif event.type() == QEvent.Type.LanguageChange:
            for place, entry in enumerate(self._entries):
                self._dress(self.item(place), entry)
        super().changeEvent(event)

    def _entry(self, place: int) -> RailEntry:
        return self.item(place).data(_ENTRY)

    def _dress(self, item: QListWidgetItem, entry: RailEntry) -> None:
        item.setData(_ENTRY, entry)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, say(_spoken(entry)))
        told = T("{before} · {after}", before=entry.title, after=entry.took) if entry.took else entry.title
        item.setToolTip(say(told).replace("<", "‹"))  # what has no room in the line is told whole

    def _tell(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ENTRY).id)


def _moves(event: QKeyEvent) -> bool:
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)


def _spoken(entry: RailEntry) -> Words:
    minutes = N("{n} minute", "{n} minutes", entry.minutes)
    if entry.beside:
        return T("{title}, at the same time", title=_spoken(replace(entry, beside=False)))
    if entry.done and entry.took:
        return T("{title}, done, {took}", title=entry.title, took=entry.took)
    if entry.done:
        return T("{title}, done", title=entry.title)
    if entry.running:
        return T("{title}, running, {minutes}", title=entry.title, minutes=minutes)
    return T("{title}, {minutes}", title=entry.title, minutes=minutes) if entry.minutes else entry.title


class _RailDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry: RailEntry = index.data(_ENTRY)
        return QSize(0, px(_TALL if entry and entry.running else _ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: RailEntry = index.data(_ENTRY)
        box: QRect = option.rect.adjusted(0, 1, 0, -1)  # pyright: ignore
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)  # pyright: ignore
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, entry, selected, focused)
        self._lines(painter, box.adjusted(Space.M, 0, -Space.M, 0), entry, selected)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, entry: RailEntry, selected: bool, focused: bool) -> None:
        p = theme().palette
        if not (selected or entry.running):
            return
        painter.setBrush(QColor(p.card) if selected else Qt.BrushStyle.NoBrush)
        edge = QColor(p.act) if selected else QColor(p.line)
        painter.setPen(QPen(edge, theme().ring + 0.5 if focused else 1.5))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)

    def _lines(self, painter: QPainter, box: QRect, entry: RailEntry, selected: bool) -> None:
        p = theme().palette
        time_width, minutes_width = px(44), px(26)
        line = QRect(box.left(), box.top(), box.width(), px(_ROW - 2))
        self._mark(painter, line, entry)
        if entry.beside:
            self._beside(painter, line, time_width)
            time_width += px(16)
        strong = selected or entry.running
        face = font("body", QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        face.setItalic(entry.pause)
        painter.setFont(face)
        painter.setPen(QColor(p.muted if entry.done or entry.pause else p.ink))
        room = line.adjusted(time_width, 0, -minutes_width, 0)
        title = painter.fontMetrics().elidedText(say(entry.title), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), title)
        if entry.running:
            self._progress(painter, box, entry, time_width)
        elif entry.minutes:
            painter.setFont(font("small"))
            painter.setPen(QColor(p.muted))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), str(entry.minutes))

    def _mark(self, painter: QPainter, line: QRect, entry: RailEntry) -> None:
        p = theme().palette
        sign = entry.icon or ("check" if entry.done else "")
        if sign:
            side = px(16)
            density = painter.device().devicePixelRatioF()
            painter.drawPixmap(line.left(), line.center().y() - side // 2, pixmap(sign, p.act, side, density))
            return
        painter.setFont(font("small", QFont.Weight.DemiBold if entry.running else QFont.Weight.Normal))
        painter.setPen(QColor(p.act if entry.running else p.muted))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), entry.time)

    def _beside(self, painter: QPainter, line: QRect, indent: int) -> None:
        """Draw the arm that ties an entry to the one above it."""
        painter.setPen(QPen(QColor(theme().palette.act), 1.5))
        x, y = line.left() + indent + 3, line.center().y()
        painter.drawLine(x, line.top() - px(6), x, y)
        painter.drawLine(x, y, x + px(8), y)

    def _progress(self, painter: QPainter, box: QRect, entry: RailEntry, indent: int) -> None:
        p = theme().palette
        top = box.top() + px(_ROW - 1)
        track = QRect(box.left() + indent, top, box.width() - indent - Space.XS, px(5))
        share = min(entry.elapsed / max(entry.minutes, 1), 1.0)
        over = entry.elapsed > entry.minutes
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(p.track))
        painter.drawRoundedRect(track, 2, 2)
        painter.setBrush(QColor(p.heed if over else p.act))
        painter.drawRoundedRect(QRect(track.left(), top, round(track.width() * share), track.height()), 2, 2)
        painter.setFont(font("small"))
        painter.setPen(QColor(p.heed_text if over else p.muted))
        told = N("{done} of {n} minute", "{done} of {n} minutes", entry.minutes, done=entry.elapsed)
        painter.drawText(QRect(track.left(), top + px(6), track.width(), px(20)), 0, say(told))
