"""The materials and print list as a page to take along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from lpip_workshop.app.agenda import running_order
from lpip_workshop.app.materials import Materials, materials
from lpip_workshop.app.queries import sayings
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.figures.model import Table
from lpip_workshop.report.blocks import Block, BulletList, Document, Facts, Heading, Note, Paragraph, TableBlock
from lpip_workshop.report.export import stem, write_bytes
from lpip_workshop.storage.domain import Partnership, Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store


def materials_list(session: Session, workshop_id: str, now: datetime, *, people: int = 0, tables: int = 0) -> Document:
    """Return the list as a document; `people` and `tables` above 0 stand in for what the library knows."""
    workshop = the(session, Workshop, workshop_id)
    found = materials(session, workshop_id, people=people, tables=tables)
    title = sayings(session, [workshop], "title", workshop.language)[workshop.id]
    return Document(
        title=title,
        partnership=the(session, Partnership, workshop.partnership_id).name,
        day=workshop.day,
        subject=T("Materials and print list"),
        body=(
            Heading(T("Materials and print list")),
            Facts(_counted(found)),
            *_to_print(found),
            *_to_bring(found),
            *_programme(session, workshop, now),
        ),
    )


def _counted(found: Materials) -> tuple[tuple[Words, Words], ...]:
    people = N("{n} person", "{n} people", found.people)
    told = T("{people}, as nobody is registered yet", people=people) if found.expected else people
    facts: list[tuple[Words, Words]] = [(T("Counted for"), told), (T("Tables"), str(found.tables))]
    if found.room:
        facts.append((T("The room"), found.room))
    return tuple(facts)


def _to_print(found: Materials) -> tuple[Block, ...]:
    if not found.paper:
        return (Heading(T("To print"), 2), Paragraph(T("No activity of this workshop needs paper.")))
    items = tuple(T("{papers}: {activity}", papers=one.words, activity=one.activity) for one in found.paper)
    spare = T("Print two or three more of each: somebody always comes unannounced.")
    return (Heading(T("To print"), 2), BulletList(items), Note("", (spare,)))


def _to_bring(found: Materials) -> tuple[Block, ...]:
    return (Heading(T("To bring"), 2), BulletList(found.things)) if found.things else ()


def _programme(session: Session, workshop: Workshop, now: datetime) -> tuple[Block, ...]:
    slots = running_order(session, workshop.id, now).slots
    if not slots:
        return ()
    titles = sayings(session, [slot.activity for slot in slots], "title", workshop.language)
    rows = tuple(
        (slot.begins.strftime("%H:%M") if slot.begins else "", titles[slot.activity.id], str(slot.activity.minutes))
        for slot in slots
    )
    headings = (T("When"), T("What"), T("Minutes"))
    table = Table(headings, rows, T("Running order"), frozenset({2}), weights=(1, 6, 1.4))
    return (Heading(T("Running order"), 2), TableBlock(table))


def export_materials(
    store: Store, workshop_id: str, folder: Path, languages: Sequence[str], *, people: int = 0, tables: int = 0
) -> list[Path]:
    """Write the list as PDF and return the file; raises Trouble where the folder cannot be written."""
    from lpip_workshop.report.pdf import pdf_bytes

    with store.read() as session:
        document = materials_list(session, workshop_id, datetime.now().astimezone(), people=people, tables=tables)
        name = stem(the(session, Workshop, workshop_id).title, "materials", languages)
    return [write_bytes(folder, f"{name}.pdf", pdf_bytes(document, tuple(languages)))]
