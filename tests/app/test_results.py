"""Results are the same by either door, and satisfy the schema that is published with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.results import folder_results, results_schema, workshop_results
from lpip_workshop.app.sample import make_sample
from lpip_workshop.app.visits import temporary_store
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.paths import resources
from tests.support.faults import ROOT

SAMPLE = resources() / "sample"
SHARED = ROOT.parent / "shared" / "data"


def check(results) -> None:
    Draft202012Validator(results_schema()).validate(json.loads(json.dumps(results, allow_nan=False)))


def by_exercise(results) -> dict:
    return {activity["exercise"]: activity["results"] for activity in results["activities"]}


def through_library(folder: Path) -> dict:
    with temporary_store() as store:
        workshop_id = bring_in(store, read_folder(folder))
        with store.read() as session:
            return workshop_results(session, workshop_id)


def test_the_schema_is_a_schema_that_describes_each_part():
    schema = results_schema()
    Draft202012Validator.check_schema(schema)
    assert all("description" in part or "const" in part for part in schema["properties"].values())


def test_the_sample_satisfies_the_schema_and_both_doors_agree():
    straight, stored = folder_results(Tables(SAMPLE)), through_library(SAMPLE)
    check(straight)
    check(stored)
    assert by_exercise(straight) == by_exercise(stored)
    assert {key: straight[key] for key in ("title", "participants")} == {
        key: stored[key] for key in ("title", "participants")
    }


def test_a_workshop_where_nothing_happened_yet_satisfies_the_schema(hall):
    with hall.store.read() as session:
        found = workshop_results(session, hall.workshop_id)
    check(found)
    assert found["participants"]["total"] == 24


def test_the_sample_made_for_the_window_has_the_same_results():
    with temporary_store() as store:
        workshop_id = make_sample(store)
        with store.read() as session:
            found = workshop_results(session, workshop_id)
    assert by_exercise(found) == by_exercise(folder_results(Tables(SAMPLE)))


def test_something_that_is_not_promised_breaks_the_schema():
    found = folder_results(Tables(SAMPLE))
    found["surprise"] = 1
    assert not Draft202012Validator(results_schema()).is_valid(found)


@pytest.mark.parametrize("name", ["ims-council", "krackhardt-managers"])
def test_published_data_gives_results(name):
    if not (SHARED / name).is_dir():
        pytest.skip("the folder of published data is not beside this clone")
    try:
        found = folder_results(Tables(SHARED / name))
    except BadInput as error:
        raise AssertionError(f"{error.what} {error.place}") from error
    check(found)
    assert by_exercise(found) == by_exercise(through_library(SHARED / name))
