"""The paper of a differences map: one numbered page a person, the two views with boxes between."""

from __future__ import annotations

from lpip_workshop.core.sectors import SHORT as SECTORS
from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.differences.inputs import Asked, Between, Inputs
from lpip_workshop.exercises.differences.texts import QUESTION
from lpip_workshop.report.blocks import Block, Heading, Paragraph, TickTable

_EMPTY_ROWS = 6


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return a numbered page for everybody in the room, one where nobody is registered yet."""
    held = inputs.held if inputs.held is not None and inputs.held.state != "revealed" else None
    asked, lines = (held.asked, held.lines) if held else (inputs.asked, inputs.lines)
    pages = (_page(inputs, number, asked, lines) for number in range(1, max(inputs.setting.people, 1) + 1))
    return tuple(block for page in pages for block in page)


def _page(inputs: Inputs, number: int, asked: Asked, lines: tuple[Between, ...]) -> list[Block]:
    left, right = _ends(lines)
    blocks: list[Block] = [
        Heading(T("Ballot {number}", number=number), opens_page=number > 1),
        Paragraph(QUESTION, lead=True),
        Paragraph(
            T(
                "Tick one box on each line; leave a line empty where you like. No name: numbers are forgotten at the "
                "end, no group below {k} is shown.",
                k=inputs.setting.smallest,
            )
        ),
        TickTable(tuple(str(step) for step in range(1, asked.scale + 1)), left, right),
    ]
    if asked.sector:
        blocks.append(
            Paragraph(T("I speak for (circle, if you like): {sectors}.", sectors=listed(tuple(SECTORS.values()))))
        )
    return blocks


def _ends(lines: tuple[Between, ...]) -> tuple[tuple[Text, ...], tuple[Words, ...]]:
    if not lines:
        blank = tuple(T("{number}.", number=number) for number in range(1, _EMPTY_ROWS + 1))
        return blank, ("",) * _EMPTY_ROWS
    left = tuple(T("{number}. {option}", number=line.number, option=line.left) for line in lines)
    return left, tuple(line.right for line in lines)
