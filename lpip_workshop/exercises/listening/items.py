"""A listening round as plain values, the same whether it comes from the library or from tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.timer import Timer
from lpip_workshop.core.words import Saying

Form: TypeAlias = Literal["pairs", "threes", "tables"]
Phase: TypeAlias = Literal["waiting", "speaking", "back", "done"]
By: TypeAlias = Literal["tables", "sectors"]
TURNS: dict[Form, int] = {"pairs": 2, "threes": 3, "tables": 5}


@dataclass(frozen=True, slots=True)
class Plan:
    """How the round goes: `turns` of `seconds` each, after each `back` seconds to say back what was heard."""

    form: Form = "pairs"
    seconds: int = 180
    back: int = 60
    turns: int = 2

    @property
    def whole(self) -> int:
        """How many seconds the round takes."""
        return self.turns * (self.seconds + self.back)


@dataclass(frozen=True, slots=True)
class Clock(Timer):
    """Where the round stands, and the time of the turn that runs."""

    phase: Phase = "waiting"
    turn: int = 1

    @property
    def running(self) -> bool:
        """Tell whether there is a time to keep, paused or not."""
        return self.phase in ("speaking", "back") and bool(self.started)


def began(phase: Phase, turn: int, seconds: int, now: datetime) -> Clock:
    """Return the clock as a phase begins."""
    return Clock(phase, turn, started=now.isoformat(), length=seconds)


def gone_on(clock: Clock, plan: Plan, now: datetime) -> Clock:
    """Return the clock a step on: a turn, then saying back where there is time for it, and so on to the end."""
    if clock.phase in ("waiting", "done"):
        return began("speaking", 1, plan.seconds, now)
    if clock.phase == "speaking" and plan.back:
        return began("back", clock.turn, plan.back, now)
    if clock.turn < plan.turns:
        return began("speaking", clock.turn + 1, plan.seconds, now)
    return Clock("done", clock.turn)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading for cards."""

    id: str
    words: Saying


@dataclass(frozen=True, slots=True)
class Card:
    """One thing that was heard; `heading` is the id of its heading, empty for none."""

    id: str
    words: Saying
    heading: str = ""
    heard_from: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """Whose time is counted: `tables` tables or the sectors in the room. `talking` runs since `since` (ISO time)."""

    by: By = "tables"
    tables: int = 4
    talking: str = ""
    since: str = ""

    def running(self, now: datetime) -> int:
        """Return the seconds since the one who talks began."""
        if not self.talking or not self.since:
            return 0
        return max(0, int((now - datetime.fromisoformat(self.since)).total_seconds()))


@dataclass(frozen=True, slots=True)
class Inputs:
    """A round: how it goes, where it stands, what was heard, and how long each group spoke (seconds by group)."""

    setting: Setting
    plan: Plan = Plan()
    clock: Clock = Clock()
    tally: Tally = Tally()
    headings: tuple[Heading, ...] = ()
    cards: tuple[Card, ...] = ()
    spoken: tuple[tuple[str, int], ...] = ()
    planned: int = 0


def as_settings(plan: Plan, clock: Clock, tally: Tally) -> dict[str, Any]:
    """Return the settings of an activity that hold these."""
    return {"plan": asdict(plan), "clock": asdict(clock), "tally": asdict(tally)}


def from_settings(settings: Mapping[str, Any]) -> tuple[Plan, Clock, Tally]:
    """Return what the settings of an activity hold; what is missing stands as at the beginning."""
    return (
        Plan(**settings.get("plan", {})),
        Clock(**settings.get("clock", {})),
        Tally(**settings.get("tally", {})),
    )
