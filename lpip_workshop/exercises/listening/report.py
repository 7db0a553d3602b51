"""What was heard in the handout, and the sheet to listen with."""

from __future__ import annotations

from lpip_workshop.core.words import T, Text, Words, has_words
from lpip_workshop.exercises.listening.compute import Pile, Results
from lpip_workshop.exercises.listening.figures import airtime_chart
from lpip_workshop.exercises.listening.groups import group_words
from lpip_workshop.exercises.listening.items import Card, Inputs
from lpip_workshop.exercises.listening.wording import (
    FORMS,
    HOW,
    PROMPTS,
    UNSORTED,
    airtime_words,
    heard_words,
    length_words,
    plan_words,
)
from lpip_workshop.report.blocks import Block, BulletList, FigureBlock, Heading, Lines, Note, Paragraph

LINES = 5


def report(results: Results) -> tuple[Block, ...]:
    """Return the section of the handout."""
    blocks: list[Block] = [Heading(results.setting.title), Paragraph(heard_words(results), lead=True)]
    if has_words(results.setting.question):
        blocks.append(Paragraph(T("We asked: {question}", question=results.setting.question)))
    piles = [pile for pile in results.piles if pile.cards]
    for pile in piles:
        blocks += _pile(pile, results, alone=len(piles) == 1)
    blocks += _airtime(results)
    return (*blocks, _method(results)) if results.cards or results.total else tuple(blocks)


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return one page to listen with, to copy for each pair or table."""
    plan = inputs.plan
    asked = inputs.setting.question
    blocks: list[Block] = [Heading(inputs.setting.title)]
    if has_words(asked):
        blocks.append(Paragraph(asked, lead=True))
    blocks += [
        Paragraph(T("{how} {turns}.", how=HOW[plan.form], turns=plan_words(plan))),
        Heading(T("Say back what you heard"), 2),
        BulletList(PROMPTS),
        Heading(T("What I heard"), 2),
        Lines(LINES),
        Heading(T("What all of us should know"), 2),
        Lines(LINES),
        Paragraph(T("Write what was said, not who said it.")),
    ]
    return tuple(blocks)


def _pile(pile: Pile, results: Results, *, alone: bool) -> list[Block]:
    cards = BulletList(tuple(_card(card, results.told_as(card.heard_from)) for card in pile.cards))
    if pile.heading is None and alone:
        return [cards]
    return [Heading(pile.heading.words if pile.heading else UNSORTED, 2), cards]


def _card(card: Card, told: str) -> Words:
    return T("{words} ({group})", words=card.words, group=group_words(told)) if told else card.words


def _airtime(results: Results) -> list[Block]:
    chart, said = airtime_chart(results), airtime_words(results)
    if chart is None or said is None:
        return []
    return [
        Heading(T("Who spoke how long"), 2),
        Paragraph(said),
        FigureBlock(chart),
        Note(
            T("Talk about next"), (T("Who has not been heard yet, and what would make it easier for them to speak?"),)
        ),
    ]


def _method(results: Results) -> Note:
    paragraphs: list[Words] = [_how(results)]
    if results.total:
        paragraphs.append(
            T(
                "Time was counted by hand for groups, never for people, while the room talked together: the share is "
                "the seconds of a group out of all seconds counted. Sectors of fewer than five people are taken "
                "together as Other. Groups in which turns were shared out evenly did better at joint tasks (Woolley "
                "and others 2010); how much is right for whom is for the room to say."
            )
        )
    return Note(T("How this was counted"), tuple(paragraphs), method=True)


def _how(results: Results) -> Text:
    plan = results.plan
    form, turns = FORMS[plan.form], plan_words(plan)
    if not plan.back:
        return T(
            "{form}: {turns}, as long for everybody, without answers (Rogers and Farson 1957).", form=form, turns=turns
        )
    return T(
        "{form}: {turns}, as long for everybody, and {back} after each to say back what was heard before "
        "anybody answers (Rogers and Farson 1957). Cards hold what people chose to tell the "
        "room, and are not counted as votes.",
        form=form,
        turns=turns,
        back=length_words(plan.back),
    )
