"""Trust: an anonymous pulse on six dimensions, what matters beside what is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Json, Paper, late
from lpip_workshop.core.words import N, T


def _rows() -> Sequence[type[Any]]:
    return ()


def _from_library(session: Any, activity_id: str) -> Any:
    from lpip_workshop.exercises.trust.library import from_library

    return from_library(session, activity_id)


def _from_tables(tables: Any) -> Any:
    from lpip_workshop.exercises.trust.tables import from_tables

    return from_tables(tables)


def _save(store: Any, activity_id: str, inputs: Any) -> None:
    from lpip_workshop.exercises.trust.tables import save

    save(store, activity_id, inputs)


def _compute(inputs: Any) -> Any:
    from lpip_workshop.exercises.trust.compute import compute

    return compute(inputs)


def _publish(results: Any) -> dict[str, Json]:
    from lpip_workshop.exercises.trust.publish import publish

    return publish(results)


def _results_schema() -> dict[str, Json]:
    from lpip_workshop.exercises.trust.schema import results_schema

    return results_schema()


def _gaps(results: Any) -> Any:
    from lpip_workshop.exercises.trust.publish import gaps

    return gaps(results)


def _slides(results: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.trust.slides import slides

    return slides(results)


def _report(results: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.trust.report import report

    return report(results)


def _worksheet(inputs: Any) -> Sequence[Any]:
    from lpip_workshop.exercises.trust.worksheet import worksheet

    return worksheet(inputs)


def _console(context: Any) -> Any:
    from lpip_workshop.exercises.trust.console import View

    return View(context)


SPEC = ExerciseSpec(
    id="trust",
    title=T("How far do we trust each other?"),
    icon="handshake",
    minutes=20,
    order=20,
    collects_answers=True,
    guide=Guide(
        purpose=T("See where the partnership falls short of what people hope for, without anybody being exposed."),
        say=T("Rate each statement twice: how important it is to you, and how far it is so here. No names."),
        then=(
            T("Hand out the numbered papers face down, so that nobody knows who has which"),
            T("Give people five quiet minutes; an empty row is fine"),
            T("Type the papers in, close the round, then reveal it to everybody at once"),
            T("Ask: what would we notice if the widest gap were closed?"),
        ),
        materials=(T("One numbered paper for each person"), T("Pens"), T("A box or an envelope for the papers")),
        paper=(Paper(lambda n: N("{n} trust sheet", "{n} trust sheets", n)),),
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
    ballot_form=late(__name__, "ballot_form.ballot_form"),
    named_results={"trust gaps": _gaps},
)
