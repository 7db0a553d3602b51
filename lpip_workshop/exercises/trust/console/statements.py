"""The statements of the next round: worded, added, turned round, removed or brought in from a table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.words import Saying, T, Text
from lpip_workshop.exercises.trust import statements as deeds
from lpip_workshop.exercises.trust.dimensions import Item
from lpip_workshop.exercises.trust.inputs import Asked
from lpip_workshop.exercises.trust.tables_items import items_in
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import IconButton, QuietButton, SecondaryButton
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext

_OTHER: dict[str, tuple[str, Text]] = {"en": ("cy", T("In Welsh")), "cy": ("en", T("In English"))}
_SCORED = (("", T("As it is")), ("reverse", T("In reverse")))


class Statements(QWidget):
    """A table to edit and a line to add; `done` leads back. Every change is saved as it is made."""

    done = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context, self._language = context, context.language()
        self._other, self._other_title = _OTHER.get(self._language, _OTHER["en"])
        self.table = PlainTable(self._columns(), lambda item: item.id, T("Statements"))
        self.quick_add = QuickAdd(T("A statement, or Dimension: statement"), self._add)
        self.up = IconButton("arrow-up", T("Move the statement up"))
        self.down = IconButton("arrow-down", T("Move the statement down"))
        self.remove = IconButton("trash", T("Remove the statement"))
        self.bring = QuietButton(T("Bring in a table"), "file-csv")
        self.restore = QuietButton(T("Use the six again"), "arrow-clockwise")
        self.back = SecondaryButton(T("Done"), "check")
        self.setLayout(self._page())
        self._wire()

    def show_choice(self, asked: Asked) -> None:
        """Show the statements as they are chosen."""
        self.table.set_rows(asked.items)
        if not self.table.current() and asked.items:
            self.table.select(asked.items[0].id)
        for button in (self.up, self.down, self.remove):
            button.setEnabled(bool(asked.items))

    def _page(self) -> QVBoxLayout:
        head = row(Heading(T("Statements"), "section"), STRETCH, self.back, gap=Space.S)
        tools = row(self.up, self.down, self.remove, STRETCH, self.bring, self.restore, gap=Space.XS)
        advice = Muted(
            T(
                "Enter edits a cell. Three statements or more of one dimension make a scale. Scored in reverse: a "
                "statement that says the opposite of trust. Use another instrument only where you may."
            )
        )
        page = column(column(head, advice, gap=Space.XS), self.table, tools, self.quick_add, gap=Space.S)
        page.setStretch(1, 1)
        return page

    def _wire(self) -> None:
        self.back.clicked.connect(self.done)
        QShortcut(QKeySequence("Alt+Left"), self, self.done.emit)
        self.table.removal_asked.connect(self._remove)
        self.remove.clicked.connect(lambda: self._remove(self.table.current()))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.bring.clicked.connect(self._bring)
        self.restore.clicked.connect(lambda: self._do(deeds.restore_items))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(T("Statement"), lambda item: item.statement, self._set(deeds.word_item), stretch=True),
            Column(self._other_title, self._translated, self._translate, stretch=True),
            Column(T("Dimension"), lambda item: item.name, self._set(deeds.name_item)),
            Column(
                T("Scored"),
                lambda item: "reverse" if item.reverse else "",
                lambda item, typed: self._do(deeds.turn_item, item.id, typed == "reverse"),
                choices=_SCORED,
            ),
        )

    def _set(self, deed: Callable[..., None]) -> Callable[[Item, str], None]:
        return lambda item, typed: deed(self._context.store, self._context.activity_id, item.id, typed)

    def _translated(self, item: Item) -> str:
        if isinstance(item.statement, Saying):
            return item.statement.translations.get(self._other, "")
        return catalogue(self._other).say(item.statement)

    def _translate(self, item: Item, typed: str) -> None:
        deeds.translate_item(self._context.store, self._context.activity_id, item.id, self._other, typed)

    def _add(self, typed: str) -> None:
        deeds.add_item(self._context.store, self._context.activity_id, typed)

    def _remove(self, ident: str) -> None:
        if ident:
            self._do(deeds.remove_item, ident)

    def _move(self, by: int) -> None:
        if self.table.current():
            self._do(deeds.move_item, self.table.current(), by)

    def _bring(self) -> None:
        path = self._context.choose_file()
        if path is not None:
            self._context.attempt(
                lambda: deeds.ask_items(
                    self._context.store, self._context.activity_id, items_in(read_sheet(path), self._language)
                )
            )

    def _do(self, deed: Callable[..., None], *more: object) -> None:
        self._context.attempt(lambda: deed(self._context.store, self._context.activity_id, *more))
