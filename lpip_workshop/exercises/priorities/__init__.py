"""What comes first: options captured live, put in order by dots or by ranking, under a rule agreed beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Json
from lpip_workshop.core.words import T


def _rows() -> Sequence[type[Any]]:
    from lpip_workshop.exercises.priorities.model import Option

    return (Option,)


def _from_library(session: Any, activity_id: str) -> Any:
    from lpip_workshop.exercises.priorities.library import from_library

    return from_library(session, activity_id)


def _from_tables(tables: Any) -> Any | None:
    from lpip_workshop.exercises.priorities.tables import from_tables

    return from_tables(tables)


def _save(store: Any, activity_id: str, inputs: Any) -> None:
    from lpip_workshop.exercises.priorities.tables import save

    save(store, activity_id, inputs)


def _compute(inputs: Any) -> Any:
    from lpip_workshop.exercises.priorities.compute import compute

    return compute(inputs)


def _publish(results: Any) -> dict[str, Json]:
    from lpip_workshop.exercises.priorities.publish import publish

    return publish(results)


def _results_schema() -> dict[str, Json]:
    from lpip_workshop.exercises.priorities.schema import results_schema

    return results_schema()


def _slides(results: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.priorities.slides import slides

    return slides(results)


def _report(results: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.priorities.report import report

    return report(results)


def _worksheet(inputs: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.priorities.worksheet import worksheet

    return worksheet(inputs)


def _console(context: Any) -> Any:
    from lpip_workshop.exercises.priorities.console import View

    return View(context)


def _ranked(results: Any) -> tuple[Any, ...]:
    from lpip_workshop.exercises.priorities.compute import ranked_options

    return ranked_options(results)


SPEC = ExerciseSpec(
    id="priorities",
    title=T("Priorities"),
    icon="list-numbers",
    minutes=30,
    order=30,
    collects_answers=True,
    guide=Guide(
        purpose=T("Put the options in an order that the room can stand behind, and see where it is open."),
        say=T("First we agree how we decide. Then everybody answers for themselves, and we look together."),
        then=(
            T("Collect options until nothing new comes; join what is the same"),
            T("Agree the rule aloud before the first ballot"),
            T("Reveal when the last ballot is in; talk about what is open"),
        ),
        materials=(T("A numbered ballot for everyone"), T("Pens"), T("A box for the ballots")),
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
    named_results={"priorities": _ranked},
)
