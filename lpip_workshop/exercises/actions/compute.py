"""Counts over an action list. No inference: shares are fractions of the actions written down (METHODS 9)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.actions.items import Action, Inputs, Priority, plain
from lpip_workshop.methods.states import Outcome, no_data, ok


@dataclass(frozen=True, slots=True)
class Load:
    """How many open actions one owner answers for."""

    owner: str
    actions: int


@dataclass(frozen=True, slots=True)
class Served:
    """How many actions serve one priority."""

    priority: Priority
    actions: int


@dataclass(frozen=True, slots=True)
class Results:
    """The list and what can be counted on it.

    `complete` counts actions with owner, date and first step; `share_complete` is their share of all.
    `load` is over open actions, most first. `overdue` holds ids. `served` is None where nothing was prioritised.
    """

    setting: Setting
    actions: tuple[Action, ...]
    with_owner: int
    with_date: int
    with_first_step: int
    complete: int
    done: int
    share_complete: Outcome[Fraction]
    load: tuple[Load, ...]
    overdue: tuple[str, ...]
    served: tuple[Served, ...] | None
    as_of: date | None

    @property
    def unserved(self) -> tuple[Priority, ...]:
        """The chosen priorities that no action serves yet."""
        return tuple(one.priority for one in self.served or () if one.priority.chosen and not one.actions)


def compute(inputs: Inputs) -> Results:
    """Return the results of an action list."""
    actions = inputs.actions
    complete = sum(bool(one.owner and one.by_when and one.first_step.text) for one in actions)
    return Results(
        setting=inputs.setting,
        actions=actions,
        with_owner=sum(bool(one.owner) for one in actions),
        with_date=sum(one.by_when is not None for one in actions),
        with_first_step=sum(bool(one.first_step.text) for one in actions),
        complete=complete,
        done=sum(one.done for one in actions),
        share_complete=ok(Fraction(complete, len(actions))) if actions else no_data(),
        load=_load(actions),
        overdue=tuple(one.id for one in actions if one.overdue(inputs.as_of)),
        served=_served(inputs),
        as_of=inputs.as_of,
    )


def _load(actions: tuple[Action, ...]) -> tuple[Load, ...]:
    """Count open actions by owner; capitals and spaces do not make another owner, the first spelling stays."""
    counts = Counter(plain(one.owner) for one in actions if one.owner and not one.done)
    spelling = {plain(one.owner): one.owner for one in reversed(actions)}
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Load(spelling[owner], count) for owner, count in ranked)


def _served(inputs: Inputs) -> tuple[Served, ...] | None:
    if inputs.priorities is None:
        return None
    return tuple(
        Served(priority, sum(action.serves(priority) for action in inputs.actions)) for priority in inputs.priorities
    )
