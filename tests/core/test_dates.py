"""Days as people type them are read in English and in Welsh, and what cannot be read is refused with examples."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.dates import read_day
from lpip_workshop.core.errors import BadInput

THURSDAY = date(2026, 11, 12)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("today", (2026, 11, 12)),
        ("tomorrow", (2026, 11, 13)),
        ("yfory", (2026, 11, 13)),
        ("fri", (2026, 11, 13)),
        ("Friday", (2026, 11, 13)),
        ("by friday.", (2026, 11, 13)),
        ("next fri", (2026, 11, 20)),
        ("dydd Gwener", (2026, 11, 13)),
        ("Dydd Gwener nesaf", (2026, 11, 20)),
        ("erbyn ddydd Gwener", (2026, 11, 13)),
        ("thursday", (2026, 11, 19)),
        ("weds", (2026, 11, 18)),
        ("next monday", (2026, 11, 16)),
        ("dydd Mawrth", (2026, 11, 17)),
        ("12 dec", (2026, 12, 12)),
        ("12dec", (2026, 12, 12)),
        ("12th of December", (2026, 12, 12)),
        ("December 12, 2027", (2027, 12, 12)),
        ("12 december 2026", (2026, 12, 12)),
        ("12 Rhag", (2026, 12, 12)),
        ("12fed o Ragfyr", (2026, 12, 12)),
        ("12 Mawrth", (2027, 3, 12)),
        ("3 Hyd", (2027, 10, 3)),
        ("3 October", (2027, 10, 3)),
        ("12/12", (2026, 12, 12)),
        ("12/12/2026", (2026, 12, 12)),
        ("1.2.27", (2027, 2, 1)),
        ("2026-12-12", (2026, 12, 12)),
        ("1/11/2026", (2026, 11, 1)),
        ("29 feb", (2028, 2, 29)),
        ("Saturday 12 December", (2026, 12, 12)),
        ("+2w", (2026, 11, 26)),
        ("+10d", (2026, 11, 22)),
        ("in 3 weeks", (2026, 12, 3)),
        ("mewn 3 wythnos", (2026, 12, 3)),
        ("+3m", (2027, 2, 12)),
        ("end of month", (2026, 11, 30)),
        ("end of the month", (2026, 11, 30)),
        ("diwedd y mis", (2026, 11, 30)),
        ("end of january", (2027, 1, 31)),
        ("diwedd Chwefror", (2027, 2, 28)),
    ],
)
def test_what_people_type_is_read_as_they_mean_it(typed: str, meant: tuple[int, int, int]) -> None:
    assert read_day(typed, THURSDAY) == date(*meant)


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "May", "12", "31/2/2026", "12/31/2026", "0 dec", "31 june", "+2 moons", "+9999999w", "99/99",
     "0000-01-01", "=TODAY()", "fr", "12 de", "next year", "١٢ ديسمبر", "12 dec 20266"],
)  # fmt: skip
def test_what_cannot_be_a_day_is_refused_with_what_can_be_typed(typed: str) -> None:
    with pytest.raises(BadInput) as met:
        read_day(typed, THURSDAY)
    assert "next Friday" in met.value.remedy.source


def test_a_weekday_that_is_not_that_days_is_pointed_out() -> None:
    with pytest.raises(BadInput) as met:
        read_day("Friday 12 December 2026", THURSDAY)
    assert Catalogue("en").say(met.value.what) == "12 December 2026 is not the weekday you typed."


def test_a_month_on_from_its_last_day_stays_in_the_next_month() -> None:
    assert read_day("+1m", date(2027, 1, 31)) == date(2027, 2, 28)


@given(DAYS, DAYS, st.sampled_from(["en", "cy"]), st.booleans())
def test_a_day_shown_in_full_reads_back_whatever_today_is(day: date, today: date, language: str, weekday: bool) -> None:
    assert read_day(Catalogue(language).day(day, weekday=weekday), today) == day


@given(
    DAYS,
    DAYS,
    st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d %b %Y", "%B %d, %Y", "%A %d %b %Y"]),
)
def test_a_day_written_another_way_reads_back(day: date, today: date, form: str) -> None:
    assert read_day(day.strftime(form), today) == day


@given(DAYS, st.integers(0, 364), st.sampled_from(["en", "cy"]))
def test_a_coming_day_needs_no_year(today: date, ahead: int, language: str) -> None:
    day = today + timedelta(days=ahead)
    assert read_day(Catalogue(language).day(day).rsplit(" ", 1)[0], today) == day


@given(DAYS, st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]))
def test_a_weekday_lies_ahead_and_next_is_in_the_week_that_follows(today: date, name: str) -> None:
    coming, following = read_day(name, today), read_day(f"next {name}", today)
    assert 1 <= (coming - today).days <= 7
    assert coming.weekday() == following.weekday()
    assert following - timedelta(days=following.weekday()) == today - timedelta(days=today.weekday()) + timedelta(
        days=7
    )


@given(st.text(max_size=30), DAYS)
def test_anything_typed_is_a_day_or_is_refused(typed: str, today: date) -> None:
    with suppress(BadInput):
        assert isinstance(read_day(typed, today), date)
