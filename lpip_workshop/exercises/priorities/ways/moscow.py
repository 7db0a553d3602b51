"""MoSCoW: each person sorts the options into must, should, could and won't this time."""

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
from lpip_workshop.exercises.priorities.steadiness import Relation, Tally
from lpip_workshop.exercises.priorities.verdict import verdict
from lpip_workshop.exercises.priorities.ways.counting import Parts, ids_of, refuse_stranger, said, steady
from lpip_workshop.exercises.priorities.ways.way import Way
from lpip_workshop.methods.agreement import consensus
from lpip_workshop.methods.states import Outcome
from lpip_workshop.methods.tiers import cut, ranked

CATEGORIES = ("wont", "could", "should", "must")  # lowest first
NAMES: dict[str, Text] = {
    "must": T("Must"),
    "should": T("Should"),
    "could": T("Could"),
    "wont": T("Won’t this time"),
}


def _count(vote: Vote) -> ScoresFound:
    ids, k = ids_of(vote), vote.rule.chosen
    parts = _parts(vote, vote.ballots)
    counts = {option: [int(n) for n in parts.sum(axis=0)[:, place]] for place, option in enumerate(ids)}
    placed = {option: _placed(counts[option]) for option in ids}
    scores = {option: level + share for option, (level, share) in placed.items()}
    tiers = ranked(scores).tiers
    judged = verdict(ids, tiers, cut(tiers, k), k, [steady(parts, _above, k)])
    agreed = {option: consensus(counts[option]) for option in ids}
    names = {option.id: option.text.text for option in vote.options}
    by_category: tuple[tuple[Text, Mapping[str, Words]], ...] = tuple(
        (NAMES[category], {o: str(counts[o][place]) for o in ids})
        for place, category in reversed([*enumerate(CATEGORIES)])
    )
    return ScoresFound(
        judged,
        scores,
        {o: _category_words(level) for o, (level, _share) in placed.items()},
        {o: N("{n} says must", "{n} say must", counts[o][3]) for o in ids},
        ((T("Placed in"), {o: _category_words(level) for o, (level, _share) in placed.items()}), *by_category),
        T("Where most people place each option, and how many say must"),
        {"options": [_published(names[o], placed[o][0], counts[o], agreed[o]) for o in judged.order]},
        top=float(len(CATEGORIES)),
    )


def _published(name: str, level: int, counts: Sequence[int], agreed: Outcome[float]) -> Json:
    by_category = dict(zip(CATEGORIES, counts, strict=True))
    return {
        "option": name,
        "category": CATEGORIES[level] if level >= 0 else None,
        "counts": {category: by_category[category] for category in reversed(CATEGORIES)},
        "consensus": agreed.as_json(),
    }


def _placed(counts: Sequence[int]) -> tuple[int, Fraction]:
    """Return the highest category that more than half give or exceed, and their share; -1, 1 for nobody."""
    people = sum(counts)
    for level in range(len(counts) - 1, -1, -1):
        at_least = sum(counts[level:])
        if 2 * at_least > people:
            return level, Fraction(at_least, people)
    return -1, Fraction(1)


def _category_words(level: int) -> Text:
    return NAMES[CATEGORIES[level]] if level >= 0 else T("nowhere")


def _parts(vote: Vote, ballots: Sequence[Content]) -> Parts:
    place = {option: index for index, option in enumerate(ids_of(vote))}
    answers = said(ballots, "moscow")
    parts = np.zeros((len(answers), len(CATEGORIES), len(place)), np.int64)
    for row, answer in enumerate(answers):
        for option, category in answer.items():
            parts[row, CATEGORIES.index(category), place[option]] = 1
    return parts


def _above(tally: Tally) -> Relation:
    """Order by the category a majority reaches, then by the share of people who reach it."""
    at_least = np.cumsum(tally[..., ::-1, :], axis=-2)[..., ::-1, :]
    people = at_least[..., 0, :]
    level = (2 * at_least > people[..., None, :]).sum(axis=-2) - 1
    reached = np.take_along_axis(at_least, np.maximum(level, 0)[..., None, :], axis=-2)[..., 0, :]
    shares = reached[..., :, None] * people[..., None, :] > reached[..., None, :] * people[..., :, None]
    higher = level[..., :, None] > level[..., None, :]
    level_with = level[..., :, None] == level[..., None, :]
    return higher | (level_with & shares)


def _check(given: Mapping[str, Any], _rule: Rule, texts: Mapping[str, str]) -> dict[str, str]:
    for option, category in given.items():
        refuse_stranger(option, texts)
        if category not in CATEGORIES:
            raise BadInput(
                T("“{category}” is none of the four.", category=str(category)),
                T("Use must, should, could or won’t."),
            )
    return dict(sorted(given.items()))


def _schema() -> Json:
    option = record(
        "One option.",
        {
            "option": text("The option."),
            "category": {
                "enum": [*reversed(CATEGORIES), None],
                "description": "The highest category that more than half give or exceed; null if nobody placed it.",
            },
            "counts": record("People.", {name: count(f"People who say {name}.") for name in reversed(CATEGORIES)}),
            "consensus": state("Tastle & Wierman 2007: 1 all alike, 0 half at each end.", number("")),
        },
    )
    return record("MoSCoW; with moscow only.", {"options": listing("Best first.", option)})


def _asks(_rule: Rule) -> Text:
    return T("Tick one for each option: must, should, could, or won’t this time.")


def _says(_rule: Rule) -> Text:
    return T("Everybody sorts the options into must, should, could and won’t this time.")


def _answered(n: int, invited: int) -> Text:
    return N(
        "{n} of {invited} people sorted the options.", "{n} of {invited} people sorted the options.", n, invited=invited
    )


def _boxes(_rule: Rule) -> tuple[Words, ...]:
    return tuple(NAMES[category] for category in reversed(CATEGORIES))


def _tally(vote: Vote, ballots: Sequence[Content]) -> Tally:
    return _parts(vote, ballots).sum(axis=0)


def _relation(_vote: Vote) -> Any:
    return _above


def _supports(category: Any, _rule: Rule) -> bool:
    return category in ("must", "should")


MOSCOW = Way(
    id="moscow",
    key="moscow",
    name=T("Must, should, could"),
    short=T("must before should before could"),
    asks=_asks,
    says=_says,
    answered=_answered,
    formula=(
        T(
            "MoSCoW (Clegg & Barker 1994). An option stands in the highest category that more than half of those who "
            "placed it give or exceed, and inside a category by how many do (as in majority judgement: Balinski & "
            "Laraki 2011). “However we count” means whoever is left out, each person in turn."
        ),
    ),
    boxes=_boxes,
    check=_check,
    count=_count,
    tally=_tally,
    relation=_relation,
    supports=_supports,
    support=T("said must or should"),
    schema=_schema,
)
