"""Change since the partnership was last asked who trusts whom (METHODS section 3).

What one organisation answers hangs together, so organisations that rate are compared with themselves and their signs
are flipped whole. Which of them moved how is an answer: it is worked out only of rounds in which the same people may
see all of it, so that nobody learns more of either round than was agreed to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.partners import guard
from lpip_workshop.exercises.partners.inputs import Earlier, Mode
from lpip_workshop.exercises.partners.matrix import Matrix, matrix
from lpip_workshop.exercises.partners.totals import Totals, totals
from lpip_workshop.methods.change import Directions, sign_flip
from lpip_workshop.methods.qap import Association, qap
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed, undefined

PRIVATE = T("Not shown: how answers changed is told only where all agreed, both times, that everybody sees them.")
KEPT = T("Not shown: only the facilitator may see the answers of the time before.")


@dataclass(frozen=True, slots=True)
class Change:
    """Two rounds side by side: `raters` organisations rated some others both times, in `answers` answers.

    `mean` is the mean over raters of how far each one's answers moved, `moved` in which direction they did, `p` the
    exact sign-flip p, `alike` how much the two patterns are alike.
    """

    occasion: Words
    raters: int
    answers: int
    mean: Fraction
    moved: Directions
    p: Outcome[Fraction]
    alike: Outcome[Association]


@dataclass(frozen=True, slots=True)
class Then:
    """The totals of an earlier round, told as they were when it was revealed; `threshold` is what was trust then.

    `names` are those of the organisations that took part then, by id.
    """

    occasion: Words
    threshold: int
    totals: Totals
    names: Mapping[str, str]


def then_for(mode: Mode, earlier: Sequence[Earlier], place: int | None, k: int) -> Outcome[Then]:
    """Return the totals of the round at `place`, as far as those may know them who see a round held in `mode` now.

    They stand beside the totals of today, which are withheld where the two together would tell an answer.
    """
    if place is None:
        return no_data()
    was = earlier[place]
    if was.mode == "facilitator" and mode != "facilitator":
        return suppressed(KEPT)
    names = {one.id: one.name for one in was.organisations}
    release = guard.may_stand_beside([one.sheets for one in earlier[:place]], was.sheets, k)
    guarded = was.mode in ("aggregate", "feedback")
    found = totals(matrix(names, was.sheets), was.threshold, guarded=guarded, k=k, before=release)
    return ok(Then(was.occasion, was.threshold, found, names))


def change_for(mode: Mode, earlier: Earlier | None, now: Matrix) -> Outcome[Change]:
    """Return the change as far as those may know it who see the round that is held in `mode` now."""
    if earlier is None:
        return no_data()
    if mode not in ("open", "facilitator") or (earlier.mode != "open" and earlier.mode != mode):
        return suppressed(PRIVATE)
    return change(earlier.occasion, matrix(now.ids, earlier.sheets), now)


def change(occasion: Words, before: Matrix, now: Matrix) -> Outcome[Change]:
    """Return the change between two rounds; undefined where nobody rated the same organisation both times."""
    both = [edge for edge in now.scores if edge in before.scores]
    steps: dict[str, list[Fraction]] = {}
    for edge in both:
        steps.setdefault(edge[0], []).append(now.scores[edge] - before.scores[edge])
    if not steps:
        return undefined(T("Nobody rated the same organisation both times."))
    each = [sum(found, Fraction(0)) / len(found) for _rater, found in sorted(steps.items())]
    up, down = sum(step > 0 for step in each), sum(step < 0 for step in each)
    whole = lcm(*(step.denominator for step in each))
    return ok(
        Change(
            occasion,
            len(each),
            len(both),
            sum(each, Fraction(0)) / len(each),
            Directions(down, len(each) - up - down, up),
            sign_flip([int(step * whole) for step in each]),
            qap(now.ids, _plain(before.scores), _plain(now.scores)),
        )
    )


def _plain(scores: Mapping[tuple[str, str], Fraction]) -> dict[tuple[str, str], float]:
    return {edge: float(score) for edge, score in scores.items()}
