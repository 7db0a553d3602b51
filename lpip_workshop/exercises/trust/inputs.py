"""What this exercise starts from: how it was asked, where the round stands and, once revealed, the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS, SCALES, Item, Side
from lpip_workshop.exercises.trust.items import as_stored, from_stored

State: TypeAlias = Literal["none", "open", "closed", "revealed"]
Ratings: TypeAlias = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Asked:
    """How the pulse is asked: ratings from 1 to `scale` of `items`, and whether people tick their sector.

    With `code`, people who agree write a code of their own, so that their next answers can be set beside these.
    """

    scale: int = 5
    sector: bool = True
    code: bool = False
    items: tuple[Item, ...] = DIMENSIONS

    def as_rule(self) -> dict[str, Any]:
        """Return it as a round and an activity keep it."""
        rule: dict[str, Any] = {"scale": self.scale, "sector": self.sector, "code": self.code}
        return rule if self.items == DIMENSIONS else rule | {"items": as_stored(self.items)}

    def item(self, ident: str) -> Item | None:
        """Return a statement by its id, None for one that is not asked about."""
        return next((item for item in self.items if item.id == ident), None)


def asked_of(stored: Mapping[str, Any]) -> Asked:
    """Return how the pulse is asked from what `as_rule` gave; what is missing or odd is as it starts out."""
    scale = stored.get("scale")
    return Asked(
        scale if scale in SCALES else 5,
        stored.get("sector") is not False,
        stored.get("code") is True,
        from_stored(stored.get("items")),
    )


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person gave: ratings by statement id, unrated ones absent; `sector` is empty where not said.

    `code` pairs it with another answer of the same person, empty where they did not agree to that. It is
    scrambled in the library (see codes.py) and stands on no screen and no page.
    """

    importance: Ratings = field(default_factory=dict[str, int], hash=False)
    experience: Ratings = field(default_factory=dict[str, int], hash=False)
    sector: str = ""
    code: str = field(default="", repr=False)

    @property
    def blank(self) -> bool:
        """Tell whether nothing was rated: an abstention."""
        return not self.importance and not self.experience

    def side(self, side: Side) -> Ratings:
        """Return the ratings of one of the two questions."""
        return self.importance if side == "importance" else self.experience

    def rated_both(self, ident: str) -> bool:
        """Tell whether the person rated both questions of a statement."""
        return ident in self.importance and ident in self.experience

    def as_content(self) -> dict[str, Any]:
        """Return it as a ballot keeps it; an abstention keeps nothing, sector and code least of all."""
        content: dict[str, Any] = {"importance": dict(self.importance), "experience": dict(self.experience)}
        if self.blank:
            return content
        said = {"sector": self.sector, "code": self.code}
        return content | {name: value for name, value in said.items() if value}


def answer_of(content: Mapping[str, Any]) -> Answer:
    """Return the answer a ballot holds."""
    sides = content.get("importance", {}), content.get("experience", {})
    return Answer(*sides, content.get("sector", ""), content.get("code", ""))


@dataclass(frozen=True, slots=True)
class Pulse:
    """One round that was revealed: how it was asked, what everybody said, and how many could have.

    `occasion` says when, as people say it (`told` is what a table called it). `same_meeting`: it was held in the
    same workshop, before people were asked again; then it matters for what may be shown, and is no change.
    """

    asked: Asked
    answers: tuple[Answer, ...]
    invited: int = 0
    occasion: Words = ""
    told: str = ""
    same_meeting: bool = False

    @property
    def given(self) -> list[Answer]:
        """Return the answers that rate something, with reversed statements turned round."""
        reverse = {item.id for item in self.asked.items if item.reverse}
        return [_turned(answer, reverse, self.asked.scale) for answer in self.answers if not answer.blank]


def _turned(answer: Answer, reverse: set[str], scale: int) -> Answer:
    if not reverse:
        return answer
    experience = {i: scale + 1 - rating if i in reverse else rating for i, rating in answer.experience.items()}
    return replace(answer, experience=experience)


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything the results follow from. `answers` stays empty until the round is revealed.

    `received` counts the ballots, blank ones too; `invited` is how many could have answered, `locked` the ISO
    time at which the scale was fixed, empty where that is not known. `earlier` are the rounds that the same
    partnership revealed before this one, oldest first.
    """

    setting: Setting
    asked: Asked = field(default_factory=Asked)
    state: State = "none"
    received: int = 0
    invited: int = 0
    locked: str = ""
    answers: tuple[Answer, ...] = ()
    earlier: tuple[Pulse, ...] = ()
