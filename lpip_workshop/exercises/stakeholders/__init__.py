"""Who matters here: a register of stakeholders, placed by their influence and their interest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Json
from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders.texts import TITLE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _rows() -> Sequence[type[Any]]:
    from lpip_workshop.exercises.stakeholders.model import Stakeholder

    return (Stakeholder,)


def _from_library(session: Any, activity_id: str) -> Any:
    from lpip_workshop.exercises.stakeholders.library import from_library

    return from_library(session, activity_id)


def _from_tables(tables: Any) -> Any | None:
    from lpip_workshop.exercises.stakeholders.tables import from_tables

    return from_tables(tables)


def _save(store: Any, activity_id: str, inputs: Any) -> None:
    from lpip_workshop.exercises.stakeholders.tables import save

    save(store, activity_id, inputs)


def _compute(inputs: Any) -> Any:
    from lpip_workshop.exercises.stakeholders.compute import compute

    return compute(inputs)


def _publish(results: Any) -> dict[str, Json]:
    from lpip_workshop.exercises.stakeholders.publish import publish

    return publish(results)


def _results_schema() -> dict[str, Json]:
    from lpip_workshop.exercises.stakeholders.publish import results_schema

    return results_schema()


def _slides(results: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.stakeholders.slides import slides

    return slides(results)


def _report(results: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.stakeholders.report import report

    return report(results)


def _worksheet(inputs: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.stakeholders.report import worksheet

    return worksheet(inputs)


def _console(context: Any) -> QWidget:
    from lpip_workshop.exercises.stakeholders.console import View

    return View(context)


def _names(results: Any) -> list[str]:
    return [entry.name for entry in results.entries]


SPEC = ExerciseSpec(
    id="stakeholders",
    title=TITLE,
    icon="chart-scatter",
    minutes=25,
    order=10,
    guide=Guide(
        purpose=T("See who can change the outcome, who lives with it, and who is missing from the room."),
        say=T("Think of everyone who can change this, and everyone who lives with the result."),
        then=(
            T("Ask each table for two names"),
            T("Place them together; disagree aloud"),
            T("Ask: who is affected, but not here?"),
        ),
        materials=(T("One worksheet for each table"), T("Pens that can be read from a distance")),
    ),
    rows=_rows,
    from_library=_from_library,
    from_tables=_from_tables,
    save=_save,
    compute=_compute,
    publish=_publish,
    results_schema=_results_schema,
    slides=_slides,
    report=_report,
    worksheet=_worksheet,
    console=_console,
    named_results={"stakeholders": _names},
)
