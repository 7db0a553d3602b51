"""The nominal group technique as plain values: ideas written in silence, then one said by each in turn.

Delbecq and Van de Ven 1971, Journal of Applied Behavioral Science 7(4):466-492. Whoever has no new idea passes and
may speak again when their turn comes; it is over when all have passed one after the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any, Literal, TypeAlias

from lpip_workshop.core.timer import Timer

Phase: TypeAlias = Literal["none", "silent", "taking", "over"]
By: TypeAlias = Literal["tables", "people"]
SETTING = "robin"  # where an activity's settings keep it
MOST_TABLES, LONGEST = 40, 60


@dataclass(frozen=True, slots=True)
class Robin:
    """Where the gathering stands.

    `minutes` of silence; the turns go `by` tables, `tables` of them where nobody has a seat, or people. `speaker` is
    the key of whose turn it is, `passed` who has passed since the last idea. `go` counts the times round, `ideas`
    what was said in turn; `wrote` tells whether there was silence first. `votes` is how many rounds had been opened
    when it began: a later one ends it.
    """

    phase: Phase = "none"
    minutes: int = 5
    by: By = "tables"
    tables: int = 4
    timer: Timer = field(default_factory=Timer)
    speaker: str = ""
    passed: tuple[str, ...] = ()
    go: int = 1
    ideas: int = 0
    votes: int = 0
    wrote: bool = False


@dataclass(frozen=True, slots=True)
class Gathering:
    """A gathering in its room: the keys of those who speak in turn, and people’s names where these may be shown."""

    robin: Robin = field(default_factory=Robin)
    speakers: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
    active: bool = False

    @property
    def next_speaker(self) -> str:
        """Return whose turn comes after the one of now, empty where nobody speaks."""
        return following(self.robin.speaker, self.speakers)


def following(speaker: str, speakers: Sequence[str]) -> str:
    """Return who comes after a speaker; the first where that one has left the room."""
    if not speakers:
        return ""
    return speakers[(speakers.index(speaker) + 1) % len(speakers)] if speaker in speakers else speakers[0]


def in_silence(robin: Robin, now: datetime, votes: int) -> Robin:
    """Return the gathering as the silent writing begins."""
    timer = Timer(started=now.isoformat(), length=robin.minutes * 60)
    return replace(robin, phase="silent", timer=timer, speaker="", passed=(), go=1, ideas=0, votes=votes, wrote=True)


def in_turn(robin: Robin, speakers: Sequence[str], votes: int) -> Robin:
    """Return the gathering as the first speaks, or as it goes round again."""
    known = robin if robin.phase != "none" and robin.votes == votes else replace(robin, go=1, ideas=0, wrote=False)
    go = known.go + (known.phase == "over")
    return replace(known, phase="taking", timer=Timer(), speaker=speakers[0], passed=(), go=go, votes=votes)


def moved_on(robin: Robin, speakers: Sequence[str], *, passes: bool) -> Robin:
    """Return the gathering after somebody has said an idea or `passes`; over once all have passed in a row."""
    passed = (*robin.passed, robin.speaker) if passes else ()
    ideas = robin.ideas + (not passes)
    if set(speakers) <= set(passed):
        return replace(robin, phase="over", passed=passed, speaker="", ideas=ideas)
    after = following(robin.speaker, speakers)
    go = robin.go + (after == speakers[0])
    return replace(robin, speaker=after, passed=passed, ideas=ideas, go=go)


def as_setting(robin: Robin) -> dict[str, Any]:
    """Return the setting of an activity that holds a gathering."""
    return {SETTING: asdict(robin)}


def robin_of(settings: Mapping[str, Any]) -> Robin:
    """Return the gathering that the settings of an activity hold; without one it has not begun."""
    held: dict[str, Any] = dict(settings.get(SETTING, {}))
    if not held:
        return Robin()
    timer, passed = Timer(**held.pop("timer")), tuple(held.pop("passed"))
    return Robin(**held, timer=timer, passed=passed)
