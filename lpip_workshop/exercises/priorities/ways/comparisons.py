"""Two options at a time: which of them, and if asked how many times more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Any

import numpy as np

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.priorities.found import ScoresFound
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.panel import PANEL, copeland_above
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.steadiness import Tally, steadiness
from lpip_workshop.exercises.priorities.verdict import verdict
from lpip_workshop.exercises.priorities.ways.comparisons_schema import comparisons_schema
from lpip_workshop.exercises.priorities.ways.counting import ids_of, refuse_stranger, said, whole_number
from lpip_workshop.exercises.priorities.ways.way import Way
from lpip_workshop.exercises.priorities.ways.weighing import Weighing, weighed
from lpip_workshop.methods.pairwise import Abilities, bradley_terry
from lpip_workshop.methods.states import Outcome
from lpip_workshop.methods.tiers import Ranking, cut, ranked

LEVEL, STRONGEST = 1, 9
Answer = Mapping[str, Mapping[str, int]]  # option → the option below it → 1 level, 2 to 9 so many times more
_ORDER = ("copeland", "borda", "schulze")


def _count(vote: Vote) -> ScoresFound:
    ids, k = ids_of(vote), vote.rule.chosen
    answers = said(vote.ballots, "over")
    tally, tables, people = _tallied(ids, answers)
    order = _copeland(ids, tally)
    panel = [steadiness(tally, tables.__getitem__, people, PANEL[name], k) for name in _ORDER]
    judged = verdict(ids, order.tiers, cut(order.tiers, k), k, panel)
    found = bradley_terry(ids, _wins(ids, tally))
    abilities = found.value if found.is_ok else None
    chances = {o: abilities.chance_to_beat_average(o) if abilities else 0.0 for o in ids}
    names = {option.id: option.text.text for option in vote.options}
    weights = weighed(ids, answers) if vote.rule.strengths else None
    won = {o: Fraction(int(order.scores[o])) for o in ids}
    columns: list[tuple[Text, Mapping[str, Words]]] = [
        (T("Majorities won less lost"), {o: str(won[o]) for o in ids}),
        (T("Chance to beat an average option"), {o: _per_cent(chances[o]) for o in ids}),
    ]
    if weights and weights.found.is_ok:
        weight = dict(zip(ids, weights.found.value.weights, strict=True))
        columns.append((T("Weight"), {o: _per_cent(weight[o]) for o in ids}))
    return ScoresFound(
        judged,
        chances,
        {o: T("beats an average option in {share}", share=_per_cent(chances[o])) for o in ids},
        dict.fromkeys(ids, ""),
        tuple(columns),
        T("How likely each option is preferred to an average one"),
        _published(ids, names, order, tally, found, _circles(ids, tables, people), weights),
        sentences=(*_prior_words(abilities), *_weight_words(vote, weights)),
        top=1.0,
    )


def _per_cent(share: float) -> str:
    return f"{round(100 * share)} %"


def _prior_words(abilities: Abilities | None) -> tuple[Words, ...]:
    if abilities is None or not abilities.prior:
        return ()
    return (
        T(
            "Some options never lost or never met: half a win and half a loss against an average option were added "
            "for each."
        ),
    )


def _weight_words(vote: Vote, weights: Weighing | None) -> tuple[Words, ...]:
    if weights is None:
        return ()
    if not weights.found.is_ok:
        return (weights.found.reason or T("There are no weights."),)
    found = weights.found.value
    if found.ratio is None or found.ratio <= 0.10 or found.worst is None:
        return ()
    one, other, third = (vote.options[place].text for place in found.worst)
    return (
        T(
            "Judgements fit each other least between “{one}”, “{other}” and “{third}”.",
            one=one,
            other=other,
            third=third,
        ),
    )


def _published(
    ids: Sequence[str],
    names: Mapping[str, str],
    order: Ranking,
    tally: Tally,
    found: Outcome[Abilities],
    circles: dict[str, Any],
    weights: Weighing | None,
) -> dict[str, Any]:
    said_names = [names[o] for o in ids]
    return {
        "copeland": {names[o]: int(order.scores[o]) for o in ids},
        "wins": _table(tally.tolist(), said_names),
        "pairs_met": int(np.triu(tally + tally.T > 0, 1).sum()) if tally.any() else 0,
        "pairs": len(ids) * (len(ids) - 1) // 2,
        "bradley_terry": _abilities(found, names),
        "circles": circles,
        "ahp": weights.published(said_names) if weights else None,
    }


def _table(cells: list[list[int]], said_names: Sequence[str]) -> dict[str, Any]:
    return {
        row: {column: cell / 2 for column, cell in zip(said_names, line, strict=True) if column != row}
        for row, line in zip(said_names, cells, strict=True)
    }


def _abilities(found: Outcome[Abilities], names: Mapping[str, str]) -> dict[str, Any]:
    if not found.is_ok:
        return found.as_json()
    one = found.value
    value = {
        "log_ability": {names[o]: ability for o, ability in one.log_ability.items()},
        "standard_error": {names[o]: error for o, error in one.standard_error.items()},
        "chance_to_beat_average": {names[o]: one.chance_to_beat_average(o) for o in one.log_ability},
        "prior": one.prior,
    }
    return {"state": "ok", "value": value, "reason": None}


def _circles(ids: Sequence[str], tables: Tally, people: Sequence[int]) -> dict[str, Any]:
    """Return how many people decided every pair, and how many circles they made, all together.

    A person's circles follow from how often each option won (Kendall & Babington Smith 1940).
    """
    n = len(ids)
    if n < 3:
        return {"people": 0, "circular_triads": 0, "mean_zeta": None}
    decided = (tables == 2).sum(axis=(1, 2)) == n * (n - 1) // 2
    won = (tables[decided] == 2).sum(axis=2)
    circles = n * (n - 1) * (2 * n - 1) // 6 - (won**2).sum(axis=1)  # twice the number
    weights = np.array(people, np.int64)[decided]
    total, most = int((circles * weights).sum()), (n**3 - n if n % 2 else n**3 - 4 * n) / 24
    counted = int(weights.sum())
    return {
        "people": counted,
        "circular_triads": total // 2,
        "mean_zeta": 1 - total / 2 / counted / most if counted else None,
    }


def _copeland(ids: Sequence[str], tally: Tally) -> Ranking:
    signs = np.sign(tally - tally.T).sum(axis=1)
    return ranked({option: int(sign) for option, sign in zip(ids, signs, strict=True)})


def _tallied(ids: Sequence[str], answers: Sequence[Answer]) -> tuple[Tally, Tally, list[int]]:
    """Return twice the wins in all, what each kind of answer adds to them, and how many people gave that kind."""
    kinds = Counter(tuple((a, b, n) for a, below in answer.items() for b, n in below.items()) for answer in answers)
    index = {option: place for place, option in enumerate(ids)}
    tables = np.zeros((len(kinds), len(ids), len(ids)), np.int8)
    for row, kind in enumerate(kinds):
        for a, b, n in kind:
            tables[row, index[a], index[b]] = 1 if n == LEVEL else 2
            tables[row, index[b], index[a]] = n == LEVEL
    people = list(kinds.values())
    total = np.zeros((len(ids), len(ids)), np.int64)
    for table, number in zip(tables, people, strict=True):
        total += number * table.astype(np.int64)
    return total, tables, people


def _wins(ids: Sequence[str], tally: Tally) -> dict[tuple[str, str], float]:
    return {(ids[int(i)], ids[int(j)]): float(tally[i, j]) / 2 for i, j in np.argwhere(tally > 0)}


def _check(over: Mapping[str, Any], rule: Rule, texts: Mapping[str, str]) -> dict[str, dict[str, int]]:
    met: set[frozenset[str]] = set()
    for better, below in over.items():
        refuse_stranger(better, texts)
        for worse, strength in below.items():
            refuse_stranger(worse, texts)
            whole_number(strength, LEVEL, STRONGEST if rule.strengths else 2)
            if better == worse or frozenset((better, worse)) in met:
                raise BadInput(
                    T("“{one}” and “{other}” are compared twice.", one=texts[better], other=texts[worse]),
                    T("Keep the answer that was meant."),
                )
            met.add(frozenset((better, worse)))
    return {better: dict(sorted(below.items())) for better, below in sorted(over.items()) if below}


def pairs_of(options: Sequence[str]) -> list[tuple[str, str]]:
    """Return every pair, in the order in which they are asked."""
    return list(combinations(options, 2))


def _asks(rule: Rule) -> Text:
    if rule.strengths:
        return T("In each pair, circle the one that matters more and write how many times more: 1 level, 9 far more.")
    return T("In each pair, tick the one that should come first; tick both if they are level.")


def _says(rule: Rule) -> Text:
    if rule.strengths:
        return T("Everybody compares the options two at a time and says how many times more one matters.")
    return T("Everybody compares the options two at a time.")


def _answered(n: int, invited: int) -> Text:
    return N("{n} of {invited} people compared.", "{n} of {invited} people compared.", n, invited=invited)


def _boxes(rule: Rule) -> tuple[Words, ...]:
    if rule.strengths:
        return (T("The first"), T("The second"), T("Times more"))
    return (T("The first"), T("The second"))


def _tally(vote: Vote, ballots: Sequence[Content]) -> Tally:
    return _tallied(ids_of(vote), said(ballots, "over"))[0]


def _relation(_vote: Vote) -> Any:
    return copeland_above


def _supports(below: Any, _rule: Rule) -> bool:
    return any(strength != LEVEL for strength in below.values())


COMPARISONS = Way(
    id="comparisons",
    key="over",
    name=T("Two at a time"),
    short=T("most pairs won"),
    asks=_asks,
    says=_says,
    answered=_answered,
    formula=(
        T(
            "Order by majorities won less majorities lost (Copeland 1951). The bars are abilities after Bradley & "
            "Terry (1952), told as the chance to be preferred to an average option."
        ),
        T(
            "Where people said how many times more: weights by the principal eigenvector of the geometric means of "
            "their judgements (Saaty 1980; Aczél & Saaty 1983), with Saaty’s consistency ratio on his random index."
        ),
        T("“However we count” means by Copeland, Borda and Schulze, whoever is left out, each person in turn."),
    ),
    boxes=_boxes,
    check=_check,
    count=_count,
    tally=_tally,
    relation=_relation,
    supports=_supports,
    support=T("preferred it at least once"),
    schema=comparisons_schema,
)
