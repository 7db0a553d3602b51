"""Change between workshops as a chart and as tables."""

from __future__ import annotations

from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.trust.change import Change, Moved
from lpip_workshop.exercises.trust.change_texts import (
    DIRECTIONS,
    TITLE,
    in_hundred,
    p_cell,
    share_cell,
    step_cell,
    unsaid,
)
from lpip_workshop.exercises.trust.texts import decimal, estimate
from lpip_workshop.figures.model import Span, SpanChart, StackChart, StackRow, Table


def change_chart(change: Change) -> StackChart | SpanChart:
    """Return pairs as dots by how they moved, or the means of two rooms."""
    return _dots(change) if change.kind == "paired" else _means(change)


def _dots(change: Change) -> StackChart:
    told = listed(tuple(T("{name}: {moved}", name=one.label, moved=_moved(one)) for one in change.statements))
    return StackChart(
        rows=tuple(StackRow(one.label, *_row(one)) for one in change.statements),
        categories=DIRECTIONS,
        title=TITLE,
        alternative=T("How many of {n} people rated it lower, the same or higher: {told}.", n=change.pairs, told=told),
        table=change_table(change),
    )


def _row(one: Moved) -> tuple[tuple[int, ...], Words]:
    if one.moved.is_ok and not one.moved.value.homogeneous:
        return one.moved.value.counts, T("of {n}", n=one.pairs)
    return (), _moved(one)


def _moved(one: Moved) -> Text:
    if not one.moved.is_ok:
        return unsaid(one.moved)
    if one.moved.value.band is not None:
        return T("80 % or more: {band}", band=DIRECTIONS[one.moved.value.band])
    down, same, up = one.moved.value.counts
    return T("{down} lower, {same} the same, {up} higher", down=down, same=same, up=up)


def _means(change: Change) -> SpanChart:
    return SpanChart(
        spans=tuple(_span(one) for one in change.statements),
        low=1,
        high=change.scale,
        low_title=T("1: not at all"),
        high_title=T("{scale}: very much", scale=change.scale),
        start_title=T("How far it was so then"),
        end_title=T("How far it is so now"),
        title=TITLE,
        alternative=T(
            "On a scale from 1 to {scale}, the mean experience then and now, of different people: {told}.",
            scale=change.scale,
            told=listed(tuple(_told(one) for one in change.statements)),
        ),
        table=change_table(change),
    )


def _span(one: Moved) -> Span:
    if not one.delta.is_ok:
        return Span(one.label, None, None, unsaid(one.delta))
    ends = float(one.before.value.value), float(one.after.value.value)
    return Span(one.label, *ends, note=T("higher in {n} of 100", n=in_hundred(one.delta.value)))


def _told(one: Moved) -> Text:
    if not one.delta.is_ok:
        return T("{name}: {number}", name=one.label, number=unsaid(one.delta))
    before, after = decimal(one.before.value.value), decimal(one.after.value.value)
    return T("{name} {before} and {after}", name=one.label, before=before, after=after)


def change_table(change: Change) -> Table:
    """Return what was counted and tested."""
    return _of_pairs(change) if change.kind == "paired" else _of_rooms(change)


def _of_pairs(change: Change) -> Table:
    return Table(
        headings=(T("Statement"), T("Lower"), T("Same"), T("Higher"), T("Effect"), T("Mean change"), T("p (Holm)")),
        rows=tuple((one.label, *_counts(one), share_cell(one.effect), _step(one), p_cell(one))
                   for one in change.statements),
        caption=T("People who gave a code both times, and how their rating moved"),
        numeric=frozenset(range(1, 7)),
    )  # fmt: skip


def _counts(one: Moved) -> tuple[Words, ...]:
    if one.moved.is_ok and not one.moved.value.homogeneous:
        return tuple(str(count) for count in one.moved.value.counts)
    if one.moved.is_ok:
        return tuple("≥ 80 %" if place == one.moved.value.band else "–" for place in range(3))
    return ("–", "–", "–")


def _step(one: Moved) -> Words:
    return step_cell(one.mean.value.value) if one.mean.is_ok else unsaid(one.mean)


def _of_rooms(change: Change) -> Table:
    return Table(
        headings=(
            T("Statement"),
            T("Mean then"),
            T("Mean now"),
            T("Higher now, of 100"),
            T("Cliff’s delta"),
            T("p (Holm)"),
        ),
        rows=tuple(
            (
                one.label,
                estimate(one.before),
                estimate(one.after),
                str(in_hundred(one.delta.value)) if one.delta.is_ok else unsaid(one.delta),
                share_cell(one.delta),
                p_cell(one),
            )
            for one in change.statements
        ),
        caption=T("Two rooms of different people"),
        numeric=frozenset(range(1, 6)),
    )


def attrition_table(change: Change) -> Table | None:
    """Return where those who came back stood then, beside those who did not; None for different people."""
    if change.kind != "paired":
        return None
    return Table(
        headings=(T("Statement"), T("Everybody then"), T("Of these, in pairs"), T("The others"), T("Everybody now")),
        rows=tuple(
            (one.label, estimate(one.before), _mean(one, "stayed"), _mean(one, "left"), estimate(one.after))
            for one in change.statements
        ),
        caption=T("Mean experience: who came back, and who did not"),
        numeric=frozenset(range(1, 5)),
    )


def _mean(one: Moved, which: str) -> Words:
    found = one.stayed if which == "stayed" else one.left
    return estimate(found) if found.is_ok else unsaid(found)
