"""The action list in the handout, and the sheet to write actions on."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.figures import load_chart
from lpip_workshop.exercises.actions.items import Action, Inputs, has_words
from lpip_workshop.exercises.actions.wording import day_words, owner_words, summary
from lpip_workshop.figures.model import Table
from lpip_workshop.report.blocks import (
    Block,
    Facts,
    FigureBlock,
    Heading,
    Lines,
    Note,
    Paragraph,
    TableBlock,
)

SHEETS, A_PAGE = 4, 2
LINE = 23.0  # points: a line one writes on by hand, not larger, so that two actions fill a page


def report(results: Results) -> tuple[Block, ...]:
    """Return the section of the handout."""
    blocks: list[Block] = [Heading(results.setting.title), Paragraph(summary(results), lead=True)]
    if not results.actions:
        return (*blocks, _without_action(results)) if results.unserved else tuple(blocks)
    blocks.append(TableBlock(_table(results)))
    if results.unserved or _open_questions(results):
        blocks.append(_without_action(results))
    blocks += _details(results)
    chart = load_chart(results)
    if chart is not None:
        blocks += [Heading(T("Who answers for how much"), 2), FigureBlock(chart)]
    return (*blocks, _method(results))


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return two pages with room for four actions, to copy for each table."""
    blocks: list[Block] = []
    for number in range(1, SHEETS + 1):
        if number % A_PAGE == 1:
            blocks += _top(inputs, first=number == 1)
        blocks += [Heading(T("Action {number}", number=number), 2), *_to_fill_in()]
    return tuple(blocks)


def _top(inputs: Inputs, *, first: bool) -> list[Block]:
    top: list[Block] = [Heading(inputs.setting.title, opens_page=not first)]
    if has_words(inputs.setting.question):
        top.append(Paragraph(inputs.setting.question, lead=True))
    return top


def _to_fill_in() -> list[Block]:
    asked: tuple[tuple[Text, int], ...] = (
        (T("What"), 2),
        (T("First step"), 1),
        (T("Who answers for it (one name), and by when"), 1),
        (T("Who helps"), 1),
        (T("How we will know"), 1),
    )
    return [block for label, count in asked for block in (Paragraph(label), Lines(count, LINE))]


def _table(results: Results) -> Table:
    return Table(
        headings=(T("What"), T("First step"), T("Owner"), T("By when")),
        rows=tuple(_row(results, action) for action in results.actions),
        caption=T("Actions"),
        weights=(4, 3, 2.2, 2.5),
    )


def _row(results: Results, action: Action) -> tuple[Words, ...]:
    first_step: Words = action.first_step if action.first_step.text else ""
    return (action.what, first_step, owner_words(action), day_words(action, results.as_of))


def _open_questions(results: Results) -> list[Words]:
    gaps = (
        (N("{n} action has no owner yet.", "{n} actions have no owner yet.", n) for n in _missing(results, "owner")),
        (N("{n} action has no date yet.", "{n} actions have no date yet.", n) for n in _missing(results, "by_when")),
        (N("{n} action is overdue.", "{n} actions are overdue.", n) for n in [len(results.overdue)] if n),
    )
    return [sentence for gap in gaps for sentence in gap]


def _missing(results: Results, field: str) -> list[int]:
    count = sum(not getattr(action, field) for action in results.actions)
    return [count] if count else []


def _without_action(results: Results) -> Note:
    said = _open_questions(results)
    if results.unserved:
        names = listed([priority.text for priority in results.unserved])
        said.append(T("No action serves these priorities yet: {names}.", names=names))
    return Note(T("Talk about next"), tuple(said))


def _details(results: Results) -> list[Block]:
    blocks: list[Block] = []
    for action in results.actions:
        pairs = tuple(pair for pair in _facts(action) if has_words(pair[1]))
        if pairs:
            blocks += [Heading(action.what, 3), Facts(pairs)]
    return [Heading(T("More about each action"), 2), *blocks] if blocks else []


def _facts(action: Action) -> tuple[tuple[Words, Words], ...]:
    helpers: Words = listed(list[Words](action.helpers)) if action.helpers else ""
    return (
        (T("Who helps"), helpers),
        (T("How we will know"), action.how_we_will_know),
        (T("Serves"), action.priority),
    )


def _method(results: Results) -> Note:
    paragraphs: list[Words] = [
        T(
            "{complete} of {count} actions have an owner, a date and a first step. "
            "Nothing here is estimated: these are counts of what was written down.",
            complete=results.complete,
            count=len(results.actions),
        ),
        _overdue_rule(results),
        T("Load is the number of open actions that one owner answers for; helpers are not counted."),
    ]
    return Note(T("How this was counted"), tuple(paragraphs), method=True)


def _overdue_rule(results: Results) -> Text:
    if results.as_of is None:
        return T("The workshop has no date, so nothing is counted as overdue.")
    return T("An action is overdue if it was open and its day had passed on {day}.", day=results.as_of)
