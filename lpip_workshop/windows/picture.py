"""Which slide the room sees: of an exercise, of a plain activity, or one that every activity has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session

from lpip_workshop.app.agenda import RunningOrder, Slot
from lpip_workshop.app.history import next_workshop
from lpip_workshop.app.queries import sayings
from lpip_workshop.app.retiming import is_second_half, root_id
from lpip_workshop.app.rounds import RoundView, current_round
from lpip_workshop.app.stage import OnStage
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import N, Saying, T, Words
from lpip_workshop.figures.model import Table
from lpip_workshop.figures.slide import Countdown, Points, Prompt, Slide, Tally
from lpip_workshop.storage.domain import Activity, Partnership, Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.windows.known import COUNTING

_AGENDA_LINES = 7  # as many as the room can read at once


@dataclass(frozen=True, slots=True)
class Picture:
    """The slides of what is on stage, which of them is shown, and the screen before them, if one is.

    `revealed` tells that answers were revealed, so that a turnout stands before the first slide.
    """

    slides: tuple[Slide, ...]
    step: int
    partnership: Words
    screen: Slide | None = None
    revealed: bool = False

    @property
    def slide(self) -> Slide:
        """The slide that is shown."""
        return self.screen or self.slides[self.step]


@dataclass(frozen=True, slots=True)
class _Stage:
    """What a picture is made from."""

    session: Session
    workshop: Workshop
    order: RunningOrder
    results: Callable[[Activity], Any]
    now: datetime

    def said(self, row: Workshop | Activity, field: str) -> Saying:
        return sayings(self.session, [row], field, self.workshop.language)[row.id]


def picture(
    session: Session, shown: OnStage, order: RunningOrder, results: Callable[[Activity], Any], now: datetime, /,
    *, workshop_id: str,
) -> Picture:  # fmt: skip
    """Return what the room sees. `results` computes the results of an activity that has an exercise."""
    workshop = the(session, Workshop, workshop_id)
    stage = _Stage(session, workshop, order, results, now)
    partnership = the(session, Partnership, workshop.partnership_id).name
    entry = session.get(Activity, shown.activity_id) if shown.activity_id else None
    entry = None if entry is None or entry.hidden else entry
    activity = session.get(Activity, root_id(entry)) if entry is not None else None
    slides = _slides(stage, activity)
    held = current_round(session, activity.id, ballots=False) if activity is not None and activity.exercise else None
    revealed = held if held is not None and held.state == "revealed" else None
    screen = _screen(stage, shown.screen, entry, activity, revealed)
    return Picture(tuple(slides), min(shown.step, len(slides) - 1), partnership, screen, revealed is not None)


def _slides(stage: _Stage, activity: Activity | None) -> Sequence[Slide]:
    if activity is None:
        workshop = stage.workshop
        aim = Prompt(stage.said(workshop, "aim")) if workshop.aim else None
        return (Slide(stage.said(workshop, "title"), aim, workshop.venue),)
    if activity.exercise in exercises():
        found = stage.results(activity)
        if found is COUNTING:
            return (Slide(stage.said(activity, "title"), Prompt(T("Counting the ballots …"))),)
        return exercises()[activity.exercise].slides(found) or (_plain(stage, activity),)
    return (_plain(stage, activity),)


def _plain(stage: _Stage, activity: Activity) -> Slide:
    title = stage.said(activity, "title")
    if activity.pause:
        began = datetime.fromisoformat(activity.started) if activity.started else stage.now
        back = (began + timedelta(minutes=activity.minutes)).strftime("%H:%M")
        return Slide(title, Prompt(T("We go on at {time}", time=back)))
    return Slide(title, Prompt(stage.said(activity, "question")) if activity.question else None)


def _screen(
    stage: _Stage, screen: str, entry: Activity | None, activity: Activity | None, revealed: RoundView | None
) -> Slide | None:
    if screen == "agenda":
        return _agenda(stage)
    if screen == "thanks":
        return _thanks(stage)
    if entry is None or activity is None:
        return None
    if screen == "turnout":
        return _turnout(stage, activity, revealed) if revealed is not None else None
    if screen == "question":
        asked: Words = stage.said(activity, "question") if activity.question else T("Let us talk.")
        return Slide(stage.said(activity, "title"), Prompt(asked))
    return _clock(stage, entry) if screen == "clock" else None


def _turnout(stage: _Stage, activity: Activity, held: RoundView) -> Slide:
    words = N("person has answered", "people have answered", held.answered)
    return Slide(
        stage.said(activity, "title"), Tally(held.answered, held.invited, words), under=T("First: how many answered.")
    )


def _clock(stage: _Stage, entry: Activity) -> Slide:
    seconds = entry.minutes * 60
    words = stage.said(entry, "question") if entry.question else stage.said(entry, "title")
    title = stage.said(entry, "title") if entry.question else T("Time")
    ends = None
    if entry.started and not entry.finished:
        ends = datetime.fromisoformat(entry.started) + timedelta(seconds=seconds)
    return Slide(title, Countdown(ends, seconds, words, 0 if entry.finished else seconds))


def _thanks(stage: _Stage) -> Slide:
    """Return thanks, and what the room takes with it: what was agreed, how it is told, and when to meet again.

    An exercise tells what was agreed under the named result "agreed", one sentence a line.
    """
    told: list[Words] = []
    for slot in stage.order.slots:
        if slot.activity.exercise in exercises() and not is_second_half(slot.activity):
            agreed = exercises()[slot.activity.exercise].named_results.get("agreed")
            told += agreed(stage.results(slot.activity)) if agreed else ()
    ready = T("The handout is ready: take one home, or ask for the file.")
    told.append(
        ready if stage.workshop.handout_made else T("What we said and agreed is written down: ask for the handout.")
    )
    again = next_workshop(stage.session, stage.workshop.id)
    told += [_again(again)] if again is not None else []
    return Slide(T("Thank you"), Points(tuple(told)), under=stage.said(stage.workshop, "title"))


def _again(workshop: Workshop) -> Words:
    day = date.fromisoformat(workshop.day)
    if workshop.starts:
        return T("We meet again on {day} at {time}.", day=day, time=workshop.starts)
    return T("We meet again on {day}.", day=day)


def _agenda(stage: _Stage) -> Slide:
    """Return the running order around where the room is; what is under way is named above it."""
    slots = stage.order.slots
    here = next((place for place, slot in enumerate(slots) if not slot.done), len(slots))
    first = max(0, min(here - 1, len(slots) - _AGENDA_LINES))
    rows = tuple(_agenda_row(slot) for slot in slots[first : first + _AGENDA_LINES])
    running = next((slot.title for slot in slots if slot.running), None)
    under = T("Now: {title}", title=running) if running is not None else ""
    ends = T("We end at {time}", time=stage.order.ends.strftime("%H:%M")) if stage.order.ends else ""
    return Slide(
        T("What we do today"), Table((T("When"), T("What")), rows, weights=(1.4, 6)) if rows else None, under, foot=ends
    )


def _agenda_row(slot: Slot) -> tuple[Words, Words]:
    when = T("Now") if slot.running else T("Done") if slot.done else ""
    if not when and slot.begins:
        when = slot.begins.strftime("%H:%M")
    return when, slot.title
