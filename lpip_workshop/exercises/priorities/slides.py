"""What the room sees: the options, then how many ballots are in, then the result; nothing of it before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lpip_workshop.core.words import Saying, T, Words
from lpip_workshop.exercises.priorities.compute import Results, RoundResult
from lpip_workshop.exercises.priorities.figures import chart, tables
from lpip_workshop.exercises.priorities.groups import in_groups
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.exercises.priorities.movement_words import (
    movement_foot,
    movement_sentence,
    movement_table,
    movement_title,
)
from lpip_workshop.exercises.priorities.report_words import how_counted
from lpip_workshop.exercises.priorities.robin_words import CLARIFY, WRITE, next_words, turn_words
from lpip_workshop.exercises.priorities.wording import headline, how_to_answer, rule_agreed, turnout_words
from lpip_workshop.figures.boards import boards
from lpip_workshop.figures.model import Table
from lpip_workshop.figures.slide import Countdown, Points, Prompt, Slide, Tally

_SPLITS = 3
_LINES, _LETTERS = 6, 55  # of a list on a slide, at the least size the room can read


def slides(results: Results) -> tuple[Slide, ...]:
    """Return the screens, the one for now first."""
    now, title = results.under_way, results.setting.title
    if now is not None:
        return (_waiting(title, now), *_lists(title, now.vote.options, rule_agreed(now.vote)))
    if results.gathering.active:
        return _gathering(results)
    if results.revealed:
        newest, *older = reversed(results.revealed)
        return (*_shown(title, newest), *_moved(results), *(_result(title, one) for one in older))
    if results.options:
        return _lists(title, results.options, "", results.setting.question)
    return (Slide(title, Prompt(results.setting.asked(T("What could we do? One idea at a time.")))),)


def _gathering(results: Results) -> tuple[Slide, ...]:
    """Return the silence with its time, whose turn it is above the newest ideas, or what comes after the last pass."""
    held, asked = results.gathering, results.setting.asked(results.setting.title)
    robin, ideas = held.robin, results.options
    if robin.phase == "silent":
        return (Slide(asked, Countdown(robin.timer.ends, robin.timer.length, WRITE, robin.timer.held or 0)),)
    if robin.phase == "over":
        return (Slide(asked, Prompt(CLARIFY)), *_lists(results.setting.title, ideas, ""))
    newest = _pages(ideas[::-1])[0][::-1] if ideas else []
    body = _table(newest) if newest else Prompt(asked)
    now = Slide(turn_words(held), body, under=asked if ideas else "", foot=next_words(held))
    return (now, *_lists(results.setting.title, ideas, ""))


def _waiting(title: Words, one: RoundResult) -> Slide:
    foot = rule_agreed(one.vote)
    if one.vote.state == "closed":
        return Slide(title, Prompt(T("All ballots are in. Here is what we found, in a moment.")), foot=foot)
    tally = Tally(one.turnout.returned, one.turnout.invited, T("ballots are in"))
    return Slide(title, tally, under=how_to_answer(one.vote.rule), foot=foot)


def _lists(title: Words, options: Sequence[Choice], foot: Words, under: Words = "") -> tuple[Slide, ...]:
    groups = in_groups(options)
    if any(group.heading for group in groups):
        piles = [(group.heading, [_numbered(option) for option in group.options]) for group in groups]
        return tuple(replace(slide, foot=foot) for slide in boards(title, piles, under))

    def listing(page: list[Choice]) -> Slide:
        return Slide(title, _table(page), under=under, foot=foot)

    return tuple(map(listing, _pages(options)))


def _table(page: list[Choice]) -> Table:
    rows = tuple((str(option.number), option.text) for option in page)
    return Table((T("No."), T("Option")), rows, weights=(1, 11))


def _numbered(option: Choice) -> Saying:
    said = option.text
    others = {code: f"{option.number}. {text}" for code, text in said.translations.items() if text}
    return Saying(f"{option.number}. {said.text}", said.language, others)


def _pages(options: Sequence[Choice]) -> list[list[Choice]]:
    """Return the options a screen at a time, so that none is left off because it is long."""
    pages: list[list[Choice]] = []
    room = 0
    for option in options:
        lines = 1 + max(map(len, (option.text.text, *option.text.translations.values()))) // _LETTERS
        if lines > room:
            pages.append([])
            room = _LINES
        pages[-1].append(option)
        room -= lines
    return pages


def _shown(title: Words, one: RoundResult) -> tuple[Slide, ...]:
    outcome = one.outcome
    if outcome is None or not outcome.is_ok:
        return (_result(title, one),)
    foot = rule_agreed(one.vote)
    if one.splits:
        points = Points(tuple(split.words for split in one.splits[:_SPLITS]))
        talk = (Slide(T("Talk about next"), points, foot=foot),)
    else:
        talk = ()
    more = (Slide(_about(one), table, foot=foot) for table in tables(one, outcome.value))
    counted = Slide(T("How this was counted"), Points(how_counted(one)[:3]), foot=foot)
    return (_result(title, one), *talk, *more, counted)


def _moved(results: Results) -> tuple[Slide, ...]:
    if not results.movement.is_ok:
        return ()
    found = results.movement.value
    table = movement_table(found)
    return (Slide(movement_title(found), table, takeaway=movement_sentence(found), foot=movement_foot(found)),)


def _about(one: RoundResult) -> Words:
    plain = one.vote.rule.method in ("dots", "ranking")
    return T("Other ways to count") if plain else T("A closer look")


def _result(title: Words, one: RoundResult) -> Slide:
    under, foot = turnout_words(one), rule_agreed(one.vote)
    outcome = one.outcome
    if outcome is None or not outcome.is_ok:
        return Slide(title, Prompt(headline(one)), under=under, foot=foot)
    return Slide(title, chart(one, outcome.value), under=under, takeaway=headline(one), foot=foot)
