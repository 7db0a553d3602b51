"""The gap between what people hope for and what is there, as a chart and as tables."""

from __future__ import annotations

from lpip_workshop.core.sectors import SECTORS, SHORT
from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.found import Found
from lpip_workshop.exercises.trust.groups import UNSAID
from lpip_workshop.exercises.trust.texts import decimal, estimate, name_of, unsaid
from lpip_workshop.figures.model import Span, SpanChart, Table

TITLE = T("What we hope for, and what is there")


def gap_chart(results: Results) -> SpanChart:
    """Return mean importance and mean experience of each dimension, widest gap first."""
    return SpanChart(
        spans=tuple(_span(found, results) for found in results.dimensions),
        low=1,
        high=results.asked.scale,
        low_title=T("1: not at all"),
        high_title=T("{scale}: very much", scale=results.asked.scale),
        start_title=T("How important it is to us"),
        end_title=T("How far it is so"),
        title=TITLE,
        alternative=T(
            "On a scale from 1 to {scale}, the mean importance and the mean experience: {told}.",
            scale=results.asked.scale,
            told=listed(tuple(_told(found) for found in results.dimensions)),
        ),
        table=gap_table(results),
    )


def _span(found: Found, results: Results) -> Span:
    if not found.gap.is_ok:
        return Span(name_of(found), None, None, unsaid(found.gap))
    widest = results.shown[0].gap.value.value
    gap = found.gap.value
    note = (
        T("gap {number}", number=decimal(gap.value))
        if gap.exact
        else T("gap about {number}", number=decimal(gap.value))
    )
    first = gap.value == widest > 0
    ends = (float(question.mean.value.value) for question in (found.importance, found.experience))
    return Span(name_of(found), *ends, note=note, emphasis="attention" if first else "plain")


def _told(found: Found) -> Text:
    if not found.gap.is_ok:
        return T("{name}: {number}", name=name_of(found), number=unsaid(found.gap))
    return T(
        "{name} {importance} and {experience}, gap {gap}",
        name=name_of(found),
        importance=decimal(found.importance.mean.value.value),
        experience=decimal(found.experience.mean.value.value),
        gap=decimal(found.gap.value.value),
    )


def gap_table(results: Results) -> Table:
    """Return the means and the gap of each dimension, and the people they stand on."""
    return Table(
        headings=(T("Dimension"), T("Importance, mean"), T("Experience, mean"), T("Gap"), T("People"), T("Missing")),
        rows=tuple(
            (
                name_of(found),
                estimate(found.importance.mean),
                estimate(found.experience.mean),
                estimate(found.gap),
                str(found.both),
                str(found.missing),
            )
            for found in results.dimensions
        ),
        caption=TITLE,
        numeric=frozenset(range(1, 6)),
    )


def sector_table(results: Results) -> Table | None:
    """Return the gap by sector, None where no sector may be shown."""
    known = {group.sector for found in results.dimensions for group in found.sectors}
    columns = [sector for sector in (*SECTORS, UNSAID) if sector in known]
    if not columns:
        return None
    return Table(
        headings=(T("Dimension"), *(SHORT.get(sector, T("Sector not said")) for sector in columns), T("Everybody")),
        rows=tuple(_sector_row(found, columns) for found in results.dimensions),
        caption=T("Gap by sector, and how many people it stands on"),
        numeric=frozenset(range(1, len(columns) + 2)),
    )


def _sector_row(found: Found, columns: list[str]) -> tuple[Words, ...]:
    gaps = {group.sector: T("{gap} ({n})", gap=decimal(group.gap), n=group.n) for group in found.sectors}
    cells: list[Words] = [gaps.get(sector, T("not shown")) for sector in columns]
    return (name_of(found), *cells, estimate(found.gap))
