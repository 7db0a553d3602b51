"""Cards and forms in, results out: what was said, how the meeting was for people, and whether that has moved.

Before the reveal there is no more than a count of forms. Remarks are shown from k forms on, parted from the ratings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying, T, Words
from lpip_workshop.exercises.reflection.forms import Pile
from lpip_workshop.exercises.reflection.inputs import Exit, Inputs, State
from lpip_workshop.exercises.reflection.items import QUESTIONS, REMARKS, Card, Question, Remark
from lpip_workshop.exercises.reflection.releases import Release, releases
from lpip_workshop.methods.change import cliffs_delta, holm, permutation_p
from lpip_workshop.methods.disclosure import too_few
from lpip_workshop.methods.question import Question as Answers
from lpip_workshop.methods.question import comparable
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed

UNSHOWN = T("Not shown, so it cannot be compared.")
Remarks = Mapping[Remark, Outcome[tuple[Saying, ...]]]


@dataclass(frozen=True, slots=True)
class Found:
    """What people rated on one statement; `missing` of those who answered left it empty."""

    id: str
    answers: Answers
    missing: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """What was shown of one meeting, `given` forms, the blank ones left out."""

    occasion: Words
    given: int
    answers: Mapping[str, Answers]


@dataclass(frozen=True, slots=True)
class Moved:
    """One statement then and now, answered by different people; `adjusted` is p allowing for the number of tests."""

    id: str
    before: Answers
    after: Answers
    delta: Outcome[Fraction]
    p: Outcome[Fraction]
    adjusted: Outcome[Fraction]


@dataclass(frozen=True, slots=True)
class Results:
    """The look back, and what may be shown of the forms.

    `received` counts all forms; `abstained`, the blank ones among them, is None until the reveal. `meetings` are those
    of the partnership that asked, oldest first and this one last; `moved` compares this with the one before.
    """

    setting: Setting
    cards: Mapping[Question, tuple[Card, ...]]
    state: State
    received: int
    invited: int
    abstained: int | None = None
    found: tuple[Found, ...] = ()
    remarks: Remarks = field(default_factory=lambda: dict[Remark, Outcome[tuple[Saying, ...]]]())
    meetings: tuple[Meeting, ...] = ()
    moved: tuple[Moved, ...] = ()

    @property
    def answered(self) -> int:
        """Return how many people filled in something; all who handed in a form until that is known."""
        return self.received - (self.abstained or 0)

    @property
    def said(self) -> int:
        """Return how many cards there are."""
        return sum(map(len, self.cards.values()))

    @property
    def shown(self) -> tuple[Found, ...]:
        """Return the statements that may be shown."""
        return tuple(found for found in self.found if found.answers.spread.is_ok)


def compute(inputs: Inputs) -> Results:
    """Return what may be shown of the inputs."""
    cards = {name: tuple(card for card in inputs.cards if card.question == name) for name in QUESTIONS}
    waiting = Results(inputs.setting, cards, inputs.state, inputs.received, inputs.invited)
    return _revealed(waiting, inputs) if inputs.state == "revealed" else waiting


def _revealed(waiting: Results, inputs: Inputs) -> Results:
    k, pile = waiting.setting.smallest, inputs.pile
    *earlier, now = releases((*inputs.earlier, Exit(pile, inputs.invited)), k)
    given = len(pile.ratings)
    before = [release for release in earlier if not release.exit.same_meeting]
    return replace(
        waiting,
        abstained=pile.blank,
        found=tuple(Found(name, answers, given - answers.rated) for name, answers in now.asked.items()),
        remarks={remark: _remarks(pile, remark, k) for remark in REMARKS},
        meetings=(*(_meeting(one) for one in before), _meeting(now)),
        moved=_moved(before[-1], now) if before else (),
    )


def _meeting(release: Release) -> Meeting:
    return Meeting(release.exit.occasion, len(release.exit.pile.ratings), release.asked)


def _remarks(pile: Pile, remark: Remark, k: int) -> Outcome[tuple[Saying, ...]]:
    """Return what was written, from `k` forms on; whether there was anything is not said below that either."""
    if not pile.ratings:
        return no_data()
    return suppressed(too_few(k)) if len(pile.ratings) < k else ok(pile.remarks.get(remark, ()))


def _moved(before: Release, now: Release) -> tuple[Moved, ...]:
    each = [_one_moved(name, before.asked[name], now.asked[name]) for name in now.asked]
    return _adjusted(each)


def _one_moved(name: str, was: Answers, now: Answers) -> Moved:
    told = comparable(was.spread, now.spread)
    if told is None:
        why = suppressed(UNSHOWN)
        return Moved(name, was, now, why, why, why)
    p = permutation_p(*told)
    return Moved(name, was, now, cliffs_delta(*told), p, p)


def _adjusted(each: Sequence[Moved]) -> tuple[Moved, ...]:
    allowed = holm({one.id: one.p.value for one in each if one.p.is_ok})
    return tuple(replace(one, adjusted=ok(allowed[one.id])) if one.id in allowed else one for one in each)
