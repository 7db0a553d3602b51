"""Charts and tables of partner-to-partner trust. Those of totals name nobody; the others are for open rounds."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.partners.compute import Named, Results, Side
from lpip_workshop.exercises.partners.dimensions import BY_ID, SCALE, Dimension
from lpip_workshop.exercises.partners.guard import Census
from lpip_workshop.exercises.partners.texts import decimal, hundredths, score, unsaid
from lpip_workshop.exercises.partners.totals import Share, Totals
from lpip_workshop.figures.model import Bar, BarChart, Table
from lpip_workshop.methods.states import Outcome

WIDEST = 12  # organisations; a wider matrix does not fit a page


def census_chart(found: Totals) -> BarChart | None:
    """Return the pairs by how many of the two trust, None where that is not told."""
    if not found.census.is_ok:
        return None
    census = found.census.value
    rows = _census_rows(census)
    pairs = N("{n} pair", "{n} pairs", census.pairs)
    return BarChart(
        tuple(Bar(words, count, str(count), emphasis="first" if not i else "plain")
              for i, (words, count) in enumerate(rows)),
        T("Pairs in which both answered"),
        T("Bar chart of {pairs}: {told}.", pairs=pairs, told=_told(rows)),
        Table(
            (T("Trust"), T("Pairs")),
            tuple((words, str(count)) for words, count in rows),
            T("Pairs in which both answered"),
            frozenset({1}),
        ),
        top=census.pairs,
    )  # fmt: skip


def _census_rows(census: Census) -> tuple[tuple[Text, int], ...]:
    return (
        (T("Both trust"), census.mutual),
        (T("One trusts, not the other"), census.one_sided),
        (T("Neither trusts"), census.neither),
    )


def _told(rows: tuple[tuple[Text, int], ...]) -> Words:
    return listed(tuple(T("{words}: {count}", words=words, count=count) for words, count in rows))


def density_chart(found: Totals, threshold: int) -> BarChart | None:
    """Return how many answers are trust, by dimension and at neighbouring thresholds; None where none is told."""
    table = density_table(found, threshold)
    rows = [(words, one.value) for words, one in _density_rows(found, threshold) if one.is_ok]
    if not rows:
        return None
    bars = tuple(
        Bar(
            words,
            float(share.value),
            T("{count} of {of}", count=share.count, of=share.of),
            emphasis="first" if not i else "plain",
        )
        for i, (words, share) in enumerate(rows)
    )
    told = listed(
        tuple(T("{words}: {count} of {of}", words=words, count=s.count, of=s.of) for words, s in rows)
    )  # fmt: skip
    return BarChart(bars, TRUSTING, T("Bar chart. {told}.", told=told), table, top=1.0)


TRUSTING = T("Answers that speak of trust")


def density_table(found: Totals, threshold: int) -> Table:
    """Return how many answers are trust, with what is not told."""
    return Table(
        (T("Counted"), T("Answers")),
        tuple((words, _share(one)) for words, one in _density_rows(found, threshold)),
        TRUSTING,
        frozenset({1}),
    )


def _density_rows(found: Totals, threshold: int) -> list[tuple[Text, Outcome[Share]]]:
    at = [one for step, one in found.density if step == threshold]
    rows = [(T("All three, {step} or more", step=threshold), one) for one in at]
    rows += [(BY_ID[ident].name, one) for ident, one in found.dimensions]
    beside = [(step, one) for step, one in found.density if step != threshold]
    return rows + [(T("If {step} or more counted", step=step), one) for step, one in beside]


def _share(one: Outcome[Share]) -> Words:
    return T("{count} of {of}", count=one.value.count, of=one.value.of) if one.is_ok else unsaid(one)


def received_chart(found: Totals, names: dict[str, str]) -> BarChart | None:
    """Return how far each is trusted, by name: ranked, it would be a league table. None where that is not told."""
    if not found.received.is_ok:
        return None
    given = found.received.value
    rated = [N("from {n} organisation", "from {n} organisations", one.raters) for one in given]
    return BarChart(
        tuple(Bar(names[one.id], float(one.mean), decimal(one.mean), also)
              for one, also in zip(given, rated, strict=True)),
        T("How far the others trust each organisation, from 1 to {scale}", scale=SCALE),
        T(
            "Bar chart of means: {told}.",
            told=listed(tuple(T("{name} {mean}", name=names[o.id], mean=decimal(o.mean)) for o in given)),
        ),
        Table(
            (T("Organisation"), T("Mean"), T("Rated by")),
            tuple((names[one.id], decimal(one.mean), str(one.raters)) for one in given),
            T("How far the others trust each organisation"),
            frozenset({1, 2}),
        ),
        top=SCALE,
    )  # fmt: skip


def matrix_table(found: Named, names: dict[str, str]) -> Table | None:
    """Return the answers as a square, None where it is too wide for a page."""
    ids = found.matrix.ids
    if not 0 < len(ids) <= WIDEST:
        return None
    rows = tuple(
        (T("{number} {name}", number=i, name=names[rater]), *(_cell(found, rater, to) for to in ids))
        for i, rater in enumerate(ids, start=1)
    )
    return Table(
        (T("This one rates …"), *(str(i) for i in range(1, len(ids) + 1))),
        rows,
        T("How far each trusts each other, from 1 to {scale}; a dot is no answer", scale=SCALE),
        frozenset(range(1, len(ids) + 1)),
        (max(4.0, len(ids) * 0.5), *(0.6 for _ in ids)),
    )


def _cell(found: Named, rater: str, to: str) -> str:
    if rater == to:
        return "–"
    answer = found.matrix.scores.get((rater, to))
    return "·" if answer is None else decimal(answer)


def sides_table(found: Named, names: dict[str, str]) -> Table:
    """Return what each organisation gave and received."""
    return Table(
        (T("Organisation"), T("Gives"), T("Against the mean"), T("Receives"), T("Rated by")),
        tuple(_side(side, names) for side in found.sides),
        T("Trust given and received, means from 1 to {scale}", scale=SCALE),
        frozenset({1, 2, 3, 4}),
        (4, 1, 1.4, 1.2, 1),
    )


def _side(side: Side, names: dict[str, str]) -> tuple[Words, ...]:
    return (
        names[side.id],
        score(side.given) if side.given.is_ok else T("unknown"),
        score(side.relative, signed=True) if side.relative.is_ok else "–",
        score(side.received) if side.received.is_ok else "–",
        str(side.raters),
    )


def effects_table(found: Named, names: dict[str, str]) -> Table | None:
    """Return the effects of giving and receiving, None where they are not told."""
    if not found.effects.is_ok:
        return None
    effects = found.effects.value
    return Table(
        (T("Organisation"), T("Gives more or less"), T("Is trusted more or less")),
        tuple(
            (names[ident], decimal(effects.give[ident], signed=True), decimal(effects.receive[ident], signed=True))
            for ident in found.matrix.ids
        ),
        T("Against the mean of all answers, {mean}", mean=decimal(effects.mean)),
        frozenset({1, 2}),
        (4, 2, 2),
    )


def middle_table(results: Results, found: Named) -> Table:
    """Return where each organisation stands in the graph of mutual trust."""
    names, middle = results.names, found.middle
    return Table(
        (T("Organisation"), T("Between others"), T("Constraint")),
        tuple(
            (
                names[ident],
                hundredths(middle.betweenness[ident]) if ident in middle.betweenness else "–",
                "–" if (value := middle.constraint.get(ident)) is None else hundredths(value),
            )
            for ident in found.matrix.ids
        ),
        T("In the network of pairs that trust each other"),
        frozenset({1, 2}),
        (4, 2, 2),
    )


def weakest(found: Totals) -> Dimension | None:
    """Return the dimension with the fewest trusting answers, None where several have or one is not told."""
    if not all(one.is_ok for _ident, one in found.dimensions):
        return None
    shares = sorted((one.value.value, ident) for ident, one in found.dimensions)
    return BY_ID[shares[0][1]] if shares[0][0] < shares[1][0] else None
