"""The close of the workshop in the handout."""

from __future__ import annotations

from lpip_workshop.core.words import T
from lpip_workshop.exercises.reflection.compute import Results
from lpip_workshop.exercises.reflection.figures import change_chart, forms_chart, trend_table
from lpip_workshop.exercises.reflection.items import QUESTIONS, REMARKS, STATEMENTS
from lpip_workshop.exercises.reflection.method import method
from lpip_workshop.exercises.reflection.texts import change_words, headline, looked_words, talk_words, turnout
from lpip_workshop.report.blocks import Block, BulletList, FigureBlock, Heading, Note, Paragraph, TableBlock


def report(results: Results) -> tuple[Block, ...]:
    """Return the section of the handout; before the reveal it holds no more than how many forms are in."""
    blocks: list[Block] = [Heading(results.setting.title), Paragraph(looked_words(results), lead=True)]
    for name, cards in results.cards.items():
        if cards:
            blocks += [Heading(QUESTIONS[name], 2), BulletList(tuple(card.words for card in cards))]
    if results.state in ("open", "closed"):
        waiting = T("The answers have not been revealed yet. {turnout}", turnout=turnout(results))
        blocks += [Heading(T("Exit form"), 2), Paragraph(waiting)]
    elif results.state == "revealed":
        blocks += _forms(results)
    return (*blocks, method(results)) if results.said or results.state == "revealed" else tuple(blocks)


def _forms(results: Results) -> list[Block]:
    blocks: list[Block] = [
        Heading(T("Exit form"), 2),
        Paragraph(headline(results), lead=True),
        Paragraph(turnout(results)),
    ]
    if not results.shown:
        return blocks
    blocks += [BulletList(tuple(STATEMENTS.values())), FigureBlock(forms_chart(results)), *_remarks(results)]
    return [*blocks, *_change(results), Note(T("Talk about next"), talk_words(results))]


def _remarks(results: Results) -> list[Block]:
    blocks: list[Block] = []
    for remark, said in results.remarks.items():
        if said.is_ok:
            blocks.append(Heading(REMARKS[remark], 2))
            blocks.append(BulletList(said.value) if said.value else Paragraph(T("Nobody wrote anything here.")))
    return blocks


def _change(results: Results) -> list[Block]:
    chart, trend = change_chart(results), trend_table(results)
    if trend is None:
        return []
    told = change_words(results)
    blocks: list[Block] = [Heading(T("Since last time"), 2)]
    blocks += [Paragraph(told)] if told else []
    blocks += [FigureBlock(chart)] if chart else []
    return [*blocks, TableBlock(trend)] if chart is None or len(results.meetings) > 2 else blocks
