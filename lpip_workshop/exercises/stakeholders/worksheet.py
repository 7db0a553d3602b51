"""The paper for the tables: a grid to draw on, lines for names, and a numbered sheet to place everybody blind."""

from __future__ import annotations

from dataclasses import replace

from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders.inputs import Inputs
from lpip_workshop.exercises.stakeholders.network import report as network
from lpip_workshop.exercises.stakeholders.network.inputs import NetworkInputs
from lpip_workshop.exercises.stakeholders.slides import asked
from lpip_workshop.exercises.stakeholders.texts import INFLUENCE, INTEREST, QUARTERS
from lpip_workshop.report.blocks import BlankGrid, Block, Heading, Lines, PageBreak, Paragraph, TickTable

_WRITING_LINES = 16
_PEOPLE_AT_A_TABLE, _MOST_SHEETS = 5, 12
_MOST_ROWS = 40  # names on a numbered sheet; a longer register is placed on the empty grid


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return an empty grid with lines for names on its back, then a numbered sheet for each table."""
    names = tuple(entry.name for entry in inputs.entries)
    first: tuple[Block, ...] = (
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
    if inputs.entries:
        first = (*first, PageBreak(), *network.worksheet(replace(inputs.network or NetworkInputs(), names=names)))
    if not 0 < len(inputs.entries) <= _MOST_ROWS:
        return first
    tables = min(max(-(-inputs.setting.people // _PEOPLE_AT_A_TABLE), 1), _MOST_SHEETS)
    return (*first, *(block for number in range(1, tables + 1) for block in _sheet(inputs, number)))


def _sheet(inputs: Inputs, number: int) -> tuple[Block, ...]:
    newest = inputs.placings[-1] if inputs.placings else None
    by_people = newest is not None and newest.by == "people"
    return (
        PageBreak(),
        Heading(T("Sheet {number}", number=number) if by_people else T("Table {number}", number=number), 1),
        Paragraph(asked(inputs.setting), lead=True),
        Paragraph(
            T(
                "Agree on two numbers for each, from 0 (none) to 10 (the most), without looking at the other tables. "
                "Leave out whom you do not know."
            )
        ),
        TickTable((INFLUENCE, INTEREST), tuple(entry.name for entry in inputs.entries)),
    )
