"""Where do we differ: lines from one view to another, answered without names, before any vote."""

from __future__ import annotations

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Paper, late
from lpip_workshop.core.words import N, T

SPEC = ExerciseSpec(
    id="differences",
    title=T("Where do we differ?"),
    icon="scales",
    minutes=20,
    order=28,
    collects_answers=True,
    guide=Guide(
        purpose=T("See where views and sectors differ, and where they do not, before anybody votes."),
        say=T("Each line runs from one view to another. Mark where you stand; both ends are held by good people."),
        then=(
            T("Write each line so that nobody would be ashamed of either end"),
            T("Hand out the numbered papers face down, and give five quiet minutes"),
            T("Type the papers in, close the round, then reveal it to everybody at once"),
            T("Take one difference: ask each end what it sees that the other does not"),
            T("End on the common ground: what does it let us do?"),
        ),
        materials=(T("One numbered paper for each person"), T("Pens"), T("A box or an envelope for the papers")),
        paper=(Paper(lambda n: N("{n} numbered paper with lines", "{n} numbered papers with lines", n)),),
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
    named_results={"differences": late(__name__, "publish.differences")},
)
