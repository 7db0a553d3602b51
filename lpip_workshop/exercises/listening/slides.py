"""What the room sees: the clock first, then what was heard as cards, then who spoke how long."""

from __future__ import annotations

from math import ceil

from lpip_workshop.core.words import Saying, T, Words
from lpip_workshop.exercises.listening.compute import Pile, Results
from lpip_workshop.exercises.listening.figures import airtime_chart
from lpip_workshop.exercises.listening.wording import (
    ASK_TABLES,
    GATHER,
    HOW,
    UNSORTED,
    airtime_words,
    has_words,
    length_words,
    plan_words,
    prompt_of,
    short_saying,
)
from lpip_workshop.figures.slide import Board, Countdown, Prompt, Slide

LONGEST_CARD, LONGEST_HEADING = 90, 50
# What a column of the board holds: so many lines of about so many letters, a card's frame counted as one.
_LINES, _LETTERS = 12, 22
_ACROSS = 3


def slides(results: Results) -> tuple[Slide, ...]:
    """Return the round as it stands, then the cards, then the time of each group."""
    return (_round(results), *_boards(results), *_airtime(results))


def _round(results: Results) -> Slide:
    clock, plan = results.clock, results.plan
    if clock.phase == "waiting":
        asked = T("{gather} {turns}.", gather=GATHER[plan.form], turns=plan_words(plan))
        return Slide(_title(results), Prompt(HOW[plan.form]), under=asked)
    if clock.phase == "done":
        return Slide(results.setting.title, Prompt(ASK_TABLES))
    turn = T("Turn {turn} of {turns}, {length}", turn=clock.turn, turns=plan.turns, length=length_words(clock.length))
    return Slide(_title(results), countdown(results), under=turn)


def _title(results: Results) -> Words:
    asked = results.setting.question
    return asked if has_words(asked) else results.setting.title


def countdown(results: Results) -> Countdown:
    """Return the time of the round as it stands; before it begins and after its end it is held."""
    clock, plan = results.clock, results.plan
    if not clock.running:
        left = plan.seconds if clock.phase == "waiting" else 0
        return Countdown(None, plan.seconds, HOW[plan.form], left)
    words = HOW[plan.form] if clock.phase == "speaking" else prompt_of(clock.turn)
    return Countdown(clock.ends, clock.length, words, clock.held or 0)


def _boards(results: Results) -> list[Slide]:
    columns = [column for pile in results.piles for column in _columns(pile)]
    return [
        Slide(T("What we heard"), Board(tuple(columns[at : at + _ACROSS]))) for at in range(0, len(columns), _ACROSS)
    ]


def _columns(pile: Pile) -> list[tuple[Words, tuple[Words, ...]]]:
    """Return the cards of a pile in as many columns as hold them, each under its heading."""
    heading = short_saying(pile.heading.words, LONGEST_HEADING) if pile.heading else UNSORTED
    columns: list[tuple[Words, tuple[Words, ...]]] = []
    room = 0
    for card in pile.cards:
        words = short_saying(card.words, LONGEST_CARD)
        lines = 1 + _lines(words)
        if lines > room:
            columns.append((heading, ()))
            room = _LINES + 1 - _lines(heading)
        columns[-1] = (heading, (*columns[-1][1], words))
        room -= lines
    return columns


def _lines(words: Words) -> int:
    """Return how many lines words take in a column, in the language that takes most."""
    texts = (words.text, *words.translations.values()) if isinstance(words, Saying) else ("",)
    return max(1, *(ceil(len(text) / _LETTERS) for text in texts))


def _airtime(results: Results) -> tuple[Slide, ...]:
    chart, said = airtime_chart(results), airtime_words(results)
    if chart is None or said is None:
        return ()
    return (Slide(chart.title, chart, takeaway=said),)
