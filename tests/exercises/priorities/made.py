"""Folders and ballots for the tests of this exercise."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.priorities.compute import Results, RoundResult, compute
from lpip_workshop.exercises.priorities.inputs import Choice, Inputs, Vote
from lpip_workshop.exercises.priorities.publish import publish
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.tables import from_tables

SCHULZE_45 = "5 ACBED, 5 ADECB, 8 BEDAC, 3 CABED, 7 CAEBD, 2 CBADE, 7 DCEBA, 8 EBADC"
TENNESSEE = "42 MNCK, 26 NCKM, 15 CKNM, 17 KCNM"


def write(folder: Path, name: str, rows: Iterable[Sequence[object]]) -> Path:
    """Write a table and return its folder."""
    folder.mkdir(exist_ok=True)
    with (folder / name).open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return folder


def cast(short: str) -> list[str]:
    """Read "5 ACB, 3 BCA" as eight ballots."""
    pairs = [part.split() for part in short.split(",")]
    return [order for number, order in pairs for _ in range(int(number))]


def ballots_csv(folder: Path, short: str) -> Path:
    """Write ballots such as "5 ACB, 3 BCA" and their options."""
    ballots = cast(short)
    options = sorted(set("".join(ballots)))
    write(folder, "options.csv", [["Option"], *([option] for option in options)])
    head = ["Ballot", *(f"Choice {n}" for n in range(1, len(options) + 1))]
    return write(folder, "ballots.csv", [head, *([n, *ballot] for n, ballot in enumerate(ballots, start=1))])


def read(folder: Path) -> Inputs:
    inputs = from_tables(Tables(folder))
    assert inputs is not None
    return inputs


def published(folder: Path) -> dict[str, Any]:
    return publish(compute(read(folder)))


def choices(texts: Iterable[str]) -> tuple[Choice, ...]:
    return tuple(Choice(str(n), n, Saying(text)) for n, text in enumerate(texts, start=1))


def results(rule: Rule, texts: Sequence[str], ballots: Iterable[dict[str, Any]], invited: int = 0) -> Results:
    """Return the results of one revealed round on these ballots; option ids are "1", "2" …"""
    held = tuple(ballots)
    vote = Vote(1, "revealed", rule, choices(texts), max(invited, len(held)), len(held), "", held)
    return compute(Inputs(Setting("What comes first?", people=invited), choices(texts), rule, (vote,)))


def ranks(*orders: str) -> list[dict[str, Any]]:
    """Read "31=2" as option 3 first, then 1 and 2 level."""
    ballots: list[dict[str, Any]] = []
    for order in orders:
        rank, content = 0, {}
        for place, sign in enumerate(order):
            if sign != "=":
                rank += not (place and order[place - 1] == "=")
                content[sign] = rank
        ballots.append({"ranks": content})
    return ballots


def dots(*rows: str) -> list[dict[str, Any]]:
    """Read "302" as three dots on option 1, none on 2, two on 3."""
    return [{"dots": {str(n): int(d) for n, d in enumerate(row, start=1) if d != "0"}} for row in rows]


def newest(found: Results) -> RoundResult:
    assert found.headline is not None
    return found.headline


def ranking_rule(**more: Any) -> Rule:
    return replace(Rule(method="ranking"), **more)
