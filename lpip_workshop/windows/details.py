"""What the workshop is: title, aim, when, where, whom the room stands for, and how long personal data is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from lpip_workshop.app.editing import set_fields
from lpip_workshop.app.queries import room
from lpip_workshop.app.room import made_room, put_room, read_population
from lpip_workshop.app.workshops import check_time
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.setting import Room
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.datefield import DateField
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.language import tell, tell_items
from lpip_workshop.widgets.theme import Space
from lpip_workshop.windows.both_languages import OTHER, few_lines, in_both, said_in
from lpip_workshop.windows.form_dialog import FormDialog


class DetailsDialog(FormDialog):
    """Everything about the workshop that stands on the cover of the handout."""

    def __init__(self, store: Store, workshop_id: str, parent: QWidget) -> None:
        super().__init__(T("Workshop details"), T("Save"), parent, width=760)
        self._store, self._workshop_id = store, workshop_id
        with store.read() as session:
            workshop, now = the(session, Workshop, workshop_id), room(session, workshop_id)
            self._other = OTHER[workshop.language]
            known = said_in(session, workshop, self._other)
        self.title, self.title_too = QLineEdit(workshop.title), QLineEdit(known.get("title", ""))
        self.aim, self.aim_too = few_lines(workshop.aim), few_lines(known.get("aim", ""))
        self.day, self.starts = DateField(workshop.day), QLineEdit(workshop.starts)
        self.venue, self.retention = QLineEdit(workshop.venue), DateField(workshop.retention_day)
        self.starts.setPlaceholderText("13:30")
        self.language = language_box(workshop.language)
        self.body.addLayout(in_both(T("Title"), self.title, "title", self._other, self.title_too))
        aims = in_both(T("Aim"), self.aim, "aim", self._other, self.aim_too)
        self.body.addLayout(column(aims, Muted(T("One sentence: what should be different afterwards?")), gap=Space.XS))
        self.body.addLayout(row(field(T("Date"), self.day), field(T("Starts"), self.starts), gap=Space.L))
        self.body.addLayout(row(field(T("Venue"), self.venue), field(T("Language"), self.language), gap=Space.L))
        self.body.addLayout(
            field(T("Keep personal data until"), self.retention, T("The date promised to the people in the room."))
        )
        self._add_room(now)

    def _add_room(self, now: Room) -> None:
        self.room = QComboBox()
        tell_items(self.room, [(False, T("Everybody concerned")), (True, T("A sample of them"))])
        self.room.setCurrentIndex(int(now.sample))
        self.population = QLineEdit("" if now.population is None else f"{now.population:,}")
        tell(self.population, placeholderText=T("not known"))
        self.population.setEnabled(now.sample)
        self.room.currentIndexChanged.connect(lambda _index: self._room_chosen())
        told = T("For a sample, results also say how far chance could go.")
        who = field(T("Who is in the room?"), self.room)
        tell(self.room, accessibleDescription=told)
        both = row(who, field(T("A sample of how many people?"), self.population), gap=Space.L)
        self.body.addLayout(column(both, Muted(told), gap=Space.XS))

    def _room_chosen(self) -> None:
        self.population.setEnabled(self.room.currentData())

    def submit(self) -> None:
        """Save what was changed as one step; raises BadInput."""
        if not self.title.text().strip():
            raise BadInput(T("The workshop has no title."), T("Type a title; it can be changed later."))
        check_time(self.starts.text().strip())
        sample = bool(self.room.currentData())
        stands_for = made_room(sample, read_population(self.population.text()) if sample else None)
        label = T("Edit the workshop details")
        with self._store.together(label, scope=self._workshop_id):
            self._save_fields()
            self._store.run(
                label, lambda session: put_room(session, self._workshop_id, stands_for), scope=self._workshop_id
            )

    def _save_fields(self) -> None:
        set_fields(
            self._store,
            Workshop,
            self._workshop_id,
            scope=self._workshop_id,
            label=T("Edit the workshop details"),
            wordings={
                ("title", self._other): self.title_too.text().strip(),
                ("aim", self._other): self.aim_too.toPlainText().strip(),
            },
            title=self.title.text().strip(),
            aim=self.aim.toPlainText().strip(),
            day=self.day.day(),
            starts=self.starts.text().strip(),
            venue=self.venue.text().strip(),
            language=self.language.currentData(),
            retention_day=self.retention.day(),
        )


def language_box(chosen: str) -> QComboBox:
    """Return a choice of the languages people may type in."""
    box = QComboBox()
    tell_items(box, [("en", "English"), ("cy", "Cymraeg")])
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
