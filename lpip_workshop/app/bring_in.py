"""Make a workshop from a folder of tables: everything is read and checked first, then saved at once or not at all."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.library import open_store
from lpip_workshop.app.people import NewPerson, register
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.catalogue import LANGUAGES, catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying, T, Text
from lpip_workshop.storage.backup import clear, settle
from lpip_workshop.storage.faults import file_trouble
from lpip_workshop.storage.store import Store
from lpip_workshop.storage.version import beside

AGENDA = (
    Column("title", ("Title", "Activity"), required=True),
    Column("exercise", ("Exercise", "Method")),
    Column("minutes", ("Minutes", "Length")),
    Column("question", ("Question", "Prompt")),
    Column("pause", ("Pause", "Break")),
)
_YES = ("yes", "y", "true", "1", "x", "ie", "oes", "ydy")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A folder that was read and found good: what the workshop is, who came, and each exercise's Inputs by id.

    `notices` tell of what was taken in such a way that somebody should know.
    """

    details: Details
    people: tuple[NewPerson, ...]
    agenda: tuple[Planned, ...]
    inputs: Mapping[str, Any]
    notices: tuple[Text, ...] = ()


def read_folder(folder: Path) -> Incoming:
    """Read and check every table of a folder; raises BadInput with file, row and column."""
    tables = Tables(folder)
    inputs = tables.inputs()
    planned = _agenda(tables, inputs)
    return Incoming(_details(tables), tables.people, planned, inputs, tuple(tables.notices.values()))


def bring_in(store: Store, incoming: Incoming) -> str:
    """Save what was read as a new workshop and return its id; on any fault nothing was saved."""
    with store.together(T("Bring in “{title}”", title=incoming.details.title.text)):
        workshop_id = create_workshop(store, incoming.details, incoming.agenda)
        if incoming.people:
            register(store, workshop_id, incoming.people)
        with store.read() as session:
            activities = agenda(session, workshop_id)
        for exercise, inputs in incoming.inputs.items():
            activity = next(activity for activity in activities if activity.exercise == exercise)
            exercises()[exercise].save(store, activity.id, inputs)
    return workshop_id


def import_into_new(folder: Path, target: Path, tell: Callable[[Text], object] = str) -> str:
    """Make a new library from a folder and return the workshop's id; `tell` is given each notice.

    The file takes its name only when it is complete; one that is there already is refused.
    """
    if target.exists():
        raise BadInput(T("“{name}” is there already.", name=target.name), T("Choose a name that is not in use."))
    incoming = read_folder(folder)
    draft = target.with_name(target.name + ".partial")
    _clear(draft)
    try:
        store = open_store(draft)
        try:
            workshop_id = bring_in(store, incoming)
        finally:
            store.close()
        settle(draft, target)
    except OSError as error:
        raise file_trouble(error, target) from error
    finally:
        _clear(draft)
    for notice in incoming.notices:
        tell(notice)
    return workshop_id


def titled(text: Text, language: str) -> Saying:
    """Return one of our sentences as if it had been typed in `language`, with its translations."""
    others = {code: catalogue(code).say(text) for code in LANGUAGES if code != language}
    return Saying(catalogue(language).say(text), language, others)


def _details(tables: Tables) -> Details:
    said = tables.details

    def plain(name: str, otherwise: str = "") -> str:
        return said[name].text if name in said else otherwise

    return Details(
        title=tables.title,
        aim=said.get("aim", Saying("", tables.language)),
        partnership=plain("partnership", tables.title.text),
        place=plain("place"),
        nation=plain("nation"),
        day=plain("date"),
        starts=plain("starts"),
        venue=plain("venue"),
        language=tables.language,
        room=tables.room,
    )


def _agenda(tables: Tables, inputs: Mapping[str, Any]) -> tuple[Planned, ...]:
    sheet = tables.sheet("agenda", "running-order")
    planned = [_planned(record, tables.language) for record in read_records(sheet, AGENDA)] if sheet else []
    listed = {entry.exercise for entry in planned}
    for exercise in inputs:
        if exercise not in listed:
            spec = exercises()[exercise]
            planned.append(Planned(titled(spec.title, tables.language), spec.minutes, exercise))
    return tuple(planned)


def _planned(record: Record, language: str) -> Planned:
    exercise = record.text("exercise").lower()
    if exercise and exercise not in exercises():
        known = ", ".join(spec.id for spec in exercises().specs)
        wrong = BadInput(T("“{name}” is no exercise.", name=exercise), T("Use one of these: {known}.", known=known))
        raise record.fault("exercise", wrong)
    minutes = record.whole("minutes", 0, 600)
    return Planned(
        title=record.saying("title", language, needed=True),
        minutes=10 if minutes is None else minutes,
        exercise=exercise,
        question=record.saying("question", language),
        pause=record.text("pause").lower() in _YES,
    )


def _clear(draft: Path) -> None:
    with contextlib.suppress(OSError):
        clear(draft)
        beside(draft, ".lock").unlink(missing_ok=True)
