"""Passing the laptop round: the code is chosen, the console steps back, and comes again with the code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from lpip_workshop.app.kiosk import IDLE_SECONDS, LEAST_CODE, LONGEST_CODE, KioskLock, lock, unlock
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.labels import Body, Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.rounds import RoundPanel
from lpip_workshop.widgets.theme import Space
from lpip_workshop.windows.form_dialog import FormDialog
from lpip_workshop.windows.kiosk import KioskWindow

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow


class KioskControl(QObject):
    """The console's hand on the kiosk."""

    def __init__(self, console: ConsoleWindow) -> None:
        super().__init__(console)
        self._console = console
        self.window: KioskWindow | None = None

    def can_start(self) -> bool:
        """Tell whether the open activity takes answers now."""
        held = self._console.moment.round
        return held is not None and held.state == "open" and self.window is None

    def offer(self, view: QWidget) -> None:
        """Let the panels of a view ask for the kiosk."""
        for panel in view.findChildren(RoundPanel):
            panel.kiosk_asked.connect(lambda: self._console.attempt(self.start))

    def start(self) -> None:
        """Ask for a code, and pass the laptop round; raises Refused where nothing is asked one person alone."""
        activity = self._console.moment.activity
        if activity is None or not self.can_start():
            return
        dialog = KioskDialog(self._console, activity.id)
        if dialog.exec() and dialog.made is not None:
            self.resume(dialog.made)

    def resume(self, held: KioskLock) -> None:
        """Show the kiosk instead of the console."""
        console = self._console
        language = console.moment.workshop.language
        self.window = KioskWindow(console.store, held, language, console.clock)
        self.window.left.connect(self._left)
        self.window.setGeometry(console.screen().geometry())
        self.window.showFullScreen()
        self.window.activateWindow()
        console.hide()

    def close(self) -> None:
        """Take the window away because the app ends; the next start comes back to the kiosk."""
        if self.window is not None:
            window, self.window = self.window, None
            window.end()

    def _left(self) -> None:
        self.window = None
        unlock(self._console.store)
        self._console.show()
        self._console.activateWindow()
        self._console.refresh()


class KioskDialog(FormDialog):
    """Asks for the code that leads out of the kiosk again, typed twice."""

    def __init__(self, console: ConsoleWindow, activity_id: str) -> None:
        super().__init__(T("Pass the laptop round"), T("Start"), console)
        self._console, self._activity_id = console, activity_id
        self.made: KioskLock | None = None
        self.code, self.again = _digits(T("Code to come back")), _digits(T("The same again"))
        self.body.addWidget(
            Body(
                T(
                    "People answer on this laptop one after the other. Only your code leads back here; what was done "
                    "before the first answer can no longer be undone."
                )
            )
        )
        for words, field in ((T("Code to come back"), self.code), (T("The same again"), self.again)):
            self.body.addLayout(column(Label(words, "label"), field, gap=Space.XS))
        self.body.addWidget(
            Muted(
                T(
                    "{least} to {most} digits. A form that is left alone is cleared after {seconds} seconds.",
                    least=LEAST_CODE,
                    most=LONGEST_CODE,
                    seconds=IDLE_SECONDS,
                )
            )
        )

    def submit(self) -> None:
        """Begin the kiosk."""
        if self.code.text() != self.again.text():
            raise BadInput(T("The two codes are not the same."), T("Type the code twice."))
        self.made = lock(self._console.store, self._activity_id, self.code.text(), self._console.clock())


def _digits(name: Words) -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setMaxLength(LONGEST_CODE)
    tell(made, accessibleName=name)
    return made
