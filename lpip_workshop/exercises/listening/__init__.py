"""Listening: equal turns by the clock, said back before anybody answers, and what was heard as cards."""

from __future__ import annotations

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Paper, late
from lpip_workshop.core.words import N, T

SPEC = ExerciseSpec(
    id="listening",
    title=T("Listening round"),
    icon="ear",
    minutes=20,
    order=5,
    guide=Guide(
        purpose=T("Everybody is heard once, for the same time, before anybody argues."),
        say=T("One speaks, the others only listen. Then say back what you heard before you say what you think."),
        then=(
            T("The one whose birthday comes next speaks first"),
            T("F4 starts a turn and goes on; F3 gives half a minute more"),
            T("When the time is up let people finish their sentence"),
            T("Then ask each table for one thing it heard, and type it in"),
        ),
        materials=(T("Listening sheets, one a pair or table"), T("Pens"), T("Chairs that can be turned")),
        paper=(Paper(lambda n: N("{n} listening sheet", "{n} listening sheets", n), "pair"),),
    ),
    rows=late(__name__, "model.rows"),
    from_library=late(__name__, "library.from_library"),
    from_tables=late(__name__, "tables.from_tables"),
    save=late(__name__, "tables.save"),
    compute=late(__name__, "compute.compute"),
    publish=late(__name__, "publish.publish"),
    results_schema=late(__name__, "publish.results_schema"),
    slides=late(__name__, "slides.slides"),
    report=late(__name__, "report.report"),
    worksheet=late(__name__, "report.worksheet"),
    console=late(__name__, "console.View"),
    named_results={"cards": late(__name__, "publish.named_cards")},
)
