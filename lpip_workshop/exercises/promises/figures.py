"""What became of the promises of each workshop, one dot a promise."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words, listed
from lpip_workshop.exercises.promises.compute import Kept, Results
from lpip_workshop.exercises.promises.items import STATES
from lpip_workshop.exercises.promises.wording import STATE_WORDS, made_words
from lpip_workshop.figures.model import StackChart, StackRow, Table


def kept_chart(results: Results) -> StackChart | None:
    """Return a row for each earlier workshop; None where there was no promise."""
    if not results.rates:
        return None
    told: list[Words] = [_told(one) for one in results.rates]
    return StackChart(
        rows=tuple(StackRow(made_words(one.day), _counts(one), _share(one)) for one in results.rates),
        categories=tuple(STATE_WORDS[state] for state in STATES),
        title=T("What became of earlier promises"),
        alternative=T("Dots, one a promise, by workshop: {told}.", told=listed(told)),
        table=_twin(results),
    )


def _counts(kept: Kept) -> tuple[int, ...]:
    return (kept.kept, kept.late, kept.let_go, kept.open)


def _share(kept: Kept) -> Words:
    return T("{kept} of {made} kept", kept=kept.kept, made=kept.made)


def _told(kept: Kept) -> Words:
    return T("{workshop}: {kept}", workshop=made_words(kept.day), kept=_share(kept))


def _twin(results: Results) -> Table:
    return Table(
        headings=(T("Made at the workshop of"), T("Made"), *(STATE_WORDS[state] for state in STATES)),
        rows=tuple((made_words(one.day), str(one.made), *map(str, _counts(one))) for one in results.rates),
        caption=T("What became of earlier promises"),
        numeric=frozenset({1, 2, 3, 4, 5}),
    )
