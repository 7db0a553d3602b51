"""The ballot paper: one numbered page for each person."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, combinations
from math import ceil

from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.priorities.groups import by_heading, in_groups
from lpip_workshop.exercises.priorities.inputs import Choice, Inputs
from lpip_workshop.exercises.priorities.option_words import known_table
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.exercises.priorities.wording import how_to_answer, rule_fixed, rule_long
from lpip_workshop.report.blocks import Block, Cards, Heading, Paragraph, TableBlock, TickTable

_BLANK_ROWS = 8
_A_PAGE = 6  # cards


def worksheet(inputs: Inputs) -> tuple[Block, ...]:
    """Return a ballot for everybody in the room, one at least, on the options and the rule as they stand."""
    now = inputs.under_way
    rule, options = (now.rule, now.options) if now else (inputs.rule, inputs.options)
    pages = (_page(number, inputs, rule, options) for number in range(1, max(inputs.setting.people, 1) + 1))
    ballots = tuple(block for page in pages for block in page)
    return ballots if options else (*ballots, *_idea_cards(inputs))


def _idea_cards(inputs: Inputs) -> tuple[Block, ...]:
    """Return numbered cards for ideas written in silence, two for everybody, as long as there are none."""
    count = ceil(2 * max(inputs.setting.people, 1) / _A_PAGE) * _A_PAGE
    asked = inputs.setting.asked(inputs.setting.title)
    return (
        Heading(T("Idea cards"), opens_page=True),
        Paragraph(asked, lead=True),
        Paragraph(T("Cut along the dashed lines. One idea a card, written alone and in silence, without a name.")),
        Cards(count, T("Idea"), ((T("We could"), 3), (T("because"), 1)), numbered=True),
    )


def _page(number: int, inputs: Inputs, rule: Rule, options: tuple[Choice, ...]) -> tuple[Block, ...]:
    asked = inputs.setting.asked(inputs.setting.title)
    known = known_table(options)
    return (
        Heading(T("Ballot {number}", number=number), opens_page=True),
        Paragraph(asked, lead=True),
        Paragraph(how_to_answer(rule)),
        _boxes(rule, options),
        Paragraph(T("An empty ballot counts as choosing not to vote.")),
        Paragraph(rule_fixed(inputs.under_way) if inputs.under_way else rule_long(rule)),
        *((TableBlock(replace(known, caption=T("What is known of the options"))),) if known else ()),
    )


def _boxes(rule: Rule, options: tuple[Choice, ...]) -> TickTable:
    """Return the boxes to fill in, the options under their headings; pairs are told across headings."""
    headings = WAYS[rule.method].boxes(rule)
    if rule.method == "comparisons":
        return TickTable(headings, _rows(rule, options))
    groups = [group for group in in_groups(options) if group.heading]
    places = accumulate((len(group.options) for group in groups), initial=0)
    above = tuple((place, group.heading) for place, group in zip(places, groups, strict=False))
    return TickTable(headings, _rows(rule, by_heading(options)), groups=above)


def _rows(rule: Rule, options: tuple[Choice, ...]) -> tuple[Text, ...]:
    if not options:
        return tuple(T("{number}.", number=number) for number in range(1, _BLANK_ROWS + 1))
    if rule.method == "comparisons":
        return tuple(
            T("{first}. {one} or {second}. {other}", first=a.number, one=a.text, second=b.number, other=b.text)
            for a, b in combinations(options, 2)
        )
    if rule.method == "approvals" and any(option.cost is not None for option in options):
        return tuple(_priced(option) for option in options)
    return tuple(T("{number}. {option}", number=option.number, option=option.text) for option in options)


def _priced(option: Choice) -> Text:
    if option.cost is None:
        return T("{number}. {option}", number=option.number, option=option.text)
    return T("{number}. {option} (£{cost})", number=option.number, option=option.text, cost=f"{option.cost:,}")
