"""Partner-to-partner trust as JSON, under documented keys: what the mode lets leave the laptop, and no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import Json
from lpip_workshop.exercises.partners.brokers import Middle
from lpip_workshop.exercises.partners.change import Change, Then
from lpip_workshop.exercises.partners.compute import Named, Results, Side
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS
from lpip_workshop.exercises.partners.effects import Effects
from lpip_workshop.exercises.partners.guard import Census
from lpip_workshop.exercises.partners.matrix import Matrix
from lpip_workshop.exercises.partners.texts import ONLY_FACILITATOR
from lpip_workshop.exercises.partners.totals import Received, Share, Totals
from lpip_workshop.methods.states import Outcome, as_json, no_data, suppressed

Value = TypeVar("Value")


def publish(results: Results) -> dict[str, Json]:
    """Return the results as JSON that satisfies `schema.results_schema`."""
    return {
        "state": results.state,
        "mode": results.mode,
        "threshold": results.asked.threshold,
        "organisations": len(results.organisations),
        "agreed": results.agreed,
        "received": results.received,
        "answered": results.answered,
        "people": results.people,
        "unknown": None if results.answered is None else len(results.organisations) - results.answered,
        "totals": _totals(results.room, results.names) if results.room is not None else None,
        "withheld": _why(results),
        "named": _named(results.named, results.names) if results.named is not None else None,
        "before": _outcome(_then(results), _before),
        "change": _outcome(results.change, _change),
    }


def _then(results: Results) -> Outcome[Then]:
    return results.then if results.room is not None or not results.then.is_ok else suppressed(ONLY_FACILITATOR)


def _before(then: Then) -> Json:
    since = catalogue("en").say(then.occasion)
    return {"since": since, "threshold": then.threshold, "totals": _totals(then.totals, then.names)}


def _change(found: Change) -> Json:
    return {
        "since": catalogue("en").say(found.occasion),
        "raters": found.raters,
        "answers": found.answers,
        "mean_change": as_json(found.mean),
        "raters_lower": found.moved.down,
        "raters_same": found.moved.same,
        "raters_higher": found.moved.up,
        "p": _outcome(found.p, as_json),
        "association": _outcome(found.alike, lambda alike: {"r": alike.r, "p": alike.p}),
    }


def _why(results: Results) -> Json:
    if results.room is not None:
        return None
    outcome = suppressed(ONLY_FACILITATOR) if results.state == "revealed" else no_data()
    return outcome.as_json()["reason"] or "Not revealed."


def _totals(found: Totals, names: Mapping[str, str]) -> Json:
    return {
        "coverage": _share(found.coverage),
        "density": [{"threshold": step, **_outcome(one, _share)} for step, one in found.density],
        "dimensions": [{"id": ident, **_outcome(one, _share)} for ident, one in found.dimensions],
        "census": _outcome(found.census, _census),
        "reciprocity": {
            "pairs_mutual": _outcome(found.mutual, _share),
            "ties_returned": _outcome(found.returned, _share),
            "beyond_chance": _outcome(found.beyond_chance, as_json),
        },
        "one_sided": _outcome(found.census, lambda census: census.one_sided),
        "asymmetry": _outcome(found.distance, as_json),
        "received": _outcome(found.received, lambda given: [_received(one, names) for one in given]),
    }


def _named(found: Named, names: dict[str, str]) -> Json:
    matrix = found.matrix
    return {
        "matrix": [_answer(matrix, edge, names) for edge in sorted(matrix.scores, key=lambda e: _by(e, names))],
        "sides": [_side(side, names) for side in found.sides],
        "one_sided": [{"from": names[a], "to": names[b]} for a, b in found.one_sided],
        "isolated": [names[ident] for ident in found.isolated],
        "unknown": [names[ident] for ident in matrix.unknown],
        "network": _middle(found.middle, names),
        "effects": _outcome(found.effects, lambda effects: _effects(effects, names)),
    }


def _answer(matrix: Matrix, edge: tuple[str, str], names: dict[str, str]) -> Json:
    rated: dict[str, Json] = {
        d.id: as_json(matrix.dimensions[d.id].get(edge)) for d in DIMENSIONS
    }  # fmt: skip
    return {"from": names[edge[0]], "to": names[edge[1]], "score": as_json(matrix.scores[edge]), **rated}


def _by(edge: tuple[str, str], names: dict[str, str]) -> tuple[str, str]:
    return names[edge[0]].casefold(), names[edge[1]].casefold()


def _side(side: Side, names: dict[str, str]) -> Json:
    return {
        "name": names[side.id],
        "given": _outcome(side.given, as_json),
        "relative_given": _outcome(side.relative, as_json),
        "received": _outcome(side.received, as_json),
        "raters": side.raters,
    }


def _middle(found: Middle, names: dict[str, str]) -> Json:
    parts = [sorted((names[ident] for ident in part), key=str.casefold) for part in found.parts]
    return {
        "components": [[*part] for part in sorted(parts, key=lambda part: (-len(part), part))],
        "betweenness": {names[ident]: share for ident, share in found.betweenness.items()},
        "constraint": {names[ident]: value for ident, value in found.constraint.items()},
        "brokers": [names[ident] for ident in found.brokers],
        "cut_points": [names[cut.name] for cut in found.cut_points],
    }


def _effects(found: Effects, names: dict[str, str]) -> Json:
    return {
        "mean": found.mean,
        "give": {names[ident]: value for ident, value in found.give.items()},
        "receive": {names[ident]: value for ident, value in found.receive.items()},
        "generalised_reciprocity": _outcome(found.generalised, as_json),
        "dyadic_reciprocity": _outcome(found.dyadic, as_json),
    }


def _share(share: Share) -> Json:
    return {"count": share.count, "of": share.of, "share": as_json(share.value) if share.of else None}


def _census(census: Census) -> Json:
    return {
        "pairs": census.pairs,
        "mutual": census.mutual,
        "one_sided": census.one_sided,
        "neither": census.neither,
    }


def _received(one: Received, names: Mapping[str, str]) -> Json:
    return {"name": names[one.id], "raters": one.raters, "mean": round(float(one.mean), 1)}


def _outcome(outcome: Outcome[Value], told: Callable[[Value], Json]) -> dict[str, Json]:
    value = told(outcome.value) if outcome.is_ok else None
    return Outcome(outcome.state, None, outcome.reason).as_json() | {"value": value}
