"""Pages of the revealed result that are made anew for each result."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.partners import figures
from lpip_workshop.exercises.partners.compute import Results
from lpip_workshop.exercises.partners.findings import effect_words, findings
from lpip_workshop.exercises.partners.map_figure import trust_map
from lpip_workshop.exercises.partners.since import since_chart
from lpip_workshop.exercises.partners.texts import change_words, coverage, decimal, one_way, reciprocity_lines, unsaid
from lpip_workshop.exercises.partners.totals import Totals
from lpip_workshop.figures.model import Table
from lpip_workshop.widgets.boxes import STRETCH, Card, column, scrolling
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.figureview import FigureView
from lpip_workshop.widgets.labels import Body, Heading, Label
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Cell, Column
from lpip_workshop.widgets.theme import Space, px

_ROW, _HEAD = 36, 40
_WIDEST = 900  # any wider and the eye loses the line from a name to its numbers


def totals_page(results: Results) -> QWidget:
    """Return the totals as figures and sentences, as far as they are told."""
    found = results.desk.totals if results.desk is not None else results.room
    assert found is not None
    charts = (
        figures.census_chart(found),
        figures.density_chart(found, results.asked.threshold),
        figures.received_chart(found, results.names),
    )
    cards: list[QWidget] = [Card(Label(chart.title, "strong"), FigureView(chart)) for chart in charts if chart]
    if not cards:
        return EmptyState("shield-check", T("Nothing can be shown by itself"), _why(found))
    lines = _lines(found)
    if lines:
        heading = Heading(T("Is trust returned?"), "title")
        cards.insert(1, Card(heading, *(Body(line) for line in lines), gap=Space.XS))
    cards += _since(results, found)
    inside = QWidget()
    inside.setLayout(column(Body(coverage(found)), *cards, STRETCH, gap=Space.M))
    inside.setMaximumWidth(px(_WIDEST))
    return scrolling(inside, T("Totals"))


def _since(results: Results, found: Totals) -> list[QWidget]:
    """Return what is told of an earlier workshop: its totals beside these, and how the raters moved."""
    chart, cards = since_chart(results, found), list[QWidget]()
    if chart is not None:
        cards.append(Card(Label(chart.title, "strong"), FigureView(chart)))
    if results.desk_change.is_ok:
        said = change_words(results.desk_change.value)
        cards.append(Card(Heading(T("Since last time"), "title"), *(Body(line) for line in said), gap=Space.XS))
    return cards


def map_page(results: Results) -> QWidget:
    """Return the map of trust; empty where names may not be seen."""
    return Card(FigureView(trust_map(results, results.desk))) if results.desk is not None else QWidget()


def sides_page(results: Results) -> QWidget:
    """Return what each gave and received, and what stands out; empty where names may not be seen."""
    found = results.desk
    if found is None:
        return QWidget()
    tables = [figures.sides_table(found, results.names), figures.middle_table(results, found)]
    effects = figures.effects_table(found, results.names)
    said = Card(
        Heading(T("What stands out"), "title"),
        *(Body(words) for words in (*findings(results, found), *effect_words(found))),
        gap=Space.S,
    )
    inside = QWidget()
    shown = [captioned(table) for table in (*tables, *([effects] if effects else []))]
    inside.setLayout(column(said, *shown, STRETCH, gap=Space.L))
    inside.setMaximumWidth(px(_WIDEST))
    return scrolling(inside, T("Given and received"))


def _lines(found: Totals) -> tuple[Text, ...]:
    lines = [*reciprocity_lines(found)]
    more = one_way(found)
    if more is not None:
        lines.append(more)
    if found.distance.is_ok:
        lines.append(
            T("The two answers of a pair lie {points} points apart on average.", points=decimal(found.distance.value))
        )
    return tuple(lines)


def _why(found: Totals) -> Words:
    reason = found.census.reason or (found.density[0][1].reason if found.density else None)
    return reason or unsaid(found.census)


def captioned(table: Table) -> QVBoxLayout:
    """Return a table under its caption, as tall as its rows."""
    columns = [
        Column(heading, _cell(place), numeric=place in table.numeric, stretch=place == 0)
        for place, heading in enumerate(table.headings)
    ]
    shown = PlainTable(columns, lambda found: say(found[0]), table.caption)
    shown.set_rows(table.rows)
    shown.setFixedHeight(px(_HEAD + _ROW * min(len(table.rows), 12)) + 4)
    return column(Label(table.caption, "strong"), shown, gap=Space.XS)


def _cell(place: int) -> Callable[[tuple[Words, ...]], Cell]:
    return lambda found: found[place]
