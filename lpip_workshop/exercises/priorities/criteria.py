"""Criteria as a typed line: names parted by semicolons, a weight behind those that count more than once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.priorities.rules import (
    CRITERIA,
    LONGEST_CRITERION,
    MOST_CRITERIA,
    MOST_WEIGHT,
    Criterion,
)

Say = Callable[[Words], str]
_WEIGHTED = re.compile(r"^(?P<name>.*\S)\s+[x×]?\s*(?P<weight>\d{1,4})$")


def criterion_words(criterion: Criterion) -> Words:
    """Return what a criterion is called."""
    return criterion.words or CRITERIA.get(criterion.id, criterion.id)


def criteria_typed(criteria: Sequence[Criterion], say: Say) -> str:
    """Return the line that `read_criteria` would read as these."""
    return "; ".join(_typed(criterion, say(criterion_words(criterion))) for criterion in criteria)


def _typed(criterion: Criterion, name: str) -> str:
    return name if criterion.weight == 1 else f"{name} {criterion.weight}"


def read_criteria(typed: str, say: Say | None = None) -> tuple[Criterion, ...]:
    """Return the criteria of a line; raises BadInput for none, too many, a repeated one or a weight out of range.

    `say` tells what the known ones are called in the language of the screen.
    """
    names = [part.strip() for part in typed.split(";") if part.strip()]
    if not names or len(names) > MOST_CRITERIA:
        raise BadInput(
            T("There are {n} criteria.", n=len(names)),
            N("Name one at least and {n} at most.", "Name one at least and {n} at most.", MOST_CRITERIA),
        )
    found = tuple(named_criterion(name, say) for name in names)
    if len({criterion.id for criterion in found}) < len(found):
        raise BadInput(T("A criterion is there twice."), T("Take one of them out."))
    if not any(criterion.weight for criterion in found):
        raise BadInput(T("No criterion counts."), T("Give one of them a weight above 0."))
    return found


def criterion_of(name: str) -> Criterion:
    """Return the criterion that a name alone stands for, such as the heading of a column."""
    return _of(" ".join(name.split()), 1, None)


def named_criterion(typed: str, say: Say | None = None) -> Criterion:
    """Return the criterion that a name with or without a weight stands for; raises BadInput."""
    weighted = _WEIGHTED.match(typed)
    name, weight = (weighted["name"], int(weighted["weight"])) if weighted else (typed, 1)
    if weight > MOST_WEIGHT or len(name) > LONGEST_CRITERION:
        raise BadInput(
            T("“{name}” is too long, or its weight too large.", name=typed[:LONGEST_CRITERION]),
            T("Use {letters} letters and a weight of {most} at most.", letters=LONGEST_CRITERION, most=MOST_WEIGHT),
        )
    return _of(name, weight, say)


def _of(name: str, weight: int, say: Say | None) -> Criterion:
    wanted = " ".join(name.casefold().split())
    for ident, words in CRITERIA.items():
        if wanted in (ident, words.source.casefold(), *([say(words).casefold()] if say else [])):
            return Criterion(ident, weight)
    return Criterion(f"own:{wanted}", weight, name)
