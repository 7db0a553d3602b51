"""The paper of a pulse: one numbered page a person."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.sectors import SHORT as SECTORS
from lpip_workshop.core.words import T, Words, listed
from lpip_workshop.exercises.trust.dimensions import ASKED
from lpip_workshop.exercises.trust.inputs import Asked, Inputs
from lpip_workshop.exercises.trust.items import labels
from lpip_workshop.report.blocks import Block, Heading, Paragraph, TickTable


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return a numbered page for everybody in the room, one page where nobody is registered yet."""
    return tuple(block for number in range(1, max(inputs.setting.people, 1) + 1) for block in _page(inputs, number))


def _page(inputs: Inputs, number: int) -> list[Block]:
    """Return one page, in large print the front and back of a sheet.

    The second table gives names only, so that both fit; numbers tie the two together.
    """
    asked = inputs.asked
    headings = tuple(str(rating) for rating in range(1, asked.scale + 1))
    short = labels(asked.items)
    blocks: list[Block] = [
        Heading(T("Ballot {number}", number=number), opens_page=number > 1),
        Paragraph(_promise(inputs)),
        Heading(ASKED["importance"], 2),
        TickTable(headings, _numbered([item.statement for item in asked.items]), close=True),
        Heading(T("Ballot {number}: {question}", number=number, question=ASKED["experience"]), 2),
        TickTable(headings, _numbered([short[item.id] for item in asked.items]), close=True),
    ]
    return [*blocks, *_about(asked)]


def _promise(inputs: Inputs) -> Words:
    return T(
        "1: not at all, {scale}: very much. Empty rows are fine. No name: numbers are forgotten at the end, "
        "no group below {k} is shown.",
        scale=inputs.asked.scale,
        k=inputs.setting.smallest,
    )


def _numbered(rows: Sequence[Words]) -> tuple[Words, ...]:
    return tuple(T("{number}. {words}", number=n, words=words) for n, words in enumerate(rows, start=1))


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
                    "Only if you agree to be compared with another time, first two letters of your mother’s first name "
                    "and day you were born:  ___ ___ ___ ___  Kept scrambled, never shown."
                )
            )
        )
    return blocks
