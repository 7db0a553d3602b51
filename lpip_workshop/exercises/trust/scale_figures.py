"""Statements taken together, as a table."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.items import labels
from lpip_workshop.exercises.trust.texts import estimate
from lpip_workshop.figures.model import Table
from lpip_workshop.methods.reliability import Alpha
from lpip_workshop.methods.states import Outcome
from lpip_workshop.report.blocks import Block, Heading, Paragraph, TableBlock

PULLING = T(
    "A negative alpha means that statements pull against each other: look whether one should be scored in reverse."
)


def statement_table(results: Results) -> Table:
    """Return the statements in full, by the names they go by in figures, and which way they are scored."""
    named = labels(results.asked.items)
    return Table(
        headings=(T("Called"), T("Statement"), T("Scored")),
        rows=tuple(
            (
                named[item.id] if item.name else "–",
                item.statement,
                T("in reverse") if item.reverse else T("as it is"),
            )
            for item in results.asked.items
        ),
        caption=T("The statements"),
        weights=(3, 7, 2),
    )


def scale_table(results: Results) -> Table | None:
    """Return gap and alpha of statements that belong together, None where there is nothing to say of any."""
    told = [scale for scale in results.scales if not scale.whole or scale.experience.is_ok or scale.importance.is_ok]
    if not told:
        return None
    return Table(
        headings=(T("Statements"), T("Number"), T("Gap"), T("Alpha, importance"), T("Alpha, experience")),
        rows=tuple(
            (
                scale.name,
                str(len(scale.ids)),
                estimate(scale.gap),
                alpha_cell(scale.importance),
                alpha_cell(scale.experience),
            )
            for scale in told
        ),
        caption=T("Statements taken together, and whether they hang together"),
        numeric=frozenset(range(1, 5)),
    )


def alpha_cell(alpha: Outcome[Alpha]) -> Words:
    """Return alpha with its interval, or that there is none."""
    if not alpha.is_ok:
        return T("not shown") if alpha.state == "suppressed" else "–"
    found = alpha.value
    return T("{alpha} ({low} to {high})", alpha=_two(float(found.value)), low=_two(found.low), high=_two(found.high))


def _two(number: float) -> str:
    return f"{number:.2f}".replace("-", "−")


def pulling(results: Results) -> bool:
    """Tell whether some statements pull against each other."""
    both = (alpha for scale in results.scales for alpha in (scale.importance, scale.experience))
    return any(alpha.is_ok and alpha.value.negative for alpha in both)


def scale_blocks(results: Results) -> list[Block]:
    """Return the part of the section on statements that belong together."""
    table = scale_table(results)
    if table is None:
        return []
    blocks: list[Block] = [Heading(T("Statements together"), 2), TableBlock(table)]
    return [*blocks, Paragraph(PULLING)] if pulling(results) else blocks
