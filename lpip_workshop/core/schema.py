"""Pieces that the JSON Schemas of results are made of; every key is described."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json

_STATES: list[Json] = ["ok", "no_data", "suppressed", "undefined"]


def outcome(description: str, value: dict[str, Json]) -> dict[str, Json]:
    """Return the schema of an outcome: state, value and reason."""
    return record(
        description,
        {
            "state": {"enum": _STATES, "description": "Whether there is a value."},
            "value": {"anyOf": [value, {"type": "null"}], "description": "Null unless ok."},
            "reason": {"type": ["string", "null"], "description": "Why there is no value."},
        },
    )


def record(description: str, properties: dict[str, Json]) -> dict[str, Json]:
    """Return the schema of an object with all of these keys and no other."""
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }


def count(description: str, minimum: int = 0) -> dict[str, Json]:
    """Return the schema of a whole number."""
    return {"type": "integer", "minimum": minimum, "description": description}


def listing(description: str, items: dict[str, Json]) -> dict[str, Json]:
    """Return the schema of a list."""
    return {"type": "array", "items": items, "description": description}


def nullable(schema: dict[str, Json]) -> dict[str, Json]:
    """Return the schema of a value that may be null."""
    return {"anyOf": [schema, {"type": "null"}], "description": schema["description"]}
