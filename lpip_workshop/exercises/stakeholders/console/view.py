"""The facilitator's view: the tabs, the view in front, who is not here, and the quick line."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.app.stage import OnStage, put_on_stage
from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.stakeholders import actions
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.console import bringing, strips
from lpip_workshop.exercises.stakeholders.console.lines import doubt
from lpip_workshop.exercises.stakeholders.console.pages import Pages
from lpip_workshop.exercises.stakeholders.console.words import bounded
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.library import organisations
from lpip_workshop.exercises.stakeholders.register import name_key
from lpip_workshop.exercises.stakeholders.slides import place_of
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import IconButton
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.maps_completing import PartCompleter
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

# a view's id, its tab, the command that turns to it, and the line that says what to do there
VIEWS: tuple[tuple[str, Text, Text, Text], ...] = (
    (
        "grid",
        T("Grid"),
        T("Show the grid"),
        T("Influence over the outcome, and interest in it. Drag or use arrow keys; with Alt, where they should be."),
    ),
    ("network", T("Network"), T("Show the network"), T("Who works with, informs, funds or decides over whom?")),
    (
        "salience",
        T("Salience"),
        T("Show the salience"),
        T("Who has power, who has a legitimate claim, and whose claim is urgent?"),
    ),
    (
        "impact",
        T("Impact"),
        T("Show the impact"),
        T("Influence over the outcome, and how much it touches them. Drag, or use the arrow keys."),
    ),
    ("rainbow", T("Rainbow"), T("Show the rainbow"), T("Who is affected, who affects the outcome, and how much?")),
    (
        "table",
        T("Table"),
        T("Show the table"),
        T("Everything that is known. Type into any cell; choose two rows to merge them."),
    ),
)
_BLIND = T("Nobody sees where the others placed them before everybody has. Collect the sheets, type them in, reveal.")


class View(ExerciseView):
    """The views of one register with one selection, and the quick line beneath them."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._entries: tuple[Entry, ...] = ()
        self._shown: Results
        self._placing = False
        self._title, self._advice, self._count = Heading(), Muted(), Muted(wrap=False)
        self.tabs = Segmented([(view, tab) for view, tab, *_more in VIEWS], T("How to see it"), tabs=True)
        self.together = IconButton("users-three", T("Place blind by table"))
        self.show_room = IconButton("projector-screen", T("Show this view to the room"))
        self.bring = IconButton("file-csv", T("Bring in a list"))
        self.pages = Pages(context, self._bring_in)
        self.grid, self.waiting, self.table = self.pages.grid.grid, self.pages.grid.waiting, self.pages.register.table
        self.absent, self.before = strips.absent_strip(), strips.before_strip()
        self.quick = QuickAdd(
            T("Add a stakeholder: name; sector; influence; interest"), self._add, name=T("Add a stakeholder")
        )
        self.doubt = bounded(Label("", "small", "heed"))
        self._completer = PartCompleter(self.quick.edit)
        self._lay_out()
        self._wire()

    def show_results(self, results: Results) -> None:
        """Show the register in every view, and keep who is selected."""
        self._shown, self._entries = results, results.entries
        self._title.set_words(results.setting.title)
        self._count.set_words(_counted(results))
        self.pages.show_results(results)
        strips.show_before(self.before, results)
        self._show_page()
        self._offer_words()

    def commands(self) -> list[Command]:
        """Return what can be done with the register."""
        group = T("Stakeholders")

        def chosen() -> bool:
            return bool(self.pages.current())

        def before() -> bool:
            return bool(self._shown.unheard_before)

        return [
            *(self._turning(place, group) for place in range(len(VIEWS))),
            Command("stakeholders.placing", T("Place blind by table"), "Alt+0", self._place_blind, group=group),
            Command("stakeholders.here", T("Mark as here, or not here"), "Ctrl+Shift+H", self._here, chosen, group),
            Command("stakeholders.merge", T("Merge two stakeholders"), "Ctrl+M", self._merge, group=group),
            Command(
                "stakeholders.unheard",
                T("Take in who was unheard last time"),
                "Ctrl+Shift+U",
                self._take_unheard,
                before,
                group,
            ),
            Command("stakeholders.open", T("Open the stakeholder in the table"), "",
                    lambda: self._open(self.pages.current()), chosen, group),
            Command("stakeholders.middle", T("Place the stakeholder in the middle of the grid"), "",
                    self.pages.place_waiting, lambda: bool(self.pages.waiting()), group),
            Command("stakeholders.bring", T("Bring in a list"), "", self._bring_in, group=group),
            Command("stakeholders.paste", T("Paste a list"), "", self._paste, group=group),
            *self.pages.network.commands(),
        ]  # fmt: skip

    def slide(self) -> int:
        """Return the number of the slide that shows the view in front."""
        return place_of(self._shown, self.tabs.value())

    def show_to_room(self) -> None:
        """Let the room see the view that is in front."""
        wanted = OnStage("live", self.context.activity_id, self.slide())
        self.context.attempt(lambda: put_on_stage(self.context.store, self.context.workshop_id, wanted))

    def take_focus(self) -> None:
        """Be ready for the next name, or for the next number of a sheet."""
        if self.pages.currentWidget() is self.pages.placing and self.pages.placing.under_way:
            self.pages.placing.form.value.setFocus()
        elif self.pages.currentWidget() is self.pages.network:
            self.pages.network.take_focus()
        else:
            self.quick.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take cells pasted into the quick line as the list they are."""
        if event.type() == QEvent.Type.KeyPress and cast("QKeyEvent", event).matches(QKeySequence.StandardKey.Paste):
            text = QApplication.clipboard().text().strip()
            if "\t" in text or "\n" in text:
                self._paste()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room of the table anew."""
        super().resizeEvent(event)
        if self.pages.register.isVisible():
            self.pages.register.size_columns()

    def _lay_out(self) -> None:
        self.doubt.hide()
        bar = row(self.tabs, STRETCH, self.together, self.show_room, self.bring, gap=Space.XS)
        foot = column(self.doubt, self.quick, gap=Space.XS)
        head = row(self._title, self._count, gap=Space.M)
        head.setStretch(0, 1)
        head.setAlignment(self._count, Qt.AlignmentFlag.AlignBottom)
        page = column(head, self._advice, bar, self.before, self.pages, self.absent, foot, gap=Space.S)
        page.setStretch(4, 1)
        self.setLayout(page)

    def _wire(self) -> None:
        self.tabs.chosen.connect(self._turned)
        self.bring.clicked.connect(self._bring_in)
        self.show_room.clicked.connect(self.show_to_room)
        self.together.clicked.connect(self._place_blind)
        self.pages.opened.connect(self._open)
        self.pages.removed.connect(self._removed)
        self.pages.placing.left.connect(lambda: self._turn_to("grid"))
        self.absent.asked.connect(lambda: self._turn_to("table"))
        self.before.asked.connect(self._take_unheard)
        self.quick.edit.textChanged.connect(self._warn)
        self.quick.edit.installEventFilter(self)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.pages, self._paste, context=inside)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self.table, lambda: self._turn_to("grid"), context=inside)

    def _turning(self, place: int, group: Text) -> Command:
        view, _tab, title, _advice = VIEWS[place]
        return Command(f"stakeholders.{view}", title, f"Alt+{place + 1}", lambda: self._turn_to(view), group=group)

    def _show_page(self) -> None:
        view = self.tabs.value()
        self.pages.front(view, placing=self._placing)
        self._advice.set_words(next(advice for known, _tab, _title, advice in VIEWS if known == view))
        bar: tuple[QWidget, ...] = (self.tabs, self._count, self.together, self.show_room, self.bring)
        for widget in bar:
            widget.setVisible(bool(self._entries))
        placing = self.pages.currentWidget() is self.pages.placing
        network = self.pages.currentWidget() is self.pages.network
        self.quick.setVisible(not network and not (placing and self.pages.placing.under_way))
        strips.show_absent(self.absent, self._shown)
        self.absent.setHidden(self.absent.isHidden() or placing or network)
        if placing:
            self._advice.set_words(_BLIND)

    def _turned(self, _view: str) -> None:
        self._placing = False
        self._show_page()

    def _turn_to(self, view: str) -> None:
        self.tabs.set_value(view)
        self._turned(view)
        self.pages.currentWidget().setFocus()

    def _place_blind(self) -> None:
        self.tabs.set_value("grid")
        self._placing = True
        self._show_page()
        self.pages.placing.panel.open_button.setFocus()

    def _add(self, line: str) -> None:
        self.pages.select(actions.add(self.context.store, self.context.activity_id, line))

    def _open(self, entry_id: str) -> None:
        self._turn_to("table")
        self.pages.select(entry_id)

    def _removed(self, beside: str) -> None:
        if not beside:
            self.take_focus()

    def _here(self) -> None:
        self.pages.hand.toggle_here(self.pages.current())

    def _merge(self) -> None:
        if self.tabs.value() != "table":
            self._turn_to("table")
        self.pages.register.merge_chosen()

    def _warn(self, typed: str) -> None:
        words = doubt(typed, self._entries)
        self.doubt.set_words(words or "")
        self.doubt.setVisible(words is not None)

    def _bring_in(self) -> None:
        bringing.bring_file(self.context)

    def _paste(self) -> None:
        bringing.paste_list(self.context)

    def _take_unheard(self) -> None:
        bringing.take_unheard(self.context)

    def _offer_words(self) -> None:
        taken = {name_key(entry.name) for entry in self._entries}
        with self.context.store.read() as session:
            names = organisations(session, self.context.activity_id)
        fresh = [name for name in (*self._shown.unheard_before, *names) if name_key(name) not in taken]
        self._completer.set_parts(list(dict.fromkeys(fresh)), [say(words) for words in SHORT.values()])


def _counted(results: Results) -> Words:
    stakeholders = N("{n} stakeholder", "{n} stakeholders", len(results.entries))
    sectors = N("{n} sector", "{n} sectors", len(results.by_sector))
    return T("{stakeholders} · {sectors}", stakeholders=stakeholders, sectors=sectors)
