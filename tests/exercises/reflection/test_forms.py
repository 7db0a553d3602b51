"""Exit forms: parted so that nothing says what belongs together, and shown only where nobody follows from them."""

from __future__ import annotations

import json
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import mannwhitneyu

from lpip_workshop.app.rounds import reveal_round
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.reflection import actions
from lpip_workshop.exercises.reflection.forms import LONGEST, Form, checked, form_of, parted, pile_of, unlinked
from lpip_workshop.exercises.reflection.items import REMARKS, STATEMENTS
from lpip_workshop.exercises.reflection.publish import publish
from lpip_workshop.exercises.reflection.report import report
from lpip_workshop.exercises.reflection.slides import slides
from lpip_workshop.report.blocks import BulletList
from lpip_workshop.storage.domain import Ballot
from lpip_workshop.storage.rows import find
from tests.exercises.reflection.made import form, people, results_of
from tests.support.library import new_workshop

FORMS = st.lists(
    st.builds(
        Form,
        st.dictionaries(st.sampled_from([*STATEMENTS]), st.integers(1, 5)),
        st.dictionaries(st.sampled_from([*REMARKS]), st.text("abc", min_size=1, max_size=3).map(Saying)),
    ),
    max_size=12,
)


@given(FORMS)
def test_parted_forms_hold_the_same_between_them_and_none_becomes_blank(forms: list[Form]) -> None:
    pile = pile_of(forms)
    dealt = parted(pile)
    assert pile_of(dealt) == pile
    assert sum(one.blank for one in dealt) == sum(one.blank for one in forms)
    for remark in REMARKS:
        said = [Counter(one.remarks[remark].text for one in some if remark in one.remarks) for some in (forms, dealt)]
        assert said[0] == said[1]


@given(FORMS, st.randoms())
def test_the_order_in_which_forms_came_in_leaves_no_trace(forms: list[Form], chance) -> None:
    shuffled = list(forms)
    chance.shuffle(shuffled)
    assert unlinked(one.as_content() for one in forms) == unlinked(one.as_content() for one in shuffled)


def test_ratings_and_remarks_of_one_person_stay_together_nowhere_once_the_round_is_closed(tmp_path) -> None:
    hall = new_workshop(tmp_path, "reflection")
    round_id = actions.open_forms(hall.store, hall.activity_id)
    for number in range(1, 7):
        actions.enter(hall.store, round_id, form(number % 5 + 1).as_content())
    told = form(1, "Zwischenruf", "Quittenbrot").as_content()
    actions.enter(hall.store, round_id, told)
    actions.close_forms(hall.store, round_id)
    reveal_round(hall.store, round_id)
    with hall.store.read() as session:
        kept = [json.dumps(ballot.content) for ballot in find(session, Ballot, Ballot.round_id == round_id)]
    hall.store.close()
    assert not [content for content in kept if "Zwischenruf" in content and "Quittenbrot" in content]
    assert sum("Zwischenruf" in content for content in kept) == 1
    file = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.name.startswith("library.db"))
    assert file.count(b"Zwischenruf") == 1  # neither in the journal nor in a page left behind
    assert json.dumps(told).encode() not in file


@pytest.mark.parametrize("count", [1, 4])
def test_below_five_forms_neither_ratings_nor_remarks_are_shown(count: int) -> None:
    results = results_of([form(4, "The cake", "Meet later") for _one in range(count)], invited=12)
    published = json.dumps(publish(results))
    assert "cake" not in published
    assert {one["spread"]["state"] for one in publish(results)["statements"][:1]} == {"suppressed"}
    said = [
        catalogue("en").say(word) for block in report(results) if isinstance(block, BulletList) for word in block.items
    ]
    assert "The cake" not in said
    assert "cake" not in repr(slides(results))


def test_a_blank_form_does_not_help_to_five() -> None:
    results = results_of([*[form(4, "The cake")] * 4, Form()])
    assert results.abstained == 1
    assert not results.remarks["worked"].is_ok


def test_from_five_forms_on_remarks_are_shown_apart_from_ratings() -> None:
    results = results_of([form(2, "Draughty"), form(4), form(5), form(3), form(4, "", "Later")])
    published = publish(results)
    assert published["remarks"]["worked"]["value"] == ["Draughty"]
    assert published["remarks"]["better"]["value"] == ["Later"]
    assert published["statements"][0]["spread"]["value"]["counts"] == [1, 1, 3]


def test_being_heard_is_compared_with_the_meeting_before_as_scipy_does() -> None:
    before, now = (3, 4, 4, 2, 1), (0, 1, 3, 8, 6)
    results = results_of(people(now), people(before))
    heard = results.moved[0]
    each = [[rating for rating, n in enumerate(counts, 1) for _ in range(n)] for counts in (now, before)]
    u = mannwhitneyu(*each).statistic
    assert heard.delta.value == Fraction(2 * u) / (len(each[0]) * len(each[1])) - 1
    assert float(heard.p.value) < 0.01
    assert heard.adjusted.value == heard.p.value  # the only statement that both meetings rated


def test_one_person_more_with_all_others_as_before_stays_hidden() -> None:
    results = results_of(people((0, 2, 3, 5, 2)), people((0, 2, 3, 4, 2)))
    assert results.found[0].answers.spread.state == "suppressed"
    assert not results.moved[0].delta.is_ok
    assert results_of(people((2, 4, 3, 5, 2)), people((0, 2, 3, 4, 2))).found[0].answers.spread.is_ok


def test_one_person_in_anothers_place_stays_hidden() -> None:
    assert not results_of(people((0, 2, 4, 4, 2)), people((0, 2, 3, 5, 2))).found[0].answers.spread.is_ok


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ({"ratings": {"heard": 6}}, "I was heard"),
        ({"ratings": {"heard": True}}, "I was heard"),
        ({"ratings": {"sung": 3}}, "sung"),
        ({"remarks": {"worked": "a" * (LONGEST + 1)}}, str(LONGEST)),
        ({"ratings": []}, "form"),
    ],
)
def test_a_form_that_cannot_be_so_is_refused_with_what_is_wrong(content, part: str) -> None:
    with pytest.raises(BadInput) as refused:
        checked(content)
    assert part in catalogue("en").say(refused.value.what)


def test_a_closed_round_takes_no_form_and_no_correction(tmp_path) -> None:
    hall = new_workshop(tmp_path, "reflection")
    round_id = actions.open_forms(hall.store, hall.activity_id)
    number = actions.enter(hall.store, round_id, form(3).as_content())
    actions.correct(hall.store, round_id, number, form(4).as_content())
    actions.close_forms(hall.store, round_id)
    with pytest.raises(Refused):
        actions.enter(hall.store, round_id, form(3).as_content())
    with pytest.raises(Refused):
        actions.correct(hall.store, round_id, number, form(5).as_content())
    hall.store.close()


def test_what_a_ballot_keeps_reads_back_as_it_was() -> None:
    said = Form({"heard": 4}, {"worked": Saying("Cake", "cy", {"en": "The cake"})})
    assert form_of(json.loads(json.dumps(said.as_content())), "cy") == said
