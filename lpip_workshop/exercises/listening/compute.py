"""What was heard by heading, and the shares of the time that people spoke.

Equal turns and saying back before answering follow Rogers and Farson (1957); that groups in which the turns are
shared out evenly do better together is a finding of Woolley and others (2010). Shares are exact fractions of the
seconds counted; they tell nothing of what was said. Time is seen by everybody and is no answer; but the time of a
sector in which few are is the time of a person, so sectors of fewer than five people are taken together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.listening.groups import MOST_GROUPS, is_sector, table_key, table_number
from lpip_workshop.exercises.listening.items import Card, Clock, Heading, Inputs, Plan, Tally
from lpip_workshop.methods.disclosure import kept_groups
from lpip_workshop.methods.states import Outcome, no_data, ok


@dataclass(frozen=True, slots=True)
class Airtime:
    """How long a group spoke. `share` is of all the time counted; `people` None where nobody knows how many it is."""

    group: str
    seconds: int
    share: Outcome[Fraction]
    people: int | None


@dataclass(frozen=True, slots=True)
class Pile:
    """The cards under a heading, None for those that are not sorted."""

    heading: Heading | None
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """A round. `piles` holds every heading in its order, then the unsorted cards where there are any.

    `airtime` is in the order of the groups; `most` and `least` are the groups that spoke most and least, empty
    where nothing was counted or all spoke as long. `planned` is the time on the agenda in seconds, 0 if unknown.
    """

    setting: Setting
    plan: Plan
    clock: Clock
    tally: Tally
    piles: tuple[Pile, ...]
    airtime: tuple[Airtime, ...]
    total: int
    most: tuple[str, ...]
    least: tuple[str, ...]
    planned: int
    told: Mapping[str, str]

    @property
    def together(self) -> bool:
        """Tell whether some sectors are too small to be told by themselves."""
        return any(sector != told for sector, told in self.told.items())

    def told_as(self, group: str) -> str:
        """Return the group under which a group may be named, empty for none."""
        return self.told.get(group, group)

    @property
    def cards(self) -> int:
        """How many cards there are."""
        return sum(len(pile.cards) for pile in self.piles)


def compute(inputs: Inputs) -> Results:
    """Return what can be said of a round."""
    told = _told(inputs)
    airtime = _airtime(inputs, told)
    most, least = _ends(airtime)
    return Results(
        setting=inputs.setting,
        plan=inputs.plan,
        clock=inputs.clock,
        tally=inputs.tally,
        piles=_piles(inputs),
        airtime=airtime,
        total=sum(one.seconds for one in airtime),
        most=most,
        least=least,
        planned=inputs.planned,
        told=told,
    )


def _piles(inputs: Inputs) -> tuple[Pile, ...]:
    known = {heading.id for heading in inputs.headings}
    loose = tuple(card for card in inputs.cards if card.heading not in known)
    piles = [
        Pile(heading, tuple(card for card in inputs.cards if card.heading == heading.id)) for heading in inputs.headings
    ]
    return (*piles, *([Pile(None, loose)] if loose else []))


def _told(inputs: Inputs) -> dict[str, str]:
    """Return for each sector the one it is told as; without a list of who is here, each is told as it is."""
    present = inputs.setting.sectors
    if not present:
        return {}
    spoken = {group for group, _seconds in inputs.spoken if is_sector(group)}
    heard = {card.heard_from for card in inputs.cards if is_sector(card.heard_from)}
    # Who is counted or heard and on no list is one person at least.
    people = [sector for sector in SECTORS for _one in range(max(present.get(sector, 0), sector in spoken | heard))]
    return dict(zip(people, kept_groups(people), strict=True))


def _airtime(inputs: Inputs, told: Mapping[str, str]) -> tuple[Airtime, ...]:
    seconds: Counter[str] = Counter()
    for group, spoken in inputs.spoken:
        seconds[told.get(group, group)] += spoken
    del seconds[""]
    total = sum(seconds.values())
    return tuple(
        Airtime(
            group,
            seconds[group],
            ok(Fraction(seconds[group], total)) if total else no_data(),
            _people(inputs, told, group),
        )
        for group in _groups(inputs, told, seconds)
    )


def _people(inputs: Inputs, told: Mapping[str, str], group: str) -> int | None:
    if not told or not is_sector(group):
        return None
    return sum(n for sector, n in inputs.setting.sectors.items() if told.get(sector) == group)


def _groups(inputs: Inputs, told: Mapping[str, str], counted: Counter[str]) -> list[str]:
    """Return those whose time is counted now, also while they are silent, and all others that have spoken."""
    if inputs.tally.by == "tables":
        asked = [table_key(number) for number in range(1, inputs.tally.tables + 1)]
    else:
        asked = [sector for sector in SECTORS if not told or sector in told.values()][:MOST_GROUPS]
    others = [group for group, seconds in counted.items() if seconds and group not in asked]
    return [*asked, *sorted(others, key=lambda group: (table_number(group) or MOST_GROUPS**3, group))]


def _ends(airtime: Sequence[Airtime]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who spoke most and least."""
    times = {one.seconds for one in airtime}
    if len(times) < 2:
        return (), ()
    most, least = max(times), min(times)
    return (
        tuple(one.group for one in airtime if one.seconds == most),
        tuple(one.group for one in airtime if one.seconds == least),
    )
