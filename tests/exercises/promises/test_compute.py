"""Counts over the ledger."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying, T, Words
from lpip_workshop.exercises.promises.compute import compute
from lpip_workshop.exercises.promises.items import STATES, Inputs, Promise, Pulse, Review
from lpip_workshop.exercises.promises.publish import publish, results_schema
from lpip_workshop.exercises.promises.report import report
from lpip_workshop.exercises.promises.slides import slides
from lpip_workshop.exercises.promises.wording import kept_words, trust_words
from lpip_workshop.report.blocks import TableBlock

MARCH, JUNE, NOVEMBER = date(2026, 3, 12), date(2026, 6, 11), date(2026, 11, 12)


def promise(number: int, day: date | None, state: str | None = None, before: str | None = None) -> Promise:
    said = {one: Review(one) for one in STATES}
    return Promise(
        str(number),
        f"Person {number}",
        Saying(f"Thing {number}"),
        here=day == NOVEMBER,
        day=day,
        review=said[state] if state else None,  # pyright: ignore
        before=said[before] if before else None,  # pyright: ignore
    )


def ledger(*promises: Promise, pulses: tuple[Pulse, ...] = ()) -> Inputs:
    return Inputs(Setting(T("Small promises")), promises, NOVEMBER, pulses)


def said(words: Words | None) -> str:
    return catalogue("en").say(words or "")


def test_five_of_seven_kept_is_said_as_a_fraction_and_never_as_a_percentage() -> None:
    kept = [promise(n, JUNE, "kept") for n in range(5)]
    results = compute(ledger(*kept, promise(6, JUNE, "late"), promise(7, JUNE, "let_go")))
    assert said(kept_words(results.so_far)) == "5 of 7 kept so far."
    assert results.so_far.share.value == Fraction(5, 7)
    assert results.so_far.at_best.value == Fraction(6, 7)


def test_a_review_of_this_workshop_counts_before_an_earlier_one() -> None:
    results = compute(ledger(promise(1, MARCH, "kept", before="late"), promise(2, MARCH, before="late")))
    assert (results.so_far.kept, results.so_far.late) == (1, 1)
    assert [one.id for one in results.waiting] == ["2"]


def test_each_workshop_has_a_row_oldest_first() -> None:
    results = compute(ledger(promise(1, JUNE), promise(2, MARCH, before="kept"), promise(3, None, "late")))
    assert [(one.day, one.made) for one in results.rates] == [(None, 1), (MARCH, 1), (JUNE, 1)]


def test_nothing_made_is_no_data_and_never_zero() -> None:
    results = compute(ledger(promise(1, NOVEMBER)))
    assert results.so_far.share.state == "no_data"
    assert results.rates == ()


def test_the_trust_trend_names_its_first_and_last_pulse() -> None:
    pulses = (Pulse(MARCH, "Openness", 2.44), Pulse(NOVEMBER, "Fairness", 1.0))
    results = compute(ledger(promise(1, JUNE, "kept"), pulses=pulses))
    expected = "Meanwhile the widest gap of the trust pulse went from 2.4 points (Openness) to 1.0 points (Fairness)."
    assert said(trust_words(results)) == expected
    table = next(
        block.table
        for block in report(results)
        if isinstance(block, TableBlock) and "side" in said(block.table.caption)
    )
    assert [tuple(said(cell) for cell in row) for row in table.rows] == [
        ("12 March 2026", "–", "Openness 2.4"),
        ("11 June 2026", "1 of 1", "–"),
        ("12 November 2026", "–", "Fairness 1.0"),
    ]


def test_the_stage_shows_last_times_promises_one_by_one_before_the_new_ones() -> None:
    results = compute(ledger(promise(1, JUNE, "let_go"), promise(2, JUNE), promise(3, NOVEMBER)))
    shown = slides(results)
    assert [said(slide.takeaway) for slide in shown] == [
        "Let go",
        "Kept, late, let go or still open?",
        "0 of 2 kept so far.",
        "",
    ]


@given(st.lists(st.tuples(st.sampled_from([MARCH, JUNE, NOVEMBER, None]), st.sampled_from([*STATES, None]))))
def test_whatever_is_in_the_ledger_the_counts_add_up_and_satisfy_the_schema(rows) -> None:
    results = compute(ledger(*(promise(n, day, state) for n, (day, state) in enumerate(rows))))
    total = results.so_far
    assert (
        total.made == total.kept + total.late + total.let_go + total.open == len(results.carried) + len(results.settled)
    )
    assert sum(one.made for one in results.rates) == total.made
    jsonschema.validate(publish(results), results_schema())
    assert slides(results)
    assert report(results)
