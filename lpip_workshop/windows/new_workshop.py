"""Begin a workshop: choose a template, type a title, go."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListWidget, QListWidgetItem, QWidget
from sqlmodel import col

from lpip_workshop.app.templates import Template, agenda_of, templates
from lpip_workshop.app.workshops import Details, check_time, create_workshop
from lpip_workshop.core.words import N, Saying, T, Text
from lpip_workshop.storage.domain import Partnership
from lpip_workshop.storage.rows import find
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.datefield import DateField
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import language, say
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.windows.details import language_box
from lpip_workshop.windows.form_dialog import FormDialog


class NewWorkshopDialog(FormDialog):
    """Only a title and a partnership are asked for. `workshop_id` is the new one's once it was accepted."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(T("Start from a template"), T("Start"), parent, width=820)
        self._store = store
        self.workshop_id = ""
        self._templates = templates()
        self.list = QListWidget()
        self.list.setAccessibleName(say(T("Templates")))
        self.list.setProperty("kind", "plain")
        for template in self._templates:
            item = QListWidgetItem(say(template.title))
            item.setToolTip(say(template.purpose))
            item.setSizeHint(QSize(0, px(38)))
            self.list.addItem(item)
        self.list.currentRowChanged.connect(lambda _row: self._show_template())
        self.title, self.partnership = QLineEdit(), QLineEdit()
        self.day, self.starts, self.venue = DateField(), QLineEdit(), QLineEdit()
        self.language = language_box(language())
        self._purpose, self._running_order = Muted("", "body"), Muted("")
        self._lay_out()
        self._offer_partnerships()
        self.list.setCurrentRow(0)

    def template(self) -> Template:
        """Return the chosen template."""
        return self._templates[max(self.list.currentRow(), 0)]

    def submit(self) -> None:
        """Make the workshop; raises BadInput."""
        check_time(self.starts.text().strip())
        chosen, spoken = self.template(), self.language.currentData()
        details = Details(
            title=Saying(self.title.text().strip(), spoken),
            partnership=self.partnership.text().strip(),
            day=self.day.day(),
            starts=self.starts.text().strip(),
            venue=self.venue.text().strip(),
            language=spoken,
            template=chosen.id,
        )
        self.workshop_id = create_workshop(self._store, details, agenda_of(chosen, spoken))

    def _lay_out(self) -> None:
        self.list.setFixedWidth(px(280))
        self.list.setMinimumHeight(px(330))
        self.starts.setPlaceholderText("13:30")
        left = column(Label(T("Template"), "label", wrap=False), self.list, gap=Space.XS)
        right = column(
            self._purpose,
            self._running_order,
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

    def _offer_partnerships(self) -> None:
        with self._store.read() as session:
            names = [row.name for row in find(session, Partnership, order=(col(Partnership.clock).desc(),))]
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.partnership.setCompleter(completer)
        if names:
            self.partnership.setText(names[0])

    def _show_template(self) -> None:
        chosen = self.template()
        self._purpose.set_words(chosen.purpose)
        titles = " · ".join(planned.title.text for planned in agenda_of(chosen, language()))
        self._running_order.set_words(T("{minutes}: {titles}", minutes=_minutes(chosen.minutes), titles=titles))


def _minutes(minutes: int) -> Text:
    return N("{n} minute", "{n} minutes", minutes)
