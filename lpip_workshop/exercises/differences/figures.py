"""The lines as charts and as tables."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.sectors import SECTORS, SHORT
from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.differences.compute import Found, Results
from lpip_workshop.exercises.differences.inputs import Between
from lpip_workshop.exercises.differences.question import Sides
from lpip_workshop.exercises.differences.texts import (
    consensus_words,
    middle_words,
    name_of,
    pair_words,
    part_words,
    step,
    unsaid,
)
from lpip_workshop.exercises.differences.views import named
from lpip_workshop.figures.model import Line, LineChart, LineMark, Table
from lpip_workshop.methods.disclosure import three_bands
from lpip_workshop.methods.states import Outcome

TITLE = T("Where we stand")


def bare_chart(lines: Sequence[Between], scale: int) -> LineChart:
    """Return lines as they are asked, nobody on them yet."""
    names = tuple(named(line.left, line.right) for line in lines)
    return LineChart(
        tuple(Line(line.left, line.right) for line in lines),
        scale,
        (),
        T("The lines we stand on"),
        T("Lines from one view to another: {names}.", names=listed(names)),
        Table((T("Left"), T("Right")), tuple((line.left, line.right) for line in lines)),
    )


def line_chart(found: Sequence[Found], results: Results, title: Words = TITLE) -> LineChart:
    """Return where people stand on some lines: a dot a person, and the signs of sectors at their medians."""
    scale = results.asked.scale
    marked = {place.sector for one in found for place in one.by_sector.places}
    return LineChart(
        tuple(_line(one) for one in found),
        scale,
        tuple((sector, SHORT[sector]) for sector in SECTORS if sector in marked),
        title,
        T(
            "Lines from 1 at the left to {scale} at the right, with the number of people on each: {told}.",
            scale=scale,
            told=listed(tuple(_told(one) for one in found)),
        ),
        spread_table(found, results, title),
    )


def _line(found: Found) -> Line:
    marks = tuple(LineMark(place.sector, float(place.middle.at)) for place in found.by_sector.places)
    counts = _counts(found)
    return Line(found.line.left, found.line.right, counts, marks, "" if counts else _instead(found))


def _counts(found: Found) -> tuple[int, ...]:
    return found.spread.value.counts if found.spread.is_ok else ()


def _instead(found: Found) -> Text:
    """Return what is said in place of numbers of people."""
    return part_words(found, found.spread.value.band or 0) if found.spread.is_ok else unsaid(found.spread)


def _told(found: Found) -> Text:
    name, numbers = name_of(found), " – ".join(map(str, _counts(found)))
    if not numbers:
        return T("{name}: {numbers}", name=name, numbers=_instead(found))
    if not found.by_sector.places:
        return T("{name}: {numbers}", name=name, numbers=numbers)
    sectors = listed(
        tuple(
            T("the middle of {sector} at {place}", sector=SHORT[place.sector], place=step(place.middle.at))
            for place in found.by_sector.places
        )
    )
    return T("{name}: {numbers}, {sectors}", name=name, numbers=numbers, sectors=sectors)


def spread_table(found: Sequence[Found], results: Results, title: Words = TITLE) -> Table:
    """Return the same as numbers: people per step or part, the median and the consensus."""
    fine = all(len(_counts(one)) == results.asked.scale for one in found if _counts(one))
    heads = steps(results.asked.scale, fine)
    return Table(
        (T("Line"), *heads, T("Middle"), T("Consensus")),
        tuple(_row(one, len(heads)) for one in found),
        title,
        frozenset(range(1, len(heads) + 3)),
    )


def steps(scale: int, fine: bool) -> tuple[Words, ...]:
    """Return the names of the steps, or of the three parts."""
    if fine:
        return tuple(str(number) for number in range(1, scale + 1))
    side = (scale - 1) // 2
    low = T("{first} to {last}", first=1, last=side)
    return low, str(side + 1), T("{first} to {last}", first=scale - side + 1, last=scale)


def _row(found: Found, columns: int) -> tuple[Words, ...]:
    counts = _counts(found)
    if counts and len(counts) != columns:
        counts = three_bands(counts)
    cells = [str(count) for count in counts] or ["–"] * columns
    middle = middle_words(found.middle)
    if found.spread.is_ok and found.spread.value.homogeneous:
        middle = _instead(found)
    return (name_of(found), *cells, middle, consensus_words(found.consensus))


def side_table(found: Sequence[Found]) -> Table:
    """Return how many stand on each side of the middle, and what that says of everybody invited."""
    return Table(
        (T("Line"), T("Nearer the left"), T("In the middle"), T("Nearer the right"), T("People"), T("Missing")),
        tuple((name_of(one), *_sides(one.sides), str(one.n), str(one.missing)) for one in found),
        T("How many stand on each side; up to, had everybody invited answered"),
        frozenset(range(1, 6)),
    )


def _sides(outcome: Outcome[Sides]) -> tuple[Words, Words, Words]:
    if not outcome.is_ok:
        return unsaid(outcome), unsaid(outcome), unsaid(outcome)
    sides = outcome.value
    return _side(sides, sides.left), _side(sides, sides.middle), _side(sides, sides.right)


def _side(sides: Sides, count: int) -> Words:
    most = sides.most(count)
    return str(count) if most == count else T("{count} (up to {most})", count=count, most=most)


def sector_table(found: Sequence[Found]) -> Table | None:
    """Return the median of each sector, None where no sector may be shown."""
    known = {place.sector for one in found for place in one.by_sector.places}
    columns = [sector for sector in SECTORS if sector in known]
    if not columns:
        return None
    return Table(
        (T("Line"), *(SHORT[sector] for sector in columns), T("Everybody")),
        tuple(_sector_row(one, columns) for one in found),
        T("Where the middle of each sector stands, and how many people it is"),
        frozenset(range(1, len(columns) + 2)),
    )


def _sector_row(found: Found, columns: Sequence[str]) -> tuple[Words, ...]:
    told: dict[str, Words] = {
        place.sector: T("{place} ({n})", place=step(place.middle.at), n=place.n)
        if place.middle.exact
        else T("about {place} ({n})", place=step(place.middle.at), n=place.n)
        for place in found.by_sector.places
    }
    return (name_of(found), *(told.get(sector, T("not shown")) for sector in columns), middle_words(found.middle))


def pair_table(found: Sequence[Found]) -> Table | None:
    """Return how each two sectors stand to each other, None where no two may be compared."""
    rows = tuple((name_of(one), pair_words(pair, one)) for one in found for pair in one.by_sector.pairs if pair.told)
    if not rows:
        return None
    return Table((T("Line"), T("Two sectors")), rows, T("How two sectors stand to each other"), weights=(2, 3))
