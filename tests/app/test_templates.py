"""Templates are data: each file gives a whole agenda in both languages, and a broken one is named and left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.app.people import add_people
from lpip_workshop.app.queries import agenda, sayings
from lpip_workshop.app.retiming import set_beside
from lpip_workshop.app.template_file import Entry, Template, read_template
from lpip_workshop.app.template_write import About, bring_in_template, save_template, template_of, template_text
from lpip_workshop.app.templates import agenda_of, find_templates, templates
from lpip_workshop.app.workshops import Details, create_workshop
from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.paths import resources
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying
from lpip_workshop.storage.opening import open_library
from lpip_workshop.storage.store import Store

ENGLISH = Catalogue("en")
FILES = sorted((resources() / "templates").glob("*.toml"))
GOOD = """
id = "tea"
title = { en = "Tea", cy = "Te" }
purpose = { en = "Meet.", cy = "Cwrdd." }
people = [2, 9]
minutes = 30
room = { en = "A table.", cy = "Bwrdd." }
materials = [{ en = "Cups", cy = "Cwpanau" }]
[[agenda]]
title = { en = "Welcome", cy = "Croeso" }
minutes = 10
say = { en = "“Sit.”", cy = "“Eisteddwch.”" }
[[agenda]]
title = { en = "Next", cy = "Nesaf" }
minutes = 15
exercise = "actions"
question = { en = "What now?", cy = "Beth nawr?" }
[[agenda]]
title = { en = "Break", cy = "Egwyl" }
minutes = 5
pause = true
"""


def written(tmp_path: Path, text: str, name: str = "tea.toml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_shipped_template_is_sound_and_goes_by_its_file(path: Path) -> None:
    template = read_template(path)
    assert template.id == path.stem
    assert {entry.exercise for entry in template.agenda} <= {"", *(spec.id for spec in exercises().specs)}
    assert all(entry.say.text or entry.pause for entry in template.agenda)
    texts = [template.title, template.purpose, template.room, *template.materials]
    texts += [said for entry in template.agenda for said in (entry.title, entry.question, entry.say) if said.text]
    assert all({said.language, *said.translations} == {"en", "cy"} for said in texts)
    assert all(entry.question.text for entry in template.agenda if entry.exercise)


def test_the_six_templates_are_there_shortest_first() -> None:
    assert [template.id for template in templates()] == [
        "action-review",
        "trust-check-in",
        "first-meeting",
        "listening-to-a-community",
        "setting-priorities",
        "partnership-half-day",
    ]
    assert [template.minutes for template in templates()] == [45, 60, 90, 120, 120, 210]


def test_no_welsh_text_is_the_english_one_again() -> None:
    for template in templates():
        texts = [template.title, template.purpose, template.room, *template.materials]
        texts += [said for entry in template.agenda for said in (entry.title, entry.question, entry.say) if said.text]
        assert [said.text for said in texts if said.translations["cy"] == said.text] == []


@pytest.mark.parametrize(("language", "title", "other"), [("en", "Next", "Nesaf"), ("cy", "Nesaf", "Next")])
def test_an_agenda_speaks_the_language_of_the_workshop_and_carries_the_other(
    tmp_path: Path, language: str, title: str, other: str
) -> None:
    welcome, planned, pause = agenda_of(read_template(written(tmp_path, GOOD)), language)
    assert (planned.title.text, planned.title.language) == (title, language)
    assert list(planned.title.translations.values()) == [other]
    assert (planned.exercise, planned.minutes) == ("actions", 15)
    assert welcome.settings == {"say": {"en": "“Sit.”", "cy": "“Eisteddwch.”"}}
    assert welcome.question == Saying("", language)
    assert pause.pause
    assert not welcome.pause


def test_an_exercise_that_is_not_installed_becomes_a_plain_entry(tmp_path: Path) -> None:
    template = read_template(written(tmp_path, GOOD.replace('"actions"', '"juggling"')))
    assert "juggling" not in exercises()
    assert agenda_of(template, "en")[1].exercise == ""


def test_a_workshop_is_made_from_a_template(tmp_path: Path) -> None:
    store = open_library(tmp_path / "library.db", [])
    template = templates()[2]
    details = Details(Saying("Cyfarfod"), "Dyffryn", language="cy", template=template.id)
    workshop_id = create_workshop(store, details, agenda_of(template, "cy"))
    with store.read() as session:
        activities = agenda(session, workshop_id)
        said = sayings(session, activities, "title", "cy")
        assert sum(activity.minutes for activity in activities) == template.minutes
        assert ENGLISH.say(said[activities[0].id]) == "Welcome"
        assert activities[0].title == "Croeso"
    store.close()


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('id = "tea"', "", "no id"),
        ('id = "tea"', "id = 4", "“id” must be a text"),
        ("minutes = 30", "minutes = 45", "takes 30 minutes, not 45"),
        ("minutes = 30", 'minutes = "half an hour"', "“minutes” must be a whole number"),
        ("minutes = 5", "minutes = 0", "“agenda 3 minutes” must be a whole number"),
        ("minutes = 5", "minutes = true", "“agenda 3 minutes” must be a whole number"),
        ('{ en = "Tea", cy = "Te" }', "{}", "“title” must have an English or a Welsh text"),
        ('cy = "Te"', 'fr = "Thé"', "“title” must have an English or a Welsh text"),
        ('"Te"', '"' + "T" * 2001 + '"', "“title” is longer than 2000 letters"),
        ('"Beth nawr?"', '""', "“agenda 2 question” must have an English or a Welsh text"),
        ("[2, 9]", "[9, 2]", "“people” must be two numbers"),
        ("[2, 9]", '"many"', "“people” must be two numbers"),
        ("pause = true", 'pause = "yes"', "“agenda 3 pause” must be true or false"),
        ("pause = true", "colour = 3", "“agenda 3 colour” is nothing a template has"),
        ('materials = [{ en = "Cups", cy = "Cwpanau" }]', "materials = []", "“materials” must be a list"),
        ("[[agenda]]", "[agenda]", "cannot be read"),
        ('title = { en = "Tea"', "title = { en = Tea", "cannot be read"),
    ],
)
def test_a_broken_template_says_its_file_and_what_is_wrong(tmp_path: Path, old: str, new: str, why: str) -> None:
    assert old in GOOD
    with pytest.raises(BadInput) as met:
        read_template(written(tmp_path, GOOD.replace(old, new, 1) if old != "[[agenda]]" else GOOD.replace(old, new)))
    assert why in ENGLISH.say(met.value.what)
    assert ENGLISH.say(met.value.place) == "tea.toml"


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tea.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInput):
        read_template(path)


def test_one_broken_file_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    written(tmp_path, "id = ", "broken.toml")
    written(tmp_path, GOOD.replace("[[agenda]]", "[[agend]]"), "odd.toml")
    found = find_templates(tmp_path)
    assert [template.id for template in found.templates] == ["tea"]
    assert [ENGLISH.say(fault.place) for fault in found.faults] == ["broken.toml", "odd.toml"]


ABOUT = About("Our tea", "Meet.", (2, 9), "A table.", ("Cups", "", "Pens"))


@pytest.fixture
def told(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    """A workshop with people, answers and a place in it."""
    store = open_library(tmp_path / "library.db", [])
    entries = agenda_of(read_template(written(tmp_path, GOOD)), "cy")
    details = Details(Saying("Cyfarfod cyfrinachol", "cy"), "Dyffryn", day="2026-11-12", venue="Neuadd", language="cy")
    workshop_id = create_workshop(store, details, entries)
    add_people(store, workshop_id, "community", 3)
    with store.read() as session:
        last = agenda(session, workshop_id)[-1].id
    set_beside(store, workshop_id, last, beside=True)
    yield store, workshop_id
    store.close()


def test_a_workshop_becomes_a_template_without_anything_of_who_met_where(
    told: tuple[Store, str], tmp_path: Path
) -> None:
    store, workshop_id = told
    with store.read() as session:
        template = template_of(session, workshop_id, ABOUT)
    text = template_text(template)
    assert not [word for word in ("cyfrinachol", "Dyffryn", "2026", "Neuadd", "community") if word in text]
    again = read_template(save_template(tmp_path / "shared", template))
    assert again == template
    assert (again.minutes, again.people) == (25, (2, 9))
    assert [ENGLISH.say(one) for one in again.materials] == ["Cups", "Pens"]
    assert [(entry.exercise, entry.pause, entry.beside) for entry in again.agenda] == [
        ("", False, False),
        ("actions", False, False),
        ("", True, True),
    ]
    assert agenda_of(again, "en")[0].settings["say"] == {"en": "“Sit.”", "cy": "“Eisteddwch.”"}
    assert agenda_of(again, "en")[0].title == Saying("Welcome", "en", {"cy": "Croeso"})


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"title": " "}, "no title"),
        ({"purpose": ""}, "what it is for"),
        ({"room": ""}, "how the room is set"),
        ({"materials": ("", " ")}, "what to bring"),
        ({"people": (9, 2)}, "fewest people are more than the most"),
    ],
)
def test_what_a_template_lacks_is_said(told: tuple[Store, str], change: dict[str, Any], why: str) -> None:
    store, workshop_id = told
    with store.read() as session, pytest.raises(BadInput) as met:
        template_of(session, workshop_id, replace(ABOUT, **change))
    assert why in ENGLISH.say(met.value.what)


def test_a_template_brought_in_twice_is_kept_twice_and_a_broken_one_not_at_all(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    file = written(tmp_path, GOOD)
    assert [bring_in_template(mine, file).id for _time in range(2)] == ["tea", "tea-2"]
    with pytest.raises(BadInput):
        bring_in_template(mine, written(tmp_path, "id = ", "broken.toml"))
    with pytest.raises(BadInput) as met:
        bring_in_template(mine, written(tmp_path, "#" + "x" * 300_000, "large.toml"))
    assert "too large" in ENGLISH.say(met.value.what)
    assert [template.id for template in find_templates(mine).templates] == ["tea", "tea-2"]


def test_an_id_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    kept = bring_in_template(tmp_path / "mine", written(tmp_path, GOOD.replace('"tea"', '"../../etc/passwd"')))
    assert kept.id == "etc-passwd-2"
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["etc-passwd-2.toml"]


def test_a_template_in_one_language_serves_a_workshop_in_the_other(tmp_path: Path) -> None:
    template = read_template(written(tmp_path, GOOD.replace(', cy = "Nesaf"', "")))
    assert agenda_of(template, "cy")[1].title == Saying("Next", "cy")


words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(str.strip)


@given(words, words, st.integers(1, 90), st.booleans())
def test_any_words_come_back_from_the_file_as_they_were_written(
    title: str, say: str, minutes: int, pause: bool
) -> None:
    said = Saying(title, "cy", {"en": say})
    entry = Entry(said, minutes, "", pause, Saying("", "en"), said)
    template = Template("t", said, said, (1, 2), minutes, said, (said,), (entry,))
    with TemporaryDirectory() as folder:
        assert read_template(save_template(Path(folder) / "t", template)) == template
