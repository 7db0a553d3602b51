"""The result of a round as a chart, its words and its table."""

from __future__ import annotations

from collections.abc import Mapping

from lpip_workshop.core.words import N, Saying, T, Text, Words, listed
from lpip_workshop.exercises.priorities.compute import DotsFound, Found, RankingFound, RoundResult, ScoresFound
from lpip_workshop.exercises.priorities.found import Numbers
from lpip_workshop.exercises.priorities.verdict import Verdict, place_words
from lpip_workshop.exercises.priorities.ways.counting import score_words
from lpip_workshop.exercises.priorities.wording import MOVES, headline
from lpip_workshop.figures.model import Bar, BarChart, Emphasis, Figure, Table

Texts = Mapping[str, Saying]
_TOLD_AT_MOST = 12


def chart(one: RoundResult, found: Found) -> Figure:
    """Return the bars of a round that may be shown."""
    if isinstance(found, DotsFound):
        return _dots_chart(one, found)
    if isinstance(found, RankingFound):
        return _ranking_chart(one, found)
    return _scores_chart(one, found)


def other_ways(one: RoundResult, found: DotsFound | RankingFound) -> Table:
    """Return the order by each way to count, side by side."""
    texts = one.texts
    if isinstance(found, DotsFound):
        return Table(
            (T("Option"), T("By dots"), T("By people")),
            tuple(
                (texts[o], place_words(found.dots.tiers, o), place_words(found.people.tiers, o))
                for o in found.verdict.order
            ),
            T("Places by dots, and by the number of people who gave any"),
            frozenset({1, 2}),
        )
    ways = (found.schulze.tiers, found.borda.tiers, found.copeland.tiers, found.firsts.tiers)
    return Table(
        (T("Option"), T("Schulze"), T("Borda"), T("Copeland"), T("First choices")),
        tuple((texts[o], *(place_words(tiers, o) for tiers in ways)) for o in found.verdict.order),
        T("Places by four ways to count the same ballots"),
        frozenset({1, 2, 3, 4}),
    )


def pairs(one: RoundResult, found: RankingFound) -> Table:
    """Return how many put the option of the row above that of the column."""
    order = found.verdict.order
    index = {option: place for place, option in enumerate(found.profile.options)}
    numbers = {option.id: option.number for option in one.vote.options}
    counts = found.profile.pairwise

    def row(option: str) -> tuple[Words, ...]:
        cells = ("–" if other == option else str(counts[index[option], index[other]]) for other in order)
        return (T("{number}. {option}", number=numbers[option], option=one.texts[option]), *cells)

    return Table(
        (T("How many put it above"), *(str(numbers[option]) for option in order)),
        tuple(row(option) for option in order),
        T("Every pair of options"),
        frozenset(range(1, len(order) + 1)),
    )


def tables(one: RoundResult, found: Found) -> tuple[Table, ...]:
    """Return the further tables of a round, such as the same ballots counted otherwise."""
    return found.others if isinstance(found, ScoresFound) else (other_ways(one, found),)


def emphasis(verdict: Verdict, option: str) -> Emphasis:
    """Return how an option stands out: it goes ahead, it may, or it does not."""
    if option in verdict.open:
        return "attention"
    return "first" if option in verdict.safe else "plain"


def _dots_chart(one: RoundResult, found: DotsFound) -> BarChart:
    verdict, texts = found.verdict, one.texts
    dots = {option: int(score) for option, score in found.dots.scores.items()}
    people = {option: int(score) for option, score in found.people.scores.items()}
    bars = tuple(
        Bar(
            texts[o],
            float(dots[o]),
            N("{n} dot", "{n} dots", dots[o]),
            N("from {n} person", "from {n} people", people[o]),
            emphasis(verdict, o),
        )
        for o in verdict.order
    )
    table = Table(
        (T("Option"), T("Dots"), T("People"), T("If one person left")),
        tuple((texts[o], str(dots[o]), str(people[o]), MOVES[verdict.moves[o]]) for o in verdict.order),
        T("The same as numbers"),
        frozenset({1, 2, 3}),
    )
    title = T("Dots given to each option, and by how many people")
    said = tuple(T("{option}: {dots}", option=texts[o], dots=N("{n} dot", "{n} dots", dots[o])) for o in verdict.order)
    return BarChart(bars, title, _alternative(said, one), table)


def _ranking_chart(one: RoundResult, found: RankingFound) -> BarChart:
    verdict, texts, points = found.verdict, one.texts, found.borda.scores
    bars = tuple(
        Bar(
            texts[o],
            float(points[o]),
            T("place {place}", place=place_words(verdict.tiers, o)),
            T("{points} points", points=score_words(points[o])),
            emphasis(verdict, o),
        )
        for o in verdict.order
    )
    rows = (
        (
            texts[o],
            place_words(verdict.tiers, o),
            score_words(points[o]),
            score_words(found.firsts.scores[o]),
            MOVES[verdict.moves[o]],
        )
        for o in verdict.order
    )
    headings = (T("Option"), T("Place"), T("Borda points"), T("First choices"), T("If one person left"))
    table = Table(headings, tuple(rows), T("The same as numbers"), frozenset({1, 2, 3, 4}))
    said = tuple(
        T("{option}: place {place}", option=texts[o], place=place_words(verdict.tiers, o)) for o in verdict.order
    )
    title = T("Places by the Schulze rule; the bars are Borda points")
    return BarChart(bars, title, _alternative(said, one), table)


def _scores_chart(one: RoundResult, found: ScoresFound) -> Figure:
    verdict, texts = found.verdict, one.texts
    columns: list[Numbers] = [*found.columns]
    if found.hidden is None:
        columns.append((T("If one person left"), {option: MOVES[move] for option, move in verdict.moves.items()}))
    headings = (T("Option"), *(heading for heading, _cells in columns))
    table = Table(
        headings,
        tuple((texts[o], *(cells[o] for _heading, cells in columns)) for o in verdict.order),
        T("The same as numbers"),
        frozenset(range(1, len(headings))),
    )
    said = tuple(T("{option}: {told}", option=texts[o], told=found.told[o]) for o in verdict.order)
    if found.drawn is not None:
        return found.drawn(_alternative(said, one), table)
    bars = tuple(
        Bar(texts[o], float(found.scores[o]), found.told[o], found.also[o], emphasis(verdict, o)) for o in verdict.order
    )
    return BarChart(bars, found.title, _alternative(said, one), table, found.top)


def _alternative(said: tuple[Text, ...], one: RoundResult) -> Text:
    rest = len(said) - _TOLD_AT_MOST
    rows = listed(said[:_TOLD_AT_MOST])
    bars = N("Bar chart of {n} option, best first.", "Bar chart of {n} options, best first.", len(said))
    if rest > 0:
        more = N("{n} more is in the table.", "{n} more are in the table.", rest)
        return T("{bars} {found} {rows}. {more}", bars=bars, found=headline(one), rows=rows, more=more)
    return T("{bars} {found} {rows}.", bars=bars, found=headline(one), rows=rows)
