"""The action list in the handout, and the sheet to write actions on."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Text, Words, has_words, listed
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.figures import load_chart
from lpip_workshop.exercises.actions.items import Action, Inputs
from lpip_workshop.exercises.actions.report_around import around_blocks, role_blocks
from lpip_workshop.exercises.actions.report_review import review_blocks
from lpip_workshop.exercises.actions.wording import day_words, owner_words, said_words, summary
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
    blocks += review_blocks(results)
    if results.actions:
        blocks += [TableBlock(_table(results))]
    if results.unserved or (results.actions and _open_questions(results)):
        blocks.append(_without_action(results))
    blocks += around_blocks(results.around)
    if results.actions:
        blocks += [*role_blocks(results.actions), *_details(results)]
    chart = load_chart(results)
    if chart is not None:
        blocks += [Heading(T("Who answers for how much"), 2), FigureBlock(chart)]
    return (*blocks, _method(results)) if results.everything else tuple(blocks)


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
        (T("First step, and on which day within two weeks"), 1),
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
    if first_step and action.first_step_by:
        first_step = T("{step} ({day})", step=first_step, day=action.first_step_by)
    return (action.what, first_step, owner_words(action), day_words(action, results.as_of))


def _open_questions(results: Results) -> list[Words]:
    gaps = (
        (N("{n} action has no owner yet.", "{n} actions have no owner yet.", n) for n in _missing(results, "owner")),
        (N("{n} action has no date yet.", "{n} actions have no date yet.", n) for n in _missing(results, "by_when")),
        (
            N(
                "{n} action has no first step within 14 days.",
                "{n} actions have no first step within 14 days.",
                n,
            )
            for n in _not_starting(results)
        ),
        (N("{n} action is overdue.", "{n} actions are overdue.", n) for n in [len(results.overdue)] if n),
    )
    return [sentence for gap in gaps for sentence in gap]


def _missing(results: Results, field: str) -> list[int]:
    count = sum(not getattr(action, field) for action in results.actions)
    return [count] if count else []


def _not_starting(results: Results) -> list[int]:
    going = [action for action in results.actions if not action.settled]
    count = sum(not action.starts_soon(results.as_of) for action in going)
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
    return (
        (T("How we will know"), action.how_we_will_know),
        (T("Resources"), action.resources),
        (T("Evidence"), action.evidence),
        (T("Serves"), action.priority),
        (T("For"), listed(list[Words](action.stakeholders)) if action.stakeholders else ""),
        (T("Since then"), listed([said_words(one) for one in action.history]) if action.history else ""),
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
        T(
            "A first step counts as soon when it has words and a day within 14 days of the workshop. Each action "
            "should have one who answers for it and at least one who does it (RACI, a common rule of projects)."
        ),
        T(
            "Done so far is the number done of all that were agreed at earlier workshops, not of those looked at. "
            "At best also those not stopped get done: the truth lies between the two."
        ),
        T("Load is the number of open actions that one owner answers for; helpers are not counted."),
    ]
    return Note(T("How this was counted"), tuple(paragraphs), method=True)


def _overdue_rule(results: Results) -> Text:
    if results.as_of is None:
        return T("The workshop has no date, so nothing is counted as overdue.")
    return T("An action is overdue if it was open and its day had passed on {day}.", day=results.as_of)
