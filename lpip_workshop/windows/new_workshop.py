"""Begin a workshop: choose a template, type a title, go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListWidget, QWidget
from sqlmodel import col

from lpip_workshop.app.template_write import bring_in_template, save_template
from lpip_workshop.app.templates import Template, agenda_of, find_templates, own_folder, templates
from lpip_workshop.app.workshops import Details, check_time, create_workshop
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.words import N, Saying, T, Text
from lpip_workshop.storage.domain import Partnership
from lpip_workshop.storage.rows import find
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import column, row, scrolling
from lpip_workshop.widgets.buttons import SecondaryButton
from lpip_workshop.widgets.datefield import DateField
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import language, tell, tell_items
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.windows.choosing import choose_new_template, choose_template
from lpip_workshop.windows.details import language_box
from lpip_workshop.windows.form_dialog import FormDialog

_FIRST = "first-meeting"  # the template for those who have not met


class NewWorkshopDialog(FormDialog):
    """Only a partnership must be typed: without a title it has its template's.

    `workshop_id` is the new one's once it was accepted.
    """

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(T("Start from a template"), T("Start"), parent, width=880)
        self._store = store
        self.workshop_id = ""
        self._own = own_folder(store.path)
        self._templates: tuple[Template, ...] = ()
        self.list = QListWidget()
        tell(self.list, accessibleName=T("Templates"))
        self.list.setProperty("kind", "plain")
        self.bring_button = SecondaryButton(T("Bring in a template"), "upload-simple")
        self.share_button = SecondaryButton(
            T("Save as a file"), "download-simple", name=T("Save the template as a file")
        )
        self.bring_button.clicked.connect(lambda: self._attempt(self._ask_for_file))
        self.share_button.clicked.connect(lambda: self._attempt(self._ask_where))
        self.list.currentRowChanged.connect(lambda _row: self._show_template())
        self.title, self.partnership = QLineEdit(), QLineEdit()
        self.day, self.starts, self.venue = DateField(), QLineEdit(), QLineEdit()
        self.language = language_box(language())
        self._purpose, self._running_order = Label(""), Muted("")
        self._facts, self._room, self._materials = Label("", "label"), Muted(""), Muted("")
        self._lay_out()
        self.needed = (self.partnership,)
        met = self._offer_partnerships()
        self._list_templates("" if met else _FIRST)

    def template(self) -> Template:
        """Return the chosen template."""
        return self._templates[max(self.list.currentRow(), 0)]

    def bring_in(self, file: Path) -> None:
        """Keep somebody's template and choose it; raises BadInput and changes nothing where it is none."""
        self._list_templates(bring_in_template(self._own, file).id)

    def share(self, file: Path) -> None:
        """Write the chosen template as a file that others can bring in."""
        save_template(file, self.template())

    def submit(self) -> None:
        """Make the workshop; raises BadInput."""
        check_time(self.starts.text().strip())
        chosen, spoken = self.template(), self.language.currentData()
        details = Details(
            title=Saying(self.title.text().strip() or catalogue(spoken).say(chosen.title), spoken),
            partnership=self.partnership.text().strip(),
            day=self.day.day(),
            starts=self.starts.text().strip(),
            venue=self.venue.text().strip(),
            language=spoken,
            template=chosen.id,
        )
        self.workshop_id = create_workshop(self._store, details, agenda_of(chosen, spoken))

    def _lay_out(self) -> None:
        self.list.setFixedWidth(min(px(300), self.bounds().width() // 3))
        self.list.setMinimumHeight(px(200))
        self.starts.setPlaceholderText("13:30")
        left = column(
            Label(T("Template"), "label", wrap=False), self.list, self.bring_button, self.share_button, gap=Space.S
        )
        right = column(
            self._about(),
            field(T("Title of the workshop"), self.title),
            field(T("Partnership"), self.partnership, T("The group that meets; type its name once.")),
            row(field(T("Date"), self.day), field(T("Starts"), self.starts), gap=Space.L),
            row(field(T("Venue"), self.venue), field(T("Language"), self.language), gap=Space.L),
            None,
            gap=Space.M,
        )
        both = row(left, right, gap=Space.XL)
        both.setStretch(1, 1)
        self.body.addLayout(both)

    def _about(self) -> QWidget:
        """Return what is told of the chosen template, which scrolls where the words are many or large."""
        inside = QWidget()
        inside.setLayout(
            column(self._purpose, self._facts, self._running_order, self._room, self._materials, None, gap=Space.S)
        )
        area = scrolling(inside, T("About the template"))
        area.setFixedHeight(px(206))
        return area

    def _list_templates(self, chosen: str) -> None:
        """List what is shipped, then what the facilitator has made or brought in."""
        self._templates = (*templates(), *find_templates(self._own).templates)
        tell_items(self.list, [(template.id, template.title) for template in self._templates])
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, px(38)))
        # The newest of that name: a shipped one may go by it, too.
        places = [place for place, template in enumerate(self._templates) if template.id == chosen]
        self.list.setCurrentRow(places[-1] if places else 0)

    def _attempt(self, deed: Callable[[], object]) -> None:
        self.wrong.hide()
        try:
            deed()
        except BadInput as met:
            words = T("{what} {remedy} ({place})", what=met.what, remedy=met.remedy, place=met.place)
            self.wrong.set_words(words)
            self.wrong.show()
        except Trouble as met:
            self.wrong.set_words(T("{what} {remedy}", what=met.what, remedy=met.remedy))
            self.wrong.show()

    def _ask_for_file(self) -> None:
        file = choose_template(self)
        if file is not None:
            self.bring_in(file)

    def _ask_where(self) -> None:
        file = choose_new_template(self, self.template().id)
        if file is not None:
            self.share(file)

    def _offer_partnerships(self) -> bool:
        """Offer the names of the partnerships that have met, the latest first; tell whether any has."""
        with self._store.read() as session:
            names = [row.name for row in find(session, Partnership, order=(col(Partnership.clock).desc(),))]
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.partnership.setCompleter(completer)
        if names:
            self.partnership.setText(names[0])
        return bool(names)

    def _show_template(self) -> None:
        chosen = self.template()
        tell(self.title, placeholderText=chosen.title)
        self._purpose.set_words(chosen.purpose)
        fewest, most = chosen.people
        people = T("for {fewest} to {most} people", fewest=fewest, most=most)
        self._facts.set_words(T("{before} · {after}", before=_minutes(chosen.minutes), after=people))
        entries = [
            T("{title} {minutes}", title=planned.title, minutes=planned.minutes)
            for planned in agenda_of(chosen, language())
        ]
        self._running_order.set_words(_in_a_row(entries))
        self._room.set_words(T("Room: {words}", words=chosen.room))
        self._materials.set_words(T("Bring: {things}", things=_in_a_row(chosen.materials)))


def _in_a_row(parts: Sequence[Text | Saying]) -> Text | Saying | str:
    told: Text | Saying | str = parts[0] if parts else ""
    for part in parts[1:]:
        told = T("{before} · {after}", before=told, after=part)
    return told


def _minutes(minutes: int) -> Text:
    return N("{n} minute", "{n} minutes", minutes)
