"""What this exercise starts from: the lines, how they are asked, and the newest round, its answers once revealed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying

State: TypeAlias = Literal["none", "open", "closed", "revealed"]
End: TypeAlias = Literal["left", "right"]
ENDS: tuple[End, End] = ("left", "right")
SCALES = (5, 7)
USUAL_SCALE = 7


@dataclass(frozen=True, slots=True)
class Asked:
    """How the lines are asked: places from 1 to `scale`, and whether people tick their sector."""

    scale: int = USUAL_SCALE
    sector: bool = True

    def as_rule(self) -> dict[str, Any]:
        """Return it as a round and an activity keep it."""
        return {"scale": self.scale, "sector": self.sector}


def asked_of(stored: Mapping[str, Any]) -> Asked:
    """Return how the lines are asked from what `as_rule` gave; what is missing or odd is as it starts out."""
    scale = stored.get("scale")
    return Asked(scale if scale in SCALES else USUAL_SCALE, stored.get("sector") is not False)


@dataclass(frozen=True, slots=True)
class Between:
    """A line as it stands on screen and paper: its number from 1, and the views at its two ends."""

    id: str
    number: int
    left: Saying
    right: Saying

    def end(self, end: End) -> Saying:
        """Return the view at one end."""
        return self.left if end == "left" else self.right


@dataclass(frozen=True, slots=True)
class Answer:
    """Where one person stands: places by line id, lines left empty absent; `sector` is empty where not said."""

    places: Mapping[str, int] = field(default_factory=dict[str, int], hash=False)
    sector: str = ""

    @property
    def blank(self) -> bool:
        """Tell whether nothing was marked: an abstention."""
        return not self.places

    def as_content(self) -> dict[str, Any]:
        """Return it as a ballot keeps it; an abstention keeps nothing, the sector least of all."""
        content: dict[str, Any] = {"places": dict(self.places)}
        return content | {"sector": self.sector} if self.sector and not self.blank else content


def answer_of(content: Mapping[str, Any]) -> Answer:
    """Return the answer a ballot holds."""
    return Answer(content.get("places", {}), content.get("sector", ""))


@dataclass(frozen=True, slots=True)
class Held:
    """A round: how it was asked, on which lines, and where it stands. `answers` stays empty until the reveal.

    `received` counts the ballots, blank ones too; `invited` is how many could have answered, `locked` the ISO
    time at which lines and scale were fixed, empty where that is not known.
    """

    state: State
    asked: Asked
    lines: tuple[Between, ...]
    received: int = 0
    invited: int = 0
    locked: str = ""
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Inputs:
    """The lines as they stand and how they will be asked, and the newest round, None before the first.

    `earlier` are the rounds that the same partnership revealed before it.
    """

    setting: Setting
    lines: tuple[Between, ...] = ()
    asked: Asked = field(default_factory=Asked)
    held: Held | None = None
    earlier: tuple[Held, ...] = ()
