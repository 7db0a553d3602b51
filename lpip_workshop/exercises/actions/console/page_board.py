"""The actions as cards in three columns, moved by Alt and an arrow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.console.deeds import Deeds
from lpip_workshop.exercises.actions.items import Action, State
from lpip_workshop.exercises.actions.wording import STATE_WORDS, day_words, owner_words
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.icons import icon
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import say, tell
from lpip_workshop.widgets.theme import Space, theme

COLUMNS: tuple[tuple[State, Text, frozenset[State]], ...] = (
    ("open", T("Open"), frozenset({"open"})),
    ("under_way", T("On the way"), frozenset({"under_way", "changed"})),
    ("done", T("Done or stopped"), frozenset({"done", "stopped"})),
)
_SIGN = 26
_ID = Qt.ItemDataRole.UserRole


class BoardPage(QWidget):
    """Three columns of cards: arrows go about, Alt and an arrow moves the card."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self.deeds = deeds
        self.heads = [Label("", "strong") for _column in COLUMNS]
        self.lists = [self._list(words) for _state, words, _states in COLUMNS]
        boxes = [column(head, cards, gap=Space.XS) for head, cards in zip(self.heads, self.lists, strict=True)]
        for box in boxes:
            box.setStretch(1, 1)
        board = row(*boxes, gap=Space.M)
        for place in range(len(boxes)):
            board.setStretch(place, 1)
        help_words = Muted(T("Arrows go from card to card; Alt and left or right moves a card."))
        layout = column(board, help_words, gap=Space.S)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_results(self, results: Results) -> None:
        """Show every action in its column, the selected card selected still."""
        focused, chosen = self._focused(), self.current()
        for place, (_state, words, states) in enumerate(COLUMNS):
            cards = [one for one in results.everything if one.state in states]
            self.heads[place].set_words(T("{column}: {n}", column=words, n=len(cards)))
            self._fill(self.lists[place], cards)
        if chosen and focused is not None:
            self._choose(chosen)

    def current(self) -> str:
        """Return the id of the card that was chosen last, empty for none."""
        cards = self._focused() or next((one for one in self.lists if one.currentRow() >= 0), None)
        return str(cards.currentItem().data(_ID)) if cards is not None and cards.currentRow() >= 0 else ""

    def shift(self, by: int) -> None:
        """Move the chosen card a column to the left (negative) or right."""
        place = next((at for at, cards in enumerate(self.lists) if cards is self._focused()), None)
        chosen = self.current()
        if place is not None and chosen and 0 <= place + by < len(COLUMNS):
            self.deeds.say(chosen, COLUMNS[place + by][0])
            self._choose(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each card the height its words need."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, lambda: [_fit(cards) for cards in self.lists])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the column beside with an arrow, and take the card along with Alt."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if by is not None:
                (self.shift if event.modifiers() & Qt.KeyboardModifier.AltModifier else self._go)(by)
                return True
        return super().eventFilter(watched, event)

    def _list(self, words: Text) -> QListWidget:
        cards = QListWidget()
        tell(cards, accessibleName=words)
        cards.setWordWrap(True)
        cards.setSpacing(2)
        cards.setIconSize(QSize(16, 16))
        cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        cards.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        cards.setResizeMode(QListWidget.ResizeMode.Adjust)
        cards.installEventFilter(self)
        return cards

    def _fill(self, cards: QListWidget, actions: list[Action]) -> None:
        kept = cards.currentRow()
        cards.clear()
        for action in actions:
            cards.addItem(_card(action, self.deeds.today))
        if actions:
            cards.setCurrentRow(min(max(kept, 0), len(actions) - 1))
        _fit(cards)

    def _focused(self) -> QListWidget | None:
        return next((cards for cards in self.lists if cards.hasFocus()), None)

    def _go(self, by: int) -> None:
        place = next((at for at, cards in enumerate(self.lists) if cards.hasFocus()), 0)
        self.lists[min(max(place + by, 0), len(self.lists) - 1)].setFocus()

    def _choose(self, chosen: str) -> None:
        for cards in self.lists:
            for at in range(cards.count()):
                if cards.item(at).data(_ID) == chosen:
                    cards.setCurrentRow(at)
                    cards.setFocus()


def _fit(cards: QListWidget) -> None:
    """Set the height of each card: the style's own guess leaves out its padding and cuts the last line."""
    room, metrics = cards.viewport().width() - 2 * Space.M - Space.S - _SIGN, cards.fontMetrics()
    for at in range(cards.count()):
        item = cards.item(at)
        needed = metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), item.text())
        item.setSizeHint(QSize(room, needed.height() + 2 * Space.S + Space.XS))


def _card(action: Action, today: Callable[[], date]) -> QListWidgetItem:
    heed = not action.settled and (not action.owner or action.overdue(today()))
    under = T("{owner} · {day}", owner=owner_words(action), day=day_words(action, today()))
    told: Words = under
    if action.state in ("changed", "stopped"):
        told = T("{state} · {owner}", state=STATE_WORDS[action.state], owner=owner_words(action))
    item = QListWidgetItem(f"{say(action.what)}\n{say(told)}")
    item.setData(_ID, action.id)
    item.setToolTip(say(action.what).replace("<", "‹"))
    if heed:
        item.setIcon(icon("warning-circle", theme().palette.heed, 16))
    return item
