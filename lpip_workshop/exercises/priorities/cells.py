"""A ballot as cells that are typed: what may stand in them, and what they mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.priorities.criteria import criterion_words
from lpip_workshop.exercises.priorities.inputs import Choice, Content
from lpip_workshop.exercises.priorities.rules import Method, Rule
from lpip_workshop.exercises.priorities.ways.points import TOTAL

Cell = tuple[str, str]
Typed = Mapping[Cell, str]
_LETTERS = {"m": "must", "s": "should", "c": "could", "w": "wont"}


@dataclass(frozen=True, slots=True)
class CellColumn:
    """A column of cells: `pattern` is what may be typed, `full` tells when nothing more could follow."""

    key: str
    heading: Words
    pattern: str
    full: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class CellRow:
    """A row: its `number` as printed, and what stands beside it."""

    key: str
    number: str
    words: Words


@dataclass(frozen=True, slots=True)
class Cells:
    """How one way is typed. `help` says in a line what the keys mean, `spent` when nothing is left to give."""

    rows: Callable[[Sequence[Choice]], list[CellRow]]
    columns: Callable[[Rule], list[CellColumn]]
    content: Callable[[Typed], Content]
    typed: Callable[[Content], dict[Cell, str]]
    told: Callable[[Typed], tuple[Words, bool]]
    help: Text
    spent: Callable[[Typed], bool] = lambda _typed: False


def _options(options: Sequence[Choice]) -> list[CellRow]:
    return [CellRow(option.id, str(option.number), option.text) for option in options]


def _pairs(options: Sequence[Choice]) -> list[CellRow]:
    return [
        CellRow(
            f"{a.id} {b.id}",
            f"{a.number}–{b.number}",
            T("1: {one}; 2: {other}", one=a.text, other=b.text),
        )
        for a, b in combinations(options, 2)
    ]


def _one(heading: Words, pattern: str, full: Callable[[str], bool]) -> Callable[[Rule], list[CellColumn]]:
    return lambda _rule: [CellColumn("", heading, pattern, full)]


def _scale(rule: Rule, key: str, heading: Words) -> CellColumn:
    if rule.scale > 9:
        return CellColumn(key, heading, "[1-9]|10", lambda text: text not in ("", "1"))
    return CellColumn(key, heading, f"[1-{rule.scale}]", bool)


def _ratings(rule: Rule) -> list[CellColumn]:
    return [_scale(rule, criterion.id, criterion_words(criterion)) for criterion in rule.criteria]


def _axes(rule: Rule) -> list[CellColumn]:
    return [_scale(rule, "impact", T("Impact")), _scale(rule, "effort", T("Effort"))]


def _preferred(rule: Rule) -> list[CellColumn]:
    first = CellColumn("", T("1, 2 or 0"), "[012]", bool)
    return [first, CellColumn("times", T("Times"), "[2-9]", bool)] if rule.strengths else [first]


def _count_words(typed: Typed) -> tuple[Words, bool]:
    filled = len({row for row, _column in typed})
    return N("{n} line filled", "{n} lines filled", filled), False


def _points_words(typed: Typed) -> tuple[Words, bool]:
    given = sum(int(text) for text in typed.values())
    if given > TOTAL:
        return N("{n} point too many", "{n} points too many", given - TOTAL), True
    return T("{given} of {total}, {left} left over", given=given, total=TOTAL, left=TOTAL - given), False


def _numbers(key: str) -> tuple[Callable[[Typed], Content], Callable[[Content], dict[Cell, str]]]:
    def content(typed: Typed) -> Content:
        return {key: {row: int(text) for (row, _column), text in typed.items() if int(text)}}

    def cells(said: Content) -> dict[Cell, str]:
        return {(row, ""): str(number) for row, number in said.get(key, {}).items()}

    return content, cells


def _nested(key: str) -> tuple[Callable[[Typed], Content], Callable[[Content], dict[Cell, str]]]:
    def content(typed: Typed) -> Content:
        found: dict[str, dict[str, int]] = {}
        for (row, column), text in typed.items():
            found.setdefault(row, {})[column] = int(text)
        return {key: found}

    def cells(said: Content) -> dict[Cell, str]:
        return {
            (row, column): str(number) for row, given in said.get(key, {}).items() for column, number in given.items()
        }

    return content, cells


def _ticked(typed: Typed) -> Content:
    return {"approved": {row: 1 for (row, _column), text in typed.items() if text.lower() in ("1", "x")}}


def _ticks(said: Content) -> dict[Cell, str]:
    return {(row, ""): "1" for row in said.get("approved", {})}


def _sorted(typed: Typed) -> Content:
    return {"moscow": {row: _LETTERS[text.lower()] for (row, _column), text in typed.items()}}


def _letters(said: Content) -> dict[Cell, str]:
    return {(row, ""): category[0].upper() for row, category in said.get("moscow", {}).items()}


def _compared(typed: Typed) -> Content:
    over: dict[str, dict[str, int]] = {}
    for (row, column), text in typed.items():
        one, other = row.split(" ")
        times = typed.get((row, "times"), "2")
        if column == "times" and (row, "") not in typed:
            raise BadInput(T("A line says how many times more, and not which."), T("Type 1 or 2 before it."))
        if column:
            continue
        better, worse = (other, one) if text == "2" else (one, other)
        over.setdefault(better, {})[worse] = 1 if text == "0" else int(times)
    return {"over": over}


def _comparisons(said: Content) -> dict[Cell, str]:
    found: dict[Cell, str] = {}
    for better, below in said.get("over", {}).items():
        for worse, times in below.items():
            for row, text in ((f"{better} {worse}", "1"), (f"{worse} {better}", "2")):
                found[row, ""] = "0" if times == 1 else text
                if times > 1:
                    found[row, "times"] = str(times)
    return found


def _made(key: str, nested: bool) -> dict[str, Any]:
    content, typed = _nested(key) if nested else _numbers(key)
    return {"content": content, "typed": typed}


CELLS: dict[Method, Cells] = {
    "points": Cells(
        rows=_options,
        columns=_one(T("Points"), "[0-9]{0,3}", lambda _text: False),
        told=_points_words,
        help=T("Type the points and press Enter for the next option; when all are given, Enter takes the ballot in."),
        spent=lambda typed: sum(int(text) for text in typed.values()) == TOTAL,
        **_made("points", nested=False),
    ),
    "ratings": Cells(
        rows=_options,
        columns=_ratings,
        told=_count_words,
        help=T("A digit moves on; the space bar leaves a cell empty."),
        **_made("ratings", nested=True),
    ),
    "impact-effort": Cells(
        rows=_options,
        columns=_axes,
        told=_count_words,
        help=T("A digit moves on; the space bar leaves a cell empty."),
        **_made("places", nested=True),
    ),
    "moscow": Cells(
        rows=_options,
        columns=_one(T("M S C W"), "[mscwMSCW]", bool),
        told=_count_words,
        help=T("M must, S should, C could, W won’t; a letter moves on."),
        content=_sorted,
        typed=_letters,
    ),
    "approvals": Cells(
        rows=_options,
        columns=_one(T("Ticked"), "[01xX]", bool),
        told=_count_words,
        help=T("1 for a tick, 0 or the space bar for none."),
        content=_ticked,
        typed=_ticks,
    ),
    "comparisons": Cells(
        rows=_pairs,
        columns=_preferred,
        told=_count_words,
        help=T("1 the first, 2 the second, 0 level; the space bar leaves it empty."),
        content=_compared,
        typed=_comparisons,
    ),
}
