"""A ballot said in words, option by option, so that two readings of it can be compared."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.priorities.cells import CELLS
from lpip_workshop.exercises.priorities.inputs import Content, Vote


def told(vote: Vote, content: Content) -> dict[str, tuple[Words, Words]]:
    """Return what each line of a ballot asks and what was typed there, without the empty ones."""
    if vote.rule.method in CELLS:
        return _cells(vote, content)
    given = content.get("dots", {}) or content.get("ranks", {})
    return {
        option.id: (_named(str(option.number), option.text), str(given[option.id]))
        for option in vote.options
        if option.id in given
    }


def _cells(vote: Vote, content: Content) -> dict[str, tuple[Words, Words]]:
    cells = CELLS[vote.rule.method]
    typed = cells.typed(content)
    return {
        f"{row.key} {column.key}": (
            T("{row}, {column}", row=_named(row.number, row.words), column=column.heading),
            typed[row.key, column.key],
        )
        for row in cells.rows(vote.options)
        for column in cells.columns(vote.rule)
        if (row.key, column.key) in typed
    }


def _named(number: str, words: Words) -> Words:
    return T("{number} {option}", number=number, option=words)
