"""Pieces that the JSON Schemas of this exercise are made of."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import record


def estimate() -> dict[str, Json]:
    """Return the schema of a number on the scale."""
    return record(
        "A number on the scale.",
        {
            "value": {"type": "number", "description": "To one decimal."},
            "exact": {
                "type": "boolean",
                "description": "False where worked out from three bands, each answer in the middle of its band "
                "(1.5, 3, 4.5 on the scale to 5; 2, 4, 6 on the scale to 7).",
            },
        },
    )
