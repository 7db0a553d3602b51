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
from lpip_workshop.methods.pairwise import Abilities, bradley_terry, circular_triads, consistence
from lpip_workshop.methods.states import Outcome
from lpip_workshop.methods.tiers import Ranking, cut, ranked

LEVEL, STRONGEST = 1, 9
Answer = Mapping[str, Mapping[str, int]]  # option → the option below it → 1 level, 2 to 9 so many times more
_ORDER = ("copeland", "borda", "schulze")


def _count(vote: Vote) -> ScoresFound:
    ids, k = ids_of(vote), vote.rule.chosen
    answers = said(vote.ballots, "over")
    tally, parts, people = _tallied(ids, answers)
    order = _copeland(ids, tally)
    panel = [steadiness(tally, parts, people, PANEL[name], k) for name in _ORDER]
    judged = verdict(ids, order.tiers, cut(order.tiers, k), k, panel)
    found = bradley_terry(ids, _wins(ids, answers))
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
        _published(ids, names, order, tally, found, answers, weights),
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
    answers: Sequence[Answer],
    weights: Weighing | None,
) -> dict[str, Any]:
    said_names = [names[o] for o in ids]
    return {
        "copeland": {names[o]: int(order.scores[o]) for o in ids},
        "wins": _table(tally.tolist(), said_names),
        "pairs_met": int(np.triu(tally + tally.T > 0, 1).sum()) if tally.any() else 0,
        "pairs": len(ids) * (len(ids) - 1) // 2,
        "bradley_terry": _abilities(found, names),
        "circles": _circles(ids, answers),
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


def _circles(ids: Sequence[str], answers: Sequence[Answer]) -> dict[str, Any]:
    """Return how many people could be checked for circles, and how many circles they made, all together."""
    mine = [_wins(ids, [answer]) for answer in answers if _complete(ids, answer)]
    counted = [circular_triads(ids, wins) for wins in mine]
    zetas = [consistence(ids, wins) for wins in mine]
    known = [one.value for one in counted if one.is_ok]
    shares = [one.value for one in zetas if one.is_ok]
    return {
        "people": len(known),
        "circular_triads": sum(known),
        "mean_zeta": sum(shares) / len(shares) if shares else None,
    }


def _complete(ids: Sequence[str], answer: Answer) -> bool:
    return len(ids) > 2 and sum(map(len, answer.values())) == len(ids) * (len(ids) - 1) // 2


def _copeland(ids: Sequence[str], tally: Tally) -> Ranking:
    signs = np.sign(tally - tally.T).sum(axis=1)
    return ranked({option: int(sign) for option, sign in zip(ids, signs, strict=True)})


def _tallied(ids: Sequence[str], answers: Sequence[Answer]) -> tuple[Tally, Any, list[int]]:
    """Return twice the wins, what each kind of answer adds to them, and how many people gave that kind."""
    kinds = Counter(frozenset((a, b, n) for a, below in answer.items() for b, n in below.items()) for answer in answers)
    index = {option: place for place, option in enumerate(ids)}
    tables = list(kinds)

    def parts(piece: slice) -> Tally:
        chosen = tables[piece]
        table = np.zeros((len(chosen), len(ids), len(ids)), np.int32)
        for row, kind in enumerate(chosen):
            for a, b, n in kind:
                table[row, index[a], index[b]] += 1 if n == LEVEL else 2
                table[row, index[b], index[a]] += n == LEVEL
        return table

    people = list(kinds.values())
    total = np.zeros((len(ids), len(ids)), np.int64)
    for place, number in enumerate(people):
        total += number * parts(slice(place, place + 1))[0]
    return total, parts, people


def _wins(ids: Sequence[str], answers: Sequence[Answer]) -> dict[tuple[str, str], float]:
    tally, _parts, _people = _tallied(ids, answers)
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
