"""The map as JSON, under documented keys: every number a screen or a handout shows, and no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.differences.compute import Found, Kind, Results
from lpip_workshop.exercises.differences.question import Agreed, Middle, Sides
from lpip_workshop.exercises.differences.sectors import Pair, SectorPlace
from lpip_workshop.methods.disclosure import Spread, three_bands
from lpip_workshop.methods.states import Outcome, as_json

PARTS = ("left", "middle", "right")
Value = TypeVar("Value")


def publish(results: Results) -> dict[str, Json]:
    """Return the results as JSON that satisfies `schema.results_schema`."""
    revealed = results.abstained is not None
    return {
        "state": results.state,
        "steps": results.asked.scale,
        "sector_asked": results.asked.sector,
        "smallest_group": results.setting.smallest,
        "invited": results.invited,
        "received": results.received,
        "answered": results.answered if revealed else None,
        "abstained": results.abstained,
        "lines": [_found(found) for found in results.found],
        "live_differences": _numbers(results, "live"),
        "common_ground": _numbers(results, "common"),
    }


def _numbers(results: Results, kind: Kind) -> list[Json]:
    return [found.line.number for found in results.of_kind(kind)]


def _found(found: Found) -> Json:
    return {
        "number": found.line.number,
        "left": found.line.left.text,
        "right": found.line.right.text,
        "kind": found.kind,
        "difference": None if found.kind == "hidden" else found.difference,
        "n": found.n,
        "missing": found.missing,
        "spread": _outcome(found.spread, _spread),
        "median": _outcome(found.middle, _middle),
        "consensus": _outcome(found.consensus, _agreed),
        "sides": _outcome(found.sides, _sides),
        "two_camps": found.camps,
        "by_sector": [_place(place) for place in found.by_sector.places],
        "pairs_of_sectors": [_pair(pair) for pair in found.by_sector.pairs],
    }


def _outcome(outcome: Outcome[Value], told: Callable[[Value], Json]) -> Json:
    value = told(outcome.value) if outcome.is_ok else None
    return Outcome(outcome.state, None, outcome.reason).as_json() | {"value": value}


def _spread(spread: Spread) -> Json:
    return {
        "kind": spread.kind,
        "counts": [*spread.counts] if spread.kind == "counts" else None,
        "parts": None if spread.homogeneous else [*three_bands(spread.counts)],
        "mostly": None if spread.band is None else PARTS[spread.band],
    }


def _middle(middle: Middle) -> Json:
    return {"value": as_json(middle.at), "exact": middle.exact}


def _agreed(agreed: Agreed) -> Json:
    return {"value": round(agreed.value, 9), "exact": agreed.exact}


def _sides(sides: Sides) -> Json:
    return {
        "of": sides.n,
        "everybody": sides.everybody,
        "left": _side(sides, sides.left),
        "middle": _side(sides, sides.middle),
        "right": _side(sides, sides.right),
    }


def _side(sides: Sides, count: int) -> Json:
    return {"count": count, "lowest": count / sides.everybody, "highest": sides.most(count) / sides.everybody}


def _place(place: SectorPlace) -> Json:
    return {"sector": place.sector, "n": place.n, "median": _middle(place.middle)}


def _pair(pair: Pair) -> Json:
    told = None if pair.delta is None else as_json(pair.delta)
    in_100 = None if pair.delta is None else pair.in_100
    return {"one": pair.one, "other": pair.other, "delta": told, "in_100": in_100, "far_apart": pair.apart}


def differences(results: Results) -> tuple[tuple[Saying, Saying, Kind], ...]:
    """Return both views of each line that may be shown and what was found, most differing first, for other exercises.

    What was found is "live", "between" or "common".
    """
    return tuple((found.line.left, found.line.right, found.kind) for found in results.shown)
