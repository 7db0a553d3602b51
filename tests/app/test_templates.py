"""Templates are data: each file gives a whole agenda in both languages, and a broken one is named and left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from lpip_workshop.app.queries import agenda, sayings
from lpip_workshop.app.template_file import read_template
from lpip_workshop.app.templates import agenda_of, find_templates, templates
from lpip_workshop.app.workshops import Details, create_workshop
from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.paths import resources
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying
from lpip_workshop.storage.opening import open_library

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
    assert {entry.exercise for entry in template.agenda} <= {"", "stakeholders", "trust", "priorities", "actions"}
    assert all(entry.say.text or entry.pause for entry in template.agenda)
    assert all(entry.question.text for entry in template.agenda if entry.exercise)


def test_the_four_templates_are_there_shortest_first() -> None:
    assert [template.id for template in templates()] == [
        "trust-check-in",
        "first-meeting",
        "setting-priorities",
        "partnership-half-day",
    ]
    assert [template.minutes for template in templates()] == [60, 90, 120, 210]


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
    template = templates()[1]
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
        (', cy = "Te" }', "}", "“title” must have an English and a Welsh text"),
        ('"Beth nawr?"', '""', "“agenda 2 question” must have an English and a Welsh text"),
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
