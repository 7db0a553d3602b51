"""After the round is closed the library file holds no order, no number and no journal of any answer."""

from __future__ import annotations

import json
import random
import sqlite3

from lpip_workshop.app.rounds import close_round, reveal_round, withdraw_ballot
from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust.actions import correct, enter, open_pulse
from lpip_workshop.exercises.trust.inputs import Asked, Inputs
from lpip_workshop.exercises.trust.library import from_library
from lpip_workshop.exercises.trust.tables import save
from tests.exercises.trust.made import content, inputs_of, person
from tests.support.library import new_workshop


def held(tmp_path):
    """Hold a round in which every ballot tells its place, with one corrected and one withdrawn; return the file."""
    hall = new_workshop(tmp_path, "trust")
    round_id = open_pulse(hall.store, hall.activity_id)
    for number in range(20):
        enter(hall.store, round_id, Asked(), ballot(number))
    correct(hall.store, round_id, Asked(), 3, content(1, 5, "business"))
    withdraw_ballot(hall.store, round_id, 4)
    close_round(hall.store, round_id)
    reveal_round(hall.store, round_id)
    hall.store.close()
    return tmp_path / "library.db"


def ballot(number: int) -> dict[str, object]:
    rng = random.Random(number)
    return content(rng.randint(1, 5), rng.randint(1, 5), rng.choice(("community", "business")))


def test_the_journal_holds_no_answer_and_no_number(tmp_path):
    with sqlite3.connect(held(tmp_path)) as raw:
        journal = [str(row) for row in raw.execute("SELECT * FROM change")]
        kept = raw.execute("SELECT serial, content, hidden FROM ballot").fetchall()
    assert not [row for row in journal if "importance" in row or "serial" in row]
    assert all(serial is None for serial, _content, _hidden in kept)
    assert [json.loads(text) for _serial, text, hidden in kept if hidden] == [{}]


def test_nothing_that_was_corrected_or_withdrawn_is_left_in_the_bytes(tmp_path):
    path = held(tmp_path)
    first, third, fourth = (json.dumps(content(*pair)).encode() for pair in ((1, 5), (2, 2), (3, 3)))
    data = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.name.startswith("library.db"))
    assert first != third != fourth
    with sqlite3.connect(path) as raw:
        live = sum(1 for (text,) in raw.execute("SELECT content FROM ballot WHERE hidden = 0"))
    assert live == 19
    assert data.count(b'"importance"') == live


def test_ballots_lie_in_the_file_in_no_order_of_entry(tmp_path):
    with sqlite3.connect(held(tmp_path)) as raw:
        stored = [json.loads(text) for (text,) in raw.execute("SELECT content FROM ballot WHERE hidden = 0")]
        columns = {row[1] for row in raw.execute("PRAGMA table_info(ballot)")}
    typed = [ballot(number) if number != 2 else content(1, 5, "business") for number in range(20) if number != 3]
    assert sorted(map(str, stored)) == sorted(map(str, typed))
    assert stored != typed
    assert columns == {"id", "hidden", "round_id", "serial", "content"}


def test_an_import_leaves_as_little(tmp_path):
    hall = new_workshop(tmp_path, "trust")
    inputs: Inputs = inputs_of([person(n % 5 + 1, 3, "business") for n in range(12)])
    with hall.store.together(T("Import"), scope=hall.workshop_id):
        save(hall.store, hall.activity_id, inputs)
    with hall.store.read() as session:
        assert from_library(session, hall.activity_id).state == "revealed"
    hall.store.close()
    with sqlite3.connect(tmp_path / "library.db") as raw:
        assert not [row for row in raw.execute("SELECT after FROM change") if "importance" in row[0]]


def test_undo_does_not_reach_behind_a_closed_round(tmp_path):
    hall = new_workshop(tmp_path, "trust")
    round_id = open_pulse(hall.store, hall.activity_id)
    enter(hall.store, round_id, Asked(), ballot(1))
    assert hall.store.labels(hall.workshop_id)[0] is not None
    close_round(hall.store, round_id)
    assert hall.store.labels(hall.workshop_id) == (None, None)
    hall.store.close()
