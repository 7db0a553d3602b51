"""Sectors are known by the names that people read on the screen, in either language."""

from __future__ import annotations

import pytest

from lpip_workshop.core.catalogue import LANGUAGES, catalogue
from lpip_workshop.core.sectors import SECTORS, SHORT, find_sector


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_a_sector_on_the_screen_can_be_typed(language: str) -> None:
    cat = catalogue(language)
    shown = [(cat.say(name), sector) for names in (SECTORS, SHORT) for sector, name in names.items()]
    assert [(name, find_sector(name)) for name, _sector in shown] == shown


@pytest.mark.parametrize(
    ("typed", "sector"),
    [("uni", "university"), ("busn", "business"), ("Llywodraeth", "national-government"), ("", "other"), ("xyz", None)],
)
def test_a_beginning_is_enough_where_it_fits_one_sector_only(typed: str, sector: str | None) -> None:
    assert find_sector(typed) == sector
