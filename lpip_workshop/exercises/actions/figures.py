"""The load of each owner, and what became of earlier actions, as pictures."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Words, listed
from lpip_workshop.exercises.actions.compute import Followed, Results
from lpip_workshop.exercises.actions.wording import made_words
from lpip_workshop.figures.model import Bar, BarChart, StackChart, StackRow, Table

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


def followed_chart(results: Results) -> StackChart | None:
    """Return one dot an action by earlier workshop: done, still going, stopped; None where there were none."""
    if not results.rates:
        return None
    categories = (T("Done"), T("Still going"), T("Stopped"))
    title = T("What became of earlier actions")
    told: list[Words] = [
        T("{workshop}: {share}", workshop=made_words(one.day), share=_share(one)) for one in results.rates
    ]
    rows = tuple(
        StackRow(made_words(one.day), (one.done, one.going, one.stopped), _share(one)) for one in results.rates
    )
    return StackChart(
        rows=rows,
        categories=categories,
        title=title,
        alternative=T("Dots, one an action, by workshop: {told}.", told=listed(told)),
        table=Table(
            headings=(T("Agreed at the workshop of"), T("Agreed"), *categories),
            rows=tuple(
                (row.label, str(one.made), *map(str, row.counts)) for row, one in zip(rows, results.rates, strict=True)
            ),
            caption=title,
            numeric=frozenset({1, 2, 3, 4}),
        ),
    )


def _share(one: Followed) -> Words:
    return T("{done} of {made} done", done=one.done, made=one.made)
