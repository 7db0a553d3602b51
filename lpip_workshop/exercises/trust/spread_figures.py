"""How the answers to one question spread, as dots and as numbers."""

from __future__ import annotations

from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.dimensions import Side
from lpip_workshop.exercises.trust.found import Found
from lpip_workshop.exercises.trust.texts import category, name_of, share_words, unsaid
from lpip_workshop.figures.model import StackChart, StackRow, Table
from lpip_workshop.methods.disclosure import three_bands
from lpip_workshop.methods.question import Question

TITLES: dict[Side, Text] = {
    "importance": T("How important it is, answer by answer"),
    "experience": T("How far it is so, answer by answer"),
}


def spread_chart(results: Results, side: Side = "experience") -> StackChart:
    """Return the answers to one question as dots, one a person, as finely as all of them may be shown."""
    fine = _fine(results, side)
    return StackChart(
        rows=tuple(_stack(found, side, fine, results.asked.scale) for found in results.dimensions),
        categories=categories(results.asked.scale, fine),
        title=TITLES[side],
        alternative=T(
            "How many people chose each part of a scale from 1 to {scale}: {told}.",
            scale=results.asked.scale,
            told=listed(tuple(_told(found, side, fine, results.asked.scale) for found in results.dimensions)),
        ),
        table=spread_table(results, side),
    )


def categories(scale: int, fine: bool) -> tuple[Words, ...]:
    """Return the names of the categories, or of the three bands."""
    if fine:
        return tuple(str(number) for number in range(1, scale + 1))
    side = (scale - 1) // 2
    low = T("1 or 2") if side == 2 else T("1 to {last}", last=side)
    high = T("4 or 5") if side == 2 else T("{first} to {last}", first=scale - side + 1, last=scale)
    return low, str(side + 1), high


def _fine(results: Results, side: Side) -> bool:
    """Tell whether every category may be shown of each dimension that shows numbers of people."""
    spreads = [_question(found, side).spread for found in results.dimensions if _numbered(_question(found, side))]
    return all(spread.value.kind == "counts" for spread in spreads)


def _question(found: Found, side: Side) -> Question:
    return found.importance if side == "importance" else found.experience


def _numbered(asked: Question) -> bool:
    """Tell whether a question has numbers of people to show."""
    return asked.spread.is_ok and not asked.spread.value.homogeneous


def _counts(asked: Question, fine: bool) -> tuple[int, ...]:
    if not _numbered(asked):
        return ()
    counts = asked.spread.value.counts
    return counts if fine else three_bands(counts)


def _stack(found: Found, side: Side, fine: bool, scale: int) -> StackRow:
    asked = _question(found, side)
    if not _numbered(asked):
        return StackRow(name_of(found), (), _mostly(asked, scale))
    note = T("middle answer {category}", category=category(asked.median.value)) if asked.median.is_ok else ""
    return StackRow(name_of(found), _counts(asked, fine), note)


def _mostly(asked: Question, scale: int) -> Text:
    """Return what is said in place of numbers of people."""
    if not asked.spread.is_ok:
        return unsaid(asked.spread)
    return T("80 % or more: {band}", band=categories(scale, False)[asked.spread.value.band or 0])


def _told(found: Found, side: Side, fine: bool, scale: int) -> Text:
    asked = _question(found, side)
    numbers = " – ".join(map(str, _counts(asked, fine)))
    return T("{name}: {numbers}", name=name_of(found), numbers=numbers or _mostly(asked, scale))


def spread_table(results: Results, side: Side) -> Table:
    """Return the answers to one question as numbers: people per category or band, and what they come to."""
    fine = _fine(results, side)
    named = categories(results.asked.scale, fine)
    return Table(
        headings=(T("Dimension"), *named, T("Middle answer"), T("Consensus")),
        rows=tuple(_row(found, side, fine, results.asked.scale) for found in results.dimensions),
        caption=TITLES[side],
        numeric=frozenset(range(1, len(named) + 3)),
    )


def _row(found: Found, side: Side, fine: bool, scale: int) -> tuple[Words, ...]:
    asked = _question(found, side)
    cells = [str(count) for count in _counts(asked, fine)] or ["–"] * len(categories(scale, fine))
    middle = category(asked.median.value) if asked.median.is_ok else unsaid(asked.median)
    agreed = f"{asked.consensus.value:.2f}" if asked.consensus.is_ok else unsaid(asked.consensus)
    if asked.spread.is_ok and asked.spread.value.homogeneous:
        middle = _mostly(asked, scale)
    return (name_of(found), *cells, middle, agreed)


def share_table(results: Results) -> Table:
    """Return how many rated above the middle of the scale, and what that says of everybody invited."""
    high = categories(results.asked.scale, False)[2]
    return Table(
        headings=(T("Dimension"), T("Important: {band}", band=high), T("So here: {band}", band=high)),
        rows=tuple(
            (name_of(found), *(_share(asked, results.asked.scale) for asked in (found.importance, found.experience)))
            for found in results.dimensions
        ),
        caption=T("People who rated above the middle of the scale"),
        weights=(2, 3, 3),
    )


def _share(asked: Question, scale: int) -> Words:
    return share_words(asked.high.value) if asked.high.is_ok else _mostly(asked, scale)
