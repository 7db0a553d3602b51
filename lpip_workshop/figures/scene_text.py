"""A picture as text and back, so that one that was frozen is the same after a crash."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from lpip_workshop.figures.scene import Box, Label, Mark, Polygon, Scene, SceneItem, Stroke

_KINDS: dict[str, type[SceneItem]] = {"box": Box, "stroke": Stroke, "mark": Mark, "label": Label, "polygon": Polygon}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def scene_to_text(scene: Scene) -> str:
    """Return a picture as JSON."""
    items = [[_NAMES[type(item)], asdict(item)] for item in scene.items]
    return json.dumps([scene.width, scene.height, items], ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=2)
def scene_from_text(text: str) -> Scene | None:
    """Return the picture; None where the text is none, as in a file that somebody changed."""
    try:
        width, height, items = json.loads(text)
        return Scene(float(width), float(height), tuple(_item(name, values) for name, values in items))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _item(name: str, values: dict[str, Any]) -> SceneItem:
    checked = {key: _checked(key, value) for key, value in values.items()}
    return _KINDS[name](**checked)


def _checked(key: str, value: Any) -> Any:
    if key == "corners":
        return tuple((float(x), float(y)) for x, y in value)
    if key == "dash":
        return tuple(float(length) for length in value)
    if isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(key)
