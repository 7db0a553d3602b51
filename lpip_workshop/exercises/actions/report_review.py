"""What became of earlier actions, in the handout: you said, we did, we could not."""

from __future__ import annotations

from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.figures import followed_chart
from lpip_workshop.exercises.actions.wording import followed_words, found_words
from lpip_workshop.figures.model import Table
from lpip_workshop.report.blocks import Block, FigureBlock, Heading, Paragraph, TableBlock


def review_blocks(results: Results) -> list[Block]:
    """Return the part that looks back; nothing where there was nothing before."""
    chart = followed_chart(results)
    if chart is None:
        return []
    blocks: list[Block] = [Heading(T("You said, we did, we could not"), 2), Paragraph(followed_words(results.so_far))]
    if results.waiting:
        blocks.append(
            Paragraph(
                N(
                    "{n} action from last time has not been looked at.",
                    "{n} actions from last time have not been looked at.",
                    len(results.waiting),
                )
            )
        )
    if results.carried:
        blocks.append(TableBlock(_sheet(results)))
    return [*blocks, FigureBlock(chart), Heading(T("What we will do now"), 2)]


def _sheet(results: Results) -> Table:
    return Table(
        headings=(T("You said"), T("We did"), T("We could not")),
        rows=tuple((one.what, *found_words(one)) for one in results.carried),
        caption=T("What became of what was agreed"),
        weights=(4, 3, 3),
    )
