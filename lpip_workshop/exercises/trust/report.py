"""The pulse in the handout."""

from __future__ import annotations

from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.trust.change_report import change_blocks
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS
from lpip_workshop.exercises.trust.found import Found
from lpip_workshop.exercises.trust.gap_figures import gap_chart, sector_table
from lpip_workshop.exercises.trust.method_note import method
from lpip_workshop.exercises.trust.scale_figures import scale_blocks, statement_table
from lpip_workshop.exercises.trust.spread_figures import share_table, spread_chart, spread_table
from lpip_workshop.exercises.trust.texts import NO_TABLE, category, headline, name_of, turnout
from lpip_workshop.report.blocks import Block, FigureBlock, Heading, Note, Paragraph, TableBlock


def report(results: Results) -> tuple[Block, ...]:
    """Return the section of the handout; before the reveal it holds no more than how many have answered."""
    blocks: list[Block] = [Heading(results.setting.title)]
    if results.state == "none":
        return (*blocks, Paragraph(T("This was not asked."), lead=True))
    if results.state != "revealed":
        return (
            *blocks,
            Paragraph(T("The answers have not been revealed yet. {turnout}", turnout=turnout(results)), lead=True),
        )
    blocks += [Paragraph(headline(results), lead=True), Paragraph(turnout(results))]
    if results.asked.items != DIMENSIONS:
        blocks.append(TableBlock(statement_table(results)))
    if results.shown:
        blocks += _gaps(results)
    if any(found.experience.spread.is_ok for found in results.dimensions):
        blocks += [
            Heading(T("How far it is so"), 2),
            FigureBlock(spread_chart(results)),
            TableBlock(share_table(results)),
        ]
    if any(found.importance.spread.is_ok for found in results.dimensions):
        blocks += [Heading(T("How important it is"), 2), TableBlock(spread_table(results, "importance"))]
    blocks += scale_blocks(results)
    blocks += change_blocks(results)
    return (*blocks, _talk(results), method(results))


def _gaps(results: Results) -> list[Block]:
    blocks: list[Block] = [FigureBlock(gap_chart(results))]
    middles = _middles(results.shown[0])
    if middles:
        blocks.insert(0, Paragraph(middles))
    sectors = sector_table(results)
    if sectors is not None:
        blocks += [Heading(T("By sector"), 2), TableBlock(sectors)]
    return blocks


def _middles(widest: Found) -> Text | None:
    """Return the two middle answers on the dimension with the widest gap."""
    if not widest.importance.median.is_ok or not widest.experience.median.is_ok:
        return None
    return T(
        "{name}: the middle answer is {importance} for how important it is, and {experience} for how far it is so.",
        name=name_of(widest),
        importance=category(widest.importance.median.value),
        experience=category(widest.experience.median.value),
    )


def _talk(results: Results) -> Note:
    shown = results.shown
    words: list[Words] = [NO_TABLE]
    if shown and shown[0].gap.value.value > 0 and not shown[0].item.reverse:
        statement = shown[0].item.statement
        words.append(
            T("“{statement}” What would we notice if this were so?", statement=statement),
        )
    camps = [found for found in results.dimensions if found.camps]
    if camps:
        names = listed(tuple(name_of(found) for found in camps))
        words.append(T("{names}: people see this in two quite different ways. What lies behind each?", names=names))
    return Note(T("Talk about next"), tuple(words))
