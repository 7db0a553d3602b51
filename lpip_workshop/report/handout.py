"""The handout of a workshop and its worksheets, put together from what each exercise has to say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import Session

from lpip_workshop.app.care import RULE, is_chatham_house, leaving
from lpip_workshop.app.photos import NOT_DESCRIBED, photos_of
from lpip_workshop.app.queries import agenda, sayings, sector_counts
from lpip_workshop.app.retiming import is_second_half
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.sectors import SECTORS, SHORT
from lpip_workshop.core.words import N, Saying, T, Text, Words, listed
from lpip_workshop.figures.model import Bar, BarChart, Table
from lpip_workshop.report.blocks import (
    Block,
    BulletList,
    Document,
    Facts,
    FigureBlock,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Photograph,
)
from lpip_workshop.storage.domain import Partnership, Place, Workshop
from lpip_workshop.storage.rows import the


def handout(session: Session, workshop_id: str, languages: Sequence[str] = ()) -> Document:
    """Return everything people take home, computed from the library as it stands.

    Names are never translated; where one of `languages` is not the one people typed in, the cover says so.
    """
    workshop = the(session, Workshop, workshop_id)
    partnership = the(session, Partnership, workshop.partnership_id)
    title = sayings(session, [workshop], "title", workshop.language)[workshop.id]
    aim = sayings(session, [workshop], "aim", workshop.language)[workshop.id]
    body: list[Block] = [*_who_took_part(sector_counts(session, workshop_id))]
    for activity in agenda(session, workshop_id):
        if activity.exercise in exercises():
            spec = exercises()[activity.exercise]
            inputs = spec.from_library(session, activity.id)
            section = tuple(spec.report(spec.compute(inputs)))
            body += _on_a_new_page(leaving(session, activity.id, spec, inputs, section))
    if not is_chatham_house(session, workshop.id):  # a picture may show a face, or a name on a flipchart
        body += _photographs(session, workshop)
    return Document(
        title=title,
        partnership=partnership.name,
        day=workshop.day,
        subject=T("Handout of the workshop"),
        cover=(
            *_cover(session, workshop, partnership, aim),
            *_rule(session, workshop),
            *_on_names(workshop, languages),
        ),
        body=tuple(body),
    )


def _photographs(session: Session, workshop: Workshop) -> tuple[Block, ...]:
    """Return the photographs of each activity under its title."""
    activities = agenda(session, workshop.id)
    titles = sayings(session, activities, "title", workshop.language)
    blocks: list[Block] = []
    for activity in activities:
        for number, photo in enumerate(photos_of(session, activity.id), start=1):
            if number == 1:
                blocks.append(Heading(titles[activity.id], 2))
            title = T("Photograph {number}: {title}", number=number, title=titles[activity.id])
            told = Saying(photo.alternative, workshop.language) if photo.alternative else NOT_DESCRIBED
            blocks.append(Photograph(photo.content, photo.width, photo.height, title, told))
    return (Heading(T("Photographs"), 1, opens_page=True), *blocks) if blocks else ()


def worksheets(session: Session, workshop_id: str) -> Document:
    """Return the paper to print before the workshop: each exercise's worksheet in the order of the agenda.

    Under the Chatham House Rule it holds no name, as nothing does that leaves the laptop: a sheet that was filled in
    and left on a table would tell who thinks what of whom. The room sees on the stage which number is which.
    """
    workshop = the(session, Workshop, workshop_id)
    partnership = the(session, Partnership, workshop.partnership_id)
    body, numbered = list[Block](), False
    for activity in agenda(session, workshop_id):
        if activity.exercise in exercises():
            spec = exercises()[activity.exercise]
            inputs = spec.from_library(session, activity.id)
            sheets = tuple(spec.worksheet(inputs))
            blocks = leaving(session, activity.id, spec, inputs, sheets)
            numbered = numbered or blocks != sheets
            body += _on_a_new_page(blocks) if body else blocks
    return Document(
        title=sayings(session, [workshop], "title", workshop.language)[workshop.id],
        partnership=partnership.name,
        day=workshop.day,
        subject=T("Worksheets of the workshop"),
        cover=(_rule_on_sheets(numbered=numbered),) if is_chatham_house(session, workshop_id) else (),
        body=tuple(body),
    )


def _cover(session: Session, workshop: Workshop, partnership: Partnership, aim: Words) -> tuple[Block, ...]:
    place = the(session, Place, partnership.place_id).name if partnership.place_id else ""
    pairs: tuple[tuple[Words, Words], ...] = (
        (T("Place"), place),
        (T("Venue"), workshop.venue),
    )
    blocks: list[Block] = [Facts(tuple(pair for pair in pairs if pair[1]))]
    if workshop.aim:
        blocks += [Heading(T("What we set out to do"), 2), Paragraph(aim, lead=True)]
    return (*blocks, *_programme(session, workshop))


def _on_names(workshop: Workshop, languages: Sequence[str]) -> tuple[Block, ...]:
    if all(language == workshop.language for language in languages):
        return ()
    return (Paragraph(T("Names of people, groups, organisations and places stand as they were written.")),)


def _rule(session: Session, workshop: Workshop) -> tuple[Block, ...]:
    if not is_chatham_house(session, workshop.id):
        return ()
    left_out = T("So names of people, of organisations that rated each other, and photographs are left out here.")
    return (Note(T("Chatham House Rule"), (RULE, left_out)),)


def _rule_on_sheets(*, numbered: bool) -> Note:
    number = T("So these sheets carry numbers in place of names: the screen in the room shows which is which.")
    return Note(T("Chatham House Rule"), (RULE, number) if numbered else (RULE,))


def _who_took_part(sectors: Mapping[str, int]) -> tuple[Block, ...]:
    people = sum(sectors.values())
    if not people:
        return (Heading(T("Who took part")), Paragraph(T("Nobody was registered.")))
    present = [(sector, sectors[sector]) for sector in SECTORS if sectors.get(sector)]
    lead = N(
        "{n} person from {sectors} took part.",
        "{n} people from {sectors} took part.",
        people,
        sectors=_sectors(present),
    )
    absent: list[Words] = [SHORT[sector] for sector in SECTORS if sector != "other" and not sectors.get(sector)]
    blocks: list[Block] = [Heading(T("Who took part")), Paragraph(lead, lead=True), FigureBlock(_room(present, people))]
    if absent:
        blocks.append(Paragraph(T("Nobody came from: {sectors}. Who could speak for them?", sectors=listed(absent))))
    return tuple(blocks)


def _sectors(present: list[tuple[str, int]]) -> Text:
    return N("one sector", "{n} sectors", len(present))


def _room(present: list[tuple[str, int]], people: int) -> BarChart:
    largest = max(count for _sector, count in present)
    bars = tuple(
        Bar(SECTORS[sector], count, str(count), emphasis="first" if count == largest else "plain")
        for sector, count in present
    )
    told: list[Words] = [T("{sector} {count}", sector=SHORT[sector], count=count) for sector, count in present]
    return BarChart(
        bars=bars,
        title=T("People in the room by sector"),
        alternative=T("Bar chart of {count} people by sector: {told}.", count=people, told=listed(told)),
        table=Table(
            headings=(T("Sector"), T("People")),
            rows=tuple((SECTORS[sector], str(count)) for sector, count in present),
            caption=T("People in the room by sector"),
            numeric=frozenset({1}),
        ),
    )


def _programme(session: Session, workshop: Workshop) -> tuple[Block, ...]:
    activities = [
        activity for activity in agenda(session, workshop.id) if not activity.pause and not is_second_half(activity)
    ]
    if not activities:
        return ()
    titles = sayings(session, activities, "title", workshop.language)
    return (Heading(T("What we did"), 2), BulletList(tuple(titles[activity.id] for activity in activities)))


def _on_a_new_page(blocks: Iterable[Block]) -> tuple[Block, ...]:
    listed_blocks = tuple(blocks)
    first = listed_blocks[0] if listed_blocks else None
    if isinstance(first, Heading) and first.level == 1:
        return (Heading(first.words, 1, opens_page=True), *listed_blocks[1:])
    return (PageBreak(), *listed_blocks)
