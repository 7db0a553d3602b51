"""The first screen: begin a workshop, or go on with one."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import N, T
from lpip_workshop.storage.peek import ListedWorkshop, Listing, list_workshops
from lpip_workshop.widgets.boxes import STRETCH, CardButton, Surface, clear, column, row, scrolling
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.windows.laptop import Laptop
from lpip_workshop.windows.preferences import OTHER_LANGUAGE
from lpip_workshop.windows.workshop_card import workshop_card

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QLineEdit

    from lpip_workshop.widgets.banner import Banner
    from lpip_workshop.widgets.command_palette import CommandPalette
    from lpip_workshop.widgets.commands import CommandSet

_SEEN_AT_ONCE = 6  # workshops; among more there is a line to search them
_CARD = 360  # pixels at 100 % text that a card wants beside others


class LibraryWindow(QWidget):
    """Everything kept on this laptop. It is shown before the library can be written; what is asked is kept."""

    workshop_asked = Signal(str)
    new_asked = Signal()
    sample_asked = Signal()
    import_asked = Signal()
    painted = Signal()

    def __init__(self, path: Path, laptop: Laptop | None = None) -> None:
        super().__init__()
        self._path, self._was_painted, self._columns = path, False, 3
        self.laptop = laptop or Laptop(path.parent)
        self.setWindowTitle("LPIP Workshop")
        self.start_card = CardButton(
            T("Start from a template"), T("First meeting, trust, priorities, review …"), tone="act"
        )
        self.sample_card = CardButton(T("Open the sample"), T("Look round a finished workshop"))
        self.import_card = CardButton(T("Bring one in"), T("From a folder of spreadsheet tables"))
        self.language_button, self.settings_button = Button(OTHER_LANGUAGE, "quiet"), Button(T("Settings"), "quiet")
        self._shelf = QVBoxLayout()
        self._first_card: CardButton | None = None
        self._foot = Muted(T("Opening the library …"), wrap=False)
        self._foot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a path may be long
        self._lay_out()
        self._wire()
        self.refresh()
        self.resize(self.sizeHint())

    @cached_property
    def banner(self) -> Banner:
        """Where trouble is told; made, as what follows, when first asked for: it would delay the first paint."""
        from lpip_workshop.widgets.banner import Banner

        made = Banner()
        self._page.insertWidget(1, made)
        return made

    @cached_property
    def search(self) -> QLineEdit:
        """Where letters of a title are typed; shown where there are more workshops than one sees at once."""
        from PySide6.QtWidgets import QLineEdit

        made = QLineEdit()
        tell(made, placeholderText=T("Find a workshop"), accessibleName=T("Find a workshop"))
        made.setClearButtonEnabled(True)
        made.setMinimumWidth(px(280))
        made.setMaximumWidth(px(320))
        made.hide()
        self._corner.addWidget(made)
        made.textChanged.connect(lambda _text: self.refresh())
        return made

    @cached_property
    def commands(self) -> CommandSet:
        """What can be done here, by key and by name."""
        from lpip_workshop.widgets.commands import CommandSet
        from lpip_workshop.windows.library_commands import library_commands

        made = CommandSet(self)
        made.add(*library_commands(self))
        return made

    @cached_property
    def palette_dialog(self) -> CommandPalette:
        """The line that finds any command."""
        from lpip_workshop.widgets.command_palette import CommandPalette

        return CommandPalette(self.commands, self)

    def sizeHint(self) -> QSize:
        """Return the size it opens with: the drawing's, or what the screen has."""
        screen = QApplication.primaryScreen().availableGeometry()
        return QSize(min(px(1366), screen.width()), min(px(768), screen.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards beside each other as there is room for."""
        super().resizeEvent(event)
        columns = max(1, min(3, self.width() // px(_CARD)))
        if columns != self._columns:
            self._columns = columns
            self.refresh()

    def refresh(self) -> None:
        """Read the library again."""
        typed = self.search.text() if "search" in self.__dict__ else ""
        try:
            listing = list_workshops(self._path, containing=typed)
        except Trouble as met:
            self.banner.show_trouble(met)
            listing = Listing((), 0)
        if typed or listing.total > _SEEN_AT_ONCE:
            self.search.show()
        elif "search" in self.__dict__:
            self.search.hide()
        clear(self._shelf)
        self._first_card = None
        if not listing.workshops:
            self._shelf.addWidget(self._empty(listing))
        for partnership in dict.fromkeys(workshop.partnership for workshop in listing.workshops):
            self._add_partnership(partnership, [w for w in listing.workshops if w.partnership == partnership])
        if len(listing.workshops) < listing.total and not typed:
            shown = N("Showing the newest one.", "Showing the newest {n}.", len(listing.workshops))
            self._shelf.addWidget(Muted(T("{shown} Type above to find others.", shown=shown)))
        self._shelf.addStretch(1)
        if self._was_painted:
            self._focus()

    def set_ready(self) -> None:
        """Say that the library is open and everything can be done."""
        self._foot.set_words(T("Kept in {path}", path=str(self._path)))
        self._foot.setToolTip(str(self._path))

    def tell(self, met: Trouble) -> None:
        """Show what is wrong and what helps."""
        self.banner.show_trouble(met)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that there is something to see."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._tell_painted)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the library ends the app."""
        super().closeEvent(event)
        QApplication.quit()

    def _lay_out(self) -> None:
        title = column(
            Heading("LPIP Workshop", "display"),
            Muted(T("Everything is kept on this laptop. No internet is needed."), "body", wrap=False),
            gap=Space.XS,
        )
        self._corner = column(row(STRETCH, self.language_button, self.settings_button), STRETCH, gap=Space.S)
        head = row(title, STRETCH, self._corner)
        starts = row(self.start_card, self.sample_card, self.import_card, gap=Space.L + Space.XS)
        for place in range(3):
            starts.setStretch(place, 1)
        inside = QWidget()
        self._page = column(head, starts, self._shelf, gap=Space.XL)
        self._page.setStretchFactor(self._shelf, 1)
        self._page.setContentsMargins(56, Space.XXXL, 56, Space.L)
        inside.setLayout(self._page)
        line = row(self._foot)
        line.setContentsMargins(56, Space.S, 56, Space.S)
        ground = Surface("paper", column(scrolling(inside, T("Workshops"), first=True), Surface("footer", line), gap=0))
        self.setLayout(column(ground, gap=0))

    def _wire(self) -> None:
        self.start_card.clicked.connect(self.new_asked)
        self.sample_card.clicked.connect(self.sample_asked)
        self.import_card.clicked.connect(self.import_asked)
        self.settings_button.clicked.connect(lambda: self.commands.run("settings"))
        self.language_button.clicked.connect(lambda: self.commands.run("language"))

    def _focus(self) -> None:
        """Let Enter go on with the newest workshop, or begin one; once it is painted, for that loads Qt's names."""
        if not ("search" in self.__dict__ and self.search.hasFocus()):
            (self._first_card or self.start_card).setFocus()

    def _tell_painted(self) -> None:
        self.painted.emit()
        self._focus()
        assert self.commands  # their keys count from now on
        self.start_card.setFocus()  # not before: to paint its ring Qt's names are needed

    def _add_partnership(self, name: str, workshops: list[ListedWorkshop]) -> None:
        self._shelf.addWidget(Heading(name, "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L + Space.XS)
        grid.setVerticalSpacing(Space.L)
        for place, workshop in enumerate(workshops):
            card = workshop_card(workshop)
            self._first_card = self._first_card or card
            card.clicked.connect(lambda _checked=False, which=workshop.id: self.workshop_asked.emit(which))
            grid.addWidget(card, place // self._columns, place % self._columns)
        for place in range(self._columns):
            grid.setColumnStretch(place, 1)
            if place >= len(workshops):
                grid.addWidget(QWidget(), 0, place)
        self._shelf.addLayout(grid)
        self._shelf.addSpacing(Space.S)

    def _empty(self, listing: Listing) -> QWidget:
        if listing.total:
            return EmptyState("magnifying-glass", T("No workshop is called that."), T("Try fewer letters."))
        return EmptyState(
            "handshake",
            T("Your workshops will stand here."),
            T("Start one from a template, or open the sample to see where a workshop leads."),
        )
