"""Make a template of a workshop, and write templates as files: the kind of meeting, and nothing of who met."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from sqlmodel import Session

from lpip_workshop.app.agenda import is_beside, planned_minutes
from lpip_workshop.app.queries import agenda, sayings
from lpip_workshop.app.retiming import is_second_half
from lpip_workshop.app.template_file import ENDING, Entry, Template, read_template
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import Saying, T
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.faults import file_trouble
from lpip_workshop.storage.rows import the

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class About:
    """What a facilitator says of a template: all that the workshop itself does not tell."""

    title: str
    purpose: str
    people: tuple[int, int]
    room: str
    materials: tuple[str, ...]


def template_of(session: Session, workshop_id: str, about: About) -> Template:
    """Return a workshop's running order as a template.

    It holds titles, times, questions and scripts; no place, date, partnership, person, answer or result. Raises
    BadInput where something is missing.
    """
    workshop = the(session, Workshop, workshop_id)
    activities = [one for one in agenda(session, workshop_id) if not is_second_half(one) or not one.exercise]
    if not activities:
        raise BadInput(T("The running order is empty."), T("Add an activity first."))
    _check(about)
    spoken = workshop.language
    titles = sayings(session, activities, "title", spoken)
    questions = sayings(session, activities, "question", spoken)
    return Template(
        id=slug(about.title),
        title=Saying(about.title.strip(), spoken),
        purpose=Saying(about.purpose.strip(), spoken),
        people=about.people,
        minutes=planned_minutes(activities),
        room=Saying(about.room.strip(), spoken),
        materials=tuple(Saying(line.strip(), spoken) for line in about.materials if line.strip()),
        agenda=tuple(_entry(one, titles[one.id], questions[one.id]) for one in activities),
    )


def _check(about: About) -> None:
    for value, what in (
        (about.title, T("The template has no title.")),
        (about.purpose, T("The template does not say what it is for.")),
        (about.room, T("The template does not say how the room is set.")),
    ):
        if not value.strip():
            raise BadInput(what, T("Type a few words: others will choose by them."))
    if not any(line.strip() for line in about.materials):
        raise BadInput(T("The template does not say what to bring."), T("Type one thing a line, such as “Pens”."))
    if not 0 < about.people[0] <= about.people[1]:
        raise BadInput(T("The fewest people are more than the most."), T("Correct the two numbers."))


def _entry(activity: Activity, title: Saying, question: Saying) -> Entry:
    said: dict[str, str] = dict(activity.settings.get("say") or {})
    language = next(iter(said), "en")
    return Entry(
        title=title,
        minutes=activity.minutes,
        exercise=activity.exercise,
        pause=activity.pause,
        question=question if question.text else Saying("", "en"),
        say=Saying(said.pop(language, ""), language, said),
        beside=is_beside(activity),
    )


def slug(title: str) -> str:
    """Return a title as the name of a file: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:50] or "template"


def template_text(template: Template) -> str:
    """Return a template as the text of its file."""
    lines = [
        f"id = {_quoted(template.id)}",
        f"title = {_said(template.title)}",
        f"purpose = {_said(template.purpose)}",
        f"people = [{template.people[0]}, {template.people[1]}]",
        f"minutes = {template.minutes}",
        f"room = {_said(template.room)}",
        "materials = [",
        *(f"    {_said(one)}," for one in template.materials),
        "]",
    ]
    for entry in template.agenda:
        lines += ["", "[[agenda]]", *_entry_lines(entry)]
    return "\n".join(lines) + "\n"


def _entry_lines(entry: Entry) -> Iterable[str]:
    yield f"title = {_said(entry.title)}"
    yield f"minutes = {entry.minutes}"
    if entry.exercise:
        yield f"exercise = {_quoted(entry.exercise)}"
    if entry.pause:
        yield "pause = true"
    if entry.beside:
        yield "beside = true"
    if entry.question.text:
        yield f"question = {_said(entry.question)}"
    if entry.say.text:
        yield f"say = {_said(entry.say)}"


def _said(said: Saying) -> str:
    by_language = {said.language: said.text, **{code: text for code, text in said.translations.items() if text}}
    return "{ " + ", ".join(f"{code} = {_quoted(text)}" for code, text in by_language.items()) + " }"


def _quoted(text: str) -> str:
    return json.dumps(_CONTROL.sub(" ", text), ensure_ascii=False)


def save_template(path: Path, template: Template) -> Path:
    """Write a template to a file, with its ending; raises Trouble where the disk does not take it."""
    path = path if path.suffix == ENDING else path.with_name(path.name + ENDING)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(template_text(template), encoding="utf-8")
    except OSError as error:
        raise file_trouble(error, path) from error
    return path


def keep_template(folder: Path, template: Template) -> Template:
    """Put a template into a facilitator's own folder under a name of its own, and return it as it is kept."""
    free = template.id
    number = 2
    while (folder / f"{free}{ENDING}").exists() or free != slug(free):
        free, number = f"{slug(template.id)}-{number}", number + 1
    kept = replace(template, id=free)
    save_template(folder / free, kept)
    return kept


def bring_in_template(folder: Path, file: Path) -> Template:
    """Check somebody's template file and keep it; raises BadInput that names the file and what is wrong in it."""
    return keep_template(folder, read_template(file))
