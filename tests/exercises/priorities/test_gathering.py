"""Making a list of the ideas: rewording, joining, what is known of each, and many at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lpip_workshop.app import rounds
from lpip_workshop.app.workshops import Planned, add_activity
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.listening.cards import add_heading, add_line
from lpip_workshop.exercises.priorities import SPEC
from lpip_workshop.exercises.priorities.actions import add_option, enter, open_vote, reword_option, set_rule
from lpip_workshop.exercises.priorities.gathering import add_options, describe_option, join_options
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.report.blocks import Paragraph, TableBlock
from tests.exercises.priorities.made import published, read, write
from tests.exercises.priorities.test_console import Desk
from tests.support.library import Hall, new_workshop

COLUMNS = ["Option", "Heading", "Place", "Evidence", "Affected", "Original", "Joined"]
PATHS = ["Safe paths", "Moving about", "Aber", "Census 2021", "Children", "Better paths", "Pavements | A kerb"]


@pytest.fixture
def hall(tmp_path: Path):
    made = new_workshop(tmp_path, "priorities")
    yield made
    made.store.close()


def options(hall: Hall) -> tuple[Choice, ...]:
    with hall.store.read() as session:
        return SPEC.from_library(session, hall.activity_id).options


def details(option: Choice) -> dict[str, str]:
    return {name: said.text for name, said in option.details.items()}


def test_the_first_wording_stays_through_every_rewording_and_is_gone_once_it_is_back(hall: Hall) -> None:
    ident = add_option(hall.store, hall.activity_id, "Better paths")
    reword_option(hall.store, ident, "Safer paths")
    reword_option(hall.store, ident, "Safe paths for children")
    assert details(options(hall)[0]) == {"original": "Better paths"}
    reword_option(hall.store, ident, "Better paths")
    assert details(options(hall)[0]) == {}


def test_options_that_are_joined_are_listed_under_the_one_that_stays_until_that_is_undone(hall: Hall) -> None:
    ids = [add_option(hall.store, hall.activity_id, text) for text in ("A bus", "Buses", "More buses", "A shop")]
    describe_option(hall.store, ids[2], "place", "Aber")
    join_options(hall.store, ids[1], [ids[2]])
    join_options(hall.store, ids[0], [ids[1]])
    first, second = options(hall)
    assert (first.text.text, first.joined, details(first)) == ("A bus", ("Buses", "More buses"), {"place": "Aber"})
    assert (second.number, second.text.text) == (2, "A shop")
    hall.store.undo(hall.workshop_id)
    hall.store.undo(hall.workshop_id)
    assert [(option.text.text, option.joined) for option in options(hall)] == [
        ("A bus", ()), ("Buses", ()), ("More buses", ()), ("A shop", ()),
    ]  # fmt: skip


def test_an_option_is_not_joined_with_itself_nor_while_people_vote(hall: Hall) -> None:
    ids = [add_option(hall.store, hall.activity_id, text) for text in ("A bus", "A path", "A shop")]
    with pytest.raises(BadInput):
        join_options(hall.store, ids[0], [ids[0]])
    open_vote(hall.store, hall.activity_id)
    with pytest.raises(Refused):
        join_options(hall.store, ids[0], [ids[1]])


def test_a_round_keeps_an_option_that_was_joined_with_another_afterwards(hall: Hall) -> None:
    ids = [add_option(hall.store, hall.activity_id, text) for text in ("A bus", "A path", "A shop")]
    round_id = open_vote(hall.store, hall.activity_id)
    for _ in range(3):
        enter(hall.store, round_id, {"dots": {ids[1]: 2}})
    rounds.close_round(hall.store, round_id)
    rounds.reveal_round(hall.store, round_id)
    join_options(hall.store, ids[0], [ids[1]])
    with hall.store.read() as session:
        found = SPEC.compute(SPEC.from_library(session, hall.activity_id))
    assert [option.text.text for option in found.options] == ["A bus", "A shop"]
    assert SPEC.publish(found)["rounds"][0]["options"] == ["A bus", "A path", "A shop"]


def test_a_block_of_lines_is_one_change_and_what_is_there_already_is_left(hall: Hall) -> None:
    add_option(hall.store, hall.activity_id, "A bus")
    assert add_options(hall.store, hall.activity_id, ["a  BUS", "", "A path", "Llwybr ŵyn", "A path"]) == (2, 2)
    assert [option.text.text for option in options(hall)] == ["A bus", "A path", "Llwybr ŵyn"]
    hall.store.undo(hall.workshop_id)
    assert [option.text.text for option in options(hall)] == ["A bus"]


def test_a_block_with_a_line_that_is_too_long_adds_nothing(hall: Hall) -> None:
    with pytest.raises(BadInput):
        add_options(hall.store, hall.activity_id, ["A path", "x" * 301])
    assert options(hall) == ()


def test_what_a_table_says_of_options_is_published_printed_and_brought_into_a_library(
    hall: Hall, tmp_path: Path
) -> None:
    folder = write(tmp_path / "tables", "options.csv", [COLUMNS, PATHS, ["A shop", "", "", "", "", "", ""]])
    inputs = read(folder)
    SPEC.save(hall.store, hall.activity_id, inputs)
    (paths, shop) = published(folder)["options"]
    assert paths["heading"] == "Moving about"
    assert paths["original"] == "Better paths"
    assert paths["joined"] == ["Pavements", "A kerb"]
    assert shop["evidence"] is None
    with hall.store.read() as session:
        held = SPEC.from_library(session, hall.activity_id)
    assert SPEC.publish(SPEC.compute(held))["options"] == published(folder)["options"]
    say = catalogue("en").say
    for blocks in (SPEC.report(SPEC.compute(held)), SPEC.worksheet(held)):
        block = next(one for one in blocks if isinstance(one, TableBlock))
        (row,) = block.table.rows
        said = " ".join(say(cell) for cell in row)
        for words in ("Safe paths", "Moving about", "Aber", "Census 2021", "Children", "Better paths", "A kerb"):
            assert words in said


def test_lines_are_pasted_described_and_joined_by_keyboard(hall: Hall, qtbot) -> None:
    desk = Desk(hall, qtbot)
    gather = desk.view.gather
    QGuiApplication.clipboard().setText("A bus\nBuses\n\nA shop\n")
    QTest.keyClick(gather.quick_add.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [option.text.text for option in options(hall)] == ["A bus", "Buses", "A shop"]
    gather.table.select(options(hall)[0].id)
    place = gather.details.fields["place"]
    place.setFocus()
    QTest.keyClicks(place, "Aber")
    QTest.keyClick(place, Qt.Key.Key_Return)
    gather.details.others.setFocus()
    QTest.keyClick(gather.details.others, Qt.Key.Key_Down)
    QApplication.processEvents()
    first = options(hall)[0]
    assert (details(first), first.joined) == ({"place": "Aber"}, ("Buses",))


def test_a_draft_stays_with_the_option_it_was_typed_for(hall: Hall, qtbot) -> None:
    ids = [add_option(hall.store, hall.activity_id, text) for text in ("A bus", "A shop")]
    desk = Desk(hall, qtbot)
    gather = desk.view.gather
    gather.table.select(ids[0])
    QTest.keyClicks(gather.details.fields["heading"], "Moving about")
    gather.table.select(ids[1])
    first, second = options(hall)
    assert (details(first), details(second)) == ({"heading": "Moving about"}, {})
    assert gather.details.fields["heading"].text() == ""


def test_the_ballot_paper_and_the_stage_say_the_support_needed_and_the_paper_when_and_how_ties_end(hall: Hall) -> None:
    add_options(hall.store, hall.activity_id, ["A bus", "A path", "A shop"])
    set_rule(hall.store, hall.activity_id, threshold=75, tie="lots")
    open_vote(hall.store, hall.activity_id)
    with hall.store.read() as session:
        inputs = SPEC.from_library(session, hall.activity_id)
    say = catalogue("en").say
    paper = " ".join(say(block.words) for block in SPEC.worksheet(inputs) if isinstance(block, Paragraph))
    locked = inputs.votes[0].locked[11:16]
    for words in ("Only with the support of 75 %", "Tie at the line: lots are drawn.", f"This was agreed at {locked}"):
        assert words in paper
    assert "with 75 % support" in say(SPEC.slides(SPEC.compute(inputs))[0].foot)


def test_listening_cards_become_options_with_their_headings_at_one_press_and_only_once(tmp_path: Path, qtbot) -> None:
    hall = new_workshop(tmp_path, "priorities")
    desk = Desk(hall, qtbot)
    gather = desk.view.gather
    gather.cards.click()
    assert gather.said.text() == "This workshop has no listening cards yet."
    listening = add_activity(hall.store, hall.workshop_id, Planned(Saying("Listening"), 20, "listening"), after=0)
    about = add_heading(hall.store, listening, "Moving about")
    add_line(hall.store, listening, "The last bus leaves too early", about)
    add_line(hall.store, listening, "Nobody asks the young")
    gather.cards.click()
    assert [(option.text.text, details(option)) for option in options(hall)] == [
        ("The last bus leaves too early", {"heading": "Moving about"}),
        ("Nobody asks the young", {}),
    ]
    gather.cards.click()
    assert len(options(hall)) == 2
    hall.store.undo(hall.workshop_id)
    assert options(hall) == ()
    hall.store.close()
