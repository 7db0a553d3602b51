"""Actions as plain values, the same whether they come from the library or from a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal, TypeAlias, cast, get_args

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.actions.around import EMPTY, Around

State: TypeAlias = Literal["open", "under_way", "changed", "stopped", "done"]
STATES: tuple[State, ...] = get_args(State)
SETTLED: frozenset[State] = frozenset({"done", "stopped"})
NOTHING = Saying("")
FIRST_STEP_WITHIN = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Priority:
    """An option that was prioritised. `tier` is its place, 0 the first; tied options share one.

    `chosen` tells those the group means to act on from those that only were on the list.
    """

    id: str
    text: Saying
    tier: int
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class Status:
    """Where an action stood on a day, and why; `here` tells that the workshop we look from said so."""

    state: State
    why: Saying = NOTHING
    day: date | None = None
    here: bool = True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that will be done; empty words where something is not known yet.

    `priority_id` is empty where the priority was typed freely. `history` holds what was said of it, oldest
    first. `here` tells that it was agreed at the workshop we look from, `day` when that was. `stamp` is the
    library's stamp of the last change, empty outside the library.
    """

    id: str
    what: Saying
    first_step: Saying = NOTHING
    owner: str = ""
    helpers: tuple[str, ...] = ()
    by_when: date | None = None
    how_we_will_know: Saying = NOTHING
    priority_id: str = ""
    priority: Saying = NOTHING
    first_step_by: date | None = None
    consulted: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    resources: Saying = NOTHING
    evidence: Saying = NOTHING
    stakeholders: tuple[str, ...] = ()
    history: tuple[Status, ...] = ()
    here: bool = True
    day: date | None = None
    stamp: str = ""

    @property
    def state(self) -> State:
        """Where it stands; open as long as nobody has said anything else."""
        return self.history[-1].state if self.history else "open"

    @property
    def done(self) -> bool:
        """Tell whether it has been done."""
        return self.state == "done"

    @property
    def settled(self) -> bool:
        """Tell whether it is done or stopped, so that nobody waits for it."""
        return self.state in SETTLED

    @property
    def before(self) -> Status | None:
        """What earlier workshops said of it last, None for nothing."""
        return next((one for one in reversed(self.history) if not one.here), None)

    @property
    def review(self) -> Status | None:
        """What this workshop said of it last, None for nothing yet."""
        return next((one for one in reversed(self.history) if one.here), None)

    def serves(self, priority: Priority) -> bool:
        """Tell whether this action serves a priority: by its id, or by its words where these were typed."""
        if self.priority_id:
            return self.priority_id == priority.id
        return bool(plain(self.priority.text)) and plain(self.priority.text) in {
            plain(words) for words in (priority.text.text, *priority.text.translations.values())
        }

    def overdue(self, on: date | None) -> bool:
        """Tell whether the day has passed on the day `on`; never where either is unknown or it is settled."""
        return on is not None and self.by_when is not None and not self.settled and self.by_when < on

    def starts_soon(self, on: date | None) -> bool:
        """Tell whether its first step has a day within a fortnight of the day it was agreed (else of `on`)."""
        start = self.day or on
        if self.first_step_by is None or not self.first_step.text:
            return False
        return start is None or self.first_step_by <= start + FIRST_STEP_WITHIN


@dataclass(frozen=True, slots=True)
class Source:
    """Where the list comes from: the id of its activity and the stamp of its last change; empty for a folder."""

    id: str = "list"
    stamp: str = ""


FOLDER = Source()


@dataclass(frozen=True, slots=True)
class Inputs:
    """The action list of an activity.

    `priorities` is None where nothing has been prioritised. `as_of` is the day of the workshop, None where it
    has none: what is overdue is counted on that day, so that the same workshop always gives the same handout.
    `earlier` are the actions of earlier workshops, oldest first; `review_on` is the day to look at it all again.
    `withdrawn` were removed from the list, and are kept only so that calendars can be told.
    """

    setting: Setting
    actions: tuple[Action, ...] = ()
    priorities: tuple[Priority, ...] | None = None
    as_of: date | None = None
    earlier: tuple[Action, ...] = ()
    around: Around = EMPTY
    review_on: date | None = None
    source: Source = FOLDER
    withdrawn: tuple[Action, ...] = ()


def plain(text: str) -> str:
    """Return a text as it is compared: no capitals, single spaces."""
    return " ".join(text.casefold().split())


def day_or_none(iso: str) -> date | None:
    """Return the day of an ISO text, None for an empty or broken one."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def as_priorities(named: object) -> tuple[Priority, ...] | None:
    """Return the named result "priorities" as priorities; None where there is none.

    Each is (option id, words, tier) or (option id, words, tier, chosen); where it is not said which are chosen,
    the first three places are.
    """
    if not isinstance(named, tuple) or not named:
        return None
    rows = cast("tuple[Sequence[Any], ...]", named)
    return tuple(Priority(one[0], one[1], one[2], bool(one[3]) if len(one) > 3 else one[2] < 3) for one in rows)
