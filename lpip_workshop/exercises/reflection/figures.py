"""How the forms were filled in, and how that moved, as figures with their tables."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.reflection.compute import Found, Meeting, Moved, Results
from lpip_workshop.exercises.reflection.items import CALLED, SCALE, STATEMENTS
from lpip_workshop.exercises.reflection.texts import (
    BANDS,
    answers_words,
    moved_words,
    p_words,
    plain_share,
    share_words,
    unsaid,
)
from lpip_workshop.figures.model import Span, SpanChart, StackChart, StackRow, Table
from lpip_workshop.methods.disclosure import three_bands
from lpip_workshop.methods.question import Question as Answers

TITLE = T("How it was for us")
THIS_TIME = T("this time")


def forms_chart(results: Results) -> StackChart:
    """Return the ratings as dots, one a person, as finely as all of them may be shown."""
    fine = _fine(results)
    return StackChart(
        rows=tuple(StackRow(CALLED[found.id], _counts(found, fine), _note(found)) for found in results.found),
        categories=_categories(fine),
        title=TITLE,
        alternative=T(
            "How many people chose each part of a scale from 1 to {scale}: {told}.",
            scale=SCALE,
            told=listed(tuple(_told(found, fine) for found in results.found)),
        ),
        table=forms_table(results),
    )


def forms_table(results: Results) -> Table:
    """Return the ratings as numbers of people, and what they come to."""
    fine = _fine(results)
    named = _categories(fine)
    return Table(
        headings=(T("Statement"), *named, T("Middle answer"), T("Consensus"), T("4 or 5")),
        rows=tuple(_row(found, fine) for found in results.found),
        caption=TITLE,
        numeric=frozenset(range(1, len(named) + 3)),
    )


def trend_table(results: Results) -> Table | None:
    """Return who agreed at each meeting that asked, None where this is the first."""
    if len(results.meetings) < 2:
        return None
    return Table(
        headings=(T("Meeting"), T("Forms"), *(CALLED[name] for name in STATEMENTS)),
        rows=tuple(_meeting(one) for one in results.meetings),
        caption=T("People who rated 4 or 5, meeting by meeting"),
        numeric=frozenset((1,)),
    )


def change_table(results: Results) -> Table | None:
    """Return the change of each statement since the meeting before, None where nothing can be compared."""
    if not _told_of(results.moved):
        return None
    return Table(
        headings=(T("Statement"), T("Last time"), T("Now"), T("Change"), T("p")),
        rows=tuple(
            (CALLED[one.id], answers_words(one.before), answers_words(one.after), moved_words(one), p_words(one))
            for one in results.moved
        ),
        caption=T("Since last time"),
        numeric=frozenset((4,)),
    )


def change_chart(results: Results) -> SpanChart | None:
    """Return the share of people who agreed, last time and now, None where nothing can be compared."""
    table, told = change_table(results), _told_of(results.moved)
    if table is None:
        return None
    return SpanChart(
        spans=tuple(_span(one) for one in results.moved),
        low=0.0,
        high=100.0,
        low_title=T("nobody"),
        high_title=T("everybody"),
        start_title=T("last time"),
        end_title=THIS_TIME,
        title=T("Rated 4 or 5, of 100 who answered"),
        alternative=T(
            "Who rated 4 or 5, last time and now: {told}.", told=listed(tuple(_change_told(one) for one in told))
        ),
        table=table,
    )


def _told_of(moved: Sequence[Moved]) -> list[Moved]:
    return [one for one in moved if one.before.high.is_ok and one.after.high.is_ok]


def _span(one: Moved) -> Span:
    if not (one.before.high.is_ok and one.after.high.is_ok):
        return Span(CALLED[one.id], None, None, T("not comparable"))
    return Span(CALLED[one.id], _share(one.before), _share(one.after), _fractions(one))


def _share(answers: Answers) -> float:
    return 100 * answers.high.value.count / answers.high.value.n


def _fractions(one: Moved) -> Text:
    before, after = one.before.high.value, one.after.high.value
    return T(
        "{before} of {then}, now {after} of {now}", before=before.count, then=before.n, after=after.count, now=after.n
    )


def _change_told(one: Moved) -> Text:
    return T("{name}: {numbers}", name=CALLED[one.id], numbers=_fractions(one))


def _fine(results: Results) -> bool:
    """Tell whether every category may be shown of each statement that shows numbers of people."""
    numbered = [found.answers.spread.value for found in results.shown if not found.answers.spread.value.homogeneous]
    return all(spread.kind == "counts" for spread in numbered)


def _categories(fine: bool) -> tuple[Words, ...]:
    return tuple(str(number) for number in range(1, SCALE + 1)) if fine else BANDS


def _counts(found: Found, fine: bool) -> tuple[int, ...]:
    spread = found.answers.spread
    if not spread.is_ok or spread.value.homogeneous:
        return ()
    counts = spread.value.counts
    return counts if fine or len(counts) == len(BANDS) else three_bands(counts)


def _note(found: Found) -> Words:
    answers = found.answers
    if answers.spread.is_ok and not answers.spread.value.homogeneous:
        return T("4 or 5: {share}", share=plain_share(answers.high.value))
    return answers_words(answers)


def _told(found: Found, fine: bool) -> Text:
    numbers = " – ".join(map(str, _counts(found, fine)))
    return T("{name}: {numbers}", name=CALLED[found.id], numbers=numbers or _note(found))


def _row(found: Found, fine: bool) -> tuple[Words, ...]:
    answers = found.answers
    cells = [str(count) for count in _counts(found, fine)] or ["–"] * len(_categories(fine))
    middle = f"{float(answers.median.value):g}" if answers.median.is_ok else unsaid(answers.median)
    agreed = f"{answers.consensus.value:.2f}" if answers.consensus.is_ok else unsaid(answers.consensus)
    return (CALLED[found.id], *cells, middle, agreed, answers_words(answers, share_words))


def _meeting(one: Meeting) -> tuple[Words, ...]:
    return (
        one.occasion or THIS_TIME,
        str(one.given),
        *(answers_words(one.answers[name]) for name in STATEMENTS),
    )
