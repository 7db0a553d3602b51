"""Starts the app: the library window first, everything heavy after it has been painted."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable
from functools import reduce
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Text
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.theme import FUSION
from lpip_workshop.widgets.waste import WasteSearch
from lpip_workshop.windows.laptop import Laptop
from lpip_workshop.windows.library import LibraryWindow
from lpip_workshop.windows.loading import open_first, warm_up
from lpip_workshop.windows.preferences import dress, follow_the_system

if TYPE_CHECKING:
    from lpip_workshop.app.kiosk import KioskLock
    from lpip_workshop.storage.store import Store
    from lpip_workshop.windows.console import ConsoleWindow

_log = logging.getLogger(__name__)


def run(library: Path) -> int:
    """Show the library and return the exit code when the last window was closed."""
    app = QApplication([*sys.argv[:1], "-style=fusion"])
    app.setApplicationName("LPIP Workshop")
    app.setProperty(FUSION, True)
    laptop = Laptop(library.parent)
    dress(laptop)
    main = Application(library, laptop)
    main.ready.connect(lambda: follow_the_system(laptop))
    sys.excepthook = main.report_bug
    app.commitDataRequest.connect(lambda _manager: main.close())
    _end_when_asked(app)
    main.start()
    try:
        return app.exec()
    finally:
        main.close()


def _end_when_asked(app: QApplication) -> None:
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda _sign, _frame: app.exit(0))  # a kiosk stays at quit()
    # Python hears of a signal only between its own steps, and an idle window takes none.
    beat = QTimer(app)
    beat.timeout.connect(lambda: None)
    beat.start(400)


class Application(QObject):
    """Holds the library and its windows. `ready` tells when the library can be written."""

    ready = Signal()

    def __init__(self, path: Path, laptop: Laptop | None = None) -> None:
        super().__init__()
        self.path = path
        self.laptop = laptop or Laptop(path.parent)
        self.store: Store | None = None
        self.jobs = Jobs()
        self._waste = WasteSearch(self)
        self.library = LibraryWindow(path, self.laptop)
        self.console: ConsoleWindow | None = None
        self._waiting: list[Callable[[], object]] = []
        self._notices: tuple[Text, ...] = ()
        self.library.workshop_asked.connect(lambda which: self.when_ready(lambda: self._prepare(lambda: which)))
        self.library.sample_asked.connect(lambda: self.when_ready(self.open_sample))
        self.library.new_asked.connect(lambda: self.when_ready(self.new_workshop))
        self.library.import_asked.connect(lambda: self.when_ready(self.import_folder))

    def start(self) -> None:
        """Show the first window, and load the rest once it has been painted."""
        self.library.painted.connect(lambda: QTimer.singleShot(0, self._load))
        self.library.show()

    def when_ready(self, deed: Callable[[], object]) -> None:
        """Do something with the library, as soon as it is open."""
        if self.store is not None:
            deed()
        else:
            self._waiting.append(deed)

    def open_sample(self) -> None:
        """Open the sample workshop, making it where it is not there."""
        store = self._opened()

        def make() -> str:
            from lpip_workshop.app.sample import make_sample

            return make_sample(store)

        self._prepare(make)

    def new_workshop(self) -> None:
        """Ask for a template and a title, and open the new workshop."""
        from lpip_workshop.windows.new_workshop import NewWorkshopDialog

        dialog = NewWorkshopDialog(self._opened(), self.library)
        if dialog.exec():
            self._prepare(lambda: dialog.workshop_id)

    def import_folder(self) -> None:
        """Ask for a folder of tables, and open the workshop made from it."""
        from lpip_workshop.windows.choosing import choose_folder

        folder = choose_folder(self.library, T("Choose the folder with the tables"))
        if folder is not None:
            self.bring_in(folder)

    def bring_in(self, folder: Path) -> None:
        """Make a workshop from a folder of tables and open it; a fault is told and changes nothing."""
        store = self._opened()

        def make() -> str:
            from lpip_workshop.app.bring_in import bring_in, read_folder

            incoming = read_folder(folder)
            self._notices = incoming.notices
            return bring_in(store, incoming)

        self._prepare(make)

    def open_console(self, workshop_id: str) -> ConsoleWindow:
        """Open a workshop; the library window steps back until it is closed."""
        console = self._make_console(workshop_id, begin=False)
        # Made in one turn, filled in another and painted in a third, so that none keeps the mouse waiting long.
        QTimer.singleShot(0, console, self._begin_console)
        return console

    def _begin_console(self) -> None:
        if self.console is not None:
            self.console.begin()
            self._tell_notices(self.console)
            QTimer.singleShot(0, self.console, self._show_console)

    def _tell_notices(self, console: ConsoleWindow) -> None:
        """Say in the console what was taken from a folder in such a way that somebody should know."""
        if self._notices:
            words = reduce(lambda one, two: T("{one} {two}", one=one, two=two), self._notices)
            console.banner.show_notice(words, "attention")
            self._notices = ()

    def _make_console(self, workshop_id: str, *, begin: bool = True) -> ConsoleWindow:
        from lpip_workshop.windows.console import ConsoleWindow

        console = ConsoleWindow(self._opened(), workshop_id, self.jobs, laptop=self.laptop, begin=begin)
        console.closed.connect(self._back_to_library)
        self.console = console
        return console

    def _show_console(self) -> None:
        if self.console is not None:
            self.console.show()
            self.library.hide()

    def close(self) -> None:
        """Close windows and library, data first; harmless when done twice."""
        self.jobs.close()
        if self.console is not None:
            console, self.console = self.console, None
            console.closed.disconnect()
            console.close()
        if self.store is not None:
            store, self.store = self.store, None
            store.close()

    def report_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log a fault of ours and say so, without a traceback and without losing what was saved."""
        _log.critical("a fault of ours", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        window = self.console or self.library
        window.tell(
            Trouble(
                T("Something went wrong that is our fault."),
                T("What was saved is safe, and a report was written to the log beside the library."),
            )
        )

    def _opened(self) -> Store:
        assert self.store is not None
        return self.store

    def _prepare(self, make: Callable[[], str]) -> None:
        """Get a workshop and what its console is made of on a worker, then open it; asking twice opens it once."""
        if not self.jobs.running("open"):
            self.library.setCursor(QtCore.Qt.CursorShape.BusyCursor)
            store = self._opened()

            def work(_cancel: object) -> str:
                warm_up(store)
                return make()

            self.jobs.run("open", work, self._prepared, self._not_prepared)

    def _prepared(self, workshop_id: str) -> None:
        self.library.unsetCursor()
        self.open_console(workshop_id)

    def _not_prepared(self, error: Exception) -> None:
        self.library.unsetCursor()
        self._tell(error)

    def _load(self) -> None:
        self.jobs.run("load", lambda _cancel: open_first(self.path), self._loaded, self._not_loaded)

    def _loaded(self, found: tuple[Store, KioskLock | None]) -> None:
        store, held = found
        self.store = store
        self.library.set_ready()
        if held is not None:
            self._back_to_kiosk(held)
            self._waiting.clear()
        for deed in self._waiting:
            deed()
        self._waiting.clear()
        self.ready.emit()
        self.jobs.run("check", lambda _cancel: store.is_sound(), self._checked)
        self.jobs.run("views", lambda _cancel: warm_up(store), lambda _done: self._waste.start())

    def _back_to_kiosk(self, held: KioskLock) -> None:
        """Go on with the kiosk where the app ended inside it: whoever started it again may not be the facilitator."""
        console = self._make_console(held.workshop_id)
        console.open_activity(held.activity_id)
        console.kiosk.resume(held)
        self.library.hide()

    def _not_loaded(self, error: Exception) -> None:
        self._waste.start()
        self._waiting.clear()
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.library.tell(error)
        else:
            self.report_bug(type(error), error, error.__traceback__)

    def _checked(self, sound: bool) -> None:
        if not sound:
            self.library.tell(
                Trouble(
                    T("The library file is damaged."),
                    T("Nothing was written to it. Restore the newest backup, or send the file to us."),
                )
            )

    def _back_to_library(self) -> None:
        self.console = None
        self.library.refresh()
        self.library.show()
