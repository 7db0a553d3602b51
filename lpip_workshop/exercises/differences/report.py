"""The differences map in the handout."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.differences.compute import Found, Results
from lpip_workshop.exercises.differences.figures import line_chart, pair_table, sector_table, side_table
from lpip_workshop.exercises.differences.method import method
from lpip_workshop.exercises.differences.texts import headline, name_of, question_for, stance, turnout
from lpip_workshop.report.blocks import Block, BulletList, FigureBlock, Heading, Note, Paragraph, TableBlock

_ON_ONE = 4  # lines in one figure, so that it stays on a page


def report(results: Results) -> tuple[Block, ...]:
    """Return the section of the handout; before the reveal it holds no more than how many have answered."""
    blocks: list[Block] = [Heading(results.setting.title)]
    if results.state == "none":
        return (*blocks, Paragraph(T("This was not asked."), lead=True), *_asked(results))
    if results.state != "revealed":
        waiting = T("The answers have not been revealed yet. {turnout}", turnout=turnout(results))
        return (*blocks, Paragraph(waiting, lead=True))
    blocks += [Paragraph(headline(results), lead=True), Paragraph(turnout(results))]
    live, common, between = (results.of_kind(kind) for kind in ("live", "common", "between"))
    blocks += _part(T("Where we differ"), live, results)
    if common:
        stances = tuple(stance(found, results.asked.scale) for found in common)
        blocks += [Heading(T("Common ground"), 2), BulletList(stances), *_figures(T("Common ground"), common, results)]
    blocks += _part(T("In between"), between, results)
    blocks += _hidden(results)
    if results.shown:
        blocks += _numbers(results)
    return (*blocks, _talk(results), method(results))


def _asked(results: Results) -> list[Block]:
    if not results.lines:
        return []
    names = tuple(T("{left} ←→ {right}", left=line.left, right=line.right) for line in results.lines)
    return [Paragraph(T("These lines are ready:")), BulletList(names)]


def _part(title: Words, found: Sequence[Found], results: Results) -> list[Block]:
    return [Heading(title, 2), *_figures(title, found, results)] if found else []


def _figures(title: Words, found: Sequence[Found], results: Results) -> list[Block]:
    return [
        FigureBlock(line_chart(found[start : start + _ON_ONE], results, title))
        for start in range(0, len(found), _ON_ONE)
    ]


def _hidden(results: Results) -> list[Block]:
    hidden = results.of_kind("hidden")
    if not hidden or not results.shown:
        return []
    names = BulletList(tuple(name_of(found) for found in hidden))
    return [Heading(T("Not shown"), 2), Paragraph(T("Too few people stand on these lines to show any.")), names]


def _numbers(results: Results) -> list[Block]:
    blocks: list[Block] = [Heading(T("In numbers"), 2), TableBlock(side_table(results.shown))]
    sectors, pairs = sector_table(results.shown), pair_table(results.shown)
    if sectors is not None:
        blocks += [Heading(T("By sector"), 2), TableBlock(sectors)]
    if pairs is not None:
        blocks.append(TableBlock(pairs))
    return blocks


def _talk(results: Results) -> Note:
    words: list[Words] = [T("No line is right or wrong: this map is where a talk begins.")]
    first = results.of_kind("live")[:3] or results.shown[:1]
    words += [T("{name}: {question}", name=name_of(found), question=question_for(found)) for found in first]
    return Note(T("Talk about next"), tuple(words))
