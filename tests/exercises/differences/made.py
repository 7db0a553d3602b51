"""Lines and answers made for tests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.differences.compute import Found, Results, compute
from lpip_workshop.exercises.differences.inputs import Answer, Asked, Between, Held, Inputs

VIEWS = (("More paths first", "More buses first"), ("Decide together", "Decide quickly"))
LINES = tuple(Between(str(n), n, Saying(left), Saying(right)) for n, (left, right) in enumerate(VIEWS, start=1))
# Twenty-two people on seven steps: twelve left of the middle, two on it, eight right of it.
SPREAD = (4, 3, 5, 2, 1, 2, 5)


def person(place: int | None, sector: str = "", second: int | None = None) -> Answer:
    """Return one person who stands at `place` of the first line and at `second` of the second."""
    places = {line.id: at for line, at in zip(LINES, (place, second), strict=True) if at is not None}
    return Answer(places, sector)


def people(counts: Iterable[int], sector: str = "") -> list[Answer]:
    """Return people on the first line, `counts` of them on each step."""
    return [person(step, sector) for step, count in enumerate(counts, start=1) for _one in range(count)]


def inputs_of(answers: Sequence[Answer], *, scale: int = 7, invited: int = 0, sector: bool = True) -> Inputs:
    """Return the inputs of a revealed round."""
    count = len(answers)
    held = Held("revealed", Asked(scale, sector), LINES, count, max(invited, count), answers=tuple(answers))
    return Inputs(Setting(Saying("Where do we differ?"), people=max(invited, count)), LINES, held.asked, held)


def results_of(answers: Sequence[Answer], *, scale: int = 7, invited: int = 0, sector: bool = True) -> Results:
    """Return the results of a revealed round."""
    return compute(inputs_of(answers, scale=scale, invited=invited, sector=sector))


def first(results: Results) -> Found:
    """Return what was found on the first line."""
    return next(found for found in results.found if found.line.number == 1)


def write_tables(folder: Path, rows: Sequence[Sequence[object]] | None, headings: Sequence[str] = ()) -> Path:
    """Write statements.csv, and differences.csv where there are rows, into a folder."""
    folder.mkdir(exist_ok=True)
    lines = ["Left,Right", *(",".join(pair) for pair in VIEWS)]
    (folder / "statements.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    if rows is not None:
        table = [",".join(map(str, row)) for row in (headings or ("Ballot", "Sector", "1", "2"), *rows)]
        (folder / "differences.csv").write_text("\n".join(table) + "\n", encoding="utf-8")
    return folder
