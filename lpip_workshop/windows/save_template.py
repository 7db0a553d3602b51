"""Keep a workshop's running order as a template: what it is for, for how many, and what it needs."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from lpip_workshop.app.queries import participants
from lpip_workshop.app.template_write import About, keep_template, template_of
from lpip_workshop.app.templates import own_folder, templates
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import row
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.windows.form_dialog import FormDialog

_MOST = 500


class SaveTemplateDialog(FormDialog):
    """Starts from what the workshop's own template said. Nobody's name or answer goes into it."""

    def __init__(self, store: Store, workshop_id: str, parent: QWidget) -> None:
        super().__init__(T("Save as a template"), T("Save"), parent, width=600)
        self._store, self._workshop_id = store, workshop_id
        with store.read() as session:
            workshop = the(session, Workshop, workshop_id)
            people = len(participants(session, workshop_id))
        words = catalogue(workshop.language)
        known = next((one for one in templates() if one.id == workshop.template), None)
        fewest, most = known.people if known else (max(1, people // 2), max(2, people + people // 2))
        self.title, self.purpose = QLineEdit(workshop.title), QLineEdit(workshop.aim)
        self.fewest, self.most = _number(fewest), _number(most)
        self.room = QLineEdit(words.say(known.room) if known else "")
        self.materials = QPlainTextEdit("\n".join(words.say(one) for one in known.materials) if known else "")
        self.materials.setTabChangesFocus(True)
        self.materials.setFixedHeight(px(96))
        if not self.purpose.text() and known:
            self.purpose.setText(words.say(known.purpose))
        self._lay_out()

    def submit(self) -> None:
        """Keep it among the facilitator's own; raises Trouble."""
        about = About(
            title=self.title.text(),
            purpose=self.purpose.text(),
            people=(self.fewest.value(), self.most.value()),
            room=self.room.text(),
            materials=tuple(self.materials.toPlainText().splitlines()),
        )
        with self._store.read() as session:
            template = template_of(session, self._workshop_id, about)
        keep_template(own_folder(self._store.path), template)

    def _lay_out(self) -> None:
        told = T("Titles, times, questions and what to say are kept; people, places, dates and answers are not.")
        self.body.addWidget(Muted(told, "body"))
        self.body.addLayout(field(T("Title"), self.title))
        self.body.addLayout(field(T("What it is for"), self.purpose))
        self.body.addLayout(
            row(field(T("Fewest people"), self.fewest), field(T("Most people"), self.most), None, gap=Space.L)
        )
        self.body.addLayout(field(T("How the room is set"), self.room))
        self.body.addLayout(field(T("What to bring"), self.materials, T("One thing a line")))


def _number(value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, _MOST)
    box.setValue(value)
    return box
