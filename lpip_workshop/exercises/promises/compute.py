"""Counts over the ledger: shares are fractions of the promises made, with what may still come (METHODS 0 and 9).

Trust is built in a loop of modest aims that are met (Vangen and Huxham 2003): the count is there to be talked
about, and judges nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.promises.items import SETTLED, Inputs, Promise, Pulse
from lpip_workshop.methods.states import Outcome, no_data, ok


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of the promises made on one day, None where it is not known; for the total it means nothing.

    `share` is kept / made; `at_best` what it can still become, when every late and open one is kept.
    """

    day: date | None
    made: int
    kept: int
    late: int
    let_go: int
    open: int

    @property
    def share(self) -> Outcome[Fraction]:
        """The share kept so far."""
        return ok(Fraction(self.kept, self.made)) if self.made else no_data()

    @property
    def at_best(self) -> Outcome[Fraction]:
        """The share kept if everything that is late or open is kept."""
        return ok(Fraction(self.made - self.let_go, self.made)) if self.made else no_data()


@dataclass(frozen=True, slots=True)
class Results:
    """The ledger of one workshop.

    `new` were made here. `carried` come from earlier workshops and had not been settled before this one, those
    due first in front; `settled` had. `rates` has a row for each earlier workshop, oldest first, `so_far` all.
    """

    setting: Setting
    new: tuple[Promise, ...]
    carried: tuple[Promise, ...]
    settled: tuple[Promise, ...]
    rates: tuple[Kept, ...]
    so_far: Kept
    pulses: tuple[Pulse, ...]
    as_of: date | None

    @property
    def waiting(self) -> tuple[Promise, ...]:
        """The carried promises that nobody has looked at yet."""
        return tuple(one for one in self.carried if one.review is None)

    @property
    def looked_at(self) -> int:
        """How many of the carried promises have been looked at."""
        return len(self.carried) - len(self.waiting)


def compute(inputs: Inputs) -> Results:
    """Return what can be said of the ledger."""
    earlier = [one for one in inputs.promises if not one.here]
    carried = [one for one in earlier if one.before is None or one.before.state not in SETTLED]
    return Results(
        setting=inputs.setting,
        new=tuple(one for one in inputs.promises if one.here),
        carried=tuple(sorted(carried, key=_due)),
        settled=tuple(one for one in earlier if one not in carried),
        rates=tuple(_kept(day, earlier) for day in _days(earlier)),
        so_far=_count(None, earlier),
        pulses=inputs.pulses,
        as_of=inputs.as_of,
    )


def _due(promise: Promise) -> tuple[date, date]:
    return promise.by_when or date.max, promise.day or date.min


def _days(promises: Iterable[Promise]) -> list[date | None]:
    return sorted({one.day for one in promises}, key=lambda day: day or date.min)


def _kept(day: date | None, promises: Iterable[Promise]) -> Kept:
    return _count(day, [one for one in promises if one.day == day])


def _count(day: date | None, promises: list[Promise]) -> Kept:
    counts = Counter(one.state for one in promises)
    return Kept(day, len(promises), counts["kept"], counts["late"], counts["let_go"], counts["open"])
