"""What a round may show beside the rounds that the partnership saw before it (METHODS section 0, anonymity 2 to 4).

Somebody who kept the earlier handout takes it that most people answered as before. Three rules follow. Where fewer than
k people's whole answers came, or went, while others stayed, no question that was asked both times is shown: what moved
would be theirs, and what did not would tell that they said the same. A question whose distribution is the earlier one
with fewer than k people added, or taken away, is not shown: these would be they who came or left. Nor is any that
differs at all where the two rounds may differ by one person in another's place: where on no question more than one
answer moved. (To ask that five moved somewhere would hide nearly every second round of a small partnership.) The gap by
sector is held against both tables and both totals as equations, so that no sum over fewer than k people follows
(`disclosure_between`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from typing import Never

from lpip_workshop.exercises.trust.dimensions import SIDES, Side
from lpip_workshop.exercises.trust.found import Found, found_in
from lpip_workshop.exercises.trust.groups import differences
from lpip_workshop.exercises.trust.inputs import Pulse
from lpip_workshop.exercises.trust.items import key
from lpip_workshop.methods.disclosure_between import BESIDE, Groups, Step, few_changed, shown_beside, step_of_counts
from lpip_workshop.methods.question import Question, comparable
from lpip_workshop.methods.states import Outcome, suppressed


@dataclass(frozen=True, slots=True)
class Release:
    """A round and what of it was, or may be, shown."""

    pulse: Pulse
    found: tuple[Found, ...]

    def of(self, wanted: str) -> Found | None:
        """Return what was found on the statement of that key, None where it was not asked."""
        return next((found for found in self.found if key(found.item) == wanted), None)


def releases(pulses: Iterable[Pulse], k: int) -> tuple[Release, ...]:
    """Return rounds as they were shown one after the other, each held against all before it."""
    made: list[Release] = []
    for pulse in pulses:
        release = Release(pulse, found_in(pulse, k))
        for before in made:
            if before.pulse.asked.scale == pulse.asked.scale:
                release = _beside(before, release, k)
        made.append(release)
    return tuple(made)


def _beside(before: Release, now: Release, k: int) -> Release:
    common = [(was, found) for found in now.found if (was := before.of(key(found.item))) is not None]
    if _few_changed(before.pulse, now.pulse, common, k):
        hidden = {found.id: _hidden(_hidden(found, "importance"), "experience") for _was, found in common}
        return Release(now.pulse, tuple(hidden.get(found.id, found) for found in now.found))
    steps = [_step(was, found, side) for was, found in common for side in SIDES]
    one_moved = max((step.people for step in steps if step is not None), default=0) == 1
    held = {found.id: _held(was, found, before, now, one_moved, k) for was, found in common}
    return Release(now.pulse, tuple(held.get(found.id, found) for found in now.found))


def _few_changed(before: Pulse, now: Pulse, common: Sequence[tuple[Found, Found]], k: int) -> bool:
    """Tell whether fewer than `k` whole answers came or went; a code tells of somebody who was there both times."""
    codes = {answer.code for answer in before.given} & {answer.code for answer in now.given}
    earlier = _whole(before, [was for was, _found in common], codes)
    later = _whole(now, [found for _was, found in common], codes)
    return few_changed(earlier, later, k)


def _whole(pulse: Pulse, asked: Sequence[Found], codes: Set[str]) -> list[tuple[object, ...]]:
    """Return what each person answered to all of some statements, with their code if it is one of `codes`."""
    kept: list[tuple[str, Side]] = [(found.id, side) for found in asked for side in SIDES]
    return [
        (answer.code if answer.code in codes else "", *(answer.side(side).get(ident) for ident, side in kept))
        for answer in pulse.given
    ]


def _held(was: Found, now: Found, before: Release, release: Release, one_moved: bool, k: int) -> Found:
    found = now
    for side in SIDES:
        moved = _step(was, now, side)
        if moved is not None and (moved.tells_of_few(k) or (one_moved and moved.people > 0)):
            found = _hidden(found, side)
    if found is now and found.sectors:
        return _sectors(was, found, before, release, k)
    return found


def _step(was: Found, now: Found, side: Side) -> Step | None:
    """Return how far one distribution is from the other, as coarsely as the coarser was shown."""
    both = [found.importance if side == "importance" else found.experience for found in (was, now)]
    told = comparable(both[0].spread, both[1].spread)
    return None if told is None else step_of_counts(*told)


def _hidden(found: Found, side: Side) -> Found:
    why: Outcome[Never] = suppressed(BESIDE)
    if side == "importance":
        return replace(found, importance=_unsaid(found.importance, why), gap=why, sectors=())
    return replace(found, experience=_unsaid(found.experience, why), gap=why, sectors=(), camps=False)


def _unsaid(question: Question, why: Outcome[Never]) -> Question:
    return Question(question.rated, question.n, why, why, why, why, why)


def _sectors(was: Found, now: Found, before: Release, release: Release, k: int) -> Found:
    """Return what was found with the sectors that may be shown beside those that were."""
    if not was.gap.is_ok or not before.pulse.asked.sector:
        return now
    shown = shown_beside(_groups(was, before), _groups(now, release), k)
    return replace(now, sectors=tuple(group for group in now.sectors if group.sector in shown))


def _groups(found: Found, release: Release) -> Groups:
    return Groups(differences(found.id, release.pulse.given), {group.sector for group in found.sectors})
