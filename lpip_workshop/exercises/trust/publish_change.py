"""Change between workshops as JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import Json
from lpip_workshop.exercises.trust.change import Change, Moved
from lpip_workshop.methods.change import power, superiority
from lpip_workshop.methods.disclosure import Spread
from lpip_workshop.methods.question import Estimate
from lpip_workshop.methods.states import Outcome, as_json

Value = TypeVar("Value")
DIRECTIONS = ("worse", "same", "improved")


def outcome(found: Outcome[Value], told: Callable[[Value], Json]) -> Json:
    """Return an outcome as JSON, its value as `told` says it."""
    value = told(found.value) if found.is_ok else None
    return Outcome(found.state, None, found.reason).as_json() | {"value": value}


def estimate(found: Estimate) -> Json:
    """Return an estimate as JSON."""
    return {"value": as_json(found.value), "exact": found.exact}


def published(change: Change) -> Json:
    """Return change as JSON that satisfies `schema_change.change_schema`."""
    told = power(change.pairs) if change.kind == "paired" else None
    return {
        "since": catalogue("en").say(change.occasion),
        "kind": change.kind,
        "n_before": change.before,
        "n_after": change.after,
        "n_pairs": change.pairs,
        "finds_half_a_point": None if told is None else told.half,
        "statements": [_moved(one) for one in change.statements],
    }


def _moved(one: Moved) -> Json:
    return {
        "id": one.id,
        "mean_before": outcome(one.before, estimate),
        "mean_after": outcome(one.after, estimate),
        "pairs": one.pairs,
        "directions": outcome(one.moved, _directions),
        "mean_change": outcome(one.mean, estimate),
        "ordinal_effect": outcome(one.effect, as_json),
        "cliffs_delta": outcome(one.delta, as_json),
        "later_is_higher": outcome(one.delta, lambda delta: as_json(superiority(delta))),
        "p": outcome(one.p, lambda p: float(f"{float(p):.2g}")),
        "p_adjusted": outcome(one.adjusted, lambda p: float(f"{float(p):.2g}")),
        "baseline_of_pairs": outcome(one.stayed, estimate),
        "baseline_of_others": outcome(one.left, estimate),
    }


def _directions(moved: Spread) -> Json:
    if moved.band is not None:
        return {"worse": None, "same": None, "improved": None, "mostly": DIRECTIONS[moved.band]}
    counts: dict[str, Json] = dict(zip(DIRECTIONS, moved.counts, strict=True))
    return counts | {"mostly": None}
