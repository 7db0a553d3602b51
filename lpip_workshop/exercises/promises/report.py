"""The ledger in the handout, and the cards on which promises are written."""

from __future__ import annotations

from math import ceil

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.promises.compute import Results
from lpip_workshop.exercises.promises.figures import kept_chart
from lpip_workshop.exercises.promises.items import Inputs, Promise
from lpip_workshop.exercises.promises.wording import (
    day_words,
    gap_words,
    kept_words,
    made_words,
    new_words,
    rest_words,
    state_words,
    trust_words,
)
from lpip_workshop.figures.model import Table
from lpip_workshop.report.blocks import Block, Cards, FigureBlock, Heading, Note, Paragraph, TableBlock

A_PAGE = 6


def report(results: Results) -> tuple[Block, ...]:
    """Return the section of the handout."""
    blocks: list[Block] = [Heading(results.setting.title), Paragraph(_lead(results), lead=True)]
    if results.carried:
        blocks += [Heading(T("Promises from last time"), 2), TableBlock(_carried_table(results))]
    if results.new:
        blocks += [Heading(T("Promises made"), 2), TableBlock(_made_table(results))]
    blocks += _kept(results)
    talk = _talk(results)
    if talk:
        blocks.append(Note(T("Talk about next"), talk))
    return (*blocks, _method()) if results.new or results.so_far.made else tuple(blocks)


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return a card for everybody, full pages of six."""
    pages = ceil(max(inputs.setting.people, 1) / A_PAGE)
    fields: tuple[tuple[Text, int], ...] = ((T("I will"), 2), (T("By"), 1), (T("Name"), 1))
    return (
        Heading(inputs.setting.title),
        Paragraph(T("Cut along the dashed lines. One promise a card, small enough to be kept.")),
        Cards(pages * A_PAGE, T("A small promise"), fields),
    )


def _lead(results: Results) -> Text:
    if not results.so_far.made:
        return new_words(results)
    return T("{kept} {made}", kept=kept_words(results.so_far), made=new_words(results))


def _made_table(results: Results) -> Table:
    return Table(
        headings=(T("Promise"), T("Who"), T("By when")),
        rows=tuple((one.what, one.who, day_words(one.by_when)) for one in results.new),
        caption=T("Promises made"),
        weights=(4, 2, 2.2),
    )


def _carried_table(results: Results) -> Table:
    return Table(
        headings=(T("Promise"), T("Who"), T("What became of it"), T("Why")),
        rows=tuple(_carried(one) for one in results.carried),
        caption=T("Promises from last time: kept, late, let go, and why"),
        weights=(3.4, 2, 1.9, 2.6),
    )


def _carried(promise: Promise) -> tuple[Words, ...]:
    why: Words = promise.review.why if promise.review and promise.review.why.text else ""
    return (promise.what, promise.who, state_words(promise), why)


def _kept(results: Results) -> list[Block]:
    chart, trust = kept_chart(results), trust_words(results)
    if chart is None:
        return []
    blocks: list[Block] = [Heading(T("Kept so far"), 2), FigureBlock(chart)]
    rest = rest_words(results.so_far)
    if rest is not None:
        blocks.insert(1, Paragraph(T("{kept} {rest}", kept=kept_words(results.so_far), rest=rest)))
    if trust is not None:
        blocks.append(Paragraph(trust))
        blocks.append(TableBlock(_beside_trust(results)))
    return blocks


def _beside_trust(results: Results) -> Table:
    """Return a row for each workshop that has promises or a pulse."""
    kept = {one.day: one for one in results.rates}
    pulses = {one.day: one for one in results.pulses}
    days = sorted({*kept, *pulses}, key=lambda day: (day is None, day or results.as_of))
    rows: list[tuple[Words, ...]] = []
    for day in days:
        rate, pulse = kept.get(day), pulses.get(day)
        told = T("{kept} of {made}", kept=rate.kept, made=rate.made) if rate else "–"
        gap = T("{name} {gap}", name=pulse.widest, gap=gap_words(pulse.gap)) if pulse else "–"
        rows.append((made_words(day), told, gap))
    return Table(
        headings=(T("Workshop"), T("Its promises kept"), T("Widest trust gap")),
        rows=tuple(rows),
        caption=T("Promises kept and the trust pulse, side by side"),
    )


def _talk(results: Results) -> tuple[Words, ...]:
    said: list[Words] = []
    slipped = sum(one.review is not None and one.review.state in ("late", "let_go") for one in results.carried)
    if slipped:
        said.append(
            N(
                "One promise was late or let go: what got in the way, and what would help?",
                "{n} promises were late or let go: what got in the way, and what would help?",
                slipped,
            )
        )
    if results.waiting:
        said.append(
            N(
                "{n} promise from last time has not been looked at.",
                "{n} promises from last time have not been looked at.",
                len(results.waiting),
            )
        )
    return tuple(said)


def _method() -> Note:
    return Note(
        T("How this was counted"),
        (
            T(
                "Kept: done as promised. Late: its day has passed and it is still meant. Let go: it will not be done, "
                "and this was said. Still open: not due yet, or not looked at. Each promise counts once, at the "
                "workshop where it was made, as it stood at the end of this one."
            ),
            T(
                "Kept so far is the number kept of all that were made, not of those looked at. Trust grows where "
                "modest aims are met and then raised (Vangen and Huxham 2003). Standing beside the trust pulse does "
                "not mean that one caused the other."
            ),
        ),
        method=True,
    )
