"""Days as people type them, in English and in Welsh: "next fri", "12 Rhag", "12/12", "+2w", "end of month".

A weekday is the first one after today, "next" the one in the week that follows. A day without a year is the
coming one. Figures are day first. Whoever asks shows the day in full, so that a misreading is seen.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T

_MONTHS = (
    "january ionawr",
    "february chwefror",
    "march mawrth fawrth",
    "april ebrill",
    "may mai fai",
    "june mehefin fehefin",
    "july gorffennaf orffennaf",
    "august awst",
    "september medi fedi",
    "october hydref",
    "november tachwedd dachwedd",
    "december rhagfyr ragfyr",
)
_WEEKDAYS = (
    "monday llun lun",
    "tuesday mawrth fawrth",
    "wednesday weds mercher fercher",
    "thursday iau",
    "friday gwener wener",
    "saturday sadwrn",
    "sunday sul",
)
_NEAR = {"today": 0, "heddiw": 0, "tomorrow": 1, "yfory": 1, "fory": 1}
_END = {"end of month", "end of the month", "month end", "diwedd mis", "diwedd y mis"}
_UNITS = {
    "d": "d day days diwrnod diwrnodau",
    "w": "w week weeks wythnos wythnosau",
    "m": "m month months mis misoedd",
}
_AHEAD = re.compile(r"(?:\+|in |mewn )?\s*(\d{1,4})\s*([a-z]+)")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th|af|ain|fed|eg|ed|ydd)?(?: of| o)? ([a-z]+)(?: (\d{2}|\d{4}))?")
_MONTH_FIRST = re.compile(r"([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?")
_LEADING = re.compile(r"^(?:by|on|before|erbyn|ar|cyn) ")
_RUN_ON = re.compile(r"(\d)(?!fed\b|ain\b|ydd\b)([a-z]{3,})")


def read_day(typed: str, today: date) -> date:
    """Return the day that somebody typed; raises BadInput that names what can be typed."""
    spaced = " ".join(typed.casefold().replace(",", " ").rstrip(". ").split())
    words = _RUN_ON.sub(r"\1 \2", _LEADING.sub("", spaced))
    try:
        found = _read(words, today)
    except (ValueError, OverflowError) as error:
        raise _unknown(typed) from error
    if found is None:
        raise _unknown(typed)
    return found


def _unknown(typed: str) -> BadInput:
    return BadInput(
        T("“{typed}” is not a date.", typed=typed.strip()),
        T("Type a day such as 12 December, 12/12/2026 (the day first), Friday, next Friday, +2w or end of month."),
    )


def _read(words: str, today: date) -> date | None:
    if words in _NEAR:
        return today + timedelta(days=_NEAR[words])
    for read in (_end_of_month, _weekday, _ahead, _figures, _named):
        found = read(words, today)
        if found is not None:
            return found
    return _with_weekday(words, today)


def _end_of_month(words: str, today: date) -> date | None:
    if words in _END:
        return _last(today.year, today.month)
    mark = re.fullmatch(r"(?:end of|diwedd) ([a-z]+)", words)
    month = _place(mark[1], _MONTHS) if mark else None
    if month is None:
        return None
    return _last(today.year if month + 1 >= today.month else today.year + 1, month + 1)


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _weekday(words: str, today: date) -> date | None:
    mark = re.fullmatch(r"(next |this )?(?:d?dydd )?([a-z]+)( nesaf?| yma)?", words)
    wanted = _place(mark[2], _WEEKDAYS) if mark else None
    if mark is None or wanted is None:
        return None
    if mark[1] == "next " or (mark[3] or "").startswith(" nes"):
        return today + timedelta(days=7 - today.weekday() + wanted)
    return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _ahead(words: str, today: date) -> date | None:
    mark = _AHEAD.fullmatch(words)
    unit = next((key for key, names in _UNITS.items() if mark and mark[2] in names.split()), None)
    if mark is None or unit is None:
        return None
    count = int(mark[1])
    if unit != "m":
        return today + timedelta(days=count * (7 if unit == "w" else 1))
    years, month = divmod(today.month - 1 + count, 12)
    return min(_last(today.year + years, month + 1), date(today.year + years, month + 1, 1) + timedelta(today.day - 1))


def _figures(words: str, today: date) -> date | None:
    iso = _ISO.fullmatch(words)
    if iso is not None:
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    mark = _FIGURES.fullmatch(words)
    return _dated(int(mark[1]), int(mark[2]), mark[3], today) if mark else None


def _named(words: str, today: date) -> date | None:
    mark = _DAY_FIRST.fullmatch(words)
    day, name, year = (mark[1], mark[2], mark[3]) if mark else ("", "", None)
    if mark is None:
        mark = _MONTH_FIRST.fullmatch(words)
        if mark is None:
            return None
        name, day, year = mark[1], mark[2], mark[3]
    month = _place(name, _MONTHS)
    return None if month is None else _dated(int(day), month + 1, year, today)


def _with_weekday(words: str, today: date) -> date | None:
    """Read "Friday 11 December"; a weekday that is not that day's is a slip that somebody should look at."""
    mark = re.fullmatch(r"(?:d?dydd )?([a-z]+)\.? (.*\d.*)", words)
    weekday = _place(mark[1], _WEEKDAYS) if mark else None
    if mark is None or weekday is None:
        return None
    found = _figures(mark[2], today) or _named(mark[2], today)
    if found is not None and found.weekday() != weekday:
        raise BadInput(
            T("{day} is not the weekday you typed.", day=found),
            T("Correct the day or the weekday, or leave the weekday out."),
        )
    return found


def _dated(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for ahead in range(9):  # 29 February comes within eight years, even across 2100
        if day <= monthrange(today.year + ahead, month)[1] and day > 0:
            found = date(today.year + ahead, month, day)
            if found >= today:
                return found
    raise ValueError(day)


def _place(name: str, names: tuple[str, ...]) -> int | None:
    """Return which of the names somebody began, three letters at least ("sept", "gwe"); None for none."""
    if len(name) < 3:
        return None
    return next((i for i, known in enumerate(names) if any(one.startswith(name) for one in known.split())), None)
