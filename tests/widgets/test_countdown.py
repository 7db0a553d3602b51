"""Time on the stage: computed from when it ends, drawn each second, still while frozen or blank."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QAccessible

from lpip_workshop.figures.palette import LIGHT, STAGE_LIGHT
from lpip_workshop.figures.scene import Box, Label, Mark
from lpip_workshop.figures.slide import Board, Countdown, Slide
from lpip_workshop.widgets.countdown import CountdownFace
from lpip_workshop.widgets.slideview import SlideView
from tests.support.qt import accessible_name, grab
from tests.widgets.test_slides import LONG, SIZES, WORD, outside

BEGAN = datetime(2026, 11, 12, 14, 0, tzinfo=UTC)
TOTAL = 200


class Clock:
    def __init__(self) -> None:
        self.now = BEGAN

    def __call__(self) -> datetime:
        return self.now

    def go(self, seconds: float) -> None:
        self.now = BEGAN + timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def view(qtbot, clock: Clock) -> SlideView:
    made = SlideView(clock=clock)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    return made


def running(words: str = "One speaks. The other listens.") -> Slide:
    return Slide("What is it like?", Countdown(BEGAN + timedelta(seconds=TOTAL), TOTAL, words))


def texts(view: SlideView) -> list[str]:
    return [item.text for item in view.scene().items if isinstance(item, Label)]


def signs(view: SlideView) -> list[Mark]:
    return [item for item in view.scene().items if isinstance(item, Mark) and item.colour != STAGE_LIGHT.line]


def test_it_shows_the_time_that_is_left_and_goes_on_without_being_told(view, clock, qtbot) -> None:
    view.set_slide(running(), "en", "Dyffryn")
    view.show()
    assert "3:20" in texts(view)
    clock.go(75.5)
    qtbot.waitUntil(lambda: "2:05" in texts(view))


def test_a_crash_returns_to_the_right_time(view, clock) -> None:
    clock.go(150)
    view.set_slide(running(), "en", "Dyffryn")
    assert "0:50" in texts(view)


@pytest.mark.parametrize(
    ("gone", "sign", "colour", "words"),
    [
        (0, "circle", "act", ""),
        (159, "circle", "act", ""),
        (160, "diamond", "heed", "A little left"),
        (189, "diamond", "heed", "A little left"),
        (190, "square", "danger", "Last words"),
    ],
)
def test_colour_shape_and_words_change_at_a_fifth_and_a_twentieth(view, clock, gone, sign, colour, words) -> None:
    view.set_slide(running(), "en", "")
    clock.go(gone)
    view.tick()
    assert {(one.sign, one.colour) for one in signs(view)} == {(sign, getattr(STAGE_LIGHT, colour))}
    assert not words or words in texts(view)


def test_at_the_end_it_stands_at_nought_and_rests(view, clock) -> None:
    view.set_slide(running(), "en", "")
    view.show()
    clock.go(TOTAL + 1000)
    view.tick()
    assert {"0:00", "Time"} <= set(texts(view))
    assert len(signs(view)) == 1  # beside the words; none on the face
    assert not view._ticker.is_running()


def test_a_held_countdown_does_not_move(view, clock) -> None:
    view.set_slide(Slide("Title", Countdown(None, TOTAL, "Wait", 70)), "en", "")
    clock.go(60)
    view.tick()
    assert {"1:10", "Paused"} <= set(texts(view))


def test_frozen_keeps_the_second_it_was_frozen_at_and_live_catches_up(view, clock) -> None:
    view.set_slide(running(), "en", "")
    clock.go(10)
    view.tick()
    view.set_state("frozen")
    clock.go(60)
    view.tick()
    view.resize(1000, 700)
    assert "3:10" in texts(view)
    view.set_state("live")
    assert "2:20" in texts(view)


def test_blank_shows_nothing_of_it(view, clock) -> None:
    view.set_slide(running(), "en", "")
    view.set_state("blank")
    image = grab(view, size=(320, 180))
    assert {image.pixelColor(x, y).name() for x in range(0, 320, 7) for y in range(0, 180, 7)} == {LIGHT.paper.lower()}
    assert accessible_name(view) == "The stage is blank"


def test_a_screen_reader_hears_what_happens_but_not_every_second(view, clock) -> None:
    view.set_slide(running(), "en", "")
    before = view.accessibleDescription()
    clock.go(30)
    view.tick()
    assert view.accessibleDescription() == before
    assert before.split("\n") == ["One speaks. The other listens.", "3:20 in all"]


@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
@pytest.mark.parametrize(
    "body",
    [
        Countdown(BEGAN + timedelta(hours=30), 108_000, LONG * 4),
        Countdown(None, 0, WORD, 0),
        Board(()),
        Board((("", ("A short one",)),)),
        Board(((LONG, (LONG, "A short one", WORD * 3)), (WORD, ("",)))),
        Board(tuple((f"{WORD} {n}", tuple(LONG for _ in range(12))) for n in range(3))),
    ],
    ids=["long countdown", "no time", "no cards", "one card", "two columns", "three full columns"],
)
@pytest.mark.parametrize("crowded", [False, True])
def test_nothing_leaves_the_slide_and_all_is_large_enough(view, body, size, crowded) -> None:
    words = LONG * 3 if crowded else "A line"
    view.set_slide(Slide(LONG * 2 if crowded else "Title", body, words, words, words), "en", words)
    grab(view, size=size)
    scene = view.scene()
    assert outside(scene) == []
    sizes = [label.size for label in scene.items if isinstance(label, Label) and label.text and label.size != 24.0]
    assert min(sizes) >= scene.height / 25


def test_cards_stand_inside_their_columns_and_the_rest_is_counted(view) -> None:
    view.set_slide(Slide("Heard", Board((("Buses", tuple(LONG for _ in range(9))), ("Paths", ("Mud",))))), "en", "")
    grab(view)
    boxes = [item for item in view.scene().items if isinstance(item, Box) and item.fill == STAGE_LIGHT.act_soft]
    assert max(box.y + box.height for box in boxes) <= 768 - 60
    assert any(text.startswith("and ") and text.endswith(" more") for text in texts(view))
    assert "Mud" in texts(view)
    assert "Buses" in view.accessibleDescription()


def test_the_face_in_the_console_says_its_time_and_tells_when_it_moves(qtbot, clock) -> None:
    QAccessible.setActive(True)
    face = CountdownFace(clock)
    qtbot.addWidget(face)
    face.show_countdown(Countdown(BEGAN + timedelta(seconds=TOTAL), TOTAL, ""))
    with qtbot.waitSignal(face.changed):
        clock.go(170)
        face.tick()
    assert accessible_name(face) == "0:30 left"
    assert not face.grab().isNull()
