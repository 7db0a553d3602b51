"""What this exercise starts from: how it was asked, where the round stands and, once revealed, the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.trust.dimensions import SCALES, Side

State: TypeAlias = Literal["none", "open", "closed", "revealed"]
Ratings: TypeAlias = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Asked:
    """How the pulse is asked: ratings from 1 to `scale`, and whether people tick their sector."""

    scale: int = 5
    sector: bool = True

    def as_rule(self) -> dict[str, Any]:
        """Return it as a round and an activity keep it."""
        return {"scale": self.scale, "sector": self.sector}


def asked_of(stored: Mapping[str, Any]) -> Asked:
    """Return how the pulse is asked from what `as_rule` gave; what is missing or odd is as it starts out."""
    scale = stored.get("scale")
    return Asked(scale if scale in SCALES else 5, stored.get("sector") is not False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person gave: ratings by dimension id, unrated ones absent; `sector` is empty where not said."""

    importance: Ratings = field(default_factory=dict[str, int], hash=False)
    experience: Ratings = field(default_factory=dict[str, int], hash=False)
    sector: str = ""

    @property
    def blank(self) -> bool:
        """Tell whether nothing was rated: an abstention."""
        return not self.importance and not self.experience

    def side(self, side: Side) -> Ratings:
        """Return the ratings of one of the two questions."""
        return self.importance if side == "importance" else self.experience

    def as_content(self) -> dict[str, Any]:
        """Return it as a ballot keeps it; an abstention keeps nothing, the sector least of all."""
        content: dict[str, Any] = {"importance": dict(self.importance), "experience": dict(self.experience)}
        return content | {"sector": self.sector} if self.sector and not self.blank else content


def answer_of(content: Mapping[str, Any]) -> Answer:
    """Return the answer a ballot holds."""
    return Answer(content.get("importance", {}), content.get("experience", {}), content.get("sector", ""))


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything the results follow from. `answers` stays empty until the round is revealed.

    `received` counts the ballots, blank ones too; `invited` is how many could have answered, `locked` the ISO
    time at which the scale was fixed, empty where that is not known.
    """

    setting: Setting
    asked: Asked = field(default_factory=Asked)
    state: State = "none"
    received: int = 0
    invited: int = 0
    locked: str = ""
    answers: tuple[Answer, ...] = ()
