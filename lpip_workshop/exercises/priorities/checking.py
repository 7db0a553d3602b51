"""What makes a ballot valid under a rule, whichever way is answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.priorities.inputs import Choice, Content
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.ways.all import WAYS


def checked_content(content: Content, rule: Rule, options: Sequence[Choice]) -> dict[str, Any]:
    """Return a ballot as it is stored, without what says nothing; raises BadInput in words of the ballot."""
    texts = {option.id: option.text.text for option in options}
    way = WAYS[rule.method]
    stored: dict[str, Any] = {way.key: way.check(content.get(way.key, {}), rule, texts)}
    if content.get("sector") in SECTORS:
        stored["sector"] = content["sector"]
    return stored


def is_blank(content: Content) -> bool:
    """Tell whether a ballot chooses nothing."""
    return not any(any(content.get(way.key, {}).values()) for way in WAYS.values())
