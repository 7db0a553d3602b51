"""Finds the exercises: every folder under `lpip_workshop/exercises` that has a `SPEC`."""

from __future__ import annotations

import importlib
import logging
import pkgutil
from dataclasses import dataclass
from functools import lru_cache

from lpip_workshop.core.exercise import ExerciseSpec

_log = logging.getLogger(__name__)
PACKAGE = "lpip_workshop.exercises"


@dataclass(frozen=True, slots=True)
class Registry:
    """The exercises that loaded, in their order, and the names of folders that did not."""

    specs: tuple[ExerciseSpec, ...]
    broken: tuple[str, ...]

    def __getitem__(self, exercise_id: str) -> ExerciseSpec:
        """Return the exercise of that id; raises KeyError."""
        for spec in self.specs:
            if spec.id == exercise_id:
                return spec
        raise KeyError(exercise_id)

    def __contains__(self, exercise_id: str) -> bool:
        return any(spec.id == exercise_id for spec in self.specs)


def discover(package: str = PACKAGE) -> Registry:
    """Import each exercise folder; one that fails is logged and left out, and the others still load."""
    specs: list[ExerciseSpec] = []
    broken: list[str] = []
    for module in pkgutil.iter_modules(importlib.import_module(package).__path__):
        if not module.ispkg:
            continue
        try:
            specs.append(importlib.import_module(f"{package}.{module.name}").SPEC)
        except Exception:
            _log.exception("exercise %s does not load", module.name)
            broken.append(module.name)
    return Registry(tuple(sorted(specs, key=lambda spec: (spec.order, spec.id))), tuple(broken))


@lru_cache(maxsize=1)
def exercises() -> Registry:
    """Return the exercises of this installation, found once."""
    return discover()
