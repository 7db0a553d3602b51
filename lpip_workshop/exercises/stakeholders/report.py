"""The section in the handout, and the worksheet for the tables."""

from __future__ import annotations

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.figures import grid, names
from lpip_workshop.exercises.stakeholders.inputs import Inputs
from lpip_workshop.exercises.stakeholders.slides import asked
from lpip_workshop.exercises.stakeholders.texts import INFLUENCE, INTEREST, QUARTERS
from lpip_workshop.report.blocks import (
    BlankGrid,
    Block,
    FigureBlock,
    Heading,
    Lines,
    Note,
    PageBreak,
    Paragraph,
    TableBlock,
)

_WRITING_LINES = 16


def report(results: Results) -> tuple[Block, ...]:
    """Return the section: what was found, the grid with its table, what to talk about, how it was counted."""
    setting = results.setting
    blocks: list[Block] = [Heading(setting.title, 1)]
    if not results.entries:
        return (*blocks, Paragraph(T("Nobody was put on the register in this workshop."), lead=True))
    blocks.append(Paragraph(lead(results), lead=True))
    blocks.append(FigureBlock(grid(results)) if results.placed else TableBlock(grid(results).table))
    topics = talk_about(results)
    if topics:
        blocks.append(Note(T("Talk about next"), topics))
    return (*blocks, Note(T("How this was counted"), method(results), method=True))


def lead(results: Results) -> Text:
    """Return the sentence that opens the section."""
    named = N(
        "{n} stakeholder from {sectors} was named.",
        "{n} stakeholders from {sectors} were named.",
        len(results.entries),
        sectors=N("{n} sector", "{n} sectors", len(results.by_sector)),
    )
    if not results.placed:
        return T("{named} Nobody has been placed on the grid yet.", named=named)
    close, unheard = len(results.within("closely")), len(results.unheard)
    said = N("{n} is to be worked with closely.", "{n} are to be worked with closely.", close)
    if not unheard:
        return T("{first} {second}", first=named, second=said)
    cared = N("{n} cares much and can change little.", "{n} care much and can change little.", unheard)
    return T("{first} {second} {third}", first=named, second=said, third=cared)


def talk_about(results: Results) -> tuple[Words, ...]:
    """Return what the map asks of the group: who is unheard, who is missing, who waits."""
    said: list[Words] = []
    if results.unheard:
        who = listed(names(results.unheard))
        said.append(T("Affected but unheard: {who}. Who speaks for them, and who will ask them?", who=who))
    if results.missing_here:
        here = listed(_sectors(results.missing_here))
        said.append(T("In the room, but nobody of theirs is on the map: {sectors}.", sectors=here))
    elsewhere = tuple(sector for sector in results.missing if sector not in results.missing_here)
    if elsewhere:
        said.append(T("Nobody on the map is from: {sectors}. Who is missing?", sectors=listed(_sectors(elsewhere))))
    if results.absent:
        away = listed(_sectors(results.absent))
        said.append(T("On the map, but nobody of theirs was in the room: {sectors}.", sectors=away))
    if results.waiting:
        said.append(
            N("{n} stakeholder is not placed yet.", "{n} stakeholders are not placed yet.", len(results.waiting))
        )
    return tuple(said)


def method(results: Results) -> tuple[Words, ...]:
    """Return how the quarters are drawn, with the sources."""
    people = results.setting.people
    who: Words = T("The group placed everybody together, on scales from 0 to 10.")
    if people:
        who = N(
            "{n} person in the room placed everybody together, on scales from 0 to 10.",
            "{n} people in the room placed everybody together, on scales from 0 to 10.",
            people,
        )
    return (
        who,
        T(
            "The lines stand at 5, the middle of each scale. Whoever is exactly at 5 is on the line and in no quarter. "
            "“Affected but unheard” means interest above 5 and influence below 5."
        ),
        T(
            "The grid shows what this group thinks, not what others would say of themselves. After Mendelow (1991) and "
            "Eden and Ackermann (1998)."
        ),
    )


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return the paper for one table: an empty grid, and on its back lines for names."""
    return (
        Heading(inputs.setting.title, 1),
        Paragraph(asked(inputs.setting), lead=True),
        Paragraph(
            T(
                "Write each name where you think it belongs: further right for more influence over the outcome, "
                "further up for more interest in it."
            )
        ),
        BlankGrid(INFLUENCE, INTEREST, QUARTERS),
        PageBreak(),
        Heading(T("Who else? Who is affected, but not here?"), 2),
        Paragraph(T("One name a line, with the sector.")),
        Lines(_WRITING_LINES),
    )


def _sectors(sectors: tuple[str, ...]) -> tuple[Words, ...]:
    return tuple(SHORT[sector] for sector in sectors)
