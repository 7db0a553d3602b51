"""The small parts that only the JSON Schemas of this exercise are made of."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import STATES, listing, record, texts


def state(description: str, value: Json) -> dict[str, Json]:
    """Return a value that may be missing, with the reason."""
    return record(
        description,
        {
            "state": {"enum": STATES, "description": "Whether there is a value."},
            "value": {"anyOf": [value, {"type": "null"}], "description": "The value; null unless ok."},
            "reason": {"type": ["string", "null"], "description": "Why there is none; null if there is."},
        },
    )


def tiers(description: str) -> dict[str, Json]:
    """Return tiers of options."""
    return listing(f"{description} Tiers, best first.", texts("One tier: options that are level."))
