"""The section of the handout."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.priorities.compute import DotsFound, RankingFound, Results, RoundResult, ScoresFound
from lpip_workshop.exercises.priorities.figures import chart, pairs, tables
from lpip_workshop.exercises.priorities.groups import in_groups
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.exercises.priorities.movement_words import (
    MOVEMENT_METHOD,
    movement_table,
    movement_title,
    movement_words,
)
from lpip_workshop.exercises.priorities.option_words import known_table
from lpip_workshop.exercises.priorities.report_words import how_counted, talk_next
from lpip_workshop.exercises.priorities.robin_words import HOW_TITLE, how_gathered
from lpip_workshop.exercises.priorities.sampling import sampled
from lpip_workshop.exercises.priorities.sampling_words import sample_method, sample_sentence, sample_table
from lpip_workshop.exercises.priorities.sure_words import sure_words
from lpip_workshop.exercises.priorities.wording import METHOD_NAMES, headline, open_words, turnout_words
from lpip_workshop.report.blocks import Block, BulletList, FigureBlock, Heading, Note, Paragraph, TableBlock

_WIDEST_PAIRS = 12


def report(results: Results) -> tuple[Block, ...]:
    """Return the blocks: the newest round first, then what was held before it."""
    blocks: list[Block] = [Heading(results.setting.title)]
    newest = results.headline
    if newest is None:
        return (*blocks, *_without_result(results), *_gathered(results))
    blocks.append(Paragraph(_lead(newest), lead=True))
    blocks += _round(newest, results.setting.smallest)
    blocks += _moved(results)
    blocks += [*_by_heading(results.options), *_known(results.options), *_gathered(results)]
    for one in reversed(results.revealed[:-1]):
        title = T("Round {number}: {method}", number=one.vote.number, method=METHOD_NAMES[one.vote.rule.method])
        blocks += [Heading(title, 2), Paragraph(_lead(one)), *_round(one, results.setting.smallest)]
    return tuple(blocks)


def _gathered(results: Results) -> list[Block]:
    said = how_gathered(results.gathering)
    return [Note(HOW_TITLE, said, method=True)] if said else []


def _moved(results: Results) -> list[Block]:
    if not results.movement.is_ok:
        return []
    found = results.movement.value
    said = [Paragraph(words) for words in movement_words(found)]
    note = Note(T("How this was compared"), MOVEMENT_METHOD, method=True)
    return [Heading(movement_title(found), 2), *said, TableBlock(movement_table(found, scores=True)), note]


def _lead(one: RoundResult) -> Words:
    outcome = one.outcome
    said = headline(one)
    between = open_words(one, outcome.value.verdict) if outcome is not None and outcome.is_ok else None
    if between is None:
        return said
    return T("{said} {between}", said=said, between=between)


def _without_result(results: Results) -> tuple[Block, ...]:
    options = results.under_way.vote.options if results.under_way else results.options
    if not options:
        return (Paragraph(T("No options were collected."), lead=True),)
    waiting = T("These options were collected. They have not been put in order: no result was revealed.")
    return (Paragraph(waiting, lead=True), *_list(options), *_known(options))


def _known(options: tuple[Choice, ...]) -> list[Block]:
    table = known_table(options)
    return [Heading(T("What is known of the options"), 2), TableBlock(table)] if table else []


def _by_heading(options: tuple[Choice, ...]) -> list[Block]:
    """Return the options under their headings once more, where the result has put them in an order of its own."""
    groups = [group for group in in_groups(options) if group.heading]
    lists = [(Heading(group.heading, 3), BulletList(_numbered(group.options))) for group in groups]
    said = Heading(T("The options by heading"), 2)
    return [said, *(block for pair in lists for block in pair)] if lists else []


def _list(options: tuple[Choice, ...]) -> list[Block]:
    """Return the options in a list, under their headings where they have any."""
    blocks: list[Block] = []
    for group in in_groups(options):
        blocks += [Heading(group.heading, 2)] if group.heading else []
        blocks.append(BulletList(_numbered(group.options)))
    return blocks


def _numbered(options: tuple[Choice, ...]) -> tuple[Words, ...]:
    return tuple(T("{number}. {option}", number=option.number, option=option.text) for option in options)


def _round(one: RoundResult, smallest: int) -> list[Block]:
    counted = Note(T("How this was counted"), how_counted(one), method=True)
    outcome = one.outcome
    if outcome is None or not outcome.is_ok:
        return [Paragraph(turnout_words(one)), *_list(one.vote.options), counted]
    found = outcome.value
    blocks: list[Block] = [FigureBlock(chart(one, found)), Note(T("Talk about next"), talk_next(one, found, smallest))]
    blocks.append(Note(T("How sure is it?"), sure_words(one)))
    if isinstance(found, ScoresFound):
        blocks[1:1] = [Paragraph(sentence) for sentence in found.sentences]
    if not isinstance(found, DotsFound):
        blocks += [TableBlock(table) for table in tables(one, found)]
    if isinstance(found, RankingFound) and len(one.vote.options) <= _WIDEST_PAIRS:
        blocks.append(TableBlock(pairs(one, found)))
    return [*blocks, *_for_sample(one, smallest), counted]


def _for_sample(one: RoundResult, smallest: int) -> list[Block]:
    found = sampled(one, smallest)
    if found is None:
        return []
    table = sample_table(one, found)
    said = [Heading(T("What a sample can say"), 3), Paragraph(sample_sentence(one, found))]
    how = Note(T("How far chance goes"), sample_method(one, found), method=True)
    return [*said, *([TableBlock(table)] if table else []), how]
