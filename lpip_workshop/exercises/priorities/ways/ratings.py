"""Ratings on criteria, weighted: which option is fit for purpose, practical, deliverable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.priorities.criteria import criterion_words
from lpip_workshop.exercises.priorities.found import ScoresFound
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.rules import Criterion, Rule
from lpip_workshop.exercises.priorities.steadiness import Relation, Tally
from lpip_workshop.exercises.priorities.verdict import verdict
from lpip_workshop.exercises.priorities.ways.counting import (
    Parts,
    decimal,
    ids_of,
    median,
    refuse_stranger,
    said,
    steady,
    whole_number,
)
from lpip_workshop.exercises.priorities.ways.ratings_schema import ratings_schema
from lpip_workshop.exercises.priorities.ways.way import Way
from lpip_workshop.figures.model import Table
from lpip_workshop.methods.agreement import consensus
from lpip_workshop.methods.rating import HIGHEST, panel_spread
from lpip_workshop.methods.states import Outcome, as_json, ok, undefined
from lpip_workshop.methods.tiers import cut, ranked

_FEW = 5


def _count(vote: Vote) -> ScoresFound:
    ids, k, criteria = ids_of(vote), vote.rule.chosen, vote.rule.criteria
    parts = _parts(vote, vote.ballots)
    sums, people = ([int(n) for n in line] for line in parts.sum(axis=0))
    weight = sum(criterion.weight for criterion in criteria)
    scores = {o: Fraction(total, weight * max(n, 1)) for o, total, n in zip(ids, sums, people, strict=True)}
    rated = dict(zip(ids, people, strict=True))
    tiers = ranked(scores).tiers
    judged = verdict(ids, tiers, cut(tiers, k), k, [steady(parts, _above, k)])
    given = {(o, c.id): _given(vote, o, c.id) for o in ids for c in criteria}
    return ScoresFound(
        judged,
        scores,
        {o: T("{mean} of {most}", mean=decimal(scores[o]), most=vote.rule.scale) for o in ids},
        {o: N("by {n} person", "by {n} people", rated[o]) for o in ids},
        (
            (T("Score"), {o: decimal(scores[o]) for o in ids}),
            (T("People"), {o: str(rated[o]) for o in ids}),
            *((_heading(c), {o: _middle(given[o, c.id]) for o in ids}) for c in criteria),
        ),
        T("Mean rating of each option over all criteria, by weight"),
        _published(vote, judged.order, scores, rated, given),
        others=(_spread_table(vote, judged.order, given),),
        top=float(vote.rule.scale),
    )


def _given(vote: Vote, option: str, criterion: str) -> list[int]:
    answers = (answer.get(option, {}) for answer in said(vote.ballots, "ratings"))
    return [answer[criterion] for answer in answers if criterion in answer]


def _divides(given: Sequence[int], scale: int) -> bool:
    """Tell whether enough people rate so far apart that it may be said (RAND/UCLA)."""
    spread = panel_spread(given) if scale == HIGHEST else None
    return len(given) >= _FEW and spread is not None and spread.is_ok and spread.value.disagreement


def _heading(criterion: Criterion) -> Text:
    return T("{criterion} (median)", criterion=criterion_words(criterion))


def _middle(given: Sequence[int]) -> str:
    return decimal(median(given)) if given else "–"


def _spread_table(vote: Vote, order: Sequence[str], given: Mapping[tuple[str, str], Sequence[int]]) -> Table:
    texts = {option.id: option.text for option in vote.options}

    def cell(option: str, criterion: Criterion) -> Words:
        ratings = given[option, criterion.id]
        if len(ratings) < _FEW or vote.rule.scale != HIGHEST:
            return "–"
        return T("divided") if _divides(ratings, HIGHEST) else T("agreed enough")

    return Table(
        (T("Option"), *(criterion_words(criterion) for criterion in vote.rule.criteria)),
        tuple((texts[o], *(cell(o, criterion) for criterion in vote.rule.criteria)) for o in order),
        T("Where the ratings lie far apart"),
    )


def _published(
    vote: Vote,
    order: Sequence[str],
    scores: Mapping[str, Fraction],
    rated: Mapping[str, int],
    given: Mapping[tuple[str, str], Sequence[int]],
) -> dict[str, Any]:
    names = {option.id: option.text.text for option in vote.options}
    return {
        "options": [
            {
                "option": names[o],
                "score": as_json(scores[o]) if rated[o] else None,
                "people": rated[o],
                "criteria": {c.words or c.id: _criterion(given[o, c.id], vote.rule.scale) for c in vote.rule.criteria},
            }
            for o in order
        ],
    }


def _criterion(given: Sequence[int], scale: int) -> dict[str, Any]:
    kinds = Counter(given)
    spread = _spread(given, scale)
    return {
        "people": len(given),
        "mean": as_json(Fraction(sum(given), len(given))) if given else None,
        "median": as_json(median(given)) if given else None,
        "consensus": consensus([kinds[step] for step in range(1, scale + 1)]).as_json(),
        "spread": spread.as_json(),
    }


def _spread(given: Sequence[int], scale: int) -> Outcome[dict[str, Any]]:
    if scale != HIGHEST:
        return undefined(T("This measure needs ratings from 1 to 9."))
    found = panel_spread(given)
    if not found.is_ok:
        return Outcome(found.state, reason=found.reason)
    one = found.value
    return ok({"low": one.low, "high": one.high, "ipras": one.adjusted, "disagreement": one.disagreement})


def _parts(vote: Vote, ballots: Sequence[Content]) -> Parts:
    """Return for each ballot the weighted sum of each option, and whether it rated it on all that counts."""
    counting = [criterion for criterion in vote.rule.criteria if criterion.weight]
    answers = said(ballots, "ratings")
    parts = np.zeros((len(answers), 2, len(vote.options)), np.int64)
    for row, answer in enumerate(answers):
        for place, option in enumerate(ids_of(vote)):
            rated = answer.get(option, {})
            if all(criterion.id in rated for criterion in counting):
                parts[row, :, place] = sum(c.weight * rated[c.id] for c in counting), 1
    return parts


def _above(tally: Tally) -> Relation:
    """Order by mean, compared crosswise so that it is exact; an option that nobody rated is last."""
    sums, people = tally[..., 0, :], np.maximum(tally[..., 1, :], 1)
    return sums[..., :, None] * people[..., None, :] > sums[..., None, :] * people[..., :, None]


def _check(ratings: Mapping[str, Any], rule: Rule, texts: Mapping[str, str]) -> dict[str, dict[str, int]]:
    known = {criterion.id for criterion in rule.criteria}
    for option, given in ratings.items():
        refuse_stranger(option, texts)
        for criterion, rating in given.items():
            refuse_stranger(criterion, dict.fromkeys(known, ""))
            whole_number(rating, 1, rule.scale)
    return {option: dict(sorted(given.items())) for option, given in sorted(ratings.items()) if given}


def _asks(rule: Rule) -> Text:
    return T(
        "Rate each option from 1 (not at all) to {most} (fully). Leave out what you cannot judge.", most=rule.scale
    )


def _says(rule: Rule) -> Text:
    return N(
        "Everybody rates each option from 1 to {most} on {n} criterion.",
        "Everybody rates each option from 1 to {most} on {n} criteria.",
        len(rule.criteria),
        most=rule.scale,
    )


def _answered(n: int, invited: int) -> Text:
    return N("{n} of {invited} people rated.", "{n} of {invited} people rated.", n, invited=invited)


def _boxes(rule: Rule) -> tuple[Words, ...]:
    return tuple(criterion_words(criterion) for criterion in rule.criteria)


def _tally(vote: Vote, ballots: Sequence[Content]) -> Tally:
    return _parts(vote, ballots).sum(axis=0)


def _relation(_vote: Vote) -> Any:
    return _above


def _supports(ratings: Any, rule: Rule) -> bool:
    weights = {criterion.id: criterion.weight for criterion in rule.criteria}
    total = sum(weights[criterion] * rating for criterion, rating in ratings.items())
    return 2 * total > (rule.scale + 1) * sum(weights[criterion] for criterion in ratings)


RATINGS = Way(
    id="ratings",
    key="ratings",
    name=T("Ratings"),
    short=T("highest rating"),
    asks=_asks,
    says=_says,
    answered=_answered,
    formula=(
        T(
            "A person’s score for an option is the mean of their ratings by weight; the option’s score is the mean "
            "over those who rated it on all criteria that count (weighted sum: Keeney & Raiffa 1976). Further criteria "
            "follow APEASE (Michie, Atkins & West 2014)."
        ),
        T(
            "“Divided” is said where the middle 40 per cent of ratings from 1 to 9 lie further apart than 2.35 and one "
            "and a half times the distance of their middle from 5 (RAND/UCLA: Fitch et al. 2001)."
        ),
        T("“However we count” means whoever is left out, each person in turn."),
    ),
    boxes=_boxes,
    check=_check,
    count=_count,
    tally=_tally,
    relation=_relation,
    supports=_supports,
    support=T("rated it above the middle"),
    schema=ratings_schema,
)
