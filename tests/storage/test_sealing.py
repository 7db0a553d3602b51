"""When a round closes, no byte of the file tells who said what, nor when, nor on which paper."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import select

from lpip_workshop.app import rounds
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Ballot
from lpip_workshop.storage.journal import Change, Operation
from lpip_workshop.storage.opening import open_library
from tests.support.faults import ROOT, add_place, all_bytes, places
from tests.support.library import Hall, new_workshop

SERIAL = 7654321


@pytest.fixture
def hall(tmp_path):
    made = new_workshop(tmp_path, "")
    yield made
    made.store.close()


def vote(hall: Hall) -> str:
    """Hold a round in which one ballot is corrected, one is withdrawn and one is undone; return its id, still open."""
    store = hall.store
    held = rounds.open_round(store, hall.activity_id, {"method": "dots"})
    for number in range(30):
        rounds.enter_ballot(store, held, {"says": f"opinion-{number:02}"}, serial=SERIAL + number)
    rounds.correct_ballot(store, held, SERIAL + 3, {"says": "corrected-opinion"})
    rounds.withdraw_ballot(store, held, SERIAL + 4)
    rounds.enter_ballot(store, held, {"says": "undone-opinion"}, serial=SERIAL + 99)
    store.undo(hall.workshop_id)
    return held


def test_after_closing_the_journal_has_no_row_about_a_ballot(hall):
    held = vote(hall)
    rounds.close_round(hall.store, held)
    with hall.store.read() as session:
        assert not list(session.exec(select(Change).where(Change.kind == "ballot")))
        labels = " ".join(session.exec(select(Operation.label)))
    assert "allot" not in labels
    assert str(SERIAL)[:5] not in labels


def test_after_closing_the_bytes_of_the_open_file_and_its_log_hold_no_number_and_nothing_that_was_replaced(hall):
    held = vote(hall)
    folder = hall.store.path.parent
    assert b"opinion-03" in all_bytes(folder)
    rounds.close_round(hall.store, held)
    found = all_bytes(folder)
    assert b"opinion-05" in found  # a ballot that counts is there, once
    assert found.count(b"opinion-05") == 1
    for gone in (b"opinion-03", b"opinion-04", b"undone-opinion", b"7654", b"Withdraw", b"Correct"):
        assert gone not in found, gone
    assert SERIAL.to_bytes(3, "big") not in found


def test_ballots_are_kept_and_read_in_an_order_that_tells_nothing(hall):
    held = rounds.open_round(hall.store, hall.activity_id, {})
    for number in range(40):
        rounds.enter_ballot(hall.store, held, {"number": number})
    rounds.close_round(hall.store, held)
    rounds.reveal_round(hall.store, held)
    with hall.store.read() as session:
        view = rounds.current_round(session, hall.activity_id)
    read = [ballot["number"] for ballot in view.ballots]
    assert sorted(read) == list(range(40))
    assert read != list(range(40))
    with closing(sqlite3.connect(hall.store.path)) as connection:
        (made,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'ballot'").fetchone()
        stored = [row[0] for row in connection.execute("SELECT id FROM ballot")]
    assert "WITHOUT ROWID" in made
    assert stored == sorted(stored)


def test_a_ballot_has_no_time_and_no_author():
    assert set(Ballot.model_fields) == {"id", "hidden", "round_id", "serial", "content"}


def test_closing_a_round_forgets_a_round_before_it_that_was_undone(hall):
    abandoned = rounds.open_round(hall.store, hall.activity_id, {})
    rounds.enter_ballot(hall.store, abandoned, {"says": "abandoned-opinion"})
    hall.store.undo(hall.workshop_id)
    hall.store.undo(hall.workshop_id)
    held = rounds.open_round(hall.store, hall.activity_id, {})
    rounds.enter_ballot(hall.store, held, {"says": "kept-opinion"})
    rounds.close_round(hall.store, held)
    found = all_bytes(hall.store.path.parent)
    assert b"kept-opinion" in found
    assert b"abandoned-opinion" not in found


def test_a_round_filled_and_closed_together_leaves_no_trace_in_the_journal(hall):
    store = hall.store
    with store.together(T("Bring in"), scope=hall.workshop_id):
        held = rounds.open_round(store, hall.activity_id, {})
        for number in range(600):
            rounds.enter_ballot(store, held, {"says": f"opinion-{number}"}, serial=SERIAL + number)
        rounds.close_round(store, held)
    with store.read() as session:
        assert not list(session.exec(select(Change).where(Change.kind == "ballot")))
    assert all_bytes(store.path.parent).count(b"opinion-311") == 1


def is_due(path: Path) -> bool:
    """Tell whether the library has still to be compacted."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return bool(connection.execute("SELECT 1 FROM about WHERE name = 'compaction'").fetchone())


def test_where_the_file_cannot_be_compacted_the_round_is_closed_all_the_same_and_it_is_done_on_opening(hall):
    held = vote(hall)
    path = hall.store.path
    told = []
    hall.store.subscribe(lambda committed: told.append(committed.label.source))
    with closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM ballot").fetchone()
        rounds.close_round(hall.store, held)
    assert told == ["Close the round"]
    hall.store.close()
    assert is_due(path)
    open_library(path).close()
    assert b"opinion-03" not in all_bytes(path.parent)
    assert not is_due(path)


KILLED = """
import os, signal, sys
from pathlib import Path
from lpip_workshop.app import rounds
from lpip_workshop.storage import sealing
from tests.support.library import new_workshop
hall = new_workshop(Path(sys.argv[1]), "")
held = rounds.open_round(hall.store, hall.activity_id, {})
for number in range(30):
    rounds.enter_ballot(hall.store, held, {"says": f"opinion-{number}"}, serial=7654321 + number)
rounds.withdraw_ballot(hall.store, held, 7654321)
sealing.compact = lambda engine: os.kill(os.getpid(), signal.SIGKILL)
rounds.close_round(hall.store, held)
"""


def test_a_kill_between_closing_and_compacting_is_made_good_on_opening(tmp_path: Path):
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert b"opinion-0" in all_bytes(tmp_path)
    assert is_due(tmp_path / "library.db")
    store = open_library(tmp_path / "library.db")
    found = all_bytes(tmp_path)
    store.close()
    assert not is_due(tmp_path / "library.db")
    assert b'"opinion-0"' not in found
    assert b"opinion-5" in found
    assert (7654325).to_bytes(3, "big") not in found


def test_compacting_again_loses_nothing(hall):
    add_place(hall.store, "here")
    hall.store.compact()
    hall.store.compact()
    assert places(hall.store) == ["here"]
    assert hall.store.undo("") is not None


def test_an_undo_that_found_nothing_to_put_back_names_no_paper_after_closing(hall):
    store = hall.store
    held = rounds.open_round(store, hall.activity_id, {})
    rounds.enter_ballot(store, held, {"says": "first"}, serial=SERIAL)
    rounds.correct_ballot(store, held, SERIAL, {"says": "second"})

    def elsewhere(session):
        session.exec(select(Ballot)).one().content = {"says": "third"}

    store.run(T("Elsewhere"), elsewhere, scope="elsewhere")
    assert store.undo(hall.workshop_id).skipped == 1
    rounds.close_round(store, held)
    with store.read() as session:
        labels = " ".join(session.exec(select(Operation.label)))
    assert str(SERIAL) not in labels
    assert str(SERIAL).encode() not in all_bytes(store.path.parent)
