"""The list, the selected action in full, and a line to add the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lpip_workshop.core.words import N, T, Words, listed
from lpip_workshop.exercises.actions import actions
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.console.fields import OwnerCompleter
from lpip_workshop.exercises.actions.console.list import action_table, fit_columns
from lpip_workshop.exercises.actions.console.panel import ActionPanel
from lpip_workshop.exercises.actions.inputs import known_names
from lpip_workshop.exercises.actions.items import Action, Priority, State
from lpip_workshop.exercises.actions.reviewing import set_state
from lpip_workshop.exercises.actions.tables import import_file
from lpip_workshop.exercises.actions.wording import summary
from lpip_workshop.widgets.boxes import column, row, scrolling
from lpip_workshop.widgets.buttons import Button, IconButton, QuietButton
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

_BESIDE, _PANEL, _TABLE = 1000, 380, 150
_MOST_NAMED = 4


class View(ExerciseView):
    """The facilitator's view of the action list. `today` tells the day that "next Friday" counts from."""

    def __init__(self, context: ConsoleContext, today: Callable[[], date] = date.today) -> None:
        super().__init__(context)
        self._today = today
        self._results: Results | None = None
        self._wanted = ""
        self._names: tuple[str, ...] | None = None
        self.title, self.summary = Heading(), Label("", "strong")
        self.unserved = Label("", "small", "heed")
        self.tools = self._toolbar()
        self.table = action_table(self._change, self._today)
        self.panel = ActionPanel(self._change, self._link)
        self.quick = QuickAdd(T("Add an action: what; who; by when"), self._add)
        self.empty = EmptyState(
            "list-checks",
            T("Nothing agreed yet"),
            T(
                "Type the first one below: what will be done; who answers for it; by when. "
                "“Fri” or “+2w” will do for a day."
            ),
            (T("Import a table"), self._import),
        )
        self._arrange()
        self.table.selected.connect(self._show_selected)
        self.table.removal_asked.connect(self._remove)

    def show_results(self, results: Any) -> None:
        """Show the list as it is now, with the same action selected."""
        assert isinstance(results, Results)
        self._results = results
        self.title.set_words(results.setting.title)
        self.summary.set_words(summary(results))
        self._show_unserved(results)
        self._offer_names()
        self.empty.setVisible(not results.actions)
        for widget in (self._middle, self._tools_row):
            widget.setVisible(bool(results.actions))
        self.table.set_rows(results.actions)
        self._fit_columns()
        self._select()

    def commands(self) -> Sequence[Command]:
        """Return what can be done with the selected action, and the import."""
        group, chosen = T("Actions"), lambda: bool(self.table.current())
        return (
            Command("actions.up", T("Move the action up"), "Alt+Up", lambda: self._move(-1), chosen, group),
            Command("actions.down", T("Move the action down"), "Alt+Down", lambda: self._move(1), chosen, group),
            Command(
                "actions.done", T("Mark the action as done, or as open again"), "Ctrl+D", self._toggle, chosen, group
            ),
            Command(
                "actions.remove", T("Remove the action"), "", lambda: self._remove(self.table.current()), chosen, group
            ),
            Command("actions.import", T("Import actions from a table"), "", self._import, group=group),
        )

    def take_focus(self) -> None:
        """Put the focus in the line that adds an action."""
        self.quick.edit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the table where there is room, otherwise beneath it."""
        super().resizeEvent(event)
        self._lay_out(self.width() >= px(_BESIDE))

    def _toolbar(self) -> dict[str, Button]:
        tools = {
            "done": IconButton("check", T("Mark the action as done, or as open again")),
            "up": IconButton("arrow-up", T("Move the action up")),
            "down": IconButton("arrow-down", T("Move the action down")),
            "remove": IconButton("trash", T("Remove the action")),
            "import": QuietButton(T("Import a table"), "upload-simple"),
        }
        tools["done"].clicked.connect(self._toggle)
        tools["up"].clicked.connect(lambda: self._move(-1))
        tools["down"].clicked.connect(lambda: self._move(1))
        tools["remove"].clicked.connect(lambda: self._remove(self.table.current()))
        tools["import"].clicked.connect(self._import)
        return tools

    def _arrange(self) -> None:
        self._tools_row = QWidget()
        tools = row(self.summary, *self.tools.values(), gap=Space.XS)
        tools.setStretch(0, 1)
        self._tools_row.setLayout(tools)
        inside, self._split = QWidget(), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._split.setContentsMargins(0, 0, 0, 0)
        self._split.setSpacing(Space.M)
        self._split.addWidget(self.table, 1)
        self._split.addWidget(self.panel)
        inside.setLayout(self._split)
        self._middle = scrolling(inside, T("Actions"))
        self._middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setMinimumHeight(px(_TABLE))
        advice = Muted(T("One action a line, one owner each. Enter changes a cell; the fields hold the rest."), "body")
        top = column(self.title, advice, gap=Space.XS)
        layout = column(top, self._tools_row, self.unserved, self._middle, self.empty, self.quick, gap=Space.S)
        layout.setStretch(3, 1)
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def _lay_out(self, beside: bool) -> None:
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._split.direction() != direction:
            self._split.setDirection(direction)
            self.panel.set_tall(beside)
            self.panel.setFixedWidth(px(_PANEL)) if beside else self.panel.setMaximumWidth(16777215)
        self._fit_columns()

    def _fit_columns(self) -> None:
        beside = self._split.direction() == QBoxLayout.Direction.LeftToRight
        room = self.width() - (px(_PANEL) + Space.M if beside else 0)
        fit_columns(self.table, room, self._results.actions if self._results else (), self._today())

    def _show_unserved(self, results: Results) -> None:
        names = [priority.text for priority in results.unserved]
        self.unserved.setVisible(bool(names and results.actions))
        rest = len(names) - _MOST_NAMED
        told: list[Words] = [*names[:_MOST_NAMED], *([N("{n} more", "{n} more", rest)] if rest > 0 else [])]
        self.unserved.set_words(T("No action serves yet: {names}.", names=listed(told)))

    def _offer_names(self) -> None:
        with self.context.store.read() as session:
            names = known_names(session, self.context.activity_id)
        if names == self._names:
            return
        self._names = names
        self.quick.edit.setCompleter(OwnerCompleter(names, self.quick))
        self.panel.set_names(names)

    def _select(self) -> None:
        """Keep an action selected: the one asked for, the one before, else the first."""
        if self._results is None or not self._results.actions:
            return
        ids = [action.id for action in self._results.actions]
        wanted = self._wanted if self._wanted in ids else self.table.current()
        self.table.select(wanted if wanted in ids else ids[0])
        self._wanted = "" if self._wanted in ids else self._wanted
        self._show_selected(self.table.current())

    def _selected(self) -> Action | None:
        actions_shown = self._results.actions if self._results else ()
        return next((one for one in actions_shown if one.id == self.table.current()), None)

    def _show_selected(self, _item_id: str) -> None:
        action = self._selected()
        served = self._results.served if self._results else None
        if action is not None:
            shown = None if served is None else [one.priority for one in served]
            self.panel.show_action(action, shown, self._results.as_of if self._results else None)

    def _add(self, typed: str) -> None:
        self._wanted = actions.add(self.context.store, self.context.activity_id, typed, self._today())
        self._select()

    def _change(self, item_id: str, field: str, text: str, gesture: str) -> None:
        store = self.context.store
        if field == "owner":
            actions.set_owner(store, item_id, text, gesture=gesture)
        elif field in actions.DAYS:
            actions.set_day(store, item_id, field, text, self._today(), gesture=gesture)
        elif field == "priority":
            actions.set_priority_text(store, item_id, text, gesture=gesture)
        else:
            actions.set_text(store, item_id, field, text, gesture=gesture)

    def _link(self, item_id: str, priority: Priority | None) -> None:
        self.context.attempt(lambda: actions.link(self.context.store, item_id, priority))

    def _move(self, by: int) -> None:
        item_id = self.table.current()
        self.context.attempt(lambda: actions.move(self.context.store, item_id, by))

    def _toggle(self) -> None:
        action = self._selected()
        if action is not None:
            self._say(action.id, "open" if action.done else "done")

    def _say(self, item_id: str, state: State) -> None:
        store, here = self.context.store, self.context.activity_id
        self.context.attempt(lambda: set_state(store, here, item_id, state, self._today()))

    def _remove(self, item_id: str) -> None:
        self._wanted = self._neighbour(item_id)
        self.context.attempt(lambda: actions.take_away(self.context.store, item_id))

    def _neighbour(self, item_id: str) -> str:
        ids = [action.id for action in self._results.actions] if self._results else []
        at = ids.index(item_id)
        return ids[at + 1] if at + 1 < len(ids) else ids[at - 1]

    def _import(self) -> None:
        path = self.context.choose_file()
        if path is not None:
            store, activity_id = self.context.store, self.context.activity_id
            self.context.attempt(lambda: import_file(store, activity_id, path, self._today()))
