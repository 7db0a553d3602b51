"""Whose names stand in an action list."""

from __future__ import annotations

from collections.abc import Mapping

from lpip_workshop.core.names import numbered
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.actions.items import Inputs


def named(inputs: Inputs) -> Mapping[str, Words]:
    """Return what stands for owners, helpers, and whoever is consulted or told."""
    everything = (*inputs.actions, *inputs.earlier)
    return numbered(name for one in everything for name in (one.owner, *one.helpers, *one.consulted, *one.told))
