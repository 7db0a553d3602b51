"""Change since the partnership was last asked, in how far things are so (METHODS section 2).

Where enough people gave a private code both times, only these pairs are compared, each person with themselves. Else
the two rooms are compared as different people, from the distributions that were shown anyway. The two are never
mixed. What protects people:

* Nothing is said of fewer than k pairs; of fewer than 2k only how many moved down, stayed and moved up. Where all,
  or all but one, did the same, only that 80 % or more did.
* The people without a pair could be had by taking the pairs from everybody. So there are none of them, or k or
  more: where there are fewer, pairs picked by lot are left out of the statement until there are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, Never, TypeAlias

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust.codes import paired
from lpip_workshop.exercises.trust.found import Found
from lpip_workshop.exercises.trust.inputs import Answer
from lpip_workshop.exercises.trust.items import key
from lpip_workshop.exercises.trust.releases import Release
from lpip_workshop.methods.change import (
    cliffs_delta,
    dependent_effect,
    directions,
    holm,
    permutation_p,
    sign_flip,
)
from lpip_workshop.methods.disclosure import Spread, band, too_few
from lpip_workshop.methods.question import ALIKE, Estimate, banded, comparable, question, tenths
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed, undefined

Kind: TypeAlias = Literal["paired", "different"]
Pairs: TypeAlias = Sequence[tuple[Answer, Answer]]
NOTHING: Outcome[Never] = no_data()
UNSHOWN: Outcome[Never] = suppressed(T("Not shown: one of the two results is not shown in full."))


@dataclass(frozen=True, slots=True)
class Moved:
    """How one statement moved. `before` and `after` are the means of everybody, as they were shown.

    Of pairs: `pairs` of them; `moved` counts those who went down, stayed and went up; `mean` is their mean change,
    `effect` d_w, `stayed` and `left` the earlier means of those who came back and of those who did not. Of different
    people: `delta` is Cliff's. `p` is the permutation p, `adjusted` the same allowing for all statements shown.
    """

    id: str
    label: Words
    before: Outcome[Estimate]
    after: Outcome[Estimate]
    pairs: int = 0
    moved: Outcome[Spread] = NOTHING
    mean: Outcome[Estimate] = NOTHING
    effect: Outcome[Fraction] = NOTHING
    delta: Outcome[Fraction] = NOTHING
    p: Outcome[Fraction] = NOTHING
    adjusted: Outcome[Fraction] = NOTHING
    stayed: Outcome[Estimate] = NOTHING
    left: Outcome[Estimate] = NOTHING


@dataclass(frozen=True, slots=True)
class Change:
    """Two workshops side by side: `before` and `after` people rated something, `pairs` of them both times."""

    occasion: Words
    kind: Kind
    before: int
    after: int
    pairs: int
    scale: int
    statements: tuple[Moved, ...]

    @property
    def tested(self) -> tuple[Moved, ...]:
        """Return the statements with a test."""
        return tuple(one for one in self.statements if one.p.is_ok)

    @property
    def extreme(self) -> bool:
        """Tell whether an earlier mean lay in the last eighth of the scale, from where it tends to come back."""
        edge = Fraction(self.scale - 1, 8)
        means = [one.before.value.value for one in self.statements if one.before.is_ok]
        return any(mean <= 1 + edge or mean >= self.scale - edge for mean in means)


def change_since(earlier: Sequence[Release], now: Release, k: int) -> Outcome[Change]:
    """Return the change since the newest earlier workshop that asked, undefined where it cannot be compared."""
    before = next((release for release in reversed(earlier) if not release.pulse.same_meeting), None)
    if before is None:
        return no_data()
    if before.pulse.asked.scale != now.pulse.asked.scale:
        return undefined(T("It was asked on another scale then."))
    common = [(was, found) for found in now.found if (was := before.of(key(found.item))) is not None]
    if not common:
        return undefined(T("Other statements were asked then."))
    people = before.pulse.given, now.pulse.given
    pairs = paired(*people)
    kind: Kind = "paired" if len(pairs) >= k else "different"
    scale = now.pulse.asked.scale
    each = [_paired(was, found, pairs, people[0], scale, k) if kind == "paired" else _different(was, found)
            for was, found in common]  # fmt: skip
    sizes = len(people[0]), len(people[1])
    return ok(Change(before.pulse.occasion, kind, *sizes, len(pairs), scale, _adjusted(each)))


def _adjusted(each: Sequence[Moved]) -> tuple[Moved, ...]:
    allowed = holm({one.id: one.p.value for one in each if one.p.is_ok})
    return tuple(replace(one, adjusted=ok(allowed[one.id]) if one.id in allowed else one.p) for one in each)


def _different(was: Found, now: Found) -> Moved:
    """Compare what was shown of two rooms, as coarsely as the coarser was shown: that tells nothing more."""
    means = was.experience.mean, now.experience.mean
    told = comparable(was.experience.spread, now.experience.spread)
    if told is None:
        return Moved(now.id, now.label, *means, delta=UNSHOWN, p=UNSHOWN)
    return Moved(now.id, now.label, *means, delta=cliffs_delta(*told), p=permutation_p(*told))


def _paired(was: Found, now: Found, pairs: Pairs, before: Sequence[Answer], scale: int, k: int) -> Moved:
    means = was.experience.mean, now.experience.mean
    usable = [(b, a) for b, a in pairs if b.rated_both(was.id) and a.rated_both(now.id)]
    kept = _by_lot(usable, was, now, k)
    blank = Moved(now.id, now.label, *means, len(kept))
    if not was.experience.spread.is_ok or not now.experience.spread.is_ok:
        return _unsaid(blank, UNSHOWN)
    if len(kept) < k:
        return _unsaid(replace(blank, pairs=len(usable)), suppressed(too_few(k)))
    differences = [a.experience[now.id] - b.experience[was.id] for b, a in kept]
    one = _measured(blank, differences, k)
    if len(kept) == len(usable):
        rest = [a for a in before if a.rated_both(was.id) and not any(a is b for b, _ in usable)]
        stayed, left = (_mean([a.experience[was.id] for a in some], scale, k) for some in ([b for b, _ in kept], rest))
        return replace(one, stayed=stayed, left=left)
    return one


def _measured(one: Moved, differences: Sequence[int], k: int) -> Moved:
    counted = directions(differences)
    moved = band((counted.down, counted.same, counted.up), k)
    if moved.value.homogeneous:
        return replace(_unsaid(one, suppressed(ALIKE)), moved=moved)
    mean: Outcome[Estimate] = suppressed(banded(k))
    if len(differences) >= 2 * k:
        mean = ok(Estimate(tenths(Fraction(sum(differences), len(differences))), True))
    return replace(one, moved=moved, mean=mean, effect=dependent_effect(counted), p=sign_flip(differences))


def _by_lot(usable: Pairs, was: Found, now: Found, k: int) -> Pairs:
    """Return the pairs that may be compared beside the total of either workshop."""
    rest = [found.both - len(usable) for found in (was, now)]
    if not any(0 < people < k for people in rest):
        return usable
    return sorted(usable, key=_lot(was, now))[max(0, k - min(rest)) :]


def _lot(was: Found, now: Found) -> Callable[[tuple[Answer, Answer]], str]:
    """Return a key that shuffles pairs, the same way each time and whichever file they came from."""

    def drawn(pair: tuple[Answer, Answer]) -> str:
        said = [{side: dict(sorted(a.side(side).items())) for side in ("importance", "experience")} for a in pair]
        return hashlib.sha256(json.dumps([was.id, now.id, said]).encode()).hexdigest()

    return drawn


def _mean(ratings: Sequence[int], scale: int, k: int) -> Outcome[Estimate]:
    return question(ratings, scale, k, rated=len(ratings), invited=len(ratings)).mean


def _unsaid(one: Moved, why: Outcome[Never]) -> Moved:
    return replace(one, moved=why, mean=why, effect=why, p=why, adjusted=why, stayed=why, left=why)
