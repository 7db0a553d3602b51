"""Who is in the room: registered in seconds, by sector, with names only where people want them."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QWidget

from lpip_workshop.app.editing import remove, set_fields
from lpip_workshop.app.people import add_people, add_person, people_in, register
from lpip_workshop.app.queries import participants, sector_counts
from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.sectors import SECTORS, SHORT, sector_of
from lpip_workshop.core.words import N, T
from lpip_workshop.storage.domain import Organisation, Participant
from lpip_workshop.storage.rows import find
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import QuietButton, SecondaryButton
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space
from lpip_workshop.windows.choosing import choose_table

_SEVERAL = re.compile(r"^(?P<count>\d{1,3})\s*[x×]?\s+(?P<sector>\D.*)$")
MOST_AT_ONCE = 200


class PeopleView(QWidget):
    """One button a sector adds one person; the line adds several, or somebody by name; the table edits."""

    def __init__(self, store: Store, workshop_id: str, banner: Banner) -> None:
        super().__init__()
        self._store, self._workshop_id, self._banner = store, workshop_id, banner
        self._organisations: dict[str, str] = {}
        self._under = Muted("", "body")
        self._buttons = {sector: SecondaryButton(SHORT[sector], "plus") for sector in SECTORS}
        self.table = PlainTable(self._columns(), lambda person: person.id, T("People in the room"))
        self.table.removal_asked.connect(self._remove)
        self.quick_add = QuickAdd(T("Add people: 8 community, or sector; name; organisation"), self.take)
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        for place, (sector, button) in enumerate(self._buttons.items()):
            button.clicked.connect(lambda _checked=False, which=sector: add_people(store, workshop_id, which, 1))
            grid.addWidget(button, place // 4, place % 4)
        self.bring_button = QuietButton(T("Bring in a list"), "file-csv")
        self.bring_button.clicked.connect(self._choose)
        head = row(Heading(T("Who is in the room")), STRETCH, self.bring_button)
        page = column(head, self._under, grid, self.table, self.quick_add, gap=Space.M)
        page.setContentsMargins(0, 0, 0, 0)
        page.setStretch(3, 1)
        self.setLayout(page)
        self.setFocusProxy(self.quick_add)

    def take(self, line: str) -> None:
        """Register what was typed: "8 community", or "business; Ann Jones; Village shop"; raises BadInput."""
        several = _SEVERAL.match(line)
        if several:
            count = int(several["count"])
            if not 0 < count <= MOST_AT_ONCE:
                raise BadInput(T("That is a large crowd."), T("Add at most {count} at a time.", count=MOST_AT_ONCE))
            add_people(self._store, self._workshop_id, sector_of(several["sector"]), count)
            return
        parts = [part.strip() for part in line.split(";")]
        sector, name, organisation = (*parts, "", "", "")[:3]
        add_person(self._store, self._workshop_id, sector=sector_of(sector), name=name, organisation=organisation)

    def bring_in(self, path: Path) -> None:
        """Register the people of a CSV or XLSX table as one step; a fault is told and registers nobody."""
        try:
            people = people_in(read_sheet(path))
            register(self._store, self._workshop_id, people)
        except Trouble as met:
            self._banner.show_trouble(met)
            return
        self._banner.show_notice(N("{n} person came in.", "{n} people came in.", len(people)), "success")

    def refresh(self) -> None:
        """Show who is registered now."""
        with self._store.read() as session:
            people = participants(session, self._workshop_id)
            counts = sector_counts(session, self._workshop_id)
            self._organisations = {row.id: row.name for row in find(session, Organisation)}
        told = N("{n} person", "{n} people", len(people))
        sectors = N("{n} sector", "{n} sectors", len(counts))
        hint = T("A code and a sector are enough; names are for those who want them.")
        self._under.set_words(T("{people} from {sectors}. {hint}", people=told, sectors=sectors, hint=hint))
        for sector, button in self._buttons.items():
            count = counts.get(sector, 0)
            button.set_words(T("{sector} {count}", sector=SHORT[sector], count=count) if count else SHORT[sector])
        self.table.set_rows(people)

    def _choose(self) -> None:
        path = choose_table(self)
        if path is not None:
            self.bring_in(path)

    def _columns(self) -> tuple[Column, ...]:
        choices = tuple((sector, words) for sector, words in SECTORS.items())
        return (
            Column(T("Code"), lambda person: person.code, numeric=True),
            Column(T("Sector"), lambda person: person.sector, self._set_sector, choices=choices),
            Column(T("Name"), lambda person: person.name, self._set_name, stretch=True),
            Column(T("Organisation"), lambda person: self._organisations.get(person.organisation_id or "", "")),
        )

    def _set_sector(self, person: Participant, sector: str) -> None:
        self._edit(person, sector=sector)

    def _set_name(self, person: Participant, name: str) -> None:
        self._edit(person, name=name)

    def _edit(self, person: Participant, **values: str) -> None:
        label = T("Edit person {code}", code=person.code)
        set_fields(self._store, Participant, person.id, scope=self._workshop_id, label=label, **values)

    def _remove(self, person_id: str) -> None:
        if person_id:
            remove(self._store, Participant, person_id, scope=self._workshop_id, label=T("Take a person off the list"))
