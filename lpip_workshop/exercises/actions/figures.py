"""The load of each owner as a picture."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Words, listed
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.figures.model import Bar, BarChart, Table

MOST_BARS = 15


def load_chart(results: Results) -> BarChart | None:
    """Return how many open actions each owner answers for; None where nobody owns any."""
    if not results.load:
        return None
    shown, rest = results.load[:MOST_BARS], results.load[MOST_BARS:]
    most = shown[0].actions
    bars = tuple(
        Bar(
            one.owner,
            one.actions,
            N("{n} action", "{n} actions", one.actions),
            emphasis="first" if one.actions == most else "plain",
        )
        for one in shown
    )
    told: list[Words] = [T("{owner} {count}", owner=one.owner, count=one.actions) for one in shown]
    if rest:
        told.append(N("{n} more owner", "{n} more owners", len(rest)))
    return BarChart(
        bars=bars,
        title=T("Open actions by owner"),
        alternative=T("Bar chart of open actions by owner: {told}.", told=listed(told)),
        table=Table(
            headings=(T("Owner"), T("Open actions")),
            rows=tuple((one.owner, str(one.actions)) for one in results.load),
            caption=T("Open actions by owner"),
            numeric=frozenset({1}),
        ),
    )
