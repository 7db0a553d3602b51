"""The selected action in full: every field of it, one Tab apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TypeAlias

from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.actions.actions import DAYS, NAMES, WORDS
from lpip_workshop.exercises.actions.console.choosing import PriorityChooser
from lpip_workshop.exercises.actions.console.fields import ListCompleter, WholeLineEdit, name_completer
from lpip_workshop.exercises.actions.items import Action, Priority
from lpip_workshop.exercises.actions.raci import advice
from lpip_workshop.exercises.actions.wording import said_words, step_words
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.commit import CommitLineEdit
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Label, Muted, restyle
from lpip_workshop.widgets.language import say, spoken, tell
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space

Field: TypeAlias = CommitLineEdit | WholeLineEdit
Change: TypeAlias = Callable[[str, str, str, str], None]

# Name, label, placeholder; then where it stands on its page in three columns: row, column, how many columns wide.
_Place: TypeAlias = tuple[int, int, int]
_PLAN: tuple[tuple[str, Text, Text, _Place], ...] = (
    ("what", T("What"), T("What will be done"), (0, 0, 2)),
    ("owner", T("Owner"), T("The one who answers for it"), (0, 2, 1)),
    ("first_step", T("First step"), T("What happens first"), (1, 0, 2)),
    ("first_step_by", T("First step by"), T("Within two weeks: fri, +1w …"), (1, 2, 1)),
    ("how_we_will_know", T("How we will know"), T("What will be different"), (2, 0, 1)),
    ("by_when", T("By when"), T("Fri, 12 Dec, +2w …"), (2, 2, 1)),
)
_PRIORITY = (2, 1, 1)
_PEOPLE: tuple[tuple[str, Text, Text, _Place], ...] = (
    ("helpers", T("Who helps"), T("Names, with commas"), (0, 0, 1)),
    ("consulted", T("Ask before"), T("Who must agree or advise"), (0, 1, 1)),
    ("told", T("Tell"), T("Who must know"), (0, 2, 1)),
    ("resources", T("Resources"), T("Money, time, a room …"), (1, 0, 2)),
    ("stakeholders", T("For whom"), T("Names, with commas"), (1, 2, 1)),
    ("evidence", T("Evidence"), T("What speaks for it"), (2, 0, 2)),
)
_WHOLE = ("owner", "by_when", "first_step_by")


class ActionPanel(QFrame):
    """Edits one action. `change(id, field, text, gesture)` may raise Trouble: the draft stays and says why."""

    def __init__(self, change: Change, choose: Callable[[str, Priority | None], None]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._change, self._id = change, ""
        self.fields: dict[str, Field] = {name: _made(name) for name, *_rest in (*_PLAN, *_PEOPLE)}
        self.chooser = PriorityChooser(
            lambda priority: choose(self._id, priority),
            lambda typed, gesture: self._commit("priority", typed, gesture),
        )
        self._wrong, self.advice = Label("", "small", "danger"), Label("", "small", "heed")
        self.said = Muted("")
        self._wrong.hide()
        self.pages = Segmented(
            (("plan", T("The action")), ("people", T("People and means"))), T("What is shown of the action"), tabs=True
        )
        self._plan, self._people = Page(self._boxes(_PLAN)), Page(self._boxes(_PEOPLE))
        self._plan.add(field(T("Serves the priority"), self.chooser), _PRIORITY)
        self._people.add(column(self.said), (2, 2, 1))
        self.chooser.name_parts(T("Serves the priority"))
        self._people.hide()
        self.pages.chosen.connect(self._turn)
        head = row(self.pages, self.advice, gap=Space.M)
        head.setStretch(1, 1)
        self.setLayout(column(head, self._plan, self._people, self._wrong, STRETCH, gap=Space.S, edge=Space.M))
        self.set_tall(False)

    def show_action(self, action: Action, priorities: Sequence[Priority] | None, on: date | None) -> None:
        """Show an action as it stands on a day; a draft that was refused stays while the action is the same."""
        if action.id != self._id:
            self._id = action.id
            self._forgive()
        for name, text in _texts(action).items():
            _put(self.fields[name], text)
        self.chooser.show_priority(action, priorities)
        late = not (action.settled or action.starts_soon(on))
        said: list[Words] = [*([step_words(action, on)] if late else []), *advice(action)]
        self.advice.set_words(said[0] if said else "")
        self.said.set_words(listed([said_words(one) for one in action.history]) if action.history else "")

    def set_names(self, names: Sequence[str]) -> None:
        """Offer these names as owners."""
        self.fields["owner"].setCompleter(name_completer(names, self))

    def set_stakeholders(self, names: Sequence[str]) -> None:
        """Offer these names as those it is for."""
        self.fields["stakeholders"].setCompleter(ListCompleter(names, self))

    def set_tall(self, tall: bool) -> None:
        """Stand beside the table, one field under the other, or beneath it in three columns."""
        for page in (self._plan, self._people):
            page.set_tall(tall)

    def message(self) -> str:
        """Return what is said to be wrong, empty when nothing is."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def _boxes(self, listed_fields: tuple[tuple[str, Text, Text, _Place], ...]) -> list[tuple[QVBoxLayout, _Place]]:
        boxes: list[tuple[QVBoxLayout, _Place]] = []
        for name, label, placeholder, place in listed_fields:
            edit = self.fields[name]
            tell(edit, placeholderText=placeholder)
            edit.committed.connect(partial(self._commit, name))
            boxes.append((field(label, edit), place))
        return boxes

    def _turn(self, which: str) -> None:
        self._plan.setVisible(which == "plan")
        self._people.setVisible(which == "people")

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


class Page(QWidget):
    """Labelled fields in three columns, or one under the other."""

    def __init__(self, boxes: list[tuple[QVBoxLayout, _Place]]) -> None:
        super().__init__()
        self._boxes = boxes
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self.setLayout(self._grid)

    def add(self, box: QVBoxLayout, place: _Place) -> None:
        """Put another field at a place of the three columns."""
        self._boxes.append((box, place))
        self._boxes.sort(key=lambda one: one[1])

    def set_tall(self, tall: bool) -> None:
        """Lay the fields out again."""
        for place, (box, (at_row, at, span)) in enumerate(self._boxes):
            self._grid.removeItem(box)
            if tall:
                self._grid.addLayout(box, place, 0, 1, 3)
            else:
                self._grid.addLayout(box, at_row, at, 1, span)
        for at in range(3):
            self._grid.setColumnStretch(at, 1)


def _texts(action: Action) -> dict[str, str]:
    """Return what each field shows."""
    words = {name: say(getattr(action, name)) for name in WORDS}
    names = {name: ", ".join(getattr(action, name)) for name in NAMES}
    days = {name: _day(getattr(action, name)) for name in DAYS}
    return {**words, **names, **days, "owner": action.owner}


def _day(when: date | None) -> str:
    return spoken().day(when, weekday=True) if when else ""


def _made(name: str) -> Field:
    return WholeLineEdit() if name in _WHOLE else CommitLineEdit()


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
