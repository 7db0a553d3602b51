"""First steps, deadlines and the day to look back, as a file that calendars import (iCalendar, RFC 5545).

A second export updates rather than doubles: each event has the same UID every time, and SEQUENCE and DTSTAMP
follow the library's stamp of the last change, so that they grow with each change and with nothing else.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, cast

from icalendar import Calendar, Event

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import T, Words, listed
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.items import Action
from lpip_workshop.exercises.actions.timeline import KIND_WORDS, Moment, timeline
from lpip_workshop.exercises.actions.wording import owner_words

SUFFIX = "lpip-workshop"
_BEGIN = datetime(2020, 1, 1, tzinfo=UTC)


def calendar_bytes(results: Results, catalogue: Catalogue) -> bytes:
    """Return the dated part of the list, in one language; what was stopped or removed is told to be cancelled."""
    book = cast("Any", Calendar())
    book.add("prodid", "-//LPIP Workshop//Actions//EN")
    book.add("version", "2.0")
    book.add("calscale", "GREGORIAN")
    book.add("method", "PUBLISH")
    for moment in timeline(results.everything, results.review_on):
        if moment.day is not None:
            book.add_component(_event(moment, results, catalogue))
    for moment in timeline(results.withdrawn, None):
        if moment.day is not None:
            book.add_component(_event(moment, results, catalogue, withdrawn=True))
    return book.to_ical()


def _event(moment: Moment, results: Results, catalogue: Catalogue, *, withdrawn: bool = False) -> Any:
    assert moment.day is not None
    action = moment.action
    event = cast("Any", Event())
    changed = _changed(action.stamp if action else results.source.stamp, results)
    event.add("uid", f"{action.id if action else results.source.id}-{moment.kind}@{SUFFIX}")
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", max(0, int((changed - _BEGIN).total_seconds())))
    event.add("dtstart", moment.day)
    event.add("dtend", moment.day + timedelta(days=1))
    event.add("summary", catalogue.say(T("No longer planned") if withdrawn else _title(moment, results)))
    event.add("status", "CANCELLED" if withdrawn or (action and action.state == "stopped") else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    if action is not None and not withdrawn:
        event.add("description", "\n".join(catalogue.say(line) for line in _lines(action)))
    return event


def _title(moment: Moment, results: Results) -> Words:
    if moment.action is None:
        return T("Look back: {title}", title=results.setting.title)
    return T("{kind}: {what}", kind=KIND_WORDS[moment.kind], what=moment.words)


def _lines(action: Action) -> list[Words]:
    lines: list[Words] = [action.what, T("Who answers for it: {owner}", owner=owner_words(action))]
    if action.helpers:
        lines.append(T("Who helps: {names}", names=listed(list[Words](action.helpers))))
    if action.how_we_will_know.text:
        lines.append(T("How we will know: {sign}", sign=action.how_we_will_know))
    return lines


def _changed(stamp: str, results: Results) -> datetime:
    """Return when a row last changed, to the second; outside a library the day of the workshop."""
    if stamp:
        return datetime.fromtimestamp(int(stamp.split("-")[0], 16) // 1000, tz=UTC)
    day = results.as_of
    return datetime(day.year, day.month, day.day, tzinfo=UTC) if day else _BEGIN
