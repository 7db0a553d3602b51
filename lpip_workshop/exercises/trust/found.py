"""What was found on each statement of one round, looked at by itself; METHODS sections 0 and 1.

A statement counts the people who rated both its questions: the gap and the two questions then stand on the same
people, and the rating of somebody who gave only one cannot be had by taking one result from another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.words import Words
from lpip_workshop.exercises.trust.dimensions import SIDES, Item
from lpip_workshop.exercises.trust.groups import SectorGap, by_sector, differences
from lpip_workshop.exercises.trust.inputs import Answer, Pulse
from lpip_workshop.exercises.trust.items import labels
from lpip_workshop.methods.agreement import polarisation
from lpip_workshop.methods.disclosure import three_bands, too_few
from lpip_workshop.methods.question import Estimate, Question, question, tenths
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed


@dataclass(frozen=True, slots=True)
class Found:
    """What was found on one statement, called `label` for short.

    `both` people rated both questions; `missing` of those who answered did not. `gap` is importance less
    experience over them; `camps` tells that experience splits into two camps of some size; `sectors` are the
    groups whose gap may be shown by itself.
    """

    item: Item
    label: Words
    both: int
    missing: int
    importance: Question
    experience: Question
    gap: Outcome[Estimate]
    camps: bool = False
    sectors: tuple[SectorGap, ...] = ()

    @property
    def id(self) -> str:
        """Return the id of the statement."""
        return self.item.id


def found_in(pulse: Pulse, k: int) -> tuple[Found, ...]:
    """Return what was found on each statement, in the order they were asked."""
    given, named = pulse.given, labels(pulse.asked.items)
    return tuple(_found(item, named[item.id], given, pulse, k) for item in pulse.asked.items)


def _found(item: Item, label: Words, given: Sequence[Answer], pulse: Pulse, k: int) -> Found:
    both = [answer for answer in given if answer.rated_both(item.id)]
    # With too few in common no gap is shown, nothing can be taken from it, and each question stands alone.
    importance, experience = (
        question(
            [a.side(side)[item.id] for a in (both if len(both) >= k else given) if item.id in a.side(side)],
            pulse.asked.scale,
            k,
            rated=sum(item.id in answer.side(side) for answer in given),
            invited=pulse.invited,
        )
        for side in SIDES
    )
    gap = _gap(item.id, both, importance, experience, k)
    shown = pulse.asked.sector and gap.is_ok and gap.value.exact
    sectors = by_sector(differences(item.id, given), pulse.asked.scale, k) if shown else ()
    missing = len(given) - len(both)
    return Found(item, label, len(both), missing, importance, experience, gap, _camps(experience, k), sectors)


def _gap(ident: str, both: Sequence[Answer], importance: Question, experience: Question, k: int) -> Outcome[Estimate]:
    if not both:
        return no_data()
    if len(both) < k:
        return suppressed(too_few(k))
    ends = importance.mean.value, experience.mean.value
    if all(end.exact for end in ends):
        difference = sum(answer.importance[ident] - answer.experience[ident] for answer in both)
        return ok(Estimate(tenths(Fraction(difference, len(both))), True))
    return ok(Estimate(ends[0].value - ends[1].value, False))


def _camps(experience: Question, k: int) -> bool:
    """Tell of two camps: van der Eijk's agreement is negative and both ends have `k` people or more."""
    if not experience.spread.is_ok or experience.spread.value.kind != "counts":
        return False
    counts = experience.spread.value.counts
    low, _middle, high = three_bands(counts)
    return polarisation(counts).value < 0 and min(low, high) >= k
