"""What the room sees: the options, then how many ballots are in, then the result; nothing of it before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.priorities.compute import Results, RoundResult
from lpip_workshop.exercises.priorities.figures import chart, other_ways
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.exercises.priorities.report_words import how_counted
from lpip_workshop.exercises.priorities.wording import headline, how_to_answer, rule_agreed, turnout_words
from lpip_workshop.figures.slide import Points, Prompt, Slide, Tally

_ON_A_SLIDE = 8


def slides(results: Results) -> tuple[Slide, ...]:
    """Return the screens, the one for now first."""
    now, title = results.under_way, results.setting.title
    if now is not None:
        return (_waiting(title, now), *_lists(title, now.vote.options, rule_agreed(now.vote)))
    if results.revealed:
        newest, *older = reversed(results.revealed)
        return (*_shown(title, newest), *(_result(title, one) for one in older))
    if results.options:
        return _lists(title, results.options, "", results.setting.question)
    return (Slide(title, Prompt(results.setting.question or T("What could we do? One idea at a time."))),)


def _waiting(title: Words, one: RoundResult) -> Slide:
    foot = rule_agreed(one.vote)
    if one.vote.state == "closed":
        return Slide(title, Prompt(T("All ballots are in. Here is what we found, in a moment.")), foot=foot)
    tally = Tally(one.turnout.returned, one.turnout.invited, T("ballots are in"))
    return Slide(title, tally, under=how_to_answer(one.vote.rule), foot=foot)


def _lists(title: Words, options: Sequence[Choice], foot: Words, under: Words = "") -> tuple[Slide, ...]:
    lines = (T("{number}. {option}", number=option.number, option=option.text) for option in options)
    pages: list[Slide] = []
    while page := tuple(islice(lines, _ON_A_SLIDE)):
        pages.append(Slide(title, Points(page), under=under, foot=foot))
    return tuple(pages)


def _shown(title: Words, one: RoundResult) -> tuple[Slide, ...]:
    outcome = one.outcome
    if outcome is None or not outcome.is_ok:
        return (_result(title, one),)
    foot = rule_agreed(one.vote)
    others = Slide(T("Other ways to count"), other_ways(one, outcome.value), foot=foot)
    counted = Slide(T("How this was counted"), Points(how_counted(one)[:3]), foot=foot)
    return (_result(title, one), others, counted)


def _result(title: Words, one: RoundResult) -> Slide:
    under, foot = turnout_words(one.turnout, one.vote.rule.method), rule_agreed(one.vote)
    outcome = one.outcome
    if outcome is None or not outcome.is_ok:
        return Slide(title, Prompt(headline(one)), under=under, foot=foot)
    return Slide(title, chart(one, outcome.value), under=under, takeaway=headline(one), foot=foot)
