"""Actions: who does what by when, with one person or organisation who answers for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Json
from lpip_workshop.core.words import T


def _rows() -> Sequence[type[Any]]:
    from lpip_workshop.exercises.actions.model import ActionItem

    return (ActionItem,)


def _from_library(session: Any, activity_id: str) -> Any:
    from lpip_workshop.exercises.actions.inputs import from_library

    return from_library(session, activity_id)


def _from_tables(tables: Any) -> Any:
    from lpip_workshop.exercises.actions.tables import from_tables

    return from_tables(tables)


def _save(store: Any, activity_id: str, inputs: Any) -> None:
    from lpip_workshop.exercises.actions.tables import save

    save(store, activity_id, inputs)


def _compute(inputs: Any) -> Any:
    from lpip_workshop.exercises.actions.compute import compute

    return compute(inputs)


def _publish(results: Any) -> dict[str, Json]:
    from lpip_workshop.exercises.actions.publish import publish

    return publish(results)


def _results_schema() -> dict[str, Json]:
    from lpip_workshop.exercises.actions.publish import results_schema

    return results_schema()


def _named(results: Any) -> Any:
    from lpip_workshop.exercises.actions.publish import named_actions

    return named_actions(results)


def _slides(results: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.actions.slides import slides

    return slides(results)


def _report(results: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.actions.report import report

    return report(results)


def _worksheet(inputs: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.actions.report import worksheet

    return worksheet(inputs)


def _console(context: Any) -> Any:
    from lpip_workshop.exercises.actions.console import View

    return View(context)


SPEC = ExerciseSpec(
    id="actions",
    title=T("Who does what next"),
    icon="list-checks",
    minutes=15,
    order=40,
    guide=Guide(
        purpose=T("Leave with a few things that will happen, each with one person who answers for it."),
        say=T("What will we have done by the next time we meet, and who sees to it that it happens?"),
        then=(
            T("Write the action so that a stranger could tell whether it was done"),
            T("Ask for a first step that can be taken this week"),
            T("Ask one name to answer for it; everybody else helps"),
            T("Read the list aloud before people leave"),
        ),
        materials=(T("Action sheets, one a table"), T("Pens"), T("The priorities on the wall")),
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
    named_results={"actions": _named},
)
