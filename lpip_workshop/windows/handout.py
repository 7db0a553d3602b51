"""Make the handout: in which languages, how large, and where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit

from lpip_workshop.app.editing import set_fields
from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.paths import documents_folder
from lpip_workshop.core.words import N, T
from lpip_workshop.storage.domain import Workshop
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from lpip_workshop.widgets.fitted_dialog import FittedDialog
from lpip_workshop.widgets.forms import checkbox, field
from lpip_workshop.widgets.jobs import Cancel
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space
from lpip_workshop.windows.choosing import choose_folder

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow

_CHOICES = {"en": ("en",), "cy": ("cy",), "both": ("cy", "en")}
JOB = "handout"


class HandoutDialog(FittedDialog):
    """Writes PDF and HTML off the UI thread. `files` are those of the last time."""

    def __init__(self, console: ConsoleWindow) -> None:
        super().__init__(T("Make the handout"), console, width=560)
        self.console = console
        self.files: list[Path] = []
        languages = (("en", "English"), ("cy", "Cymraeg"), ("both", T("Both, Welsh first")))
        self.languages = Segmented(languages, T("Language of the handout"))
        self.languages.set_value(console.moment.workshop.language)
        self.large = checkbox(T("Large print (18 point)"))
        self.sheets = checkbox(T("Worksheets and ballots to print, too"))
        self.needs = checkbox(T("What to print and to bring, as a list"))
        self.folder = QLineEdit(str(documents_folder() / "LPIP Workshop"))
        self.browse = IconButton("folder-open", T("Choose the folder"))
        self.told = Label("")
        self.missing = Muted("")
        self.make, self.close_button = PrimaryButton(T("Make the handout"), "file-pdf"), SecondaryButton(T("Close"))
        self.open_button = SecondaryButton(T("Open the handout"))
        self.open_button.hide()
        self._lay_out()
        self.browse.clicked.connect(self._choose)
        self.make.clicked.connect(self.start)
        self.close_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._open)

    def start(self) -> None:
        """Write the files; the buttons wait until it is done."""
        store, workshop_id = self.console.store, self.console.workshop_id
        folder, languages = Path(self.folder.text().strip()).expanduser(), _CHOICES[self.languages.value()]
        large, sheets, needs = self.large.isChecked(), self.sheets.isChecked(), self.needs.isChecked()

        def work(_cancel: Cancel) -> tuple[list[Path], int]:
            from lpip_workshop.report.export import count_untranslated, export_handout, export_worksheets
            from lpip_workshop.report.materials import export_materials

            files = export_handout(store, workshop_id, folder, languages, large_print=large)
            if sheets:
                files += export_worksheets(store, workshop_id, folder, languages)
            if needs:
                files += export_materials(store, workshop_id, folder, languages)
            return files, count_untranslated(store, workshop_id, languages)

        self.make.setEnabled(False)
        self.told.set_tone("")
        self.told.set_words(T("Writing the handout …"))
        self.console.jobs.run(JOB, work, self._done, self._failed)

    def reject(self) -> None:
        """Close; what is being written goes on to be the old file or the new one."""
        self.console.jobs.cancel(JOB)
        super().reject()

    def _lay_out(self) -> None:
        where = row(self.folder, self.browse)
        named = field(T("Folder"), self.folder)
        named.insertLayout(1, where)
        answers = row(self.open_button, STRETCH, self.close_button, self.make)
        page = column(
            Muted(T("A tagged PDF that screen readers can follow, and the same as a web page."), "body"),
            self.languages,
            self.large,
            self.sheets,
            self.needs,
            named,
            gap=Space.L,
        )
        self.lay_out(page, self.told, self.missing, answers)
        self.make.setFocus()

    def _done(self, made: tuple[list[Path], int]) -> None:
        self.files, missing = made
        self.make.setEnabled(True)
        self.open_button.show()
        self.told.set_words(T("Done: {file} is in the folder above.", file=self.files[0].name))
        self.missing.set_words(
            N(
                "One text has no translation yet; it is marked and listed at the end.",
                "{n} texts have no translation yet; they are marked and listed at the end.",
                missing,
            )
            if missing
            else ""
        )
        console = self.console
        today = console.clock().date().isoformat()
        set_fields(
            console.store, Workshop, console.workshop_id, scope=f"stage:{console.workshop_id}", handout_made=today
        )
        self.open_button.setFocus()

    def _failed(self, error: Exception) -> None:
        self.make.setEnabled(True)
        if not isinstance(error, Trouble):
            raise error
        self.told.set_tone("danger")
        self.told.set_words(T("{what} {remedy}", what=error.what, remedy=error.remedy))

    def _choose(self) -> None:
        folder = choose_folder(self, T("Choose the folder for the handout"))
        if folder is not None:
            self.folder.setText(str(folder))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.files[0])))
