"""A dialog that asks for a few things: what is wrong is said inside it, and nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import PrimaryButton, SecondaryButton
from lpip_workshop.widgets.fitted_dialog import FittedDialog
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.theme import Space


class FormDialog(FittedDialog):
    """Subclasses fill `body` and do the deed in `submit`, which may raise Trouble.

    `needed` are the fields that must be filled in: where one is empty, the focus goes there.
    """

    def __init__(self, title: Words, deed: Words, parent: QWidget, *, width: int = 520) -> None:
        super().__init__(title, parent, width=width)
        self.body: QBoxLayout = column(gap=Space.L)
        self.wrong = Label("", "small", "danger")
        self.wrong.hide()
        self.yes, self.no = PrimaryButton(deed), SecondaryButton(T("Cancel"))
        self.yes.setDefault(True)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.lay_out(self.body, self.wrong, row(STRETCH, self.no, self.yes))
        self.needed: tuple[QLineEdit, ...] = ()

    def submit(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field to type in."""
        super().showEvent(event)
        field = next(iter(self.findChildren(QLineEdit)), None)
        if field is not None and not event.spontaneous():
            field.setFocus()
            field.selectAll()

    def done(self, result: int) -> None:
        """Let go of the dialog once it is answered."""
        super().done(result)
        self.deleteLater()

    def accept(self) -> None:
        """Do it, and close unless it failed."""
        try:
            self.submit()
        except Trouble as met:
            self.wrong.set_words(T("{what} {remedy}", what=met.what, remedy=met.remedy))
            self.wrong.show()
            self._go_to_what_is_missing()
            return
        super().accept()

    def _go_to_what_is_missing(self) -> None:
        empty = next((field for field in self.needed if not field.text().strip()), None)
        if empty is not None:
            empty.setFocus(Qt.FocusReason.OtherFocusReason)
