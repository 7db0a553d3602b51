"""Which organisations rate each other."""

from __future__ import annotations

from collections.abc import Mapping

from lpip_workshop.core.names import numbered_organisations
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.partners.inputs import Inputs


def named(inputs: Inputs) -> Mapping[str, Words]:
    """Return what stands for each organisation."""
    return numbered_organisations(organisation.name for organisation in inputs.organisations)
