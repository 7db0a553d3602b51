"""The JSON Schema of the published network."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.sectors import SECTORS

_NAMES: dict[str, Json] = {"type": "array", "items": {"type": "string"}}
_COUNT: dict[str, Json] = {"type": "integer", "minimum": 0}


def schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish.publish`."""
    measures = _measures()
    return _object(
        {
            "state": {"enum": ["ok", "no_data"], "description": "no_data where no relationship was put down."},
            "relationships": {
                "type": "array",
                "items": _link(),
                "description": "The relationships, in the order in which they were put down, each once.",
            },
            "kinds": _by_kind(_COUNT, "How many relationships of each kind that occurs."),
            "overall": {**measures, "description": "All relationships measured, whatever their kind."},
            "by_kind": _by_kind(measures, "The relationships of each kind measured by themselves."),
        }
    )


def _link() -> dict[str, Json]:
    return _object(
        {
            "from": {"type": "string", "description": "Whose link it is."},
            "to": {"type": "string", "description": "To whom."},
            "kind": {
                "type": "string",
                "description": "works-with, informs, funds, decides-over, in-tension, linked (no kind was said), "
                "or the facilitator's own words.",
            },
            "mutual": {"type": "boolean", "description": "Whether it goes both ways."},
            "strength": {"enum": [1, 2, 3, None], "description": "1 weak to 3 strong, null where nobody said."},
            "told_by": {"enum": ["one", "both", None], "description": "Which sides reported it, null where not said."},
        }
    )


def _measures() -> dict[str, Json]:
    return _object(
        {
            "stakeholders": {**_COUNT, "description": "Everybody on the register, linked or not: n."},
            "arrows": {**_COUNT, "description": "Different ordered pairs with a link; a mutual link is two: a."},
            "linked_pairs": {**_COUNT, "description": "Pairs with a link in either direction: M + A."},
            "dyad_census": _described(
                "All pairs by their links.",
                mutual=("integer", "Both ways: M."),
                one_way=("integer", "One way only: A."),
                unlinked=("integer", "Not linked: N."),
            ),
            "density": _outcome("a / (n (n - 1))."),
            "linked_share": _outcome("Linked pairs of all pairs, (M + A) / (n (n - 1) / 2)."),
            "reciprocity_pairs_mutual": _outcome("M / (M + A), the share of linked pairs linked both ways."),
            "reciprocity_ties_returned": _outcome("2M / (2M + A), the share of arrows returned."),
            "reciprocity_beyond_chance": _outcome("(r - d) / (1 - d), of arrows returned r and density d."),
            "centralisation": _centralisation(),
            "each": {"type": "array", "items": _stakeholder(), "description": "Each stakeholder's place."},
            "components": {
                "type": "array",
                "items": _NAMES,
                "description": "Who is connected by any chain of links, largest first; isolates are their own.",
            },
            "isolates": {**_NAMES, "description": "Stakeholders without any link."},
            "cut_points": {
                "type": "array",
                "items": _cut(),
                "description": "Stakeholders without whom their component falls apart, who cut off most first.",
            },
            "ei": _ei(),
            "most_between_is_steady": _outcome(
                "Whether those with the highest betweenness stay the same when any one linked pair is left out.",
                "boolean",
            ),
        }
    )


def _centralisation() -> dict[str, Json]:
    return {
        **_object(
            {
                "degree": _outcome("Linked partners: sum of (largest - each) / ((n - 1)(n - 2))."),
                "degree_given": _outcome("Arrows given: sum of (largest - each) / (n - 1) squared."),
                "degree_received": _outcome("Arrows received: sum of (largest - each) / (n - 1) squared."),
                "betweenness": _outcome("Betweenness: sum of (largest - each) / (n - 1)."),
                "closeness": _outcome("Closeness: sum of (largest - each) (2n - 3) / ((n - 1)(n - 2))."),
            }
        ),
        "description": "How far the network hangs on one (Freeman 1979): 0 all alike, 1 a star.",
    }


def _stakeholder() -> dict[str, Json]:
    number: dict[str, Json] = {"type": ["number", "null"], "minimum": 0}
    return _object(
        {
            "name": {"type": "string", "description": "Who it is."},
            "partners": {**_COUNT, "description": "With how many others linked, in either direction."},
            "given": {**_COUNT, "description": "Arrows from here."},
            "received": {**_COUNT, "description": "Arrows to here."},
            "betweenness": {**number, "description": "Share of possible shortest chains through here, any direction."},
            "betweenness_raw": {**number, "description": "Number of shortest chains through here, any direction."},
            "betweenness_directed": {**number, "description": "The share along arrows only."},
            "closeness": {**number, "description": "(n - 1) / sum of distances; null where somebody is out of reach."},
            "harmonic_closeness": {**number, "description": "Mean of 1 / distance, 0 for whom it cannot reach."},
            "why_not": {"type": ["string", "null"], "description": "Why a number above is null."},
        }
    )


def _cut() -> dict[str, Json]:
    return _object(
        {
            "name": {"type": "string", "description": "Who holds the parts together."},
            "parts": {"type": "array", "items": _NAMES, "description": "What is left falls into, largest first."},
            "cut_off": {**_NAMES, "description": "Everybody outside the largest part."},
        }
    )


def _ei() -> dict[str, Json]:
    sectors: dict[str, Json] = {sector: _outcome("Of the links its members have.") for sector in SECTORS}
    return {
        **_object(
            {
                "index": _outcome("(across - inside) / (across + inside): -1 all inside sectors, 1 all across."),
                "inside": {"type": ["integer", "null"], "description": "Linked pairs within a sector."},
                "across": {"type": ["integer", "null"], "description": "Linked pairs between two sectors."},
                "by_chance": _outcome("The index if links ignored the sectors."),
                "by_sector": {
                    "type": "object",
                    "properties": sectors,
                    "additionalProperties": False,
                    "description": "The index of each sector that occurs.",
                },
            }
        ),
        "description": "Links across sectors (Krackhardt and Stern 1988).",
    }


def _by_kind(items: dict[str, Json], description: str) -> dict[str, Json]:
    return {"type": "object", "additionalProperties": items, "description": description}


def _outcome(description: str, kind: str = "number") -> dict[str, Json]:
    return {
        **_object(
            {
                "state": {"enum": ["ok", "no_data", "undefined"], "description": "Whether there is a value."},
                "value": {"type": [kind, "null"], "description": "The value, null unless ok."},
                "reason": {"type": ["string", "null"], "description": "Why there is none."},
            }
        ),
        "description": description,
    }


def _described(description: str, **properties: tuple[str, str]) -> dict[str, Json]:
    made: dict[str, Json] = {key: {"type": kind, "description": text} for key, (kind, text) in properties.items()}
    return {**_object(made), "description": description}


def _object(properties: dict[str, Json]) -> dict[str, Json]:
    return {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}
