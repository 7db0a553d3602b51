"""Partners made for tests."""

from __future__ import annotations

import random
from collections.abc import Mapping
from itertools import permutations
from typing import Any

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.partners.compute import Results, compute
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS
from lpip_workshop.exercises.partners.inputs import Asked, Inputs, Mode, Organisation, Sheet
from lpip_workshop.exercises.partners.matrix import Edge
from lpip_workshop.exercises.partners.publish import publish

IDS = ("reliability", "purpose", "openness")
assert tuple(dimension.id for dimension in DIMENSIONS) == IDS


def alike(rating: int) -> dict[str, int]:
    """Return one answer with the same rating on each dimension."""
    return dict.fromkeys(IDS, rating)


def sheets_of(answers: Mapping[Edge, int]) -> tuple[Sheet, ...]:
    """Return a sheet for each organisation that answered."""
    rows: dict[str, dict[str, dict[str, int]]] = {}
    for (rater, to), rating in answers.items():
        rows.setdefault(rater, {})[to] = alike(rating)
    return tuple(Sheet(rater, ratings) for rater, ratings in rows.items())


def inputs_of(
    answers: Mapping[Edge, int], mode: Mode = "aggregate", *, ids: str = "", agreed: bool = False, threshold: int = 3
) -> Inputs:
    """Return a revealed round. Organisations are letters; `ids` adds some that are in no answer."""
    names = sorted({end for edge in answers for end in edge} | set(ids))
    listed = tuple(Organisation(name, f"Partner {name}", agreed="yes" if agreed else "") for name in names)
    sheets = sheets_of(answers)
    about = Setting(Saying("Who trusts whom?"))
    return Inputs(
        about, listed, Asked(mode, threshold), False, "revealed", len(sheets), len(listed), sheets=sheets
    )  # fmt: skip


def results_of(answers: Mapping[Edge, int], mode: Mode = "open", *, ids: str = "", threshold: int = 3) -> Results:
    """Return the results of a round in which all agreed to what is shown."""
    return compute(inputs_of(answers, mode, ids=ids, agreed=True, threshold=threshold))


def mixed(ids: str = "abcdefgh", seed: int = 1) -> dict[Edge, int]:
    """Return a full matrix of answers that differ."""
    rng = random.Random(seed)
    return {edge: rng.randint(1, 4) for edge in permutations(ids, 2)}


def published(results: Results) -> Any:
    """Return what is published, whose keys a test knows."""
    return publish(results)
