"""What comes first: options captured live, put in order by dots or by ranking, under a rule agreed beforehand."""

from __future__ import annotations

from lpip_workshop.core.exercise import ExerciseSpec, Guide, Paper, late
from lpip_workshop.core.words import N, T

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
        paper=(Paper(lambda n: N("{n} ballot", "{n} ballots", n)),),
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
    schema_version=2,
    upgrades={2: late(__name__, "upgrades.add_details")},
    named_results={"priorities": late(__name__, "compute.ranked_options")},
)
