"""The command line: what the window does, without a screen.

Data goes to standard output, messages to standard error. Exit codes: 0 done, 1 bad input, 2 usage,
3 environment, 70 our bug.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from lpip_workshop import __version__, commands
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import EXIT_BUG, EXIT_DONE, BadInput, Trouble

PROGRAM = "lpip-workshop"


MOST_PEOPLE = 2000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    chosen = _read(sys.argv[1:] if arguments is None else arguments)
    _prepare_streams()
    try:
        code = chosen.run(chosen)
        sys.stdout.flush()
        return code
    except Trouble as trouble:
        complain(trouble)
        return trouble.exit_code
    except BrokenPipeError:
        # The reader, such as "head", has seen enough; Python must not try to write the rest when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_DONE
    except KeyboardInterrupt:
        return 130
    except Exception:
        return _report_bug()


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    # The window, asked for most, need not wait for the parsers of all commands.
    alone = not arguments or (len(arguments) == 2 and arguments[0] == "--library")
    return build_parser(verbs=not alone).parse_args(arguments)


def _prepare_streams() -> None:
    logging.getLogger("lpip_workshop").setLevel(logging.ERROR)  # what is said to people is enough here
    reconfigure: Callable[..., None] | None = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8")  # JSON is UTF-8, also where a terminal is not


def complain(trouble: Trouble) -> None:
    """Say on standard error where it is, what is wrong and what helps."""
    words = catalogue("en")
    place = words.say(trouble.place) if isinstance(trouble, BadInput) and trouble.place else ""
    start = f"{place}: " if place else ""
    print(f"{start}{words.say(trouble.what)}\n{words.say(trouble.remedy)}", file=sys.stderr)


def build_parser(*, verbs: bool = True) -> argparse.ArgumentParser:
    """Return the parser of every command, or without `verbs` that of the window alone."""
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Run partnership workshops where there may be no internet. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"LPIP Workshop {__version__}")
    parser.add_argument("--library", type=Path, help="the library file (default: the one the window uses)")
    parser.set_defaults(run=commands.window)
    if verbs:
        _add_verbs(parser.add_subparsers(title="commands", metavar=""))
    return parser


def _add_verbs(verbs: Any) -> None:
    demo = _verb(verbs, "demo", commands.demo, "build the sample workshop; write its handouts, worksheets and results")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    bring = _verb(verbs, "import", commands.bring_in, "make a new library from a folder of CSV or XLSX tables")
    bring.add_argument("folder", type=Path)
    bring.add_argument("--into", type=Path, required=True, metavar="NEW")
    results = _verb(verbs, "results", commands.results, "print every number that a screen or a handout shows, as JSON")
    results.add_argument("--json", action="store_true", help="as JSON, which is also what happens without this")
    results.add_argument("--schema", action="store_true", help="print the JSON Schema of the results instead")
    _add_source(results)
    handout = _verb(verbs, "handout", commands.handout, "write the handout of a workshop as PDF and HTML")
    handout.add_argument("--out", type=Path, required=True, metavar="DIR")
    handout.add_argument("--language", choices=commands.LANGUAGE_CHOICES, default="en")
    handout.add_argument("--large-print", action="store_true")
    _add_source(handout)
    needs = _verb(verbs, "materials", commands.materials, "write what to print and to bring for a workshop, as PDF")
    needs.add_argument("--out", type=Path, required=True, metavar="DIR")
    needs.add_argument("--language", choices=commands.LANGUAGE_CHOICES, default="en")
    needs.add_argument("--people", type=_count, default=0, metavar="N", help="instead of those who are registered")
    needs.add_argument("--tables", type=_count, default=0, metavar="N", help="instead of one for every six people")
    _add_source(needs)
    check = _verb(verbs, "check", commands.check, "tell whether a library file is sound")
    check.add_argument("file", type=Path, nargs="?")
    _verb(verbs, "self-test", commands.self_test, "tell whether this installation is complete")


def _count(text: str) -> int:
    """Return a number of people or tables; argparse tells where it is none."""
    number = int(text)
    if not 0 < number <= MOST_PEOPLE:
        raise ValueError(text)
    return number


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, nargs="?", help="a folder of tables, or a library file")
    parser.add_argument("--workshop", default="", help="which workshop of a library: part of its title")


def _verb(
    verbs: Any,
    name: str,
    run: Callable[[argparse.Namespace], int],
    told: str,
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=told, description=told)
    parser.set_defaults(run=run)
    return parser


def _report_bug() -> int:
    import tempfile
    import traceback

    report = Path(tempfile.mkdtemp(prefix="lpip-")) / "report.txt"
    report.write_text(f"{PROGRAM} {__version__}\n{traceback.format_exc()}", encoding="utf-8")
    print(f"Something went wrong that is our fault. Nothing saved was lost. The report is in {report}", file=sys.stderr)
    return EXIT_BUG
