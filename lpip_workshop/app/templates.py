"""Ready-made agendas, kept as data files so that a facilitator can add one without code."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from lpip_workshop.app.agenda import BESIDE
from lpip_workshop.app.template_file import ENDING, Entry, Template, read_template
from lpip_workshop.app.workshops import Planned
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.paths import resources
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """The templates of a folder, shortest first, and what is wrong with each file that is broken."""

    templates: tuple[Template, ...]
    faults: tuple[BadInput, ...]


@lru_cache(maxsize=1)
def templates() -> tuple[Template, ...]:
    """Return the templates of this installation, shortest first; a broken file is logged and left out."""
    found = find_templates(resources() / "templates")
    for fault in found.faults:
        _log.error("template: %s %s", fault.what, fault.place)
    return found.templates


def own_folder(library: Path) -> Path:
    """Return the folder beside a library file where a facilitator's own templates are kept."""
    return library.parent / "templates"


def find_templates(folder: Path) -> Found:
    """Return every template in a folder and the fault of each file that is none."""
    good: list[Template] = []
    faults: list[BadInput] = []
    for path in sorted(folder.glob(f"*{ENDING}")):
        try:
            good.append(read_template(path))
        except BadInput as fault:
            faults.append(fault)
    return Found(tuple(sorted(good, key=lambda one: (one.minutes, one.id))), tuple(faults))


def agenda_of(template: Template, language: str) -> list[Planned]:
    """Return the agenda as it is put into a workshop whose people type in `language`.

    What to say stands in the settings as `say`, by language. An exercise that this installation lacks becomes a
    plain entry, so that the running order stays whole.
    """
    return [
        Planned(
            title=_spoken(entry.title, language),
            minutes=entry.minutes,
            exercise=entry.exercise if entry.exercise in exercises() else "",
            question=_spoken(entry.question, language),
            pause=entry.pause,
            settings=_settings(entry),
        )
        for entry in template.agenda
    ]


def _settings(entry: Entry) -> dict[str, Any]:
    said = {"say": {entry.say.language: entry.say.text, **entry.say.translations}} if entry.say.text else {}
    return {**said, BESIDE: True} if entry.beside else said


def _spoken(said: Saying, language: str) -> Saying:
    """Return a text in the language people type in; one that has only the other stands as it is."""
    by_language = {said.language: said.text, **said.translations}
    if language not in by_language:
        return Saying(said.text, language)
    return Saying(by_language.pop(language), language, by_language)
