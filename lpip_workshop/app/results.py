"""Every number that a screen or a handout shows, as JSON that others can check."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from lpip_workshop import __version__
from lpip_workshop.app.care import leaving, said_in_english
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.queries import agenda, sector_counts
from lpip_workshop.core.exercise import ExerciseSpec, Json
from lpip_workshop.core.registry import exercises
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.rows import the

FORMAT, FORMAT_VERSION = "lpip-results", 1


def workshop_results(session: Session, workshop_id: str) -> dict[str, Json]:
    """Return the results of a workshop in the library."""
    workshop = the(session, Workshop, workshop_id)
    activities: list[Json] = [
        _of_library(session, activity) for activity in agenda(session, workshop_id) if activity.exercise in exercises()
    ]
    return _whole(workshop.title, sector_counts(session, workshop_id), activities)


def folder_results(tables: Tables) -> dict[str, Json]:
    """Return the results computed straight from a folder of tables; raises BadInput."""
    activities = [_activity(exercises()[name], inputs) for name, inputs in tables.inputs().items()]
    return _whole(tables.title.text, dict(tables.setting("").sectors), activities)


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema (2020-12) that results satisfy."""
    variants: list[Json] = [
        _object(
            {"exercise": {"const": spec.id}, "results": spec.results_schema()}, f"What the exercise {spec.id} found."
        )
        for spec in exercises().specs
    ]
    counts: dict[str, Json] = {
        "type": "object",
        "description": "How many people of each sector were in the room.",
        "additionalProperties": {"type": "integer", "minimum": 0},
    }
    people: dict[str, Json] = {"total": _integer("How many people were in the room."), "by_sector": counts}
    whole = _object(
        {
            "format": {"const": FORMAT},
            "version": {"const": FORMAT_VERSION},
            "made_by": {"type": "string", "description": "The app and its version."},
            "title": {"type": "string", "description": "The workshop's title."},
            "participants": _object(people, "Who was in the room."),
            "activities": {"type": "array", "items": {"oneOf": variants}, "description": "In the order of the agenda."},
        },
        "The results of one workshop.",
    )
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "LPIP Workshop results", **whole}


def _of_library(session: Session, activity: Activity) -> Json:
    spec = exercises()[activity.exercise]
    inputs = spec.from_library(session, activity.id)
    found = leaving(session, activity.id, spec, inputs, spec.publish(spec.compute(inputs)))
    return {"exercise": spec.id, "results": said_in_english(found)}


def _activity(spec: ExerciseSpec, inputs: Any) -> Json:
    return {"exercise": spec.id, "results": spec.publish(spec.compute(inputs))}


def _whole(title: str, sectors: dict[str, int], activities: list[Json]) -> dict[str, Json]:
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "made_by": f"LPIP Workshop {__version__}",
        "title": title,
        "participants": {"total": sum(sectors.values()), "by_sector": dict(sorted(sectors.items()))},
        "activities": activities,
    }


def _object(properties: dict[str, Json], description: str) -> dict[str, Json]:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _integer(description: str) -> Json:
    return {"type": "integer", "minimum": 0, "description": description}
