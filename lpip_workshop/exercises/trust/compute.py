"""Answers in, numbers out; METHODS sections 0 and 1. Nothing but counts before the reveal.

A dimension counts the people who rated both its questions: the gap and the two questions then stand on the same
people, and the rating of somebody who gave only one cannot be had by taking one result from another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS, SIDES
from lpip_workshop.exercises.trust.groups import SectorGap, by_sector
from lpip_workshop.exercises.trust.inputs import Answer, Asked, Inputs, State
from lpip_workshop.exercises.trust.question import Estimate, Question, question, tenths
from lpip_workshop.methods.agreement import polarisation
from lpip_workshop.methods.disclosure import three_bands, too_few
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed


@dataclass(frozen=True, slots=True)
class Found:
    """What was found on one dimension.

    `both` people rated both questions; `missing` of those who answered did not. `gap` is importance less
    experience over them; `camps` tells that experience splits into two camps of some size; `sectors` are the
    groups whose gap may be shown by itself.
    """

    id: str
    both: int
    missing: int
    importance: Question
    experience: Question
    gap: Outcome[Estimate]
    camps: bool = False
    sectors: tuple[SectorGap, ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """The pulse: turnout, and once revealed the dimensions, widest gap first.

    `received` counts all ballots; `abstained`, the blank ones among them, is None until the reveal.
    """

    setting: Setting
    asked: Asked
    state: State
    received: int
    invited: int
    locked: str = ""
    abstained: int | None = None
    dimensions: tuple[Found, ...] = ()

    @property
    def answered(self) -> int:
        """Return how many people rated something; all who handed in a ballot until that is known."""
        return self.received - (self.abstained or 0)

    @property
    def shown(self) -> tuple[Found, ...]:
        """Return the dimensions whose gap may be shown, widest first."""
        return tuple(found for found in self.dimensions if found.gap.is_ok)


def compute(inputs: Inputs) -> Results:
    """Return what may be shown of the inputs."""
    abstained, dimensions = None, tuple[Found, ...]()
    if inputs.state == "revealed":
        given = [answer for answer in inputs.answers if not answer.blank]
        abstained = len(inputs.answers) - len(given)
        found = [_dimension(dimension.id, given, inputs) for dimension in DIMENSIONS]
        dimensions = tuple(sorted(found, key=_widest_first))
    return Results(
        inputs.setting,
        inputs.asked,
        inputs.state,
        inputs.received,
        inputs.invited,
        inputs.locked,
        abstained,
        dimensions,
    )


def _widest_first(found: Found) -> Fraction:
    """Sort by the gap as it is shown; ties keep the order they were asked in, and what is hidden comes last."""
    return -found.gap.value.value if found.gap.is_ok else Fraction(100)


def _dimension(ident: str, given: Sequence[Answer], inputs: Inputs) -> Found:
    both = [answer for answer in given if ident in answer.importance and ident in answer.experience]
    # With too few in common no gap is shown, nothing can be taken from it, and each question stands alone.
    paired = len(both) >= inputs.setting.smallest
    importance, experience = (
        question(
            [answer.side(side)[ident] for answer in (both if paired else given) if ident in answer.side(side)],
            inputs.asked.scale,
            inputs.setting.smallest,
            rated=sum(ident in answer.side(side) for answer in given),
            invited=inputs.invited,
        )
        for side in SIDES
    )
    gap = _gap(ident, both, importance, experience, inputs.setting.smallest)
    return Found(
        ident,
        len(both),
        len(given) - len(both),
        importance,
        experience,
        gap,
        _camps(experience, inputs.setting.smallest),
        _sectors(ident, both, inputs) if gap.is_ok and gap.value.exact else (),
    )


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


def _sectors(ident: str, both: Sequence[Answer], inputs: Inputs) -> tuple[SectorGap, ...]:
    if not inputs.asked.sector:
        return ()
    differences: dict[str, list[int]] = {}
    for answer in both:
        differences.setdefault(answer.sector, []).append(answer.importance[ident] - answer.experience[ident])
    return by_sector(differences, inputs.asked.scale, inputs.setting.smallest)


def _camps(experience: Question, k: int) -> bool:
    """Tell of two camps: van der Eijk's agreement is negative and both ends have `k` people or more."""
    if not experience.spread.is_ok or experience.spread.value.kind != "counts":
        return False
    counts = experience.spread.value.counts
    low, _middle, high = three_bands(counts)
    return polarisation(counts).value < 0 and min(low, high) >= k
