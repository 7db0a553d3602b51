"""Files and functions stay small: the aims of the project, measured with blanks, comments and docstrings."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "lpip_workshop").rglob("*.py"))
LONGEST_FILE = 300
LONGEST_FUNCTION = 60
NINE_FUNCTIONS_IN_TEN = 20


def functions(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the length in lines and the place of each function in a file, decorators left out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            place = f"{path.relative_to(ROOT).as_posix()}:{node.lineno} {node.name}"
            yield (node.end_lineno or node.lineno) - node.lineno + 1, place


def all_functions() -> list[tuple[int, str]]:
    """Return every function of the package, longest first."""
    return sorted((one for path in SOURCES for one in functions(path)), reverse=True)


def told(longest: list[tuple[int, str]]) -> str:
    """Return the offenders one a line, for the message of a failed test."""
    return "\n" + "\n".join(f"{lines:5} lines  {place}" for lines, place in longest)


def test_no_file_is_longer_than_300_lines() -> None:
    lengths = sorted(
        ((len(path.read_text(encoding="utf-8").splitlines()), str(path.relative_to(ROOT))) for path in SOURCES),
        reverse=True,
    )
    assert lengths[0][0] <= LONGEST_FILE, told(lengths[:5])


def test_no_function_is_longer_than_60_lines() -> None:
    too_long = [one for one in all_functions() if one[0] > LONGEST_FUNCTION]
    assert not too_long, told(too_long)


def test_nine_functions_in_ten_have_at_most_20_lines() -> None:
    lengths = all_functions()
    above = lengths[: len(lengths) // 10 + 1]
    assert above[-1][0] <= NINE_FUNCTIONS_IN_TEN, told(above)
