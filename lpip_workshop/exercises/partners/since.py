"""Then and now: how much trust there was in an earlier workshop and is today, in totals that name nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.partners.compute import Results
from lpip_workshop.exercises.partners.dimensions import BY_ID
from lpip_workshop.exercises.partners.texts import unsaid
from lpip_workshop.exercises.partners.totals import Share, Totals
from lpip_workshop.figures.model import Span, SpanChart, Table
from lpip_workshop.methods.states import Outcome

TITLE = T("How much trust there was, and is")
PAIRS = T("Both trust")


@dataclass(frozen=True, slots=True)
class Row:
    """One total, then and now."""

    label: Words
    then: Outcome[Share]
    now: Outcome[Share]

    @property
    def told(self) -> bool:
        """Tell whether both may be told."""
        return self.then.is_ok and self.now.is_ok


def since_chart(results: Results, now: Totals | None) -> SpanChart | None:
    """Return the totals of an earlier workshop beside `now`, None where not one can be told of both."""
    if now is None or not results.then.is_ok:
        return None
    occasion = results.then.value.occasion
    rows = _rows(results, results.then.value.totals, now)
    if not any(row.told for row in rows):
        return None
    return SpanChart(
        spans=tuple(_span(row) for row in rows),
        low=0,
        high=100,
        low_title=T("none of them"),
        high_title=T("all of them"),
        start_title=T("Share at {occasion}", occasion=occasion),
        end_title=T("Share today"),
        title=TITLE,
        alternative=T("Shares then and now: {told}.", told=listed(tuple(_said(row) for row in rows))),
        table=_table(rows, occasion),
    )


def _rows(results: Results, then: Totals, now: Totals) -> list[Row]:
    """Return what both rounds told: where another rating counted as trust then, only what was told of this one."""
    step = results.asked.threshold
    before = dict(then.density).get(step)
    density = (
        [] if before is None else [Row(T("All three, {step} or more", step=step), before, dict(now.density)[step])]
    )
    if results.then.value.threshold != step:
        return density
    was = dict(then.dimensions)
    dimensions = [Row(BY_ID[ident].name, was[ident], one) for ident, one in now.dimensions]
    return [*density, *dimensions, Row(PAIRS, _pairs(then), _pairs(now))]


def _pairs(found: Totals) -> Outcome[Share]:
    if not found.census.is_ok:
        return Outcome(found.census.state, reason=found.census.reason)
    return Outcome("ok", Share(found.census.value.mutual, found.census.value.pairs))


def _span(row: Row) -> Span:
    if not row.told:
        return Span(row.label, None, None, unsaid(row.now if row.then.is_ok else row.then))
    ends = (float(100 * one.value.value) for one in (row.then, row.now))
    return Span(row.label, *ends, note=_both(row))


def _both(row: Row) -> Text:
    was, found = row.then.value, row.now.value
    return T("{count} of {of}, now {more} of {all}", count=was.count, of=was.of, more=found.count, all=found.of)


def _said(row: Row) -> Text:
    number = _both(row) if row.told else unsaid(row.now if row.then.is_ok else row.then)
    return T("{name}: {number}", name=row.label, number=number)


def _table(rows: Sequence[Row], occasion: Words) -> Table:
    return Table(
        (T("Counted"), T("At {occasion}", occasion=occasion), T("Today")),
        tuple((row.label, _cell(row.then), _cell(row.now)) for row in rows),
        TITLE,
        frozenset({1, 2}),
    )


def _cell(one: Outcome[Share]) -> Words:
    if not one.is_ok:
        return unsaid(one)
    share = T("{count} of {of}", count=one.value.count, of=one.value.of)
    return share if one.value.of < 20 else T("{share} ({percent} %)", share=share, percent=_percent(one.value.value))


def _percent(share: Fraction) -> str:
    return str(int(100 * share + Fraction(1, 2)))
