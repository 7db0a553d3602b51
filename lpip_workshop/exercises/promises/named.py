"""Whose names stand in the ledger of promises."""

from __future__ import annotations

from collections.abc import Mapping

from lpip_workshop.core.names import numbered
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.promises.items import Inputs


def named(inputs: Inputs) -> Mapping[str, Words]:
    """Return what stands for those who promised."""
    return numbered(promise.who for promise in inputs.promises)
