"""Impact and effort: everybody places each option; the medians say what to do first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, record, text
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.priorities.found import ScoresFound
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.steadiness import Relation, Tally, by_score
from lpip_workshop.exercises.priorities.verdict import Verdict, verdict
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
from lpip_workshop.exercises.priorities.ways.way import Way
from lpip_workshop.figures.model import GridChart, Point, Table
from lpip_workshop.methods.tiers import cut, ranked

Quarter: TypeAlias = Literal["first", "plan", "fill", "leave", "line"]
QUARTERS: dict[Quarter, Text] = {
    "first": T("Do first"),
    "plan": T("Plan well"),
    "fill": T("Fill in"),
    "leave": T("Leave for now"),
    "line": T("On the line"),
}
_AXES = ("impact", "effort")
_NOBODY = -100


def _count(vote: Vote) -> ScoresFound:
    ids, k, scale = ids_of(vote), vote.rule.chosen, vote.rule.scale
    parts = _parts(vote, vote.ballots)
    levels = dict(zip(ids, (int(n) for n in _levels(parts.sum(axis=0))), strict=True))
    tiers = ranked(levels).tiers
    judged = verdict(ids, tiers, cut(tiers, k), k, [steady(parts, _above, k)])
    places = {option: _places(vote, option) for option in ids}
    middles = {o: (_middle(places[o], 0), _middle(places[o], 1)) for o in ids}
    quarters: dict[str, Quarter] = {option: _quarter(*middles[option], scale) for option in ids}
    shares = {option: sum(_quarter(*place, scale) == quarters[option] for place in places[option]) for option in ids}
    steady_in = {o: judged.moves[o] != "may swap" and 3 * shares[o] >= 2 * len(places[o]) > 0 for o in ids}
    names = {option.id: option.text.text for option in vote.options}
    return ScoresFound(
        judged,
        {option: level + 4 for option, level in levels.items()},
        {option: QUARTERS[quarters[option]] for option in ids},
        dict.fromkeys(ids, ""),
        (
            (T("Where"), {o: QUARTERS[quarters[o]] for o in ids}),
            (T("Impact (median)"), {o: _number(middles[o][0]) for o in ids}),
            (T("Effort (median)"), {o: _number(middles[o][1]) for o in ids}),
            (T("Placed there by"), {o: T("{n} of {people}", n=shares[o], people=len(places[o])) for o in ids}),
        ),
        T("Impact and effort of each option, medians"),
        {
            "options": [
                {
                    "option": names[o],
                    "quadrant": quarters[o],
                    "impact": float(middles[o][0]) if places[o] else None,
                    "effort": float(middles[o][1]) if places[o] else None,
                    "people": len(places[o]),
                    "in_quadrant": shares[o],
                    "stable": steady_in[o],
                }
                for o in judged.order
            ]
        },
        talk=_unsettled(vote, judged, steady_in),
        drawn=_grid(vote, middles, judged),
    )


def _unsettled(vote: Vote, judged: Verdict, steady_in: Mapping[str, bool]) -> tuple[Words, ...]:
    texts = {option.id: option.text for option in vote.options}
    loose = [option for option in judged.order if not steady_in[option]][:3]
    return tuple(T("Where “{option}” belongs is not settled: what do we know of it?", option=texts[o]) for o in loose)


def _grid(vote: Vote, middles: Mapping[str, tuple[Fraction, Fraction]], judged: Verdict) -> Any:
    texts = {option.id: option.text for option in vote.options}
    width = vote.rule.scale - 1

    def drawn(alternative: Text, table: Table) -> GridChart:
        points = tuple(
            Point(
                texts[option],
                float((middles[option][1] - 1) / width),
                float((middles[option][0] - 1) / width),
                "other",
                option in judged.safe,
            )
            for option in judged.order
            if middles[option][0]
        )
        quarters = (QUARTERS["first"], QUARTERS["plan"], QUARTERS["fill"], QUARTERS["leave"])
        title = T("Impact and effort of each option, medians")
        return GridChart(points, T("Effort"), T("Impact"), quarters, (), title, alternative, table)

    return drawn


def _places(vote: Vote, option: str) -> list[tuple[int, int]]:
    answers = (answer.get(option, {}) for answer in said(vote.ballots, "places"))
    return [(answer["impact"], answer["effort"]) for answer in answers if len(answer) == len(_AXES)]


def _middle(places: Sequence[tuple[int, int]], axis: int) -> Fraction:
    return median([place[axis] for place in places]) if places else Fraction(0)


def _quarter(impact: Fraction | int, effort: Fraction | int, scale: int) -> Quarter:
    middle = Fraction(scale + 1, 2)
    if middle in (impact, effort) or not impact:
        return "line"
    if impact > middle:
        return "first" if effort < middle else "plan"
    return "fill" if effort < middle else "leave"


def _number(middle: Fraction) -> str:
    return decimal(middle) if middle else "–"


def _parts(vote: Vote, ballots: Sequence[Content]) -> Parts:
    """Return for each ballot a mark on each axis, step and option."""
    answers = said(ballots, "places")
    parts = np.zeros((len(answers), 2, vote.rule.scale, len(vote.options)), np.int64)
    for row, answer in enumerate(answers):
        for place, option in enumerate(ids_of(vote)):
            placed = answer.get(option, {})
            if len(placed) == len(_AXES):
                for axis, name in enumerate(_AXES):
                    parts[row, axis, placed[name] - 1, place] = 1
    return parts


def _levels(tally: Tally) -> NDArray[Any]:
    """Return 3 × the side of the median impact less the side of the median effort; below all for nobody."""
    scale = tally.shape[-2]
    reached = np.cumsum(tally, axis=-2)
    people = reached[..., -1:, :]
    low = (reached < (people + 1) // 2).sum(axis=-2)
    high = (reached < people // 2 + 1).sum(axis=-2)
    side = np.sign(low + high - (scale - 1))
    level = 3 * side[..., 0, :] - side[..., 1, :]
    return np.where(people[..., 0, 0, :] > 0, level, _NOBODY)


def _above(tally: Tally) -> Relation:
    return by_score(_levels(tally))


def _check(places: Mapping[str, Any], rule: Rule, texts: Mapping[str, str]) -> dict[str, dict[str, int]]:
    for option, placed in places.items():
        refuse_stranger(option, texts)
        for axis, step in placed.items():
            refuse_stranger(axis, dict.fromkeys(_AXES, ""))
            whole_number(step, 1, rule.scale)
    return {option: dict(sorted(placed.items())) for option, placed in sorted(places.items()) if placed}


def _schema() -> Json:
    maybe: Json = {"type": ["number", "null"], "description": "The median; null if nobody placed it."}
    option = record(
        "One option.",
        {
            "option": text("The option."),
            "quadrant": {
                "enum": ["first", "plan", "fill", "leave", "line"],
                "description": "High impact and low effort, both high, both low, low and high, or on the line.",
            },
            "impact": maybe,
            "effort": maybe,
            "people": count("People who placed it on both axes."),
            "in_quadrant": count("People who placed it in that quadrant themselves."),
            "stable": {
                "type": "boolean",
                "description": "Two thirds place it there, and it stays whoever is left out.",
            },
        },
    )
    return record("Impact and effort; with impact-effort only.", {"options": listing("Best first.", option)})


def _asks(rule: Rule) -> Text:
    return T("For each option write its impact and its effort, from 1 (small) to {most} (large).", most=rule.scale)


def _says(rule: Rule) -> Text:
    return T("Everybody places each option by impact and effort, from 1 to {most}.", most=rule.scale)


def _answered(n: int, invited: int) -> Text:
    return N(
        "{n} of {invited} people placed the options.", "{n} of {invited} people placed the options.", n, invited=invited
    )


def _boxes(_rule: Rule) -> tuple[Words, ...]:
    return (T("Impact"), T("Effort"))


def _tally(vote: Vote, ballots: Sequence[Content]) -> Tally:
    return _parts(vote, ballots).sum(axis=0)


def _relation(_vote: Vote) -> Any:
    return _above


def _supports(placed: Any, rule: Rule) -> bool:
    return 2 * placed.get("impact", 0) > rule.scale + 1


IMPACT_EFFORT = Way(
    id="impact-effort",
    key="places",
    name=T("Impact and effort"),
    short=T("most impact, then least effort"),
    asks=_asks,
    says=_says,
    answered=_answered,
    formula=(
        T(
            "The median of impact and of effort places each option; the lines are in the middle of the scale (action "
            "priority matrix, after Covey, Merrill & Merrill 1994). High impact comes before low, and then low effort "
            "before high; options of one quarter are level. “However we count” means whoever is left out."
        ),
    ),
    boxes=_boxes,
    check=_check,
    count=_count,
    tally=_tally,
    relation=_relation,
    supports=_supports,
    support=T("expect an impact above the middle"),
    schema=_schema,
)
