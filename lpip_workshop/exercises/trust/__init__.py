"""Trust: an anonymous pulse on six dimensions, what matters beside what is there."""

from __future__ import annotations

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Paper, late
from lpip_workshop.core.words import N, T

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
    rows=tuple,
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
    named_results={"trust gaps": late(__name__, "publish.gaps")},
)
