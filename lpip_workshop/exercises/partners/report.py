"""Partner-to-partner trust in the handout: no more than the mode lets leave the laptop."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.partners import figures
from lpip_workshop.exercises.partners.compute import Named, Results
from lpip_workshop.exercises.partners.findings import effect_words, findings
from lpip_workshop.exercises.partners.map_figure import trust_map
from lpip_workshop.exercises.partners.method import method
from lpip_workshop.exercises.partners.since import since_chart
from lpip_workshop.exercises.partners.texts import (
    NO_TABLE,
    PROMISES,
    change_words,
    coverage,
    decimal,
    headline,
    one_way,
    reciprocity_lines,
    since_words,
    turnout,
)
from lpip_workshop.exercises.partners.totals import Totals
from lpip_workshop.report.blocks import Block, BulletList, FigureBlock, Heading, Note, Paragraph, TableBlock


def report(results: Results) -> tuple[Block, ...]:
    """Return the section of the handout; before the reveal it holds no more than how many sheets are in."""
    title = Heading(results.setting.title)
    if results.state == "none":
        return (title, Paragraph(T("This was not asked."), lead=True))
    if results.state != "revealed":
        return (
            title,
            Paragraph(T("The answers have not been revealed yet. {turnout}", turnout=turnout(results)), lead=True),
        )
    if results.room is None:
        return (
            title,
            Paragraph(T("The organisations rated each other. What they wrote stays with the facilitator."), lead=True),
            Paragraph(turnout(results)),
        )
    return (
        title,
        *_totals(results, results.room),
        *_named(results),
        *_since(results, results.room),
        _talk(results),
        method(results),
    )


def _totals(results: Results, found: Totals) -> list[Block]:
    threshold = results.asked.threshold
    blocks: list[Block] = [
        Paragraph(headline(found, threshold), lead=True),
        Paragraph(T("{turnout} {coverage}", turnout=turnout(results), coverage=coverage(found))),
        Paragraph(T("Who sees what: {promise}", promise=PROMISES[results.mode])),
    ]
    charts = (figures.census_chart(found), figures.density_chart(found, threshold))
    blocks += [FigureBlock(chart) for chart in charts if chart is not None]
    lines = [*reciprocity_lines(found)]
    if found.distance.is_ok:
        lines.append(
            T("The two answers of a pair lie {points} points apart on average.", points=decimal(found.distance.value))
        )
    if lines:
        blocks += [Heading(T("Is trust returned?"), 2), BulletList(tuple(lines))]
    received = figures.received_chart(found, results.names)
    if received is not None:
        blocks += [Heading(T("How far each is trusted"), 2), FigureBlock(received)]
    return blocks


def _named(results: Results) -> list[Block]:
    found = results.named
    if found is None:
        return []
    blocks: list[Block] = [
        Heading(T("Organisation by organisation"), 2),
        BulletList(findings(results, found)),
    ]
    matrix = figures.matrix_table(found, results.names)
    if matrix is not None:
        blocks += [FigureBlock(trust_map(results, found)), TableBlock(matrix)]
    blocks.append(TableBlock(figures.sides_table(found, results.names)))
    blocks.append(TableBlock(figures.middle_table(results, found)))
    return blocks + _effects(results, found)


def _since(results: Results, found: Totals) -> list[Block]:
    chart, blocks = since_chart(results, found), list[Block]()
    if chart is not None:
        blocks += [Paragraph(since_words(found)), FigureBlock(chart)]
    if results.change.is_ok:
        blocks.append(BulletList(change_words(results.change.value)))
    return [Heading(T("Since last time"), 2), *blocks] if blocks else []


def _effects(results: Results, found: Named) -> list[Block]:
    table = figures.effects_table(found, results.names)
    if table is None:
        return []
    return [
        Heading(T("Who gives freely, who is trusted widely"), 2),
        TableBlock(table),
        BulletList(effect_words(found)),
    ]


def _talk(results: Results) -> Note:
    words: list[Words] = [NO_TABLE]
    found = results.room
    more = one_way(found) if found is not None else None
    if more is not None:
        words.append(T("{more} What would help it to be returned?", more=more))
    if found is not None:
        weakest = figures.weakest(found)
        if weakest is not None:
            words.append(T("“{statement}” What would we notice if this were so?", statement=weakest.statement))
    return Note(T("Talk about next"), tuple(words))
