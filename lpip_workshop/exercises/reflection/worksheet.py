"""The paper of the close: a sheet for the look back, and a numbered exit form for each person."""

from __future__ import annotations

from lpip_workshop.core.words import T
from lpip_workshop.exercises.reflection.inputs import Inputs
from lpip_workshop.exercises.reflection.items import QUESTIONS, REMARKS, SCALE, STATEMENTS
from lpip_workshop.report.blocks import Block, Heading, Lines, Paragraph, TickTable

_LINES, _REMARK_LINES = 2, 4


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return the sheet, then a form for everybody in the room, one where nobody is registered yet."""
    forms = (_form(inputs, number) for number in range(1, max(inputs.setting.people, 1) + 1))
    return (*_sheet(inputs), *(block for form in forms for block in form))


def _sheet(inputs: Inputs) -> list[Block]:
    blocks: list[Block] = [
        Heading(inputs.setting.title),
        Paragraph(T("We look at what happened, not at who did it. Write what was said, not who said it.")),
    ]
    for question in QUESTIONS.values():
        blocks += [Heading(question, 2), Lines(_LINES)]
    return blocks


def _form(inputs: Inputs, number: int) -> list[Block]:
    promise = T(
        "1: not at all, {scale}: fully. Empty rows are fine. No name: numbers are forgotten at the end, what "
        "you write is parted from what you tick, nothing is shown below {k} forms.",
        scale=SCALE,
        k=inputs.setting.smallest,
    )
    numbered = tuple(T("{number}. {words}", number=n, words=words) for n, words in enumerate(STATEMENTS.values(), 1))
    blocks: list[Block] = [
        Heading(T("Exit form {number}", number=number), opens_page=True),
        Paragraph(promise),
        TickTable(tuple(str(step) for step in range(1, SCALE + 1)), numbered, close=True),
    ]
    for question in REMARKS.values():
        blocks += [Heading(question, 2), Lines(_REMARK_LINES)]
    return blocks
