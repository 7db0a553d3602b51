"""Weights of the options from how many times more one matters than another (AHP)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lpip_workshop.core.words import N, T
from lpip_workshop.methods.ahp import Weighted, joined, weigh
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined

MOST_WEIGHED = 9
RANDOM_INDEX_NAME = "Saaty 1980"


@dataclass(frozen=True, slots=True)
class Weighing:
    """The weights of the group, from the `people` who compared every pair, and each one's consistency ratio."""

    found: Outcome[Weighted]
    people: int
    inconsistent: int

    def published(self, names: Sequence[str]) -> dict[str, Any]:
        """Return the numbers, options by the `names` in their order."""
        if not self.found.is_ok:
            value: dict[str, Any] = self.found.as_json()
        else:
            one = self.found.value
            worst = [names[place] for place in one.worst] if one.worst else []
            told = {
                "weights": dict(zip(names, one.weights, strict=True)),
                "largest_eigenvalue": one.largest_eigenvalue,
                "consistency_index": one.index,
                "consistency_ratio": one.ratio,
                "worst_triad": worst,
            }
            value = ok(told).as_json()
        return {
            "group": value,
            "people": self.people,
            "people_over_ratio": self.inconsistent,
            "random_index": RANDOM_INDEX_NAME,
        }


def weighed(ids: Sequence[str], answers: Sequence[Mapping[str, Mapping[str, int]]]) -> Weighing:
    """Return the group's weights; undefined for more than nine options or where nobody compared every pair."""
    if len(ids) > MOST_WEIGHED:
        wrong = N("Weights need {n} option or fewer.", "Weights need {n} options or fewer.", MOST_WEIGHED)
        return Weighing(undefined(wrong), 0, 0)
    if not answers:
        return Weighing(no_data(), 0, 0)
    pairs = len(ids) * (len(ids) - 1) // 2
    tables = [_table(ids, answer) for answer in answers if sum(map(len, answer.values())) == pairs]
    if not tables:
        return Weighing(undefined(T("Nobody compared every pair, so there are no weights.")), 0, 0)
    ratios = [weigh(table).value.ratio or 0.0 for table in tables]
    return Weighing(weigh(joined(tables)), len(tables), sum(ratio > 0.10 for ratio in ratios))


def _table(ids: Sequence[str], answer: Mapping[str, Mapping[str, int]]) -> list[list[float]]:
    index = {option: place for place, option in enumerate(ids)}
    table = [[1.0] * len(ids) for _row in ids]
    for better, below in answer.items():
        for worse, times in below.items():
            table[index[better]][index[worse]] = float(times)
            table[index[worse]][index[better]] = 1.0 / times
    return table
