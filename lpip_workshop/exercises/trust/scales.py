"""Statements taken together: the gap of a dimension with several, and whether statements hang together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust.dimensions import Side
from lpip_workshop.exercises.trust.found import Found
from lpip_workshop.exercises.trust.inputs import Answer, Pulse
from lpip_workshop.exercises.trust.items import plain_text
from lpip_workshop.methods.question import Estimate, tenths
from lpip_workshop.methods.reliability import LEAST_ITEMS, LEAST_PEOPLE, Alpha, cronbach_alpha
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed

ALL = T("All statements together")
PART_HIDDEN = T("Not shown: one of the statements is not shown in full.")


@dataclass(frozen=True, slots=True)
class Scale:
    """Several statements: `gap` is the mean of their gaps as they are shown, so that it tells no more than these.

    `importance` and `experience` are Cronbach's alpha over the people who rated everything; `whole` is the
    scale of all statements.
    """

    name: Words
    ids: tuple[str, ...]
    gap: Outcome[Estimate]
    importance: Outcome[Alpha]
    experience: Outcome[Alpha]
    whole: bool = False


def scales_of(pulse: Pulse, found: Sequence[Found]) -> tuple[Scale, ...]:
    """Return each dimension of two statements or more, and all of them where there are more than one."""
    groups: dict[str, list[Found]] = {}
    for one in found:
        groups.setdefault(plain_text(one.item.name), []).append(one)
    made = [_scale(group[0].item.name, group, pulse) for name, group in groups.items() if name and len(group) > 1]
    if len(found) > 1 and len(groups) > 1:
        made.append(_scale(ALL, found, pulse, whole=True))
    return tuple(made)


def _scale(name: Words, found: Sequence[Found], pulse: Pulse, *, whole: bool = False) -> Scale:
    sides = (_alpha(found, pulse.given, "importance"), _alpha(found, pulse.given, "experience"))
    return Scale(name, tuple(one.id for one in found), _gap(found), *sides, whole=whole)


def _gap(found: Sequence[Found]) -> Outcome[Estimate]:
    gaps = [one.gap for one in found]
    if not all(gap.is_ok for gap in gaps):
        return no_data() if all(gap.state == "no_data" for gap in gaps) else suppressed(PART_HIDDEN)
    mean = sum((gap.value.value for gap in gaps), Fraction(0)) / len(gaps)
    return ok(Estimate(tenths(mean), all(gap.value.exact for gap in gaps)))


def _alpha(found: Sequence[Found], given: Sequence[Answer], side: Side) -> Outcome[Alpha]:
    complete = [answer for answer in given if all(answer.rated_both(one.id) for one in found)]
    alpha = cronbach_alpha([[answer.side(side)[one.id] for one in found] for answer in complete])
    if len(complete) < LEAST_PEOPLE or len(found) < LEAST_ITEMS:
        return alpha
    # Alpha rests on variances, which would tell how alike answers are that are said to be alike.
    spreads = [(one.importance if side == "importance" else one.experience).spread for one in found]
    plain = all(spread.is_ok and spread.value.kind == "counts" for spread in spreads)
    return alpha if plain and alpha.is_ok else suppressed(PART_HIDDEN)
