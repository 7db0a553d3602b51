"""What people are promised: consent, privacy and the Chatham House Rule; and where they sit."""

from __future__ import annotations

from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from lpip_workshop.app.care import CONSENT, care_of, erase_names, set_care
from lpip_workshop.app.photos import erase_photos
from lpip_workshop.app.queries import participants
from lpip_workshop.app.seating import MOST_TABLES, How, share_out
from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.paths import documents_folder
from lpip_workshop.core.words import N, T
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import STRETCH, row
from lpip_workshop.widgets.buttons import QuietButton, SecondaryButton
from lpip_workshop.widgets.dialogs import question
from lpip_workshop.widgets.forms import checkbox, field
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.windows.form_dialog import FormDialog

_AT_A_TABLE = 6  # people sit well at one


class CareDialog(FormDialog):
    """Everything that is settled once for all the people in the room."""

    def __init__(self, store: Store, workshop_id: str, parent: QWidget) -> None:
        super().__init__(T("Consent and privacy"), T("Save"), parent, width=640)
        self._store, self._workshop_id = store, workshop_id
        with store.read() as session:
            care = care_of(session, workshop_id)
        self.chatham = checkbox(T("Meet under the Chatham House Rule"))
        self.chatham.setChecked(care.chatham_house)
        self.consent = QPlainTextEdit(care.consent)
        tell(self.consent, placeholderText=CONSENT)
        self.consent.setTabChangesFocus(True)
        self.consent.setFixedHeight(px(96))
        self.needs, self.contact = QLineEdit(care.needs), QLineEdit(care.contact)
        tell(self.needs, placeholderText=T("2 step-free access, 1 hearing loop, 3 vegetarian"))
        self.notice = SecondaryButton(T("Privacy notice to print"), "file-pdf")
        self.erase = QuietButton(T("Erase the names now"), "trash")
        self.told = Label("", "small")
        self.told.hide()
        self._fill()
        self.notice.clicked.connect(lambda: self.print_notice(documents_folder() / "LPIP Workshop", show=True))
        self.erase.clicked.connect(self.ask_to_erase)

    def submit(self) -> None:
        """Save everything as one step."""
        set_care(
            self._store,
            self._workshop_id,
            T("Edit consent and privacy"),
            chatham_house=self.chatham.isChecked(),
            consent=self.consent.toPlainText().strip(),
            needs=self.needs.text().strip(),
            contact=self.contact.text().strip(),
        )

    def print_notice(self, folder: Path, *, show: bool = False) -> list[Path]:
        """Save, and write the privacy notice in both languages; a fault is told."""
        from lpip_workshop.report.export import export_privacy_notice

        try:
            self.submit()
            files = export_privacy_notice(self._store, self._workshop_id, folder, ("cy", "en"))
        except Trouble as met:
            self.wrong.set_words(T("{what} {remedy}", what=met.what, remedy=met.remedy))
            self.wrong.show()
            return []
        self.told.set_words(T("Written: {file}", file=files[0].name))
        self.told.show()
        if show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0])))
        return files

    def ask_to_erase(self) -> None:
        """Erase the names of everybody in the room once it is meant."""
        with self._store.read() as session:
            named = sum(bool(person.name) for person in participants(session, self._workshop_id))
        title = N("Erase the name of {n} person?", "Erase the names of {n} people?", named)
        warning = T("Photographs go, too; codes and sectors stay. Undo cannot bring back what is erased.")
        if question(self, title, warning, T("Erase"), T("Keep them"), danger=True):
            erase_names(self._store, self._workshop_id)
            erase_photos(self._store, self._workshop_id)
            self.told.set_words(T("Erased. Backups made before still hold the names; delete them, too."))
            self.told.show()

    def _fill(self) -> None:
        rule = Muted(
            T("Names of people, and of organisations that rate each other, are left out of everything that leaves this "
              "laptop, and the Rule is printed.")
        )  # fmt: skip
        self.body.addWidget(self.chatham)
        self.body.addWidget(rule)
        self.body.addLayout(
            field(T("What people are asked to agree to"), self.consent, T("Left empty, these words of ours are used."))
        )
        self.body.addLayout(
            field(T("Access and food"), self.needs, T("As numbers only: nobody need be named to be catered for."))
        )
        self.body.addLayout(field(T("Questions about data to"), self.contact))
        self.body.addLayout(row(self.notice, self.erase, STRETCH, gap=Space.M))
        self.body.addWidget(self.told)


class TablesDialog(FormDialog):
    """How many tables, and who sits where."""

    def __init__(self, store: Store, workshop_id: str, parent: QWidget) -> None:
        super().__init__(T("Share people out to tables"), T("Share out"), parent)
        self._store, self._workshop_id = store, workshop_id
        with store.read() as session:
            people = len(participants(session, workshop_id))
        self.count = QSpinBox()
        self.count.setRange(1, MOST_TABLES)
        self.count.setValue(max(1, round(people / _AT_A_TABLE)))
        ways = (("mixed", T("Mixed by sector")), ("random", T("At random")))
        self.how = Segmented(ways, T("Who sits together"))
        self.body.addLayout(field(T("Tables"), self.count))
        self.body.addWidget(self.how)
        self.body.addWidget(Muted(T("Everybody gets a table anew. Change single people in the list.")))

    def submit(self) -> None:
        """Share out; raises BadInput where nobody is registered."""
        how: How = "random" if self.how.value() == "random" else "mixed"
        share_out(self._store, self._workshop_id, self.count.value(), how, SystemRandom().randrange(2**31))
