"""The tab on change: what moved, how sure that is, and the numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust.change_figures import attrition_table, change_chart, change_table
from lpip_workshop.exercises.trust.change_texts import attrition, certainty, finding, reach, who
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.console.tables import captioned
from lpip_workshop.widgets.boxes import STRETCH, Card, column, scrolling
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.figureview import FigureView
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.theme import Space, px

_CHART = 300


def change_page(results: Results) -> QWidget:
    """Return the page on change since the workshop before."""
    found = results.change
    if found.state == "no_data":
        advice = T(
            "After the next workshop of this partnership this shows what moved. Where people write a private code, it "
            "shows how each moved, as numbers only."
        )
        return EmptyState("clock", T("This was the first time"), advice)
    if not found.is_ok:
        return EmptyState("clock", T("No change can be told"), found.reason or "")
    change = found.value
    chart = FigureView(change_chart(change))
    chart.setMinimumHeight(px(_CHART))
    words = column(
        Label(finding(change), "title"),
        Muted(
            T("{who} {certainty} {reach}", who=who(change), certainty=certainty(change), reach=reach(change)), "body"
        ),
        gap=Space.XS,
    )
    tables = [captioned(table) for table in (change_table(change), attrition_table(change)) if table is not None]
    inside = QWidget()
    inside.setLayout(column(words, Card(chart), *tables, Muted(attrition(change)), STRETCH, gap=Space.M))
    return scrolling(inside, T("Since last time"))
