"""The action list as rows of a spreadsheet, under the headings that the import understands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.actions.items import Action, State
from lpip_workshop.exercises.actions.owners import one_owner

_STATES: dict[State, str] = {
    "open": "open",
    "under_way": "on the way",
    "changed": "changed",
    "stopped": "stopped",
    "done": "done",
}
_SAID = (
    ("Action", "what"),
    ("First step", "first_step"),
    ("How we will know", "how_we_will_know"),
    ("Resources", "resources"),
    ("Evidence", "evidence"),
    ("Priority", "priority"),
)
_LANGUAGES = {"cy": "Welsh", "en": "English"}
Cells = dict[str, str]


def action_sheet(actions: Sequence[Action]) -> tuple[list[str], list[list[str]]]:
    """Return the headings and a row for each action; translations only where somebody made one."""
    cells = [_cells(action) for action in actions]
    headings = list(_cells(Action("", Saying(""))))
    headings += sorted({name for row in cells for name in row} - set(headings))
    return headings, [[row.get(name, "") for name in headings] for row in cells]


def _cells(action: Action) -> Cells:
    why = action.history[-1].why if action.history else Saying("")
    cells: Cells = {
        "Action": action.what.text,
        "First step": action.first_step.text,
        "First step by": _iso(action.first_step_by),
        "Owner": _owner(action.owner),
        "Helpers": ", ".join(action.helpers),
        "Ask before": ", ".join(action.consulted),
        "Tell": ", ".join(action.told),
        "By when": _iso(action.by_when),
        "How we will know": action.how_we_will_know.text,
        "Resources": action.resources.text,
        "Evidence": action.evidence.text,
        "Stakeholders": ", ".join(action.stakeholders),
        "Priority": action.priority.text,
        "State": _STATES[action.state] if action.history else "",
        "Why": why.text,
        "Workshop date": _iso(action.day),
    }
    for heading, said in [*((heading, getattr(action, field)) for heading, field in _SAID), ("Why", why)]:
        for language, words in said.translations.items():
            cells[f"{heading} ({_LANGUAGES.get(language, language)})"] = words
    return cells


def _owner(name: str) -> str:
    """Return a name so that it is read as one, even with "and" in it."""
    try:
        return one_owner(name)
    except BadInput:
        return f"“{name}”"


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
