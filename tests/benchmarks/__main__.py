"""Measure the budgets that are named, or all of them; exit with 1 where one is broken."""

from __future__ import annotations

import argparse
import importlib
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*=false")

from tests.benchmarks.measure import Line
from tests.benchmarks.table import markdown, plain

NAMES = ("start", "shelves", "change", "drag", "network", "ballots", "handout", "worksheets", "walk", "memory")


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(NAMES))
    parser.add_argument("--markdown", action="store_true", help="print a Markdown table")
    chosen = parser.parse_args()
    unknown = set(chosen.names) - set(NAMES)
    if unknown:
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}")
    lines: list[Line] = []
    for name in chosen.names or NAMES:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        lines += importlib.import_module(f"tests.benchmarks.{name}").measure()
    sys.stdout.write((markdown if chosen.markdown else plain)(lines) + "\n")
    return 0 if all(line.kept for line in lines) else 1


if __name__ == "__main__":
    raise SystemExit(main())
