"""The measurements as a table, for people or as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from tests.benchmarks.measure import Line

HEADINGS = ("what", "measured", "floor", "ratio", "budget", "")


def cells(line: Line) -> tuple[str, ...]:
    """Return one row of the table."""
    floor = f"{_number(line.floor)} {line.unit} ({line.floor_is})" if line.floor is not None else "–"
    times = f"{line.times:.2f}×" if line.times is not None else "–"
    judged = line.budget or "told only"
    mark = ("ok" if line.kept else "OVER") if line.budget else ""
    return (line.what, f"{_number(line.value)} {line.unit}", floor, times, judged, mark)


def plain(lines: Sequence[Line]) -> str:
    """Return columns of text."""
    rows = [HEADINGS, *(cells(line) for line in lines)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(HEADINGS))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def markdown(lines: Sequence[Line]) -> str:
    """Return a Markdown table."""
    rows = [HEADINGS, ("---",) * len(HEADINGS), *(cells(line) for line in lines)]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
