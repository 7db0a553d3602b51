"""The selected action in full: every field of it, one Tab apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.actions.console.choosing import PriorityChooser
from lpip_workshop.exercises.actions.console.fields import WholeLineEdit, name_completer
from lpip_workshop.exercises.actions.items import Action, Priority
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import STRETCH, column
from lpip_workshop.widgets.commit import CommitLineEdit
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Label, restyle
from lpip_workshop.widgets.language import spoken
from lpip_workshop.widgets.theme import Space

Field: TypeAlias = CommitLineEdit | WholeLineEdit
Change: TypeAlias = Callable[[str, str, str, str], None]

# Name, label, placeholder; then where it stands in three columns: row, column, how many columns wide.
_FIELDS: tuple[tuple[str, Text, Text, tuple[int, int, int]], ...] = (
    ("what", T("What"), T("What will be done"), (0, 0, 2)),
    ("owner", T("Owner"), T("The one who answers for it"), (0, 2, 1)),
    ("first_step", T("First step"), T("What happens first, this week if possible"), (1, 0, 2)),
    ("by_when", T("By when"), T("Fri, 12 Dec, +2w …"), (1, 2, 1)),
    ("how_we_will_know", T("How we will know"), T("What will be different"), (2, 0, 1)),
    ("helpers", T("Who helps"), T("Names, with commas"), (2, 1, 1)),
)
_PRIORITY = (2, 2, 1)


class ActionPanel(QFrame):
    """Edits one action. `change(id, field, text, gesture)` may raise Trouble: the draft stays and says why."""

    def __init__(self, change: Change, choose: Callable[[str, Priority | None], None]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._change, self._id = change, ""
        self.fields: dict[str, Field] = {name: _made(name) for name, *_rest in _FIELDS}
        self.chooser = PriorityChooser(
            lambda priority: choose(self._id, priority),
            lambda typed, gesture: self._commit("priority", typed, gesture),
        )
        self._wrong = Label("", "small", "danger")
        self._wrong.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._boxes = self._fill()
        self.setLayout(column(self._grid, self._wrong, STRETCH, gap=Space.S, edge=Space.M))
        self.set_tall(False)

    def show_action(self, action: Action, priorities: Sequence[Priority] | None) -> None:
        """Show an action; a draft that was refused stays while the action is the same."""
        if action.id != self._id:
            self._id = action.id
            self._forgive()
        day = spoken().day(action.by_when, weekday=True) if action.by_when else ""
        texts = {
            "what": action.what.text,
            "owner": action.owner,
            "first_step": action.first_step.text,
            "by_when": day,
            "how_we_will_know": action.how_we_will_know.text,
            "helpers": ", ".join(action.helpers),
        }
        for name, text in texts.items():
            _put(self.fields[name], text)
        self.chooser.show_priority(action, priorities)

    def set_names(self, names: Sequence[str]) -> None:
        """Offer these names as owners."""
        self.fields["owner"].setCompleter(name_completer(names, self))

    def set_tall(self, tall: bool) -> None:
        """Stand beside the table, one field under the other, or beneath it in three columns."""
        for place, (box, (row, at, span)) in enumerate(self._boxes):
            self._grid.removeItem(box)
            if tall:
                self._grid.addLayout(box, place, 0, 1, 3)
            else:
                self._grid.addLayout(box, row, at, 1, span)
        for at in range(3):
            self._grid.setColumnStretch(at, 1)

    def message(self) -> str:
        """Return what is said to be wrong, empty when nothing is."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def _fill(self) -> list[tuple[QVBoxLayout, tuple[int, int, int]]]:
        boxes: list[tuple[QVBoxLayout, tuple[int, int, int]]] = []
        for name, label, placeholder, place in _FIELDS:
            edit = self.fields[name]
            edit.setPlaceholderText(spoken().say(placeholder))
            edit.committed.connect(partial(self._commit, name))
            boxes.append((field(label, edit), place))
        boxes.append((field(T("Serves the priority"), self.chooser), _PRIORITY))
        self.chooser.name_parts(T("Serves the priority"))
        return boxes

    def _commit(self, name: str, text: str, gesture: str) -> None:
        edit = self.fields.get(name)
        try:
            self._change(self._id, name, text, gesture)
        except Trouble as trouble:
            said = T("{what} {remedy}", what=trouble.what, remedy=trouble.remedy)
            self._wrong.set_words(said)
            self._wrong.show()
            announce(self, said, urgent=True)
            if edit is not None:
                _mark(edit, wrong=True)
                edit.keep_draft()
            return
        if edit is not None:
            _mark(edit, wrong=False)
        if not any(_is_wrong(one) for one in self.fields.values()):
            self._wrong.hide()

    def _forgive(self) -> None:
        self._wrong.hide()
        for edit in self.fields.values():
            _mark(edit, wrong=False)


def _made(name: str) -> Field:
    return WholeLineEdit() if name in ("owner", "by_when") else CommitLineEdit()


def _is_wrong(edit: QLineEdit) -> bool:
    return edit.property("wrong") == "true"


def _mark(edit: QLineEdit, *, wrong: bool) -> None:
    if _is_wrong(edit) != wrong:
        edit.setProperty("wrong", "true" if wrong else "false")
        restyle(edit)


def _put(edit: Field, text: str) -> None:
    """Show what is stored, but neither over a refused draft nor over spaces somebody has just typed."""
    typing = edit.hasFocus() and isinstance(edit, CommitLineEdit) and " ".join(edit.text().split()) == text
    if not _is_wrong(edit) and not typing:
        edit.set_text(text)
        if not edit.hasFocus():
            edit.setCursorPosition(0)
