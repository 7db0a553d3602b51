"""The small parts that JSON Schemas of this exercise are made of."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json


def state(value: Json, description: str) -> Json:
    """Return a value that may be missing, with the reason."""
    return record(
        {
            "state": {"enum": ["ok", "no_data", "suppressed", "undefined"], "description": "Whether there is a value."},
            "value": {"anyOf": [value, {"type": "null"}], "description": "The value; null unless ok."},
            "reason": {"type": ["string", "null"], "description": "Why there is none; null if there is."},
        },
        description,
    )


def record(properties: dict[str, Json], description: str, optional: tuple[str, ...] = ()) -> dict[str, Json]:
    """Return an object with these keys."""
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def tiers(description: str) -> Json:
    """Return tiers of options."""
    return listing(texts("One tier: options that are level."), f"{description} Tiers, best first.")


def texts(description: str) -> Json:
    """Return a list of texts."""
    return listing({"type": "string"}, description)


def listing(items: Json, description: str) -> Json:
    """Return a list."""
    return {"type": "array", "items": items, "description": description}


def mapping(values: Json, description: str) -> dict[str, Json]:
    """Return an object with keys of any name."""
    return {"type": "object", "additionalProperties": values, "description": description}


def text(description: str) -> Json:
    """Return a text."""
    return {"type": "string", "description": description}


def count(description: str, least: int = 0) -> Json:
    """Return a whole number."""
    return {"type": "integer", "minimum": least, "description": description}


def number(description: str) -> Json:
    """Return a number."""
    return {"type": "number", "description": description}
