"""Which organisations rate each other."""

from __future__ import annotations

from collections.abc import Mapping

from lpip_workshop.core.names import numbered_organisations
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.partners.inputs import Inputs


def named(inputs: Inputs) -> Mapping[str, Words]:
    """Return what stands for each organisation, those that took part before too."""
    then = (one.name for held in inputs.earlier for one in held.organisations)
    return numbered_organisations([*(one.name for one in inputs.organisations), *then])
