"""The paper: one sheet for each organisation to fill in, and after the reveal private sheets where promised."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.partners.compute import Feedback, Results, compute
from lpip_workshop.exercises.partners.dimensions import BY_ID, DIMENSIONS
from lpip_workshop.exercises.partners.inputs import Inputs, Organisation
from lpip_workshop.exercises.partners.texts import NO_TABLE, PROMISES, score
from lpip_workshop.figures.model import Table
from lpip_workshop.report.blocks import Block, Heading, Lines, Note, Paragraph, TableBlock, TickTable

_MOST_LISTED, _TO_WRITE = 40, 14
_BLANK = "……………………………………"


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return a sheet for each organisation, or one to write names on where none is listed yet.

    After the reveal of a round with private feedback it is each organisation's own result instead.
    """
    found = compute(inputs)
    if found.feedback:
        return tuple(block for i, one in enumerate(found.feedback) for block in _private(found, one, i))
    if not inputs.organisations:
        return (*_head(inputs, None, 0), Lines(8), *_consent())
    return tuple(
        block
        for i, one in enumerate(inputs.organisations)
        for block in (*_head(inputs, one, i), *_rows(inputs, one), *_consent())
    )


def _head(inputs: Inputs, one: Organisation | None, place: int) -> list[Block]:
    title = T("Sheet {number}: {name}", number=place + 1, name=one.name) if one else T("Sheet of: ……………………………")
    statements = T(
        "Reliability: {first} Shared purpose: {second} Openness: {third}",
        first=DIMENSIONS[0].statement,
        second=DIMENSIONS[1].statement,
        third=DIMENSIONS[2].statement,
    )
    return [
        Heading(title, opens_page=place > 0),
        Paragraph(
            T(
                "How far is it so? Write 1 not at all, 2 a little, 3 mostly or 4 fully in each box. Leave out those "
                "you do not work with."
            )
        ),
        Paragraph(statements),
        Paragraph(
            T("Your organisation’s name stays with what you write. {promise}", promise=PROMISES[inputs.asked.mode])
        ),
    ]


def _rows(inputs: Inputs, one: Organisation) -> list[Block]:
    """Return a row for each other organisation; of more than anybody works with, rows to write names on."""
    others: tuple[Words, ...] = tuple(other.name for other in inputs.organisations if other.id != one.id)
    headings = tuple(dimension.name for dimension in DIMENSIONS)
    if len(others) <= _MOST_LISTED:
        return [TickTable(headings, others)]
    write = T("So many take part that they are not listed here: write the names of those you work with.")
    return [Paragraph(write), TickTable(headings, (_BLANK,) * _TO_WRITE)]


def _consent() -> list[Block]:
    agree = T("We agree that everybody in the partnership sees our ratings, with our name.")
    return [
        TickTable((T("Yes"), T("No")), (agree,)),
        Paragraph(
            T("Either answer is fine, and either can be changed. Unless all say yes, nobody’s ratings are shown.")
        ),
    ]


def _private(found: Results, own: Feedback, place: int) -> list[Block]:
    blocks: list[Block] = [
        Heading(T("For {name} only", name=found.names[own.id]), opens_page=place > 0),
        Paragraph(
            N("{n} organisation rated you, from 1 to 4.", "{n} organisations rated you, from 1 to 4.", own.raters)
        ),
    ]
    if own.overall.is_ok:
        blocks.append(TableBlock(_table(own)))
    else:
        blocks.append(
            Paragraph(
                T("Too few rated you, or too much alike, to show it without telling how one of them answered."),
                lead=True,
            )
        )
    return [*blocks, Note(T("Before you read much into it"), (NO_TABLE, _advice()))]


def _advice() -> Words:
    return T("Means of a few answers move easily. Ask one partner you trust what they would like more of.")


def _table(own: Feedback) -> Table:
    rows = tuple((BY_ID[ident].name, score(one)) for ident, one in own.dimensions)
    return Table(
        (T("How the others see you"), T("Mean")),
        (*rows, (T("All three"), score(own.overall))),
        T("Means of what the others wrote"),
        frozenset({1}),
    )
