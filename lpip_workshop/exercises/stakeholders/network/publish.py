"""The network as JSON, under documented keys."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.stakeholders.network.compute import NetworkResults
from lpip_workshop.exercises.stakeholders.network.inputs import Link
from lpip_workshop.exercises.stakeholders.network.measures import Centralisation, Measures
from lpip_workshop.methods.states import Outcome


def publish(results: NetworkResults) -> dict[str, Json]:
    """Return the network as JSON that satisfies `schema`."""
    state = "no_data" if not results.links else "ok"
    return {
        "state": state,
        "relationships": [_link(link) for link in results.links],
        "kinds": {kind or "linked": len(results.of_kind(kind)) for kind in results.kinds},
        "overall": _measures(results.overall),
        "by_kind": {kind or "linked": _measures(measures) for kind, measures in results.by_kind.items()},
    }


def _link(link: Link) -> Json:
    return {
        "from": link.source,
        "to": link.target,
        "kind": link.kind or "linked",
        "mutual": link.mutual,
        "strength": link.strength,
        "told_by": link.told_by or None,
    }


def _measures(m: Measures) -> Json:
    return {
        "stakeholders": len(m.net.nodes),
        "arrows": len(m.net.arrows),
        "linked_pairs": m.linked_pairs,
        "dyad_census": {"mutual": m.census.mutual, "one_way": m.census.one_way, "unlinked": m.census.unlinked},
        "density": m.density.as_json(),
        "linked_share": m.linked_share.as_json(),
        "reciprocity_pairs_mutual": m.pairs_mutual.as_json(),
        "reciprocity_ties_returned": m.ties_returned.as_json(),
        "reciprocity_beyond_chance": m.returned_beyond_chance.as_json(),
        "centralisation": _centralisation(m.centralisation),
        "each": [_stakeholder(m, name) for name in m.net.nodes],
        "components": [list[Json](part) for part in m.components],
        "isolates": list(m.isolates),
        "cut_points": [
            {"name": cut.name, "parts": [list[Json](part) for part in cut.parts], "cut_off": list(cut.cut_off)}
            for cut in m.cut_points
        ],
        "ei": _ei(m),
        "most_between_is_steady": m.steady.as_json(),
    }


def _centralisation(c: Centralisation) -> Json:
    return {
        "degree": c.degree.as_json(),
        "degree_given": c.given.as_json(),
        "degree_received": c.received.as_json(),
        "betweenness": c.betweenness.as_json(),
        "closeness": c.closeness.as_json(),
    }


def _stakeholder(m: Measures, name: str) -> Json:
    degree = m.degrees[name]
    found: dict[str, Json] = {
        "name": name,
        "partners": degree.partners,
        "given": degree.given,
        "received": degree.received,
    }
    for key, outcome in (
        ("betweenness", m.betweenness),
        ("betweenness_raw", m.betweenness_raw),
        ("betweenness_directed", m.betweenness_directed),
        ("closeness", m.closeness),
        ("harmonic_closeness", m.harmonic),
    ):
        found[key] = outcome.value[name] if outcome.is_ok else None
    found["why_not"] = _why_not(m.betweenness, m.closeness)
    return found


def _why_not(*outcomes: Outcome[object]) -> Json:
    """Return why a measure of somebody is null, the first reason there is."""
    return next((outcome.as_json()["reason"] for outcome in outcomes if outcome.reason is not None), None)


def _ei(m: Measures) -> Json:
    found = m.crossing
    inner = found.value if found.is_ok else None
    return {
        "index": inner.index.as_json() if inner else found.as_json(),
        "inside": inner.inside if inner else None,
        "across": inner.across if inner else None,
        "by_chance": inner.by_chance.as_json() if inner else found.as_json(),
        "by_sector": {sector: m.crossing_of[sector].as_json() for sector in SECTORS if sector in m.crossing_of},
    }
