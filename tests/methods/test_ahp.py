from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.errors import BadInput
from lpip_workshop.methods.ahp import joined, weigh

# Which drink is consumed more in the United States? Saaty (2008), Int. J. Services Sciences 1:83-98, table 2:
# coffee, wine, tea, beer, sodas, milk, water.
DRINKS = (
    (1, 9, 5, 2, 1, 1, 1 / 2),
    (1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9),
    (1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9),
    (1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3),
    (1, 9, 4, 2, 1, 2, 1 / 2),
    (1, 9, 3, 1, 1 / 2, 1, 1 / 3),
    (2, 9, 9, 3, 2, 3, 1),
)


def test_the_drinks_have_their_published_weights_and_consistency_ratio() -> None:
    found = weigh(DRINKS).value
    assert [round(weight, 3) for weight in found.weights] == [0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327]
    assert found.ratio == pytest.approx(0.022, abs=0.0005)


@given(st.lists(st.floats(0.1, 9), min_size=2, max_size=8))
def test_judgements_that_fit_give_back_the_weights_they_came_from(weights: list[float]) -> None:
    found = weigh([[one / other for other in weights] for one in weights]).value
    assert list(found.weights) == pytest.approx([weight / sum(weights) for weight in weights])
    assert found.index == pytest.approx(0, abs=1e-9)
    assert found.worst is None


def test_the_judgements_that_fit_least_are_named() -> None:
    table = [[1, 2, 9, 1], [1 / 2, 1, 1 / 2, 1], [1 / 9, 2, 1, 1], [1, 1, 1, 1]]
    assert weigh(table).value.worst == (0, 1, 2)


def test_a_group_that_is_of_one_mind_judges_as_each_of_them() -> None:
    assert joined([DRINKS, DRINKS])[0] == pytest.approx(list(DRINKS[0]))


@pytest.mark.parametrize("table", [[[1, 2]], [[1, 2], [2, 1]], [[1, 0], [0, 1]], [[1, float("nan")], [1, 1]]])
def test_contradictory_or_incomplete_judgements_are_refused(table: list[list[float]]) -> None:
    with pytest.raises(BadInput):
        weigh(table)


def test_two_things_have_no_ratio_and_none_have_no_weights() -> None:
    assert weigh([[1, 3], [1 / 3, 1]]).value.ratio is None
    assert weigh([]).state == "undefined"
