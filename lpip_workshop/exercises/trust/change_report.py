"""Change between workshops in the handout."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust.change import Change
from lpip_workshop.exercises.trust.change_figures import attrition_table, change_chart
from lpip_workshop.exercises.trust.change_texts import TITLE, attrition, certainty, finding, reach, who
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.report.blocks import Block, FigureBlock, Heading, Note, Paragraph, TableBlock


def change_blocks(results: Results) -> list[Block]:
    """Return the part of the section on change; nothing where nobody was asked before."""
    found = results.change
    if found.state == "no_data":
        return []
    blocks: list[Block] = [Heading(TITLE, 2)]
    if not found.is_ok:
        why = found.reason or ""
        return [*blocks, Paragraph(T("No change can be told from the time before. {why}", why=why))]
    change = found.value
    blocks += [
        Paragraph(finding(change)),
        Paragraph(T("{who} {certainty} {reach}", who=who(change), certainty=certainty(change), reach=reach(change))),
        FigureBlock(change_chart(change)),
    ]
    others = attrition_table(change)
    if others is not None:
        blocks += [Paragraph(attrition(change)), TableBlock(others)]
    return [*blocks, _method(change, results.setting.smallest)]


def _method(change: Change, k: int) -> Note:
    words = _of_pairs(k) if change.kind == "paired" else _of_rooms()
    words.append(
        T("In brackets: p allowing for the number of statements (Holm 1979). Statements worded otherwise are left out.")
    )
    if change.extreme:
        words.append(T("Ratings that were near an end of the scale tend to come back from it by themselves."))
    return Note(T("How change was counted"), tuple(words), method=True)


def _of_pairs(k: int) -> list[Words]:
    return [
        T(
            "Pairs are people who wrote the same private code both times; a code used twice pairs nobody. Effect = "
            "(higher − lower) / pairs (Cliff 1993). p is the share of the patterns of signs, out of 2 for each pair "
            "multiplied, whose sum is as far from 0 or further (Fisher 1935); there is no test below six pairs."
        ),
        T(
            "Fewer than {k} pairs: nothing. Fewer than {n}: no mean. Where all, or all but one, did the same, only "
            "that 80 % or more did. Where fewer than {k} people are in no pair, some pairs, by lot, are left out, so "
            "that nobody’s answer can be had by taking the pairs from everybody.",
            k=k,
            n=2 * k,
        ),
    ]


def _of_rooms() -> list[Words]:
    return [
        T(
            "Cliff’s delta = (pairings where the later answer is higher − where it is lower) / all pairings (Cliff "
            "1993); of 100 pairings the later is higher in 50 × (delta + 1), ties counted half (Vargha & Delaney "
            "2000). p: the labels then and now dealt out anew, all ways counted, or 9,999 draws where the groups are "
            "large. Worked out from the categories or bands that are shown."
        )
    ]
