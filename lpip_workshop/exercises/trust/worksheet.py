"""The paper of a pulse: one numbered page a person."""

from __future__ import annotations

from lpip_workshop.core.sectors import SHORT as SECTORS
from lpip_workshop.core.words import T, Words, listed
from lpip_workshop.exercises.trust.dimensions import ASKED, Item
from lpip_workshop.exercises.trust.inputs import Asked, Inputs
from lpip_workshop.exercises.trust.items import labels
from lpip_workshop.report.blocks import Block, Heading, Paragraph, TickTable


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return a numbered page for everybody in the room, one page where nobody is registered yet."""
    return tuple(block for number in range(1, max(inputs.setting.people, 1) + 1) for block in _page(inputs, number))


def _page(inputs: Inputs, number: int) -> list[Block]:
    """Return one page. The second table names the statements only, so that both fit on it."""
    asked = inputs.asked
    headings = tuple(str(rating) for rating in range(1, asked.scale + 1))
    short = labels(asked.items)
    blocks: list[Block] = [
        Heading(T("Ballot {number}", number=number), opens_page=number > 1),
        Paragraph(
            T(
                "1: not at all, {scale}: very much. Empty rows are fine. No name: numbers are forgotten at the end, "
                "no group below {k} is shown.",
                scale=asked.scale,
                k=inputs.setting.smallest,
            )
        ),
        Heading(ASKED["importance"], 2),
        TickTable(headings, tuple(_row(item, short[item.id]) for item in asked.items)),
        Heading(ASKED["experience"], 2),
        TickTable(headings, tuple(short[item.id] for item in asked.items)),
    ]
    return [*blocks, *_about(asked)]


def _row(item: Item, label: Words) -> Words:
    if label == item.statement:
        return label
    return T("{name}: {statement}", name=label, statement=item.statement)


def _about(asked: Asked) -> list[Block]:
    """Return the questions about the person, each of which may be left out."""
    blocks: list[Block] = []
    if asked.sector:
        sectors = listed(tuple(SECTORS.values()))
        blocks.append(Paragraph(T("I speak for (circle, if you like): {sectors}.", sectors=sectors)))
    if asked.code:
        blocks.append(
            Paragraph(
                T(
                    "Only if you agree that your answers are set beside those of another time: the first two letters "
                    "of your mother’s first name and the day of the month you were born.  ___ ___ ___ ___  (kept "
                    "scrambled, never shown)"
                )
            )
        )
    return blocks
