"""The section in the handout."""

from __future__ import annotations

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.figures import SHOWN_APART, grid, names
from lpip_workshop.exercises.stakeholders.figures_group import coverage, placements
from lpip_workshop.exercises.stakeholders.figures_more import circles, impact, rainbow
from lpip_workshop.exercises.stakeholders.method import method
from lpip_workshop.exercises.stakeholders.network import report as network
from lpip_workshop.exercises.stakeholders.spread import Group
from lpip_workshop.report.blocks import (
    Block,
    FigureBlock,
    Heading,
    Note,
    Paragraph,
    TableBlock,
)


def report(results: Results) -> tuple[Block, ...]:
    """Return the section: what was found, each view with its table, what to talk about, how it was counted."""
    setting = results.setting
    blocks: list[Block] = [Heading(setting.title, 1)]
    if not results.entries:
        return (*blocks, Paragraph(T("Nobody was put on the register in this workshop."), lead=True))
    blocks.append(Paragraph(lead(results), lead=True))
    blocks.append(FigureBlock(grid(results)) if results.placed else TableBlock(grid(results).table))
    blocks += _placed_apart(results) + _views(results) + _room(results)
    if results.network is not None:
        blocks += network.report(results.network)
    topics = talk_about(results)
    if topics:
        blocks.append(Note(T("Talk about next"), topics))
    return (*blocks, Note(T("How this was counted"), method(results), method=True))


def _placed_apart(results: Results) -> list[Block]:
    group = results.group
    if group is None or not group.spreads:
        return []
    told = [Paragraph(placing_words(group))]
    return [Heading(T("Where we placed them"), 2), *told, TableBlock(placements(group, results.setting.smallest))]


def placing_words(group: Group) -> Text:
    """Return how many placed, and how many stand steady."""
    answered, invited = group.placing.answered, group.placing.invited
    if group.placing.by == "tables":
        who = N("{n} of {of} table placed them blind.", "{n} of {of} tables placed them blind.", answered, of=invited)
    else:
        who = N("{n} of {of} person placed them blind.", "{n} of {of} people placed them blind.", answered, of=invited)
    told = [one for one in group.spreads if one.told]
    steady = N("{n} of {of} stands steady in its quarter.", "{n} of {of} stand steady in their quarter.",
               sum(one.stable is True for one in told), of=len(told))  # fmt: skip
    return T("{first} {second}", first=who, second=steady)


def _views(results: Results) -> list[Block]:
    blocks: list[Block] = []
    if results.salience.count:
        blocks += [Heading(T("Who gets attention"), 2), FigureBlock(circles(results))]
    if results.rated():
        blocks += [Heading(T("Who is touched by it"), 2), FigureBlock(impact(results))]
    if any(entry.role != "neither" for entry in results.in_rainbow()):
        blocks += [Heading(T("Who is affected, who affects"), 2), FigureBlock(rainbow(results))]
    return blocks


def _room(results: Results) -> list[Block]:
    room = results.room
    if not room.unheard and not results.setting.people:
        return []
    blocks: list[Block] = [Heading(T("Who is not in the room"), 2)]
    if room.unheard:
        names = tuple(entry.name for entry in room.unheard)
        carried = T("They are on the unheard list that goes to the next workshop.")
        blocks += [Note(T("Not in the room"), (listed(list(names)), carried))]
    return [*blocks, TableBlock(coverage(results))]


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
    if results.room.affected:
        who = listed(names(results.room.affected))
        said.append(T("Affected, but not in the room: {who}. Who goes to see them before we meet again?", who=who))
    if results.group is not None and results.group.disagreements:
        widest = results.group.disagreements[:SHOWN_APART]
        who = listed([one.entry.name for one in widest])
        said.append(T("Placed furthest apart: {who}. What do some of us know that others do not?", who=who))
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


def _sectors(sectors: tuple[str, ...]) -> tuple[Words, ...]:
    return tuple(SHORT[sector] for sector in sectors)
