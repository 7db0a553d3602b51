"""What this exercise starts from: the cards of the look back, and the exit forms once they are revealed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.reflection.forms import Pile
from lpip_workshop.exercises.reflection.items import Card

State: TypeAlias = Literal["none", "open", "closed", "revealed"]


@dataclass(frozen=True, slots=True)
class Exit:
    """The exit forms of one round that was revealed, of `invited` people.

    `occasion` says when, as people say it (`told` is what a table called it). `same_meeting`: it was held in the same
    workshop, before people were asked again; then it matters for what may be shown, and is no change.
    """

    pile: Pile
    invited: int = 0
    occasion: Words = ""
    told: str = ""
    same_meeting: bool = False


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything the results follow from. `pile` stays empty until the round is revealed.

    `received` counts the forms, blank ones too; `invited` is how many could have answered. `earlier` are the rounds
    that the same partnership revealed before this one, oldest first.
    """

    setting: Setting
    cards: tuple[Card, ...] = ()
    state: State = "none"
    received: int = 0
    invited: int = 0
    pile: Pile = field(default_factory=Pile)
    earlier: tuple[Exit, ...] = ()
