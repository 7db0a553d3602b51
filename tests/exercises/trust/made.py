"""Answers made for tests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.trust.compute import Found, Results, compute
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS
from lpip_workshop.exercises.trust.inputs import Answer, Asked, Inputs

IDS = tuple(dimension.id for dimension in DIMENSIONS)
HEADINGS = ["Ballot", "Sector"] + [
    f"{d.name.source} {side}" for d in DIMENSIONS for side in ("importance", "experience")
]
# Importance and experience of openness by twelve people: sums 53 and 30, so means 4.4 and 2.5 and a gap of 1.9.
TWELVE = ((5, 1), (5, 2), (4, 2), (5, 3), (4, 4), (3, 2), (5, 2), (4, 3), (5, 1), (4, 2), (5, 5), (4, 3))


def person(importance: int | None, experience: int | None, sector: str = "", *, on: Iterable[str] = IDS) -> Answer:
    """Return one person who rates each dimension alike."""
    on = tuple(on)
    return Answer(
        dict.fromkeys(on, importance) if importance else {},
        dict.fromkeys(on, experience) if experience else {},
        sector,
    )


def inputs_of(answers: Sequence[Answer], *, scale: int = 5, invited: int | None = None, sector: bool = True) -> Inputs:
    """Return the inputs of a revealed round."""
    count = len(answers)
    about = Setting(Saying("How far do we trust each other?"), people=invited or count)
    return Inputs(about, Asked(scale, sector), "revealed", count, max(invited or 0, count), answers=tuple(answers))


def results_of(answers: Sequence[Answer], **asked: int) -> Results:
    """Return the results of a revealed round."""
    return compute(inputs_of(answers, **asked))


def on(results: Results, ident: str = "openness") -> Found:
    """Return what was found on one dimension."""
    return next(found for found in results.dimensions if found.id == ident)


def twelve() -> list[Answer]:
    """Return twelve people who differ."""
    return [person(i, e) for i, e in TWELVE]


def content(importance: int | None, experience: int | None, sector: str = "") -> dict[str, object]:
    """Return one ballot that rates each dimension alike."""
    return person(importance, experience, sector).as_content()


def write_csv(folder: Path, rows: Sequence[Sequence[object]], headings: Sequence[str] = HEADINGS) -> Path:
    """Write trust.csv into a folder."""
    lines = [",".join(map(str, row)) for row in (headings, *rows)]
    folder.mkdir(exist_ok=True)
    (folder / "trust.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
