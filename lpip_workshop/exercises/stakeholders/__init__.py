"""Who matters here: a register of stakeholders, placed by their influence and their interest."""

from __future__ import annotations

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Paper, late
from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.stakeholders.texts import TITLE

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
            T("Place them together, or blind by table; disagree aloud"),
            T("Ask: who is affected, but not here? Mark them with Ctrl+Shift+H"),
        ),
        materials=(T("One worksheet for each table"), T("Pens that can be read from a distance")),
        paper=(Paper(lambda n: N("{n} A3 grid", "{n} A3 grids", n), "table"),),
    ),
    rows=late(__name__, "model.rows"),
    from_library=late(__name__, "library.from_library"),
    from_tables=late(__name__, "tables.from_tables"),
    save=late(__name__, "tables.save"),
    compute=late(__name__, "compute.compute"),
    publish=late(__name__, "publish.publish"),
    results_schema=late(__name__, "schema.results_schema"),
    slides=late(__name__, "slides.slides"),
    report=late(__name__, "report.report"),
    worksheet=late(__name__, "worksheet.worksheet"),
    console=late(__name__, "console.View"),
    ballot_form=late(__name__, "ballot_form.ballot_form"),
    named_results={
        "stakeholders": late(__name__, "publish.stakeholders"),
        "unheard": late(__name__, "publish.unheard"),
    },
)
