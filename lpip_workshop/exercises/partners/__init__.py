"""Partners: how far each organisation trusts each other one, shown no further than they agreed to."""

from __future__ import annotations

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Paper, late
from lpip_workshop.core.words import N, T

SPEC = ExerciseSpec(
    id="partners",
    title=T("Who trusts whom?"),
    icon="hand-heart",
    minutes=20,
    order=22,
    collects_answers=True,
    guide=Guide(
        purpose=T("See where trust is returned and where it runs one way, without putting anybody on the spot."),
        say=T(
            "Rate each organisation you work with on three things. Your organisation’s name stays with what you "
            "write: the paper says who will see it, and asks you."
        ),
        then=(
            T("Say first who will see what; it is fixed when the round opens"),
            T("One sheet for each organisation; leave out those you do not work with"),
            T("Read the box at the foot of the sheet aloud: agreeing is a choice, and so is not agreeing"),
            T("Ask: what would make it easier to trust, and who can take the first step?"),
        ),
        materials=(T("One sheet for each organisation"), T("Pens"), T("A quiet table for each organisation")),
        paper=(Paper(lambda n: N("{n} organisation’s sheet", "{n} organisations’ sheets", n), "organisation"),),
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
    named=late(__name__, "named.named"),
    console=late(__name__, "console.View"),
    ballot_form=late(__name__, "ballot_form.ballot_form"),
)
