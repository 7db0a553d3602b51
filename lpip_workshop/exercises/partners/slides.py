"""What the room sees: the question, a count while the round is open, and then no more than was agreed to."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.partners.compute import Named, Results
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS
from lpip_workshop.exercises.partners.figures import census_chart, density_chart, matrix_table
from lpip_workshop.exercises.partners.findings import findings
from lpip_workshop.exercises.partners.map_figure import trust_map
from lpip_workshop.exercises.partners.since import since_chart
from lpip_workshop.exercises.partners.texts import (
    NO_TABLE,
    PROMISES,
    asked_words,
    change_words,
    coverage,
    headline,
    one_way,
    since_words,
    turnout,
)
from lpip_workshop.exercises.partners.totals import Totals
from lpip_workshop.figures.model import Table
from lpip_workshop.figures.slide import Points, Prompt, Slide, Tally

_STAGE_WIDEST, _ROWS = 9, 5
_LINES = 7  # names the room reads at once
AGREED = T("All organisations agreed to show this.")


def slides(results: Results) -> tuple[Slide, ...]:
    """Return the screens for where the round stands."""
    if results.state == "revealed":
        return _revealed(results)
    if results.state == "closed":
        return (Slide(results.setting.title, Prompt(T("All sheets are in. Nobody has seen them yet."))),)
    first = _tally(results) if results.state == "open" else Slide(results.setting.title, Prompt(asked_words(results)))
    return (first, _statements(results), *_numbers(results), _promise(results))


def _statements(results: Results) -> Slide:
    return Slide(
        results.setting.title,
        Points(tuple(dimension.statement for dimension in DIMENSIONS)),
        under=T("Rate each organisation you work with: 1 not at all, 2 a little, 3 mostly, 4 fully."),
    )


def _numbers(results: Results) -> list[Slide]:
    """Return which number stands for which organisation: by it they find their sheet, and each other where the sheets
    hold no names.
    """
    lines = [(str(place), one.name) for place, one in enumerate(results.organisations, start=1)]
    pages = ceil(len(lines) / _LINES)
    each = ceil(len(lines) / max(pages, 1))
    heads = (T("Number"), T("Organisation"))
    tables = [Table(heads, tuple(lines[page * each : (page + 1) * each]), weights=(1.4, 6)) for page in range(pages)]
    return [Slide(T("The numbers on the sheets"), table) for table in tables]


def _promise(results: Results) -> Slide:
    return Slide(
        T("Who will see it"),
        Prompt(PROMISES[results.asked.mode]),
        under=T("Your organisation’s name stays with what you write."),
    )


def _tally(results: Results) -> Slide:
    words = N("sheet is in", "sheets are in", results.received)
    return Slide(
        results.setting.title,
        Tally(results.received, max(results.invited, results.received), words),
        under=T("Nobody sees a result before it is revealed."),
    )


def _revealed(results: Results) -> tuple[Slide, ...]:
    title, under = results.setting.title, turnout(results)
    if results.room is None:
        kept = T("Thank you. What you wrote stays with the facilitator.")
        return (Slide(title, Prompt(kept), under=under),)
    found, slides = results.room, list[Slide]()
    census = census_chart(found)
    lead = headline(found, results.asked.threshold)
    if census is not None:
        slides.append(Slide(title, census, under=under, takeaway=lead, foot=_foot(results)))
    density = density_chart(found, results.asked.threshold)
    if density is not None:
        slides.append(
            Slide(
                T("How much trust is there?"), density, under=coverage(found), takeaway=NO_TABLE, foot=_foot(results)
            ),
        )
    since = since_chart(results, found)
    if since is not None:
        slides.append(Slide(T("Since last time"), since, under=since_words(found), takeaway=NO_TABLE))
    slides += _named(results)
    if not slides:
        return (Slide(title, Prompt(lead), under=under),)
    return (*slides, Slide(T("How this was counted"), Points(_counted(results, found)), under=under))


def _named(results: Results) -> list[Slide]:
    if results.named is None:
        return []
    slides = [Slide(T("Who trusts whom"), trust_map(results, results.named), under=AGREED)]
    slides += _matrix(results, results.named)
    if results.change.is_ok:
        slides.append(Slide(T("Who moved since last time"), Points(change_words(results.change.value)), under=AGREED))
    said = findings(results, results.named)
    if said:
        slides.append(Slide(T("What stands out"), Points(said)))
    return slides


def _matrix(results: Results, found: Named) -> list[Slide]:
    """Return the square of answers, on as many screens as its rows need."""
    table = matrix_table(found, results.names) if len(results.organisations) <= _STAGE_WIDEST else None
    if table is None:
        return []
    screens = max(1, -(-len(table.rows) // _ROWS))
    rows = -(-len(table.rows) // screens)
    parts = [replace(table, rows=table.rows[first : first + rows]) for first in range(0, len(table.rows), rows)]
    title = T("How far each trusts each other")
    return [
        Slide(title, part, AGREED, foot=T("{number} of {of}", number=n, of=screens) if screens > 1 else "")
        for n, part in enumerate(parts, start=1)
    ]


def _counted(results: Results, found: Totals) -> tuple[Words, ...]:
    lines: list[Words] = [
        T("An answer is the mean of three ratings; {step} or more counts as trust.", step=results.asked.threshold),
        T("Pairs count where both answered. A blank is no answer, and not no trust."),
    ]
    more = one_way(found)
    lines += [more] if more is not None else []
    return (*lines, PROMISES[results.mode])


def _foot(results: Results) -> Words:
    return T("Trust: {step} or more, from 1 to 4", step=results.asked.threshold)
