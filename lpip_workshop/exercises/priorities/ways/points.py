"""One hundred points each, spread as one likes; what is not given is left over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, number, record, text
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.priorities.found import ScoresFound
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.schema_parts import state
from lpip_workshop.exercises.priorities.steadiness import Tally, by_score
from lpip_workshop.exercises.priorities.verdict import verdict
from lpip_workshop.exercises.priorities.ways.counting import (
    decimal,
    ids_of,
    median,
    refuse_stranger,
    said,
    steady,
    whole_number,
)
from lpip_workshop.exercises.priorities.ways.way import Way
from lpip_workshop.methods.dots import DotVote, fragility
from lpip_workshop.methods.states import as_json
from lpip_workshop.methods.tiers import cut

TOTAL = 100


def _count(vote: Vote) -> ScoresFound:
    ids, k = ids_of(vote), vote.rule.chosen
    counted = DotVote.of(said(vote.ballots, "points"), ids, TOTAL)
    rows = np.array(counted.ballots, np.int64)
    people = counted.supporters
    panel = [steady(rows, by_score, k)]
    tiers = counted.ranking.tiers
    judged = verdict(ids, tiers, cut(tiers, k), k, panel, by_score(np.array(list(people.values()))))
    means = {option: Fraction(total, len(rows)) for option, total in counted.totals.items()}
    medians = {option: median([int(n) for n in rows[:, place]]) for place, option in enumerate(ids)}
    names = {option.id: option.text.text for option in vote.options}
    return ScoresFound(
        judged,
        counted.totals,
        {o: N("{n} point", "{n} points", total) for o, total in counted.totals.items()},
        {o: N("from {n} person", "from {n} people", people[o]) for o in ids},
        (
            (T("Points"), {o: str(total) for o, total in counted.totals.items()}),
            (T("Mean"), {o: decimal(mean) for o, mean in means.items()}),
            (T("Median"), {o: decimal(middle) for o, middle in medians.items()}),
            (T("People"), {o: str(people[o]) for o in ids}),
        ),
        T("Points given to each option, and by how many people"),
        {
            "options": [
                {
                    "option": names[o],
                    "points": counted.totals[o],
                    "mean": as_json(means[o]),
                    "median": as_json(medians[o]),
                    "people": people[o],
                }
                for o in judged.order
            ],
            "unspent": counted.unspent,
            "concentration": counted.concentration.as_json(),
        },
        sentences=(_left_over(counted.unspent),) if counted.unspent else (),
        fragility=fragility(counted, k),
    )


def _left_over(unspent: int) -> Text:
    return N("{n} point was not given to anything.", "{n} points were not given to anything.", unspent)


def _schema() -> Json:
    option = record(
        "One option.",
        {
            "option": text("The option."),
            "points": count("Points it was given."),
            "mean": number("Mean over the people who gave any points."),
            "median": number("Median over the people who gave any points."),
            "people": count("People who gave it one or more."),
        },
    )
    return record(
        "100 points each; with points only.",
        {
            "options": listing("Most points first.", option),
            "unspent": count("Points left over by people who gave some."),
            "concentration": state("Sum of squared shares of the points.", number("")),
        },
    )


def _check(points: Mapping[str, Any], _rule: Rule, texts: Mapping[str, str]) -> dict[str, int]:
    for option, given in points.items():
        refuse_stranger(option, texts)
        whole_number(given, 0, TOTAL)
    if sum(points.values()) > TOTAL:
        raise BadInput(
            T("{given} points, and there are only {most}.", given=sum(points.values()), most=TOTAL),
            T("Look at the paper again, or give it back to be put right."),
        )
    return {option: given for option, given in sorted(points.items()) if given}


def _asks(_rule: Rule) -> Text:
    return T("You have {total} points. Spread them over the options as you like; all on one is allowed.", total=TOTAL)


def _says(_rule: Rule) -> Text:
    return T("{total} points each, as many as one likes on one option.", total=TOTAL)


def _answered(n: int, invited: int) -> Text:
    return N(
        "{n} of {invited} people gave their points.", "{n} of {invited} people gave their points.", n, invited=invited
    )


def _boxes(_rule: Rule) -> tuple[Words, ...]:
    return (T("Your points"),)


def _tally(vote: Vote, ballots: Sequence[Content]) -> Tally:
    given = [[points.get(option, 0) for option in ids_of(vote)] for points in said(ballots, "points")]
    return np.array(given, np.int64).reshape(len(given), len(vote.options)).sum(axis=0)


def _relation(_vote: Vote) -> Any:
    return by_score


def _supports(given: Any, _rule: Rule) -> bool:
    return given > 0


POINTS = Way(
    id="points",
    key="points",
    name=T("100 points"),
    short=T("most points"),
    asks=_asks,
    says=_says,
    answered=_answered,
    formula=(
        T(
            "An option’s points are added up (constant sum allocation; Skedgel & Regier 2015). “However we count” "
            "means whoever’s points are left out, each person’s in turn (the jackknife: Quenouille 1956), and no "
            "more people gave points to the other option."
        ),
    ),
    boxes=_boxes,
    check=_check,
    count=_count,
    tally=_tally,
    relation=_relation,
    supports=_supports,
    support=T("gave it a point"),
    schema=_schema,
)
