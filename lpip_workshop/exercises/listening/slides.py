"""What the room sees: the clock first, then what was heard as cards, then who spoke how long."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.listening.compute import Results
from lpip_workshop.exercises.listening.figures import airtime_chart
from lpip_workshop.exercises.listening.wording import (
    ASK_TABLES,
    GATHER,
    HOW,
    UNSORTED,
    airtime_words,
    length_words,
    plan_words,
    prompt_of,
)
from lpip_workshop.figures.boards import boards
from lpip_workshop.figures.slide import Countdown, Prompt, Slide


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
    return results.setting.asked(results.setting.title)


def countdown(results: Results) -> Countdown:
    """Return the time of the round as it stands; before it begins and after its end it is held."""
    clock, plan = results.clock, results.plan
    if not clock.running:
        left = plan.seconds if clock.phase == "waiting" else 0
        return Countdown(None, plan.seconds, HOW[plan.form], left)
    words = HOW[plan.form] if clock.phase == "speaking" else prompt_of(clock.turn)
    return Countdown(clock.ends, clock.length, words, clock.held or 0)


def _boards(results: Results) -> list[Slide]:
    piles = [
        (pile.heading.words if pile.heading else UNSORTED, [card.words for card in pile.cards])
        for pile in results.piles
    ]
    return boards(T("What we heard"), piles)


def _airtime(results: Results) -> tuple[Slide, ...]:
    chart, said = airtime_chart(results), airtime_words(results)
    if chart is None or said is None:
        return ()
    return (Slide(chart.title, chart, takeaway=said),)
