"""The table of actions with the selected one in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lpip_workshop.core.words import N, T, Words, listed
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.console.deeds import Deeds
from lpip_workshop.exercises.actions.console.list import action_table, fit_columns
from lpip_workshop.exercises.actions.console.panel import ActionPanel
from lpip_workshop.exercises.actions.items import Action
from lpip_workshop.widgets.boxes import column, scrolling
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.theme import Space, px

_BESIDE, _PANEL, _TABLE = 1000, 380, 150
_MOST_NAMED = 4


class ListPage(QWidget):
    """The list. `wanted` names the action to select when it is there."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self.deeds, self.wanted = deeds, ""
        self._results: Results | None = None
        self.unserved = Label("", "small", "heed")
        self.table = action_table(deeds.change, deeds.today)
        self.panel = ActionPanel(deeds.change, deeds.link)
        self.table.setMinimumHeight(px(_TABLE))
        inside, self._split = QWidget(), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._split.setContentsMargins(0, 0, 0, 0)
        self._split.setSpacing(Space.M)
        self._split.addWidget(self.table, 1)
        self._split.addWidget(self.panel)
        inside.setLayout(self._split)
        middle = scrolling(inside, T("Actions"))
        middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = column(self.unserved, middle, gap=Space.S)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.table.selected.connect(self._show_selected)
        self.table.removal_asked.connect(self.remove)

    def show_results(self, results: Results) -> None:
        """Show the list as it is now, with the same action selected."""
        self._results = results
        self._show_unserved(results)
        self.table.set_rows(results.actions)
        self._fit_columns()
        self.select()

    def select(self) -> None:
        """Keep an action selected: the one asked for, the one before, else the first."""
        if self._results is None or not self._results.actions:
            return
        ids = self._ids()
        wanted = self.wanted if self.wanted in ids else self.table.current()
        self.table.select(wanted if wanted in ids else ids[0])
        self.wanted = "" if self.wanted in ids else self.wanted
        self._show_selected(self.table.current())

    def selected(self) -> Action | None:
        """Return the selected action, None for none."""
        shown = self._results.actions if self._results else ()
        return next((one for one in shown if one.id == self.table.current()), None)

    def remove(self, item_id: str) -> None:
        """Remove an action and go to the one beside it."""
        ids = self._ids()
        at = ids.index(item_id)
        self.wanted = ids[at + 1] if at + 1 < len(ids) else ids[at - 1]
        self.deeds.remove(item_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the table where there is room, otherwise beneath it."""
        super().resizeEvent(event)
        beside = self.width() >= px(_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._split.direction() != direction:
            self._split.setDirection(direction)
            self.panel.set_tall(beside)
            self.panel.setFixedWidth(px(_PANEL)) if beside else self.panel.setMaximumWidth(16777215)
        self._fit_columns()

    def _ids(self) -> Sequence[str]:
        return [action.id for action in self._results.actions] if self._results else []

    def _fit_columns(self) -> None:
        beside = self._split.direction() == QBoxLayout.Direction.LeftToRight
        room = self.width() - (px(_PANEL) + Space.M if beside else 0)
        fit_columns(self.table, room, self._results.actions if self._results else (), self.deeds.today())

    def _show_unserved(self, results: Results) -> None:
        names = [priority.text for priority in results.unserved]
        self.unserved.setVisible(bool(names and results.actions))
        rest = len(names) - _MOST_NAMED
        told: list[Words] = [*names[:_MOST_NAMED], *([N("{n} more", "{n} more", rest)] if rest > 0 else [])]
        self.unserved.set_words(T("No action serves yet: {names}.", names=listed(told)))

    def _show_selected(self, _item_id: str) -> None:
        action, results = self.selected(), self._results
        if action is not None and results is not None:
            served = results.served
            shown = None if served is None else [one.priority for one in served]
            self.panel.show_action(action, shown, results.as_of)
