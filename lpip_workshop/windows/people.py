"""Who is in the room: registered in seconds, by sector, with names only where people want them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from lpip_workshop.app.care import care_of, consents, record_consent
from lpip_workshop.app.editing import remove, set_fields
from lpip_workshop.app.people import add_people, add_person, people_in, register
from lpip_workshop.app.queries import participants, sector_counts
from lpip_workshop.app.seating import seats, sit
from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.sectors import SECTORS, SHORT, sector_of
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.storage.domain import Care, Organisation, Participant
from lpip_workshop.storage.rows import find
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import QuietButton, SecondaryButton
from lpip_workshop.widgets.flow import Flow
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.language import language, tell
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space
from lpip_workshop.windows.choosing import choose_table

_SEVERAL = re.compile(r"^(?P<count>\d{1,3})\s*[x×]?\s+(?P<sector>\D.*)$")
MOST_AT_ONCE = 200
_AGREES: tuple[tuple[str, Words], ...] = (("", "–"), ("yes", T("Yes")), ("no", T("No")))


class PeopleView(QWidget):
    """One button a sector adds one person; the line adds several, or somebody by name; the table edits."""

    def __init__(self, store: Store, workshop_id: str, banner: Banner) -> None:
        super().__init__()
        self._store, self._workshop_id, self._banner = store, workshop_id, banner
        self._organisations: dict[str, str] = {}
        self._agreed: dict[str, str] = {}
        self._tables: dict[str, int] = {}
        self._under = Muted("", "body")
        self._promised = Muted("")
        self._buttons = {sector: SecondaryButton(SHORT[sector], "plus") for sector in SECTORS}
        self.table = PlainTable(self._columns(), lambda person: person.id, T("People in the room"))
        self.table.removal_asked.connect(self._remove)
        self.quick_add = QuickAdd(T("Add people: 8 community, or sector; name; organisation"), self.take)
        for sector, button in self._buttons.items():
            tell(button, toolTip=SECTORS[sector])
            button.clicked.connect(lambda _checked=False, which=sector: add_people(store, workshop_id, which, 1))
        self.bring_button = QuietButton(T("Bring in a list"), "file-csv")
        self.bring_button.clicked.connect(self._choose)
        self.tables_button = QuietButton(T("Tables"), "squares-four", name=T("Share people out to tables"))
        self.tables_button.clicked.connect(self.share_out)
        self.care_button = QuietButton(T("Consent and privacy"), "shield-check")
        self.care_button.clicked.connect(self.show_care)
        asides = Flow(self.tables_button, self.care_button, self.bring_button)
        head = row(Heading(T("Who is in the room"), wrap=False), STRETCH, asides)
        buttons = Flow(*self._buttons.values(), even=4)
        page = column(head, self._under, self._promised, buttons, self.table, self.quick_add, gap=Space.M)
        page.setContentsMargins(0, 0, 0, 0)
        page.setStretch(4, 1)
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

    def share_out(self) -> None:
        """Ask how many tables there are, and give everybody one."""
        from lpip_workshop.windows.care import TablesDialog

        TablesDialog(self._store, self._workshop_id, self).exec()

    def show_care(self) -> None:
        """Show and change what people are promised."""
        from lpip_workshop.windows.care import CareDialog

        CareDialog(self._store, self._workshop_id, self).exec()

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
            self._agreed, self._tables = consents(session, self._workshop_id), seats(session, self._workshop_id)
            care = care_of(session, self._workshop_id)
        told = N("{n} person", "{n} people", len(people))
        sectors = N("{n} sector", "{n} sectors", len(counts))
        hint = T("A code and a sector are enough; names are for those who want them.")
        self._under.set_words(T("{people} from {sectors}. {hint}", people=told, sectors=sectors, hint=hint))
        self._promised.set_words(_promised(care, self._agreed, len(people)))
        self._promised.setVisible(bool(care.needs or care.chatham_house or self._agreed))
        for sector, button in self._buttons.items():
            count = counts.get(sector, 0)
            button.set_words(T("{sector} {count}", sector=SHORT[sector], count=count) if count else SHORT[sector])
        self.table.set_rows(people)

    def _choose(self) -> None:
        path = choose_table(self)
        if path is not None:
            self.bring_in(path)

    def _columns(self) -> tuple[Column, ...]:
        choices = tuple(SHORT.items())
        return (
            Column(T("Code"), lambda person: person.code, numeric=True),
            Column(T("Sector"), lambda person: person.sector, self._set_sector, choices=choices),
            Column(T("Name"), lambda person: person.name, self._set_name, stretch=True),
            Column(T("Organisation"), self._organisation, stretch=True),
            Column(T("Table"), lambda person: self._tables.get(person.id), self._set_table, numeric=True),
            Column(T("Agrees"), lambda person: self._agreed.get(person.id, ""), self._set_agreed, choices=_AGREES),
        )

    def _organisation(self, person: Participant) -> str:
        return self._organisations.get(person.organisation_id or "", "")

    def _set_table(self, person: Participant, typed: str) -> None:
        if typed and not typed.isdecimal():
            raise BadInput(T("“{typed}” is no table.", typed=typed), T("Type the number of a table, or nothing."))
        sit(self._store, person.id, int(typed or 0))

    def _set_agreed(self, person: Participant, answer: str) -> None:
        record_consent(self._store, self._workshop_id, person.id, answer, language())

    def _set_sector(self, person: Participant, sector: str) -> None:
        self._edit(person, sector=sector)

    def _set_name(self, person: Participant, name: str) -> None:
        self._edit(person, name=name)

    def _edit(self, person: Participant, **values: Any) -> None:
        label = T("Edit person {code}", code=person.code)
        set_fields(self._store, Participant, person.id, scope=self._workshop_id, label=label, **values)

    def _remove(self, person_id: str) -> None:
        if person_id:
            remove(self._store, Participant, person_id, scope=self._workshop_id, label=T("Take a person off the list"))


def _promised(care: Care, agreed: Mapping[str, str], people: int) -> Words:
    """Return what the room was promised and asked, as one line."""
    parts: list[Words] = []
    if care.chatham_house:
        parts.append(T("Chatham House Rule"))
    if agreed:
        yes = sum(answer == "yes" for answer in agreed.values())
        parts.append(T("{yes} of {people} agree to what is kept", yes=yes, people=people))
    if care.needs:
        parts.append(T("To cater for: {needs}", needs=care.needs))
    told: Words = parts[0] if parts else ""
    for part in parts[1:]:
        told = T("{before} · {after}", before=told, after=part)
    return told
