"""Sheets in, numbers out; METHODS section 3. What may leave the laptop and what may not are kept apart.

Nothing but counts before the reveal. `room` and `named` are what stage, handout, paper and exports may say;
`desk` is for the facilitator's screen, and for nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Never

from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.partners import guard
from lpip_workshop.exercises.partners.brokers import Middle, middle, trust_graph
from lpip_workshop.exercises.partners.change import PRIVATE, Change, Then, change_for, then_for
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS, FEWEST_FOR_RECEIVED
from lpip_workshop.exercises.partners.effects import Effects, effects
from lpip_workshop.exercises.partners.inputs import Asked, Inputs, Mode, Organisation, State
from lpip_workshop.exercises.partners.matrix import Edge, Matrix, matrix, trusting
from lpip_workshop.exercises.partners.totals import Totals, mean, received, totals
from lpip_workshop.methods.networks import Network, isolates, network
from lpip_workshop.methods.networks_layout import spread
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed

NOT_ASKED: Outcome[Never] = no_data()


@dataclass(frozen=True, slots=True)
class Side:
    """One organisation: the means of what it gave (`given`, and `relative` to the mean of all answers) and received."""

    id: str
    given: Outcome[Fraction]
    relative: Outcome[Fraction]
    received: Outcome[Fraction]
    raters: int


@dataclass(frozen=True, slots=True)
class Named:
    """Everything, with names: the matrix itself and what follows from it.

    `one_sided` are the pairs in which the first trusts and the second does not. `isolated` answered, were
    answered about, and no answer in either direction reaches the threshold; who did not answer is in
    `matrix.unknown` and is never called isolated. `places` are those on the map, from 0 to 1.
    """

    matrix: Matrix
    totals: Totals
    sides: tuple[Side, ...]
    one_sided: tuple[Edge, ...]
    isolated: tuple[str, ...]
    middle: Middle
    places: Mapping[str, tuple[float, float]]
    effects: Outcome[Effects]


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one organisation is told in private: its own column, by dimension and over all."""

    id: str
    raters: int
    overall: Outcome[Fraction]
    dimensions: tuple[tuple[str, Outcome[Fraction]], ...]


@dataclass(frozen=True, slots=True)
class Results:
    """What was found. `people` rated for `answered` organisations; both are None before the reveal.

    `then` are the totals of an earlier workshop, for those who see the ones of today. `change` since it is for
    everybody, `desk_change` for the facilitator's screen.
    """

    setting: Setting
    organisations: tuple[Organisation, ...]
    asked: Asked
    mode: Mode
    state: State
    received: int
    invited: int
    locked: str = ""
    answered: int | None = None
    people: int | None = None
    room: Totals | None = None
    named: Named | None = None
    desk: Named | None = None
    feedback: tuple[Feedback, ...] = ()
    then: Outcome[Then] = NOT_ASKED
    change: Outcome[Change] = NOT_ASKED
    desk_change: Outcome[Change] = NOT_ASKED

    @property
    def names(self) -> dict[str, str]:
        """Return the name of each organisation by its id."""
        return {one.id: one.name for one in self.organisations}

    @property
    def agreed(self) -> int:
        """Return how many organisations agreed that everybody sees their ratings."""
        return sum(one.agreed == "yes" for one in self.organisations)


def compute(inputs: Inputs) -> Results:
    """Return what may be known of the inputs, by whom."""
    base = Results(
        inputs.setting,
        inputs.organisations,
        inputs.asked,
        inputs.mode,
        inputs.state,
        inputs.received,
        inputs.invited,
        inputs.locked,
    )
    return _revealed(base, inputs) if inputs.state == "revealed" else base


def _revealed(base: Results, inputs: Inputs) -> Results:
    found = matrix([one.id for one in inputs.organisations], inputs.sheets)
    threshold, k = inputs.asked.threshold, inputs.setting.smallest
    known = replace(base, answered=len(found.people), people=sum(found.people.values()))
    place = inputs.compared
    changed = change_for(base.mode, None if place is None else inputs.earlier[place], found)
    private = changed if place is None else suppressed(PRIVATE)
    known = replace(
        known,
        then=then_for(base.mode, inputs.earlier, place, k),
        change=changed if base.mode == "open" else private,
        desk_change=changed,
    )
    if base.mode == "open":
        everything = named(found, threshold)
        return replace(known, room=everything.totals, named=everything, desk=everything)
    if base.mode == "facilitator":
        return replace(known, desk=named(found, threshold))
    release = guard.may_stand_beside([one.sheets for one in inputs.earlier], inputs.sheets, k)
    guarded = totals(found, threshold, guarded=True, k=k, before=release)
    if base.mode == "feedback" and release.is_ok:
        return replace(known, room=guarded, feedback=tuple(_feedback(found, ident, k) for ident in found.ids))
    return replace(known, room=guarded)


def named(found: Matrix, threshold: int) -> Named:
    """Return everything that can be said with names."""
    yes = trusting(found.scores, threshold)
    trusted = trust_graph(found, threshold)
    lonely = set(isolates(trusted))
    rated = {to for _rater, to in found.scores}
    return Named(
        found,
        totals(found, threshold, guarded=False),
        _sides(found),
        tuple((a, b) for a in found.ids for b in found.ids if _one_way(yes, a, b)),
        tuple(ident for ident in found.ids if ident in lonely and ident in found.people and ident in rated),
        middle(found, threshold),
        _places(trusted),
        effects(found),
    )


def _places(trusted: Network) -> dict[str, tuple[float, float]]:
    """Return where each stands on the map: by order instead of id, which is another each time a folder comes in."""
    order = {ident: f"{place:06d}" for place, ident in enumerate(trusted.nodes)}
    numbered = network(order.values(), [(order[a], order[b]) for a, b in trusted.arrows])
    places = spread(numbered, {})
    return {ident: places[number] for ident, number in order.items()}


def _one_way(yes: Mapping[Edge, bool], a: str, b: str) -> bool:
    return yes.get((a, b), False) and not yes.get((b, a), True)


def _sides(found: Matrix) -> tuple[Side, ...]:
    gave = {ident: mean([s for (rater, _to), s in found.scores.items() if rater == ident]) for ident in found.ids}
    everything = mean([*found.scores.values()])
    overall = everything.value if everything.is_ok else Fraction(0)
    return tuple(
        Side(
            ident,
            gave[ident],
            ok(gave[ident].value - overall) if gave[ident].is_ok else gave[ident],
            mean(received(found, ident)),
            len(received(found, ident)),
        )
        for ident in found.ids
    )


def _feedback(found: Matrix, ident: str, k: int) -> Feedback:
    column = received(found, ident)
    by_dimension = tuple(
        (d.id, _private([s for (_from, to), s in found.dimensions[d.id].items() if to == ident], found, k))
        for d in DIMENSIONS
    )
    return Feedback(ident, len(column), _private(column, found, k), by_dimension)


def _private(column: list[Fraction], found: Matrix, k: int) -> Outcome[Fraction]:
    enough = len(column) >= k and len(found.ids) >= FEWEST_FOR_RECEIVED
    return mean(column) if enough and guard.mean_may_be_told(column) else suppressed(guard.UNEVEN)
