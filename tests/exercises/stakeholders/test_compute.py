from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.stakeholders import SPEC
from lpip_workshop.exercises.stakeholders.compute import compute, quarter_of
from tests.exercises.stakeholders.made import HARD, VALLEY, inputs


@pytest.mark.parametrize(
    ("influence", "interest", "quarter"),
    [
        (8, 8, "closely"),
        (2, 8, "informed"),
        (8, 2, "satisfied"),
        (2, 2, "eye"),
        (5, 9, "line"),
        (9, 5, "line"),
        (5, 5, "line"),
        (5.1, 5.1, "closely"),
        (4.9, 5.1, "informed"),
    ],
)
def test_the_lines_stand_at_the_middle_of_the_scale(influence: float, interest: float, quarter: str) -> None:
    assert quarter_of(influence, interest) == quarter


def test_the_valley_has_four_to_work_closely_with_and_four_who_care_and_can_change_little() -> None:
    results = compute(inputs(*VALLEY))
    assert [one.entry.name for one in results.within("closely")] == [
        "Parish council",
        "Farmers’ union",
        "County council",
        "Agricultural college",
    ]
    assert [one.name for one in results.unheard] == [
        "Seasonal workers",
        "Young farmers",
        "Food bank",
        "Village shop",
    ]
    assert results.by_sector["business"] == 3
    assert results.missing == ()
    assert results.waiting == ()


def test_sectors_are_compared_between_the_room_and_the_map() -> None:
    rows = (("Shop", "business", 1.0, 2.0), ("Nurse", "health", None, None))
    results = compute(inputs(*rows, business=3, community=4))
    assert results.missing == ("community", "voluntary", "local-government", "national-government", "university")
    assert results.missing_here == ("community",)
    assert results.absent == ("health",)


def test_where_the_room_is_unknown_nobody_is_called_absent() -> None:
    assert compute(inputs(*VALLEY)).absent == ()


def test_somebody_with_one_number_only_waits() -> None:
    results = compute(inputs(("Shop", "business", 4.0, None)))
    assert [entry.name for entry in results.waiting] == ["Shop"]
    assert results.placed == ()


def test_an_empty_register_says_no_data_and_calls_no_sector_missing() -> None:
    results = compute(inputs(community=8))
    assert (results.missing, results.missing_here, results.by_sector) == ((), (), {})
    assert SPEC.publish(results)["state"] == "no_data"


VALIDATOR = jsonschema.Draft202012Validator(SPEC.results_schema())


def test_the_schema_is_one() -> None:
    VALIDATOR.check_schema(SPEC.results_schema())


levels = st.one_of(st.none(), st.integers(0, 100).map(lambda n: n / 10))
rows = st.lists(
    st.tuples(st.sampled_from([*HARD, "Shop", "Mill"]), st.sampled_from([*SECTORS]), levels, levels), max_size=30
)


@settings(deadline=None)
@given(rows)
def test_everybody_is_in_exactly_one_place_and_what_is_published_keeps_to_the_schema(register) -> None:
    results = compute(inputs(*register, community=3, health=1))
    published = SPEC.publish(results)
    assert list(VALIDATOR.iter_errors(published)) == []
    assert json.loads(json.dumps(published)) == published
    spread = sum(len(names) for names in published["quarters"].values())
    assert spread + len(published["not_placed"]) == len(register)
    assert sum(published["sectors"].values()) == len(register)


def test_every_published_key_is_described() -> None:
    for key, schema in SPEC.results_schema()["properties"].items():
        assert schema["description"], key


def test_notes_are_not_published() -> None:
    assert "note" not in json.dumps(SPEC.publish(compute(inputs(*VALLEY))))


def test_other_exercises_may_ask_for_the_names() -> None:
    assert SPEC.named_results["stakeholders"](compute(inputs(*VALLEY[:2]))) == ["Seasonal workers", "Young farmers"]
