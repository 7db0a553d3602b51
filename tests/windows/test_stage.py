"""What the room sees: one key for each screen, a reveal step by step, and the same picture after a crash."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lpip_workshop.app.agenda import start_activity
from lpip_workshop.app.editing import set_fields
from lpip_workshop.app.rounds import close_round, open_round, reveal_round
from lpip_workshop.app.workshops import Details, Planned, add_activity, create_workshop
from lpip_workshop.core.words import Saying, T
from lpip_workshop.exercises.actions import actions
from lpip_workshop.figures.palette import STAGE_LIGHT
from lpip_workshop.figures.scene import Box, Label, Mark, Polygon, Scene, Stroke
from lpip_workshop.figures.scene_text import scene_from_text, scene_to_text
from lpip_workshop.storage.domain import Workshop
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets import sound
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.slideview import SlideView
from lpip_workshop.windows.console import ConsoleWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def seen(view: SlideView) -> list[str]:
    return [item.text for item in view.scene().items if isinstance(item, Label)]


def choose(console: ConsoleWindow, title: str) -> str:
    which = next(slot.activity.id for slot in console.moment.order.slots if slot.activity.title == title)
    console.order.rail.setCurrentRow(console.order.place_of(which))
    return which


def test_each_screen_has_a_key_and_next_returns_to_the_activity(console: ConsoleWindow) -> None:
    choose(console, "Welcome")
    console.commands.run("run")
    console.activateWindow()
    preview = console.guide.preview
    for key, words in (
        (Qt.Key.Key_2, "What brings you here?"),
        (Qt.Key.Key_3, "10:00"),
        (Qt.Key.Key_4, "What we do today"),
        (Qt.Key.Key_5, "Thank you"),
    ):
        QTest.keyClick(console, key, CTRL)
        assert words in " ".join(seen(preview))
    QTest.keyClick(console, Qt.Key.Key_PageDown)
    assert console.moment.shown.screen == ""
    assert "Welcome" in seen(preview)


def test_thank_you_tells_what_was_agreed_how_it_comes_and_when_to_meet_again(
    console: ConsoleWindow, store: Store, clock: Any
) -> None:
    console.commands.run("thanks")

    def told() -> str:
        return " ".join(seen(console.guide.preview))

    for words in (
        "Thank you",
        "Getting around the valley",
        "What we said and agreed is written down: ask for the handout.",
    ):
        assert words in told()
    assert "We agreed 1 action." not in told()
    which = choose(console, "Who does what next")
    actions.add(store, which, "Map the unsafe stretches; Parish council; +2w", clock().date())
    assert "We agreed 1 action." in told()
    partnership = console.moment.partnership.name
    for day, starts in (("2026-11-05", "10:00"), ("2027-03-04", "10:00"), ("2026-12-10", "13:30")):
        create_workshop(store, Details(Saying("Again"), partnership, day=day, starts=starts), ())
    create_workshop(store, Details(Saying("Elsewhere"), "Another partnership", day="2026-11-20"), ())
    console.refresh()
    assert "We meet again on 10 December 2026 at 13:30." in told()
    set_fields(store, Workshop, console.workshop_id, scope=console.workshop_id, label=T("x"), handout_made="2026-11-12")
    assert "The handout is ready: take one home, or ask for the file." in told()
    set_fields(store, Workshop, console.workshop_id, scope=console.workshop_id, label=T("x"), language="cy")
    assert "Diolch" in told()
    assert "Cytunwyd ar 1 cam gweithredu." in told()
    assert "Byddwn yn cwrdd eto ar 10 Rhagfyr 2026 am 13:30." in told()


def test_the_running_order_on_stage_says_what_is_done_and_what_comes_when(console: ConsoleWindow, clock: Any) -> None:
    choose(console, "Welcome")
    console.commands.run("run")
    clock.set("13:40")
    console.commands.run("run")
    console.commands.run("run")
    console.commands.run("agenda")
    words = seen(console.guide.preview)
    assert words.count("Done") == 1
    assert words.count("Now") == 1
    assert {"14:05", "Break", "14:20", "Who does what next", "Now: Who matters here?", "We end at 14:35"} <= set(words)


def test_the_clock_changes_colour_and_shape_and_a_key_gives_five_minutes_more(
    console: ConsoleWindow, clock: Any
) -> None:
    choose(console, "Welcome")
    console.commands.run("run")
    console.commands.run("clock")
    preview = console.guide.preview

    def look() -> tuple[str, set[tuple[str, str]]]:
        preview.tick()
        marks = [item for item in preview.scene().items if isinstance(item, Mark)]
        lit = {(mark.sign, mark.colour) for mark in marks if mark.colour != STAGE_LIGHT.line}
        return next(text for text in seen(preview) if ":" in text), lit

    assert look() == ("10:00", {("circle", STAGE_LIGHT.act)})
    clock.set("13:38")
    assert look() == ("2:00", {("diamond", STAGE_LIGHT.heed)})
    clock.now = clock.now.replace(minute=39, second=45)
    assert look() == ("0:15", {("square", STAGE_LIGHT.danger)})
    QTest.keyClick(console, Qt.Key.Key_Right, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert look()[0] == "5:15"


def test_the_tone_is_off_until_asked_for_and_then_sounds_twice(
    console: ConsoleWindow, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[str] = []
    monkeypatch.setattr(sound, "play_tone", lambda: played.append(clock().strftime("%M:%S")))
    choose(console, "Welcome")
    console.commands.run("run")
    console.commands.run("clock")
    sounding = console.stage.sounding
    clock.now = clock.now.replace(minute=39, second=50)
    sounding.tick()
    assert played == []
    clock.set("13:31")
    console.refresh()
    console.commands.run("sound")
    assert played == ["31:00"]
    console.commands.run("own-slides")
    console.commands.run("clock")
    for minute, second in ((39, 0), (39, 35), (39, 50), (40, 0), (40, 5)):
        clock.now = clock.now.replace(minute=minute, second=second)
        sounding.tick()
    assert played == ["31:00", "39:35", "40:00"]


def test_the_tone_is_a_wave_file_that_swells_and_fades() -> None:
    import wave

    with wave.open(str(sound.tone_file())) as file:
        frames = file.readframes(file.getnframes())
        assert file.getnframes() / file.getframerate() == pytest.approx(0.9)
    assert frames[:2] == frames[-2:] == b"\0\0"
    assert max(frames[1::2]) > 0


def test_a_reveal_goes_from_turnout_to_result_to_method_with_one_key(console: ConsoleWindow, store: Store) -> None:
    which = add_activity(store, console.workshop_id, Planned(Saying("How far do we trust?"), 20, "trust"), after=9.0)
    choose(console, "How far do we trust?")
    console.commands.run("run")
    held = open_round(store, which, {}, invited=6)
    close_round(store, held)
    preview = console.guide.preview
    assert console.moment.shown.screen == ""
    reveal_round(store, held)
    assert "0 of 6" in seen(preview)
    assert "First: how many answered." in seen(preview)
    console.commands.run("slide")
    assert "0 of 6" not in seen(preview)
    console.commands.run("back")
    assert "0 of 6" in seen(preview)


def test_a_frozen_picture_stays_in_both_views_whatever_changes_and_after_opening_again(
    console: ConsoleWindow, store: Store, clock: Any, qtbot: Any
) -> None:
    which = choose(console, "Welcome")
    console.commands.run("run")
    console.stage.open()
    console.commands.run("freeze")
    before = console.guide.preview.scene()
    start_activity(store, console.workshop_id, console.moment.order.slots[2].activity.id, clock())
    assert console.stage.window is not None
    assert console.stage.window.view.scene() == before
    again = ConsoleWindow(store, console.workshop_id, Jobs(), clock)
    again.stage.open()
    assert again.moment.shown.activity_id == which
    assert again.stage.window is not None
    assert again.stage.window.view.scene() == again.guide.preview.scene() == before
    again.close()
    console.commands.run("freeze")
    assert console.moment.shown.frozen == ""


def test_a_blank_stage_is_blank_after_opening_again(console: ConsoleWindow, store: Store, clock: Any) -> None:
    console.commands.run("blank")
    again = ConsoleWindow(store, console.workshop_id, Jobs(), clock)
    assert again.guide.preview.state() == "blank"
    again.close()


texts = st.text(max_size=8)
numbers = st.floats(-1000, 1000).map(lambda number: round(number, 3))
items = st.one_of(
    st.builds(Box, numbers, numbers, numbers, numbers, texts, texts),
    st.builds(Stroke, numbers, numbers, numbers, numbers, texts, numbers, st.booleans(), st.tuples(numbers, numbers)),
    st.builds(Mark, numbers, numbers, numbers, st.just("square"), texts, st.booleans()),
    st.builds(Label, numbers, numbers, texts, numbers, texts),
    st.builds(Polygon, st.tuples(st.tuples(numbers, numbers), st.tuples(numbers, numbers)), texts),
)


@given(st.builds(Scene, numbers, numbers, st.lists(items, max_size=4).map(tuple)))
def test_a_picture_is_the_same_after_it_was_kept_as_text(scene: Scene) -> None:
    assert scene_from_text(scene_to_text(scene)) == scene


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", '[1,2,[["bomb",{}]]]', '[1,2,[["box",{"x":{}}]]]', "[1,2,3]"])
def test_a_text_that_is_no_picture_gives_none(text: str) -> None:
    assert scene_from_text(text) is None


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_screen_can_be_read_from_the_back_and_nothing_leaves_it(
    console: ConsoleWindow, width: int, height: int, language: str
) -> None:
    choose(console, "Welcome")
    console.commands.run("run")
    view = SlideView(clock=console.clock)
    view.resize(width, height)
    for screen in ("own-slides", "question", "clock", "agenda", "thanks"):
        console.commands.run(screen)
        picture = console.moment.picture
        view.set_slide(picture.slide, language, picture.partnership)
        scene = view.scene()
        labels = [item for item in scene.items if isinstance(item, Label)]
        small = [item.text for item in labels if item.size < scene.height / 25 and item.y < 735]
        assert small == []  # the foot line alone is smaller
        assert all(0 <= item.x <= scene.width and item.y <= scene.height for item in labels)
