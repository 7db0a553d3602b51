"""The list as files to take along: a calendar, a spreadsheet, a page for each owner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from lpip_workshop.app.care import left_out
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.names import without_names
from lpip_workshop.core.paths import documents_folder
from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.report.files import write_whole
from lpip_workshop.storage.domain import Partnership
from lpip_workshop.storage.rows import the
from lpip_workshop.widgets.jobs import Cancel, Jobs
from lpip_workshop.widgets.language import say, spoken, tell
from lpip_workshop.widgets.view import ConsoleContext

KINDS: dict[str, tuple[Text, str]] = {
    "calendar": (T("Calendar (ICS)"), "actions.ics"),
    "xlsx": (T("Spreadsheet (XLSX)"), "actions.xlsx"),
    "csv": (T("Table (CSV)"), "actions.csv"),
    "pages": (T("A page for each owner (PDF)"), "actions-by-owner.pdf"),
}


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a file says of the workshop beside the list."""

    partnership: str
    day: str
    language: Catalogue


class Exporter(QObject):
    """Writes the list off the UI thread and tells the banner. `choose` asks where to."""

    def __init__(self, context: ConsoleContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._parent = context, parent
        self.choose: Callable[[Text, str], Path | None] = self._ask
        self.jobs = Jobs(self)

    def menu(self, results: Callable[[], Results | None]) -> QMenu:
        """Return the kinds to choose from."""
        made = QMenu(self._parent)
        for kind, (words, _name) in KINDS.items():
            action = made.addAction("")
            tell(action, text=words)
            action.triggered.connect(self._starter(kind, results))
        return made

    def export(self, kind: str, results: Results | None) -> None:
        """Write one kind of file where the facilitator says."""
        words, name = KINDS[kind]
        path = self.choose(words, name) if results is not None else None
        if path is None or results is None:
            return
        path = path if path.suffix else path.with_suffix(Path(name).suffix)
        meeting, discreet = self._meeting(), self._discreet(results)

        def work(_cancel: Cancel) -> str:
            write_whole(path, content(kind, discreet, meeting))
            return path.name

        self.jobs.run("export", work, self._done, self._failed)

    def _starter(self, kind: str, results: Callable[[], Results | None]) -> Callable[[], None]:
        return lambda: self.export(kind, results())

    def _meeting(self) -> Meeting:
        with self._context.store.read() as session:
            workshop = workshop_of(session, self._context.activity_id)
            partnership = the(session, Partnership, workshop.partnership_id)
            return Meeting(partnership.name, workshop.day, spoken())

    def _discreet(self, results: Results) -> Results:
        """Return the list as it may leave the laptop."""
        activity_id = self._context.activity_id
        with self._context.store.read() as session:
            names = left_out(session, activity_id, self._context.spec, self._context.inputs())
        return without_names(results, {name: say(words) for name, words in names.items()})

    def _ask(self, words: Text, name: str) -> Path | None:
        kinds = f"*{Path(name).suffix}"
        chosen, _kind = QFileDialog.getSaveFileName(self._parent, say(words), str(documents_folder() / name), kinds)
        return Path(chosen) if chosen else None

    def _done(self, name: str) -> None:
        self._context.banner.show_notice(T("Written: {file}", file=name))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._context.banner.show_trouble(error)


def content(kind: str, results: Results, meeting: Meeting) -> bytes:
    """Return the bytes of one kind of file."""
    if kind == "calendar":
        from lpip_workshop.exercises.actions.calendar import calendar_bytes

        return calendar_bytes(results, meeting.language)
    if kind == "pages":
        from lpip_workshop.exercises.actions.owner_pages import owner_document
        from lpip_workshop.report.pdf import pdf_bytes

        return pdf_bytes(owner_document(results, meeting.partnership, meeting.day), (meeting.language.language,))
    from lpip_workshop.app.sheet_files import csv_bytes, xlsx_bytes
    from lpip_workshop.exercises.actions.sheet import action_sheet

    headings, rows = action_sheet(results.everything)
    return csv_bytes(headings, rows) if kind == "csv" else xlsx_bytes("Actions", headings, rows)
