"""Reflection at the close: a look back together, and an anonymous exit form."""

from __future__ import annotations

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Paper, late
from lpip_workshop.core.words import N, T

SPEC = ExerciseSpec(
    id="reflection",
    title=T("Looking back"),
    icon="clock-counter-clockwise",
    minutes=15,
    order=90,
    collects_answers=True,
    guide=Guide(
        purpose=T("Learn from the meeting itself while everybody still remembers, and hear what nobody says aloud."),
        say=T("We look at what happened, not at who did it. Whoever runs the meeting speaks last."),
        then=(
            T("Read out the aim. What did we expect, and what happened instead?"),
            T("Ask why twice before anybody says what to change; a good surprise has its reasons, too"),
            T("Agree one thing to keep and one to change, and say who sees to it"),
            T("Hand out the exit forms face down; leave the table while people write"),
            T("Open the next meeting with what you changed because of the forms"),
        ),
        materials=(T("One exit form for each person"), T("Pens"), T("A box or an envelope for the forms")),
        paper=(Paper(lambda n: N("{n} exit form", "{n} exit forms", n)),),
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
    named_results={"lessons": late(__name__, "publish.lessons")},
)
