"""Actions: who does what by when, with one person or organisation who answers for each."""

from __future__ import annotations

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Paper, late
from lpip_workshop.core.words import N, T

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
        paper=(Paper(lambda n: N("{n} action sheet", "{n} action sheets", n), "table"),),
    ),
    rows=late(__name__, "model.rows"),
    from_library=late(__name__, "inputs.from_library"),
    from_tables=late(__name__, "tables.from_tables"),
    save=late(__name__, "tables.save"),
    compute=late(__name__, "compute.compute"),
    publish=late(__name__, "publish.publish"),
    results_schema=late(__name__, "publish.results_schema"),
    slides=late(__name__, "slides.slides"),
    report=late(__name__, "report.report"),
    worksheet=late(__name__, "report.worksheet"),
    named=late(__name__, "named.named"),
    console=late(__name__, "console.View"),
    named_results={
        "actions": late(__name__, "publish.named_actions"),
        "waiting": late(__name__, "publish.waiting"),
        "left_open": late(__name__, "publish.left_open"),
        "agreed": late(__name__, "publish.agreed"),
    },
)
