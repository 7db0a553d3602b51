"""The app is killed 25 times at random moments: everything that it had acknowledged is there, and undo works."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import col, select

from lpip_workshop.app import rounds
from lpip_workshop.app.library import open_store
from lpip_workshop.app.people import add_person
from lpip_workshop.app.queries import agenda, participants
from lpip_workshop.app.stage import on_stage
from lpip_workshop.storage.domain import Ballot
from lpip_workshop.storage.journal import Change, Operation
from lpip_workshop.storage.store import Store
from tests.support.faults import ROOT
from tests.support.library import new_workshop

KILLS, CHANGES_A_LIFE = 25, 200


def one_life(library: Path, start: int, seed: int) -> list[list[str]]:
    """Run the app until a random moment within its first 200 changes; return what it acknowledged."""
    chance = random.Random(seed)
    fatal = chance.randint(1, CHANGES_A_LIFE)
    command = [sys.executable, "-m", "tests.support.faults_worker", str(library), str(start), str(seed)]
    app = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE)
    assert app.stdout is not None
    lines: list[bytes] = []
    for line in app.stdout:
        lines.append(line)
        if len(lines) == fatal:
            busy_wait(chance.random() * 0.012)  # about as long as one change takes
            app.send_signal(signal.SIGKILL)
    app.stdout.close()
    assert app.wait() == -signal.SIGKILL
    return [line.decode().split(maxsplit=2) for line in lines if line.endswith(b"\n")]


def busy_wait(seconds: float) -> None:
    """Wait more exactly than sleeping can."""
    import time

    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


@pytest.fixture(scope="module")
def survivors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, str, list[list[str]]]]:
    """A library that lived through it all, its workshop, and everything that was acknowledged."""
    hall = new_workshop(tmp_path_factory.mktemp("kill"), "")
    hall.store.close()
    acknowledged: list[list[str]] = []
    for life in range(KILLS):
        acknowledged += one_life(hall.store.path, 1000 * (life + 1), seed=2026 + life)
    store = open_store(hall.store.path)
    yield store, hall.workshop_id, acknowledged
    store.close()


def said(acknowledged: list[list[str]], deed: str) -> list[str]:
    return [detail.strip() for _number, name, detail in acknowledged if name == deed]


@pytest.mark.slow
@pytest.mark.timeout(170)
def test_everything_acknowledged_before_25_kills_is_there_and_undo_still_works(survivors):
    store, workshop_id, acknowledged = survivors
    assert len(acknowledged) > KILLS * CHANGES_A_LIFE * 0.25
    assert store.is_sound()
    with store.read() as session:
        codes = {person.code for person in participants(session, workshop_id)}
        (activity,) = agenda(session, workshop_id)
        held = rounds.rounds(session, activity.id)
        ballots = {ballot.content["answer"] for ballot in session.exec(select(Ballot))}
        stage = on_stage(session, workshop_id)
        images = " ".join(session.exec(select(Change.after).where(Change.kind == "participant")))
        numbers = list(session.exec(select(Operation.id).order_by(col(Operation.id))))
        stamps = list(session.exec(select(Operation.stamp).order_by(col(Operation.id))))
    assert set(said(acknowledged, "_register")) <= codes
    for name in said(acknowledged, "_rename"):
        assert f'"{name}"' in images

    # A change may be saved and the app killed before it could say so, so the last of each kind may be newer.
    newest = int(said(acknowledged, "_retitle")[-1])
    assert activity.settings["number"] >= newest
    assert activity.settings["nested"] == [{"number": activity.settings["number"]}]
    assert stage.step >= int(said(acknowledged, "_show")[-1])
    assert activity.started or said(acknowledged, "_begin")

    answers = said(acknowledged, "_answer")
    assert {int(text.split()[1]) for text in answers if text.startswith("answer")} <= ballots
    opened = [int(text.split()[1]) for text in answers if text.startswith("opened")]
    assert set(opened) <= {view.rule["opened"] for view in held}
    assert [view.number for view in held] == list(range(1, len(held) + 1))
    for text in answers:
        if re.match("closed|revealed", text):
            assert held[int(text.split()[1]) - 1].state in text or held[int(text.split()[1]) - 1].state == "revealed"
    assert [view.state for view in held[:-1]] == ["revealed"] * (len(held) - 1)

    assert numbers == sorted(set(numbers))
    assert stamps == sorted(stamps)

    add_person(store, workshop_id, sector="business", name="After it all", code="LAST")
    assert store.undo(workshop_id) is not None
    assert store.redo(workshop_id) is not None
    with store.read() as session:
        assert "LAST" in {person.code for person in participants(session, workshop_id)}
        before = {person.code for person in participants(session, workshop_id)}
    steps = 0
    while steps < 200 and store.undo(workshop_id) is not None:
        steps += 1
    for _ in range(steps):
        assert store.redo(workshop_id) is not None
    with store.read() as session:
        assert {person.code for person in participants(session, workshop_id)} == before
    assert steps >= 1
