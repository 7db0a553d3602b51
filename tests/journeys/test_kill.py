"""The app is killed 25 times at random moments: everything that it had acknowledged is there, and undo works."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
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

KILLS, CHANGES_A_LIFE, SEED = 25, 200, 2026


def prepare(library: Path, life: int) -> subprocess.Popen[bytes]:
    """Start the app; it waits with opening the library until it is told to."""
    arguments = [str(library), str(1000 * (life + 1)), str(SEED + life)]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.faults_worker", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def live(app: subprocess.Popen[bytes], chance: random.Random) -> list[list[str]]:
    """Let the app work until a random moment within its first 200 changes; return what it acknowledged."""
    assert app.stdin is not None
    assert app.stdout is not None
    fatal = chance.randint(1, CHANGES_A_LIFE)
    lines: list[bytes] = []
    with app.stdin, app.stdout:
        app.stdin.write(b"go\n")
        app.stdin.flush()
        for line in app.stdout:
            lines.append(line)
            if len(lines) == fatal:
                busy_wait(chance.random() * 0.012)  # about as long as one change takes
                app.send_signal(signal.SIGKILL)
    assert app.wait() == -signal.SIGKILL
    return [line.decode().split(maxsplit=2) for line in lines if line.endswith(b"\n")]


def busy_wait(seconds: float) -> None:
    """Wait more exactly than sleeping can."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


@pytest.fixture(scope="module")
def survivors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, str, list[list[str]]]]:
    """A library that lived through it all, its workshop, and everything that was acknowledged."""
    hall = new_workshop(tmp_path_factory.mktemp("kill"), "")
    hall.store.close()
    library, chance = hall.store.path, random.Random(SEED)
    acknowledged: list[list[str]] = []
    coming = prepare(library, 0)
    try:
        for life in range(1, KILLS + 1):
            now, coming = coming, prepare(library, life)
            acknowledged += live(now, chance)
    finally:
        coming.kill()
        coming.communicate()
    store = open_store(library)
    yield store, hall.workshop_id, acknowledged
    store.close()


def said(acknowledged: list[list[str]], deed: str) -> list[str]:
    return [detail.strip() for _number, name, detail in acknowledged if name == deed]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_everything_acknowledged_before_25_kills_is_there_and_undo_still_works(survivors):
    store, workshop_id, acknowledged = survivors
    assert len(acknowledged) > KILLS * CHANGES_A_LIFE * 0.25
    assert store.is_sound()
    check_people(store, workshop_id, acknowledged)
    check_newest_values(store, workshop_id, acknowledged)
    check_rounds(store, workshop_id, acknowledged)
    check_journal(store)
    check_undo(store, workshop_id)


def codes(store: Store, workshop_id: str) -> set[str]:
    with store.read() as session:
        return {person.code for person in participants(session, workshop_id)}


def check_people(store: Store, workshop_id: str, acknowledged: list[list[str]]) -> None:
    assert set(said(acknowledged, "_register")) <= codes(store, workshop_id)
    with store.read() as session:
        images = " ".join(session.exec(select(Change.after).where(Change.kind == "participant")))
    assert all(f'"{name}"' in images for name in said(acknowledged, "_rename"))


def check_newest_values(store: Store, workshop_id: str, acknowledged: list[list[str]]) -> None:
    # A change may be saved and the app killed before it could say so: what is there may be newer, never older.
    with store.read() as session:
        (activity,) = agenda(session, workshop_id)
        stage = on_stage(session, workshop_id)
    number = activity.settings["number"]
    assert number >= int(said(acknowledged, "_retitle")[-1])
    assert activity.settings["nested"] == [{"number": number}]
    assert stage.step >= int(said(acknowledged, "_show")[-1])
    assert activity.started >= said(acknowledged, "_begin")[-1]


def check_rounds(store: Store, workshop_id: str, acknowledged: list[list[str]]) -> None:
    with store.read() as session:
        (activity,) = agenda(session, workshop_id)
        held = rounds.rounds(session, activity.id)
        ballots = [ballot.content["answer"] for ballot in session.exec(select(Ballot))]
    assert [view.number for view in held] == list(range(1, len(held) + 1))
    assert all(view.state == "revealed" for view in held[:-1])
    assert len(ballots) == len(set(ballots))
    for what, number in (text.split() for text in said(acknowledged, "_answer")):
        if what == "answer":
            assert int(number) in ballots
        elif what == "opened":
            assert int(number) in {view.rule["opened"] for view in held}
        else:
            assert held[int(number) - 1].state in (what, "revealed")


def check_journal(store: Store) -> None:
    with store.read() as session:
        stamps = list(session.exec(select(Operation.stamp).order_by(col(Operation.id))))
    assert stamps == sorted(set(stamps))


def check_undo(store: Store, workshop_id: str) -> None:
    add_person(store, workshop_id, sector="business", code="LAST")
    before, steps = codes(store, workshop_id), 0
    while steps < 200 and store.undo(workshop_id) is not None:
        steps += 1
    assert steps >= 1
    assert "LAST" not in codes(store, workshop_id)
    for _ in range(steps):
        assert store.redo(workshop_id) is not None
    assert codes(store, workshop_id) == before
