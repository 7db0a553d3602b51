"""Change between workshops: what is counted, and that it exposes nobody."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import jsonschema
import pytest

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.exercises.trust.change import Change
from lpip_workshop.exercises.trust.change_texts import certainty, finding, p_said, reach, who
from lpip_workshop.exercises.trust.codes import checked_code, new_salt, paired, scrambled
from lpip_workshop.exercises.trust.compute import compute
from lpip_workshop.exercises.trust.inputs import Answer, Asked, Pulse
from lpip_workshop.exercises.trust.publish import publish
from lpip_workshop.exercises.trust.schema import results_schema
from lpip_workshop.methods.change import sign_flip
from tests.exercises.trust.made import IDS, inputs_of, person
from tests.exercises.trust.test_releases import beside, leaving

BEFORE = (2, 3, 2, 4, 1, 3, 2, 3, 4, 2, 3, 1)
NOW = (3, 3, 4, 4, 2, 4, 2, 5, 3, 3, 3, 2)


def people(ratings, *, codes=True, start=0) -> list[Answer]:
    return [
        replace(person(4 + place % 2, rating), code=f"C{start + place:03}" if codes else "")
        for place, rating in enumerate(ratings)
    ]


def strangers(ratings) -> list[Answer]:
    """Return people without a code of whom none answers the last statement as those of `people` do."""
    made = people(ratings, codes=False)
    return [replace(a, importance={**a.importance, IDS[-1]: 1 + place % 3}) for place, a in enumerate(made)]


def told(inputs) -> Change:
    return compute(inputs).change.value


def said(words) -> str:
    return catalogue("en").say(words)


def test_pairs_are_compared_with_themselves():
    change = told(beside(people(BEFORE), people(NOW)))
    one = change.statements[0]
    assert (change.kind, change.before, change.after, change.pairs) == ("paired", 12, 12, 12)
    assert one.moved.value.counts == (1, 4, 7)
    assert one.effect.value == Fraction(1, 2)
    assert one.mean.value.value == Fraction(7, 10)
    assert one.p.value == sign_flip([n - b for b, n in zip(BEFORE, NOW, strict=True)]).value
    assert one.adjusted.value == min(1, one.p.value * len(IDS))


def test_the_order_of_ballots_and_the_way_codes_are_kept_change_nothing():
    salt = new_salt()
    kept = [[replace(a, code=scrambled(a.code, salt)) for a in some] for some in (people(BEFORE), people(NOW))]
    assert leaving(beside(kept[0][::-1], kept[1])) == leaving(beside(people(BEFORE), people(NOW)))


def test_a_code_used_twice_pairs_nobody():
    before, now = people(BEFORE), people(NOW)
    now[1] = replace(now[1], code=now[0].code)
    assert len(paired(before, now)) == 10
    assert told(beside(before, now)).pairs == 10


def test_people_without_pairs_are_told_and_never_mixed_in():
    change = told(beside([*people(BEFORE), *people([1] * 6, codes=False)], [*people(NOW), *people([5] * 7, start=50)]))
    assert (change.before, change.after, change.pairs) == (18, 19, 12)
    one = change.statements[0]
    assert one.moved.value.counts == (1, 4, 7)
    assert one.stayed.value.value == Fraction(25, 10)
    assert one.left.value.value == Fraction(15, 10)
    assert one.delta.state == "no_data"


@pytest.mark.parametrize(("extra", "pairs"), [(0, 12), (1, 8), (2, 9), (4, 11), (5, 12)])
def test_pairs_are_left_out_by_lot_until_those_without_one_are_five(extra, pairs):
    before = [*people(BEFORE), *people([1, 5, 2, 4, 3], codes=False)]
    change = told(beside(before, [*people(NOW), *people([5, 1, 3, 2, 4][:extra], codes=False)]))
    assert change.statements[0].pairs == pairs
    assert (change.statements[0].stayed.state == "ok") == (extra in (0, 5))


def test_the_newcomer_cannot_be_had_by_taking_the_pairs_from_everybody():
    before = people(BEFORE)
    found = set()
    for rating in range(1, 6):
        change = told(beside(before, [*people(NOW), person(4, rating)]))
        found.add(str(change.statements[0].moved))
        assert change.statements[0].pairs <= 12 - 5
    assert len(found) == 1


def test_fewer_than_five_pairs_are_not_compared():
    change = told(beside(people(BEFORE), [*people(NOW[:4]), *people(NOW[4:], codes=False)]))
    assert (change.kind, change.pairs) == ("different", 4)
    assert all(one.moved.state == "no_data" for one in change.statements)


@pytest.mark.parametrize("n", [5, 6])
def test_of_five_or_six_pairs_only_three_counts_leave_and_a_test_from_six_on(n):
    before = [2, 3, 2, 4, 4, 2][:n]
    change = told(beside(people(before), people([3, 3, 3, 3, 3, 4][:n])))
    one = change.statements[0]
    assert sum(one.moved.value.counts) == n
    assert one.mean.state == "suppressed"
    assert one.p.state == ("undefined" if n == 5 else "ok")


@pytest.mark.parametrize("n", [5, 6, 12])
def test_all_moving_alike_cannot_be_told_from_all_but_one(n):
    before = people([2, 3, 4] * (n // 3) + [2] * (n % 3))
    alike = [replace(a, experience={i: r + 1 for i, r in a.experience.items()}) for a in before]
    odd = [before[0], *alike[1:]]
    found = [told(beside(before, now)).statements[0] for now in (alike, odd)]
    for one in found:
        assert one.moved.value.homogeneous
        assert {o.state for o in (one.mean, one.effect, one.p, one.adjusted)} == {"suppressed"}
    assert found[0].moved == found[1].moved


def test_of_five_to_nine_pairs_how_far_anybody_moved_does_not_leave():
    """Two people swap how far they moved: neither bands nor directions tell."""
    before = people([1, 1, 4, 4, 2, 3])
    one, other = people([4, 5, 5, 5, 2, 1]), people([5, 4, 5, 5, 2, 1])
    assert leaving(beside(before, one)) == leaving(beside(before, other))


def test_different_people_are_compared_as_such():
    change = told(beside(people(BEFORE, codes=False), strangers(NOW)))
    one = change.statements[0]
    higher = sum((n > b) - (n < b) for b in BEFORE for n in NOW)
    assert change.kind == "different"
    assert one.delta.value == Fraction(higher, 144)
    assert "different people" in said(who(change))
    assert "higher now in 67 of 100 random pairings" in said(finding(change))


def test_different_people_are_compared_by_bands_where_only_these_are_shown():
    def change(first):
        return told(beside(people([first, 2, 3, 4, 5, 3], codes=False), strangers(NOW)))

    assert change(1).statements[0].delta.is_ok
    assert change(1).statements[0].delta == change(2).statements[0].delta


def test_nothing_is_compared_with_another_scale_or_other_statements_or_the_same_meeting():
    now = inputs_of(people(NOW))
    other = replace(Asked().items[0], id="item-1", statement="We meet in daylight.")
    for asked in (Asked(7), Asked(items=(other,))):
        before = Pulse(asked, tuple(people(BEFORE)), 12, "then")
        assert compute(replace(now, earlier=(before,))).change.state == "undefined"
    again = Pulse(Asked(), tuple(people(BEFORE)), 12, same_meeting=True)
    assert compute(replace(now, earlier=(again,))).change.state == "no_data"
    assert compute(now).change.state == "no_data"


def test_the_newest_workshop_before_is_the_one_compared_with():
    old = Pulse(Asked(), tuple(people([5] * 12)), 12, "old")
    new = Pulse(Asked(), tuple(people(BEFORE)), 12, "new")
    assert told(replace(inputs_of(people(NOW)), earlier=(old, new))).occasion == "new"


@pytest.mark.parametrize(
    ("n", "sentence"),
    [
        (5, "With 5 pairs no test could tell change from chance; only counts are shown."),
        (8, "With 8 pairs we would miss most half-point changes: 9 in 100 are found."),
        (24, "With 24 pairs we would find 52 in 100 half-point changes."),
    ],
)
def test_what_so_few_could_show_is_said(n, sentence):
    assert said(reach(Change("then", "paired", n, n, n, 5, ()))) == sentence


def test_small_p_values_are_said_without_powers_of_ten():
    assert [said(p_said(Fraction(p, 100_000))) for p in (1, 31, 3125, 100_000)] == [
        "below 0.0001",
        "0.00031",
        "0.031",
        "1",
    ]


def test_chance_is_told_in_words_and_with_its_p():
    assert said(certainty(told(beside(people(BEFORE), people(NOW))))).startswith("It may be chance. Permutation p ")


@pytest.mark.parametrize("codes", [True, False])
@pytest.mark.parametrize("count", [0, 4, 5, 9, 12])
def test_what_is_published_satisfies_its_schema(codes, count):
    inputs = beside(people(BEFORE, codes=codes), people(NOW[:count], codes=codes))
    jsonschema.validate(publish(compute(inputs)), results_schema())


@pytest.mark.parametrize(("typed", "kept"), [(" an-07 ", "AN07"), ("Ŵŷ 3", "WY3"), ("", ""), (None, "")])
def test_codes_are_compared_without_marks(typed, kept):
    assert checked_code(typed) == kept


def test_codes_leave_on_no_screen_and_no_page():
    text = leaving(beside(people(BEFORE), people(NOW)))
    assert "C003" not in text
    assert "C003" not in repr(people(BEFORE))
