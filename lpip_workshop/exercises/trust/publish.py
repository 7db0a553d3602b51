"""The pulse as JSON, under documented keys: every number a screen or a handout shows, and no more."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.words import Text
from lpip_workshop.exercises.trust.compute import Found, Results
from lpip_workshop.exercises.trust.dimensions import BY_ID
from lpip_workshop.exercises.trust.groups import SectorGap
from lpip_workshop.exercises.trust.question import Estimate, Question, Share
from lpip_workshop.methods.disclosure import Spread, three_bands
from lpip_workshop.methods.states import Outcome, as_json

BANDS = ("low", "middle", "high")
Value = TypeVar("Value")


def publish(results: Results) -> dict[str, Json]:
    """Return the results as JSON that satisfies `schema.results_schema`."""
    revealed = results.abstained is not None
    return {
        "state": results.state,
        "scale": results.asked.scale,
        "sector_asked": results.asked.sector,
        "smallest_group": results.setting.smallest,
        "invited": results.invited,
        "received": results.received,
        "answered": results.answered if revealed else None,
        "abstained": results.abstained,
        "dimensions": [_found(found) for found in results.dimensions],
    }


def _found(found: Found) -> Json:
    return {
        "id": found.id,
        "rated_both": found.both,
        "missing": found.missing,
        "importance": _question(found.importance),
        "experience": _question(found.experience),
        "gap": _outcome(found.gap, _estimate),
        "two_camps": found.camps,
        "by_sector": [_sector(group) for group in found.sectors],
    }


def _question(question: Question) -> Json:
    return {
        "rated": question.rated,
        "n": question.n,
        "spread": _outcome(question.spread, _spread),
        "median": _outcome(question.median, as_json),
        "mean": _outcome(question.mean, _estimate),
        "consensus": _outcome(question.consensus, as_json),
        "high": _outcome(question.high, _share),
    }


def _outcome(outcome: Outcome[Value], told: Callable[[Value], Json]) -> Json:
    value = told(outcome.value) if outcome.is_ok else None
    return Outcome(outcome.state, None, outcome.reason).as_json() | {"value": value}


def _spread(spread: Spread) -> Json:
    return {
        "kind": spread.kind,
        "counts": [*spread.counts] if spread.kind == "counts" else None,
        "bands": None if spread.homogeneous else [*three_bands(spread.counts)],
        "mostly": None if spread.band is None else BANDS[spread.band],
    }


def _estimate(estimate: Estimate) -> Json:
    return {"value": _number(estimate.value), "exact": estimate.exact}


def _share(share: Share) -> Json:
    return {
        "count": share.count,
        "of": share.n,
        "lowest": share.count / share.everybody,
        "highest": share.most / share.everybody,
    }


def _sector(group: SectorGap) -> Json:
    return {"sector": group.sector or "not_said", "n": group.n, "gap": _number(group.gap)}


def _number(value: Fraction) -> Json:
    return as_json(value)


def gaps(results: Results) -> tuple[tuple[Text, float], ...]:
    """Return the name and the gap of each dimension that may be shown, widest first, for other exercises."""
    return tuple((BY_ID[found.id].name, float(found.gap.value.value)) for found in results.shown)
