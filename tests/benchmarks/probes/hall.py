"""A workshop with stakeholders in it, for the probes."""

from __future__ import annotations

from pathlib import Path

from lpip_workshop.exercises.stakeholders.actions import bring_in
from lpip_workshop.exercises.stakeholders.register import Draft
from tests.support.library import Hall, new_workshop

SECTORS = ("community", "voluntary", "local-government", "business", "university", "health", "national-government")


def places(count: int) -> list[tuple[str, str, float, float]]:
    """Return names, sectors and places between 0 and 10 that look scattered."""
    return [
        (f"Stakeholder number {n}", SECTORS[n % len(SECTORS)], n * 61 % 97 / 9.7, n * 37 % 89 / 8.9)
        for n in range(count)
    ]


def hall_with(folder: Path, stakeholders: int) -> Hall:
    """Return an open library whose one activity has so many stakeholders on its grid."""
    hall = new_workshop(folder, "stakeholders")
    drafts = [Draft(name, sector=sector, influence=x, interest=y) for name, sector, x, y in places(stakeholders)]
    bring_in(hall.store, hall.activity_id, drafts)
    return hall
