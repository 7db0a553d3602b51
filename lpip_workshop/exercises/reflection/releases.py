"""What a round of forms may show beside the rounds the partnership saw before it (METHODS section 0, anonymity 2 to 4).

The rules are those of the trust pulse. Somebody who kept the earlier handout takes it that most people answered as
before: a statement whose distribution is the earlier one with fewer than k people added or taken away is not shown, for
these would be they who came or left; nor one that differs at all where on no statement more than one answer moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Never

from lpip_workshop.core.words import T
from lpip_workshop.exercises.reflection.inputs import Exit
from lpip_workshop.exercises.reflection.items import SCALE, STATEMENTS
from lpip_workshop.methods.disclosure_between import Step, step_of_counts
from lpip_workshop.methods.question import Question, comparable, question
from lpip_workshop.methods.states import Outcome, suppressed

BESIDE = T("Not shown: beside what was shown before, it would tell what a few people answered.")


@dataclass(frozen=True, slots=True)
class Release:
    """A round and what of its statements was, or may be, shown."""

    exit: Exit
    asked: Mapping[str, Question]


def releases(exits: Iterable[Exit], k: int) -> tuple[Release, ...]:
    """Return rounds as they were shown one after the other, each held against all before it."""
    made: list[Release] = []
    for one in exits:
        asked = {name: _asked(one, name, k) for name in STATEMENTS}
        for before in made:
            asked = _beside(before.asked, asked, k)
        made.append(Release(one, asked))
    return tuple(made)


def _asked(one: Exit, name: str, k: int) -> Question:
    rated = [ratings[name] for ratings in one.pile.ratings if name in ratings]
    return question(rated, SCALE, k, rated=len(rated), invited=one.invited)


def _beside(before: Mapping[str, Question], now: Mapping[str, Question], k: int) -> dict[str, Question]:
    steps = {name: _step(before[name], now[name]) for name in now}
    one_moved = max((step.people for step in steps.values() if step), default=0) == 1
    return {name: _unsaid(asked) if _tells(steps[name], one_moved, k) else asked for name, asked in now.items()}


def _step(was: Question, now: Question) -> Step | None:
    told = comparable(was.spread, now.spread)
    return None if told is None else step_of_counts(*told)


def _tells(step: Step | None, one_moved: bool, k: int) -> bool:
    return step is not None and (step.tells_of_few(k) or (one_moved and step.people > 0))


def _unsaid(asked: Question) -> Question:
    why: Outcome[Never] = suppressed(BESIDE)
    return Question(asked.rated, asked.n, why, why, why, why, why)
