"""The action list in its views, what stands around it, and a line to add the next action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.console.commands import view_commands
from lpip_workshop.exercises.actions.console.deeds import Deeds
from lpip_workshop.exercises.actions.console.exporting import Exporter
from lpip_workshop.exercises.actions.console.fields import OwnerCompleter
from lpip_workshop.exercises.actions.console.page_around import not_doing_page, risks_page
from lpip_workshop.exercises.actions.console.page_board import BoardPage
from lpip_workshop.exercises.actions.console.page_chains import ChainsPage
from lpip_workshop.exercises.actions.console.page_list import ListPage
from lpip_workshop.exercises.actions.console.page_review import ReviewPage
from lpip_workshop.exercises.actions.console.page_timeline import TimelinePage
from lpip_workshop.exercises.actions.inputs import known_names
from lpip_workshop.exercises.actions.served import newest_beside
from lpip_workshop.exercises.actions.wording import summary
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.buttons import Button, IconButton
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

PAGES: tuple[tuple[str, Text], ...] = (
    ("review", T("Last time")),
    ("list", T("Table")),
    ("board", T("Board")),
    ("timeline", T("Dates")),
    ("risks", T("Risks")),
    ("chains", T("Why it works")),
    ("not_doing", T("We will not")),
)
_OF_ACTIONS = ("list", "board", "timeline")


class Page(Protocol):
    """A page of the view."""

    def show_results(self, results: Results) -> None:
        """Show the results as they are now."""
        ...


class View(ExerciseView):
    """The facilitator's view of the action list."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self.deeds, self.exporter = Deeds(context), Exporter(context, self)
        self._results: Results | None = None
        self._seen = -1
        self.title, self.summary = Heading(), Label("", "strong")
        self.tabs = Segmented(PAGES, T("What is shown"), tabs=True)
        self.list = ListPage(self.deeds)
        self.table, self.panel, self.unserved = self.list.table, self.list.panel, self.list.unserved
        self.pages: dict[str, QWidget] = {"list": self.list}
        self.tools = self._toolbar()
        self.quick = QuickAdd(T("Add an action: what; who; by when"), self._add)
        self.empty = EmptyState(
            "list-checks",
            T("Nothing agreed yet"),
            T(
                "Type the first one below: what will be done; who answers for it; by when. "
                "“Fri” or “+2w” will do for a day."
            ),
            (T("Import a table"), self.deeds.bring_in),
        )
        self._arrange()
        self.tabs.set_value("list")
        self.tabs.chosen.connect(self.show_page)

    def show_results(self, results: Any) -> None:
        """Show the list as it is now, on the page that is open."""
        assert isinstance(results, Results)
        begins = self._results is None
        self._results = results
        self.title.set_words(results.setting.title)
        self.summary.set_words(summary(results))
        self.tabs.button("review").setVisible(bool(results.carried))
        if (begins and results.waiting) or (self.tabs.value() == "review" and not results.carried):
            self.tabs.set_value("review" if results.carried else "list")
        if begins:
            self._offer_names()
        self._refresh()

    def show_page(self, which: str) -> None:
        """Turn to a page."""
        self.tabs.set_value(which)
        self._refresh()

    def commands(self) -> Sequence[Command]:
        """Return what can be done with the list, its pages and the selected action."""
        return view_commands(self)

    def take_focus(self) -> None:
        """Put the focus on what earlier workshops left open, else in the line that adds an action."""
        self._offer_names()
        review = self.pages.get("review")
        if self.tabs.value() == "review" and isinstance(review, ReviewPage):
            review.table.view.setFocus()
        else:
            self.quick.edit.setFocus()

    def selected(self) -> str:
        """Return the id of the action that is selected on the open page, empty for none."""
        page = self._page(self.tabs.value())
        if isinstance(page, BoardPage):
            return page.current()
        return page.table.current() if isinstance(page, (ListPage, ReviewPage)) else ""

    def toggle(self) -> None:
        """Mark the selected action as done, or as open again."""
        shown = self._results.everything if self._results else ()
        action = next((one for one in shown if one.id == self.selected()), None)
        if action is not None:
            self.deeds.say(action.id, "open" if action.done else "done")

    def judge(self, state: str) -> None:
        """Say where the selected action from last time stands."""
        page = self._page("review")
        if isinstance(page, ReviewPage) and self.tabs.value() == "review":
            page.judge(state)

    def export(self, kind: str) -> None:
        """Write the list as a file of a kind."""
        self.exporter.export(kind, self._results)

    def shift(self, by: int) -> None:
        """Move the selected action up (negative) or down the list."""
        self.deeds.move(self.selected(), by)

    def remove(self) -> None:
        """Remove the selected action."""
        self.list.remove(self.table.current())

    def _refresh(self) -> None:
        results, which = self._results, self.tabs.value()
        if results is None:
            return
        nothing = which in _OF_ACTIONS and not (results.actions if which == "list" else results.everything)
        page = self._page(which)
        self.empty.setVisible(nothing)
        self._stack.setVisible(not nothing)
        self._tools_row.setVisible(which in _OF_ACTIONS and not nothing)
        for name in ("up", "down", "remove"):
            self.tools[name].setVisible(which == "list")
        self.tools["done"].setVisible(which in ("list", "board"))
        self.quick.setVisible(which in (*_OF_ACTIONS, "review"))
        self._stack.setCurrentWidget(page)
        cast("Page", page).show_results(results)

    def _page(self, which: str) -> QWidget:
        """Return a page, made when it is first asked for."""
        if which not in self.pages:
            page = _MAKERS[which](self.deeds)
            if isinstance(page, ReviewPage):
                page.finished.connect(self.quick.edit.setFocus)
            self.pages[which] = page
            self._stack.addWidget(page)
        return self.pages[which]

    def _toolbar(self) -> dict[str, Button]:
        tools: dict[str, Button] = {
            "done": IconButton("check", T("Mark the action as done, or as open again")),
            "up": IconButton("arrow-up", T("Move the action up")),
            "down": IconButton("arrow-down", T("Move the action down")),
            "remove": IconButton("trash", T("Remove the action")),
            "import": IconButton("upload-simple", T("Import a table")),
            "export": IconButton("download-simple", T("Export the list")),
        }
        tools["done"].clicked.connect(self.toggle)
        tools["up"].clicked.connect(lambda: self.shift(-1))
        tools["down"].clicked.connect(lambda: self.shift(1))
        tools["remove"].clicked.connect(self.remove)
        tools["import"].clicked.connect(self.deeds.bring_in)
        tools["export"].clicked.connect(self._offer_export)
        return tools

    def _offer_export(self) -> None:
        button = self.tools["export"]
        self.exporter.menu(lambda: self._results).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _arrange(self) -> None:
        self._tools_row, self._stack = QWidget(), Stack()
        self._stack.addWidget(self.list)
        tools = row(self.summary, *self.tools.values(), gap=Space.XS)
        tools.setStretch(0, 1)
        self._tools_row.setLayout(tools)
        advice: Words = T("One action a line, one owner each. Enter changes a cell; the fields hold the rest.")
        top = column(self.title, Muted(advice, "body"), self.tabs, gap=Space.XS)
        layout = column(top, self._tools_row, self._stack, self.empty, self.quick, gap=Space.S)
        layout.setStretch(2, 1)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _offer_names(self) -> None:
        with self.context.store.read() as session:
            newest = newest_beside(session)
            if newest == self._seen:
                return
            names = known_names(session, self.context.activity_id)
        self._seen = newest
        self.quick.edit.setCompleter(OwnerCompleter(names, self.quick))
        self.panel.set_names(names)
        found = self.context.named_result("stakeholders")
        self.panel.set_stakeholders(cast("list[str]", found) if isinstance(found, list) else [])

    def _add(self, typed: str) -> None:
        self.list.wanted = self.deeds.add(typed)
        self.list.select()


_MAKERS: dict[str, Callable[[Deeds], QWidget]] = {
    "review": ReviewPage,
    "board": BoardPage,
    "timeline": TimelinePage,
    "risks": risks_page,
    "chains": ChainsPage,
    "not_doing": not_doing_page,
}
