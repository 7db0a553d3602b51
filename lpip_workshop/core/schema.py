"""Pieces that the JSON Schemas of results are made of; every key is described."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json

STATES: list[Json] = ["ok", "no_data", "suppressed", "undefined"]


def outcome(description: str, value: dict[str, Json]) -> dict[str, Json]:
    """Return the schema of an outcome: state, value and reason."""
    return record(
        description,
        {
            "state": {"enum": STATES, "description": "Whether there is a value."},
            "value": {"anyOf": [value, {"type": "null"}], "description": "Null unless ok."},
            "reason": {"type": ["string", "null"], "description": "Why there is no value."},
        },
    )


def record(description: str, properties: dict[str, Json], optional: tuple[str, ...] = ()) -> dict[str, Json]:
    """Return the schema of an object with all of these keys, less `optional` ones, and no other."""
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def count(description: str, minimum: int = 0) -> dict[str, Json]:
    """Return the schema of a whole number."""
    return {"type": "integer", "minimum": minimum, "description": description}


def number(description: str) -> dict[str, Json]:
    """Return the schema of a number."""
    return {"type": "number", "description": description}


def text(description: str) -> dict[str, Json]:
    """Return the schema of a text."""
    return {"type": "string", "description": description}


def texts(description: str) -> dict[str, Json]:
    """Return the schema of a list of texts."""
    return listing(description, {"type": "string"})


def listing(description: str, items: Json) -> dict[str, Json]:
    """Return the schema of a list."""
    return {"type": "array", "items": items, "description": description}


def mapping(description: str, values: Json) -> dict[str, Json]:
    """Return the schema of an object with keys of any name."""
    return {"type": "object", "additionalProperties": values, "description": description}


def nullable(schema: dict[str, Json]) -> dict[str, Json]:
    """Return the schema of a value that may be null."""
    return {"anyOf": [schema, {"type": "null"}], "description": schema["description"]}
