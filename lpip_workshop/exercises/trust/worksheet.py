"""The paper of a pulse: one numbered page a person."""

from __future__ import annotations

from lpip_workshop.core.sectors import SHORT as SECTORS
from lpip_workshop.core.words import T, listed
from lpip_workshop.exercises.trust.dimensions import ASKED, DIMENSIONS
from lpip_workshop.exercises.trust.inputs import Inputs
from lpip_workshop.report.blocks import Block, Heading, Paragraph, TickTable


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return a numbered page for everybody in the room, one page where nobody is registered yet."""
    return tuple(block for number in range(1, max(inputs.setting.people, 1) + 1) for block in _page(inputs, number))


def _page(inputs: Inputs, number: int) -> list[Block]:
    """Return one page. The second table names the statements only, so that both fit on it."""
    scale = inputs.asked.scale
    headings = tuple(str(rating) for rating in range(1, scale + 1))
    statements = tuple(T("{name}: {statement}", name=d.name, statement=d.statement) for d in DIMENSIONS)
    blocks: list[Block] = [
        Heading(T("Ballot {number}", number=number), opens_page=number > 1),
        Paragraph(
            T(
                "1: not at all, {scale}: very much. Empty rows are fine. No name: numbers are forgotten at the end, "
                "no group below {k} is shown.",
                scale=scale,
                k=inputs.setting.smallest,
            )
        ),
        Heading(ASKED["importance"], 2),
        TickTable(headings, statements),
        Heading(ASKED["experience"], 2),
        TickTable(headings, tuple(dimension.name for dimension in DIMENSIONS)),
    ]
    if inputs.asked.sector:
        sectors = listed(tuple(SECTORS.values()))
        blocks.append(Paragraph(T("I speak for (circle, if you like): {sectors}.", sectors=sectors)))
    return blocks
