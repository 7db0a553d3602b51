"""The action list by date: first steps, deadlines and the day to look at it all again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.actions.items import Action

Kind: TypeAlias = Literal["first-step", "deadline", "review"]
KIND_WORDS: dict[Kind, Text] = {
    "first-step": T("First step"),
    "deadline": T("Done by"),
    "review": T("Look back"),
}
_ORDER: tuple[Kind, ...] = ("first-step", "deadline", "review")


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that is due. `action` is None for the review, `day` where none has been named."""

    kind: Kind
    words: Words
    day: date | None
    action: Action | None = None

    @property
    def id(self) -> str:
        """What tells it from the others, the same every time."""
        return f"{self.action.id if self.action else 'list'}-{self.kind}"

    def passed(self, on: date) -> bool:
        """Tell whether its day has passed on the day `on` with the action not settled."""
        return self.day is not None and self.day < on and (self.action is None or not self.action.settled)


def timeline(actions: Iterable[Action], review_on: date | None) -> tuple[Moment, ...]:
    """Return what is due by date, undated deadlines last."""
    found: list[Moment] = []
    for action in actions:
        if action.first_step_by is not None:
            words: Words = action.first_step if action.first_step.text else action.what
            found.append(Moment("first-step", words, action.first_step_by, action))
        found.append(Moment("deadline", action.what, action.by_when, action))
    if review_on is not None:
        found.append(Moment("review", "", review_on))
    return tuple(sorted(found, key=lambda one: (one.day or date.max, _ORDER.index(one.kind))))
