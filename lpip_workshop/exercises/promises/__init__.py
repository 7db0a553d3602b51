"""Promises: small ones made in the room, and what became of them by the next workshop."""

from __future__ import annotations

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Paper, late
from lpip_workshop.core.words import N, T

SPEC = ExerciseSpec(
    id="promises",
    title=T("Small promises"),
    icon="hand-heart",
    minutes=10,
    order=50,
    guide=Guide(
        purpose=T("Build trust by keeping small promises: modest enough to keep, and looked at together next time."),
        say=T("What small thing will you do for somebody in this room before we meet again?"),
        then=(
            T("First look at last time’s promises, one by one, without blame: kept, late, let go or still open"),
            T("Thank people for what was kept; for the rest ask what got in the way, not who"),
            T("Then ask for new ones: small, by name, by a day"),
            T("Letting a promise go aloud is fine: it is better than silence"),
        ),
        materials=(T("Promise cards, cut apart"), T("Pens"), T("The list from last time")),
        paper=(Paper(lambda n: N("{n} promise card", "{n} promise cards", n)),),
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
    named=late(__name__, "named.named"),
    console=late(__name__, "console.View"),
    named_results={
        "waiting": late(__name__, "publish.waiting"),
        "left_open": late(__name__, "publish.left_open"),
        "agreed": late(__name__, "publish.agreed"),
    },
)
