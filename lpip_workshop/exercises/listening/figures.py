"""The time each group spoke as a picture."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words, listed
from lpip_workshop.exercises.listening.compute import Airtime, Results
from lpip_workshop.exercises.listening.groups import group_words
from lpip_workshop.exercises.listening.wording import time_words
from lpip_workshop.figures.model import Bar, BarChart, Emphasis, Table


def airtime_chart(results: Results) -> BarChart | None:
    """Return a bar for each group; None where nothing was counted."""
    if not results.total:
        return None
    told: list[Words] = [
        T("{group} {time}", group=_group(one), time=time_words(one.seconds)) for one in results.airtime
    ]
    return BarChart(
        bars=tuple(
            Bar(_group(one), one.seconds, _time(one), _share(one), _stands(one, results)) for one in results.airtime
        ),
        title=T("How long each group spoke"),
        alternative=T("Bar chart of the minutes each group spoke: {told}.", told=listed(told)),
        table=_twin(results),
    )


def _group(one: Airtime) -> Words:
    return group_words(one.group)


def _time(one: Airtime) -> Words:
    return T("{time} min", time=time_words(one.seconds))


def _share(one: Airtime) -> Words:
    return T("{share} %", share=round(one.share.value * 100))


def _stands(one: Airtime, results: Results) -> Emphasis:
    if one.group in results.most:
        return "first"
    return "attention" if one.group in results.least else "plain"


def _twin(results: Results) -> Table:
    headings: list[Words] = [T("Group"), T("Minutes"), T("Share")]
    rows = [[_group(one), time_words(one.seconds), _share(one)] for one in results.airtime]
    if any(one.people is not None for one in results.airtime):
        headings.append(T("People"))
        rows = [
            [*row, "–" if one.people is None else str(one.people)]
            for row, one in zip(rows, results.airtime, strict=True)
        ]
    return Table(
        headings=tuple(headings),
        rows=tuple(tuple(row) for row in rows),
        caption=T("How long each group spoke"),
        numeric=frozenset({1, 2, 3}),
    )
