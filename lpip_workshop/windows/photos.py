"""The photographs of an activity: added, seen, described and taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QLabel, QListWidget

from lpip_workshop.app.photos import Shown, Small, add_photo, describe_photo, photos_of, remove_photo
from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import PrimaryButton, SecondaryButton
from lpip_workshop.widgets.commit import CommitLineEdit
from lpip_workshop.widgets.fitted_dialog import FittedDialog
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.jobs import Cancel
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell, tell_items
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.windows.choosing import choose_photos

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow

JOB = "photo"


class PhotoDialog(FittedDialog):
    """Shows the photographs of the open activity. They are made small on a worker, one after the other."""

    def __init__(self, console: ConsoleWindow, activity_id: str) -> None:
        super().__init__(T("Photographs"), console, width=800)
        self._console, self._activity_id = console, activity_id
        self._waiting: list[Path] = []
        self.list = QListWidget()
        tell(self.list, accessibleName=T("Photographs of this activity"))
        self.list.setIconSize(QSize(px(96), px(64)))
        self.list.setFixedWidth(min(px(250), self.bounds().width() // 4))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.picture = QLabel()
        wide = min(px(480), self.bounds().width() // 2)
        self.picture.setFixedSize(wide, wide * 2 // 3)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.alternative = CommitLineEdit()
        self.told = Label("", "small")
        self.add_button = PrimaryButton(T("Add photographs"), "plus")
        self.remove_button = SecondaryButton(T("Remove the photograph"), "trash")
        self.close_button = SecondaryButton(T("Close"))
        self._shown: list[Shown] = []
        self._lay_out()
        self._wire()
        self.refresh()

    def refresh(self, chosen: str = "") -> None:
        """Show what the library holds; `chosen` is the photograph to look at."""
        chosen = chosen or self._current_id()
        with self._console.store.read() as session:
            self._shown = photos_of(session, self._activity_id)
        self.list.blockSignals(True)
        tell_items(self.list, [(photo.id, _named(number, photo)) for number, photo in enumerate(self._shown, start=1)])
        for place, photo in enumerate(self._shown):
            self.list.item(place).setIcon(QIcon(_pixmap(photo)))
        places = [place for place, photo in enumerate(self._shown) if photo.id == chosen]
        self.list.setCurrentRow(places[0] if places else 0)
        self.list.blockSignals(False)
        self._show_chosen()

    def bring_in(self, files: list[Path]) -> None:
        """Make photographs small, one after the other, and keep them; a fault is told and the rest goes on."""
        self._waiting += files
        self.told.set_tone("")
        self.told.set_words("")
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        path = self._waiting.pop(0)
        self.told.set_words(T("Reading {file} …", file=path.name))

        def work(_cancel: Cancel) -> Small:
            from lpip_workshop.app.photo_files import read_photo

            return read_photo(path)

        self._console.jobs.run(JOB, work, self._read, self._failed)

    def _read(self, small: Small) -> None:
        self.told.set_words("")
        try:
            self.refresh(add_photo(self._console.store, self._activity_id, small))
        except Trouble as met:
            self._failed(met)
            return
        self.alternative.setFocus()
        self._next()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        place = error.place if isinstance(error, BadInput) else ""
        told = T("{place}: {what} {remedy}", place=place, what=error.what, remedy=error.remedy)
        self._waiting.clear()
        self.told.set_tone("danger")
        self.told.set_words(told if place else T("{what} {remedy}", what=error.what, remedy=error.remedy))

    def _current_id(self) -> str:
        place = self.list.currentRow()
        return self._shown[place].id if 0 <= place < len(self._shown) else ""

    def _show_chosen(self) -> None:
        place = self.list.currentRow()
        there = 0 <= place < len(self._shown)
        self.alternative.setEnabled(there)
        self.remove_button.setEnabled(there)
        if not there:
            tell(self.picture, text=T("No photograph yet. Take one of each flipchart, then add them here."))
            self.alternative.set_text("")
            return
        photo = self._shown[place]
        fitted = _pixmap(photo).scaled(
            self.picture.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        tell(self.picture, text="")
        self.picture.setPixmap(fitted)
        self.picture.setAccessibleName(photo.alternative)
        self.alternative.set_text(photo.alternative)

    def _describe(self, text: str, gesture: str) -> None:
        which = self._current_id()
        if which:
            describe_photo(self._console.store, which, text, gesture)
            self.refresh(which)

    def _remove(self) -> None:
        which = self._current_id()
        if which:
            remove_photo(self._console.store, which)
            self.refresh()

    def _ask(self) -> None:
        files = choose_photos(self)
        if files:
            self.bring_in(files)

    def _wire(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.alternative.committed.connect(self._describe)
        self.add_button.clicked.connect(self._ask)
        self.remove_button.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self.picture.setWordWrap(True)
        told = T("They are made small, and where they were taken is left out. They stand at the end of the handout.")
        seen = column(
            self.picture,
            field(T("What it shows"), self.alternative, T("For those who do not see it: what is on it?")),
            row(self.remove_button, STRETCH),
            gap=Space.M,
        )
        body = column(Muted(told, "body"), row(self.list, seen, gap=Space.L), gap=Space.L)
        self.lay_out(body, self.told, row(self.add_button, STRETCH, self.close_button))


def _named(number: int, photo: Shown) -> Words:
    return photo.alternative or T("Photograph {number}: not described yet", number=number)


def _pixmap(photo: Shown) -> QPixmap:
    found = QPixmap()
    found.loadFromData(photo.content)
    return found
