# pyright: basic, reportOptionalMemberAccess=false
"""Somebody tries to learn one answer from everything that leaves the app, and cannot."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from itertools import combinations

import pytest

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.exercises.partners import guard
from lpip_workshop.exercises.partners.compute import compute
from lpip_workshop.exercises.partners.inputs import Earlier, Inputs
from lpip_workshop.exercises.partners.publish import publish
from lpip_workshop.exercises.partners.report import report
from lpip_workshop.exercises.partners.slides import slides
from lpip_workshop.exercises.partners.worksheet import worksheet
from lpip_workshop.methods.states import ok
from tests.exercises.partners.made import inputs_of, mixed, sheets_of

LETTERS = "abcdefgh"
PRIVATE = ("aggregate", "feedback", "facilitator")


def leaving(inputs: Inputs, *, sheets: bool = True) -> str:
    """Return everything that leaves the laptop, as one text."""
    found = compute(inputs)
    parts = [json.dumps(publish(found), sort_keys=True), repr(slides(found)), repr(report(found))]
    return "\n".join([*parts, repr(worksheet(inputs))] if sheets else parts)


def totals(answers: dict[tuple[str, str], int]) -> tuple[object, ...]:
    """Return what the totals of a full matrix amount to: distances, pairs of trust, and who is trusted how far."""
    pairs = [(answers[a, b], answers[b, a]) for a, b in combinations(LETTERS, 2)]
    trust = [(x >= 3) + (y >= 3) for x, y in pairs]
    columns = [sum(answers[a, b] for a in LETTERS if a != b) for b in LETTERS]
    return sum(abs(x - y) for x, y in pairs), trust.count(0), trust.count(2), sorted(answers.values()), columns


def another(answers: dict[tuple[str, str], int], reader: str, edge: tuple[str, str], rng: random.Random):
    """Return another matrix with the reader's own row, a different answer at `edge` and the same totals.

    Answers about one organisation change places between those who gave them, until the totals fit again.
    """
    givers = [one for one in LETTERS if one != reader]
    wanted = totals(answers)
    for _try in range(20_000):
        changed = dict(answers)
        places = [edge, *((rng.choice(givers), rng.choice(LETTERS)) for _more in range(rng.randint(0, 3)))]
        for giver, to in places:
            other = rng.choice(givers)
            if to not in (giver, other):
                changed[giver, to], changed[other, to] = changed[other, to], changed[giver, to]
        if changed[edge] != answers[edge] and totals(changed) == wanted:
            return changed
    return None


@pytest.mark.parametrize("mode", ["aggregate", "feedback"])
def test_no_reader_can_settle_any_answer_of_another_from_what_the_room_is_told(mode):
    answers = mixed(seed=5)
    released = leaving(inputs_of(answers, mode))
    assert '"state": "ok"' in released
    rng = random.Random(1)
    for reader in "ae":
        for edge in (one for one in answers if one[0] != reader):
            other = another(answers, reader, edge, rng)
            assert other is not None, (reader, edge)
            assert leaving(inputs_of(other, mode)) == released


def test_what_the_facilitator_keeps_leaves_no_trace_at_all():
    assert leaving(inputs_of(mixed(seed=1), "facilitator")) == leaving(inputs_of(mixed(seed=2), "facilitator"))


@pytest.mark.parametrize("mode", PRIVATE)
def test_no_private_round_names_a_pair(mode):
    said = leaving(inputs_of(mixed(), mode), sheets=False)
    rows = json.loads(said.split("\n", 1)[0])
    assert rows["named"] is None
    for a, b in combinations(LETTERS, 2):
        assert f"Partner {a} in Partner {b}" not in said


@pytest.mark.parametrize("state", ["none", "open", "closed"])
@pytest.mark.parametrize("mode", [*PRIVATE, "open"])
def test_before_the_reveal_nothing_follows_from_the_answers(state, mode):
    one, other = (replace(inputs_of(mixed(seed=s), mode, agreed=True), state=state) for s in (1, 2))
    assert leaving(one) == leaving(other)


def test_a_private_sheet_holds_its_own_column_and_needs_five_raters():
    inputs = inputs_of(mixed(), "feedback")
    own = {one.id: one for one in compute(inputs).feedback}
    assert sum(one.overall.is_ok for one in own.values()) >= 1
    for ident, one in own.items():
        others = inputs_of({e: (r if e[1] == ident else 5 - r) for e, r in mixed().items()}, "feedback")
        assert next(f for f in compute(others).feedback if f.id == ident) == one
    few = inputs_of({e: r for e, r in mixed().items() if e[0] in "abcd"}, "feedback")
    assert not any(one.overall.is_ok for one in compute(few).feedback)


def test_two_releases_that_differ_by_one_organisation_tell_nothing_the_second_time():
    answers = mixed(seed=5)
    again = answers | {("a", other): 5 - answers["a", other] for other in LETTERS[1:]}
    second = replace(
        inputs_of(again),
        earlier=tuple(Earlier("then", "aggregate", sheets_of(one)) for one in (answers, mixed(seed=9))),
    )
    room = compute(second).room
    assert not any(one.is_ok for _step, one in (*room.density, *room.dimensions))
    assert {room.census.state, room.distance.state, room.received.state} == {"suppressed"}
    assert compute(replace(second, asked=replace(second.asked, mode="feedback"))).feedback == ()


def test_fewer_than_five_people_are_told_nothing_of():
    four = inputs_of(mixed("abcd"))
    said = catalogue("en").say(compute(four).room.census.reason or "")
    assert "5 people" in said


def test_what_each_gives_is_said_in_no_private_round():
    for mode in PRIVATE:
        inputs = inputs_of(mixed(seed=5), mode)
        assert "relative_given" not in leaving(inputs)
        assert compute(inputs).named is None


UNANIMOUS = dict.fromkeys(mixed(), 4)
ONE_DISSENTS = UNANIMOUS | {("a", "b"): 3}


@pytest.mark.parametrize(
    "without",
    [("count_may_be_told",), ("count_may_be_told", "census_may_be_told"), ("distance_may_be_told",),
     ("mean_may_be_told",)],
)  # fmt: skip
def test_without_what_guards_the_totals_one_dissenting_answer_would_be_told(without, monkeypatch):
    alike, one = (inputs_of(answers, "feedback") for answers in (UNANIMOUS, ONE_DISSENTS))
    assert leaving(alike) == leaving(one)
    for name in without:
        monkeypatch.setattr(guard, name, lambda *_given: True)
    assert leaving(alike) != leaving(one)


def test_without_a_look_at_the_release_before_the_second_would_tell_what_one_changed(monkeypatch):
    answers = mixed(seed=5)
    seconds = [
        replace(inputs_of(answers | changed), earlier=(Earlier("then", "aggregate", sheets_of(answers)),))
        for changed in ({("a", "b"): 5 - answers["a", "b"]}, {("a", other): 5 - answers["a", other] for other in "bc"})
    ]
    assert len({leaving(second, sheets=False) for second in seconds}) == 1
    monkeypatch.setattr(guard, "differs_enough", lambda *_given: ok(None))
    assert len({leaving(second, sheets=False) for second in seconds}) == 2
