"""Counts over an action list. No inference: shares are fractions of the actions written down (METHODS 9)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.actions.around import Around
from lpip_workshop.exercises.actions.items import Action, Inputs, Priority, Source, plain
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
class Followed:
    """What became of the actions agreed on one day, None where it is not known; for the total it means nothing.

    `going` are open, on the way or changed. `share` is done / made; `at_best` what it can still become.
    """

    day: date | None
    made: int
    done: int
    stopped: int

    @property
    def going(self) -> int:
        """How many are neither done nor stopped."""
        return self.made - self.done - self.stopped

    @property
    def share(self) -> Outcome[Fraction]:
        """The share done so far: what is certain, whatever became of those nobody looked at."""
        return ok(Fraction(self.done, self.made)) if self.made else no_data()

    @property
    def at_best(self) -> Outcome[Fraction]:
        """The share done if everything that was not stopped gets done."""
        return ok(Fraction(self.made - self.stopped, self.made)) if self.made else no_data()


@dataclass(frozen=True, slots=True)
class Results:
    """The list and what can be counted on it.

    `complete` counts actions with owner, date and first step; `share_complete` is their share of all;
    `starting` those whose first step has a day within a fortnight. `load` is over open actions, most first.
    `overdue` holds ids. `served` is None where nothing was prioritised. `carried` come from earlier workshops
    and had not been settled before this one, those due first in front; `rates` has a row for each earlier
    workshop, oldest first, and `so_far` all of them.
    """

    setting: Setting
    actions: tuple[Action, ...]
    with_owner: int
    with_date: int
    with_first_step: int
    starting: int
    complete: int
    done: int
    share_complete: Outcome[Fraction]
    load: tuple[Load, ...]
    overdue: tuple[str, ...]
    served: tuple[Served, ...] | None
    as_of: date | None
    carried: tuple[Action, ...]
    rates: tuple[Followed, ...]
    so_far: Followed
    around: Around
    review_on: date | None
    source: Source
    withdrawn: tuple[Action, ...] = ()

    @property
    def unserved(self) -> tuple[Priority, ...]:
        """The chosen priorities that no action serves yet."""
        return tuple(one.priority for one in self.served or () if one.priority.chosen and not one.actions)

    @property
    def waiting(self) -> tuple[Action, ...]:
        """The carried actions that nobody has looked at yet."""
        return tuple(one for one in self.carried if one.review is None)

    @property
    def everything(self) -> tuple[Action, ...]:
        """The carried actions, then the new ones."""
        return (*self.carried, *self.actions)


def compute(inputs: Inputs) -> Results:
    """Return the results of an action list."""
    actions, earlier = inputs.actions, inputs.earlier
    complete = sum(bool(one.owner and one.by_when and one.first_step.text) for one in actions)
    carried = [one for one in earlier if one.before is None or one.before.state not in ("done", "stopped")]
    return Results(
        setting=inputs.setting,
        actions=actions,
        with_owner=sum(bool(one.owner) for one in actions),
        with_date=sum(one.by_when is not None for one in actions),
        with_first_step=sum(bool(one.first_step.text) for one in actions),
        starting=sum(one.starts_soon(inputs.as_of) for one in actions),
        complete=complete,
        done=sum(one.done for one in actions),
        share_complete=ok(Fraction(complete, len(actions))) if actions else no_data(),
        load=_load(actions),
        overdue=tuple(one.id for one in actions if one.overdue(inputs.as_of)),
        served=_served(inputs),
        as_of=inputs.as_of,
        carried=tuple(sorted(carried, key=lambda one: (one.by_when or date.max, one.day or date.min))),
        rates=tuple(_followed(day, [one for one in earlier if one.day == day]) for day in _days(earlier)),
        so_far=_followed(None, earlier),
        around=inputs.around,
        review_on=inputs.review_on,
        source=inputs.source,
        withdrawn=inputs.withdrawn,
    )


def _days(actions: Iterable[Action]) -> list[date | None]:
    return sorted({one.day for one in actions}, key=lambda day: day or date.min)


def _followed(day: date | None, actions: Sequence[Action]) -> Followed:
    counts = Counter(one.state for one in actions)
    return Followed(day, len(actions), counts["done"], counts["stopped"])


def _load(actions: tuple[Action, ...]) -> tuple[Load, ...]:
    """Count open actions by owner; capitals and spaces do not make another owner, the first spelling stays."""
    counts = Counter(plain(one.owner) for one in actions if one.owner and not one.settled)
    spelling = {plain(one.owner): one.owner for one in reversed(actions)}
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Load(spelling[owner], count) for owner, count in ranked)


def _served(inputs: Inputs) -> tuple[Served, ...] | None:
    if inputs.priorities is None:
        return None
    return tuple(
        Served(priority, sum(action.serves(priority) for action in inputs.actions)) for priority in inputs.priorities
    )
