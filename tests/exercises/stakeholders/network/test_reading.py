from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.stakeholders.network.compute import compute
from lpip_workshop.exercises.stakeholders.network.inputs import NetworkInputs
from lpip_workshop.exercises.stakeholders.network.ledger import merged
from lpip_workshop.exercises.stakeholders.network.lines import Draft, parse_line
from lpip_workshop.exercises.stakeholders.network.publish import publish
from lpip_workshop.exercises.stakeholders.network.schema import schema
from lpip_workshop.exercises.stakeholders.network.tables import from_tables
from tests.methods.made import steady

MANAGERS = Path(__file__).resolve().parents[5] / "shared" / "data" / "krackhardt-managers"


def folder(tmp_path: Path, relationships: str, stakeholders: str = "") -> Tables:
    (tmp_path / "relationships.csv").write_text(relationships, encoding="utf-8")
    if stakeholders:
        (tmp_path / "stakeholders.csv").write_text(stakeholders, encoding="utf-8")
    return Tables(tmp_path)


@pytest.mark.parametrize(
    ("line", "draft"),
    [
        ("Parish council > Food bank", Draft("Parish council", "Food bank")),
        ("Parish council > Food bank; funds; 2", Draft("Parish council", "Food bank", "funds", strength=2)),
        ("A = B; works with;3", Draft("A", "B", "works-with", mutual=True, strength=3)),
        ("A <-> B; tension", Draft("A", "B", "in-tension", mutual=True)),
        ("A→B ; lends tools to", Draft("A", "B", "lends tools to")),
        ("A < B; dec", Draft("B", "A", "decides-over")),
        ("Co-op – north -> B;;", Draft("Co-op – north", "B")),
        ("A > B; gweithio gyda", Draft("A", "B", "works-with")),
    ],
)
def test_a_line_says_who_is_linked_with_whom_and_how(line: str, draft: Draft) -> None:
    assert parse_line(line) == draft


@pytest.mark.parametrize(
    "line",
    [
        "Parish council",
        "A > B > C",
        "A > ",
        " = B",
        "A > a",
        "A > B; funds; 4",
        "A > B; funds; 2; more",
        "A > B;" + "x" * 41,
    ],
)
def test_a_line_that_cannot_be_taken_says_what_is_wrong_and_what_helps(line: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_line(line)
    assert caught.value.what
    assert caught.value.remedy


def test_a_relationship_that_comes_twice_is_one_and_gains_what_was_empty() -> None:
    found = merged([Draft("A", "B", "funds"), Draft("a ", "B", "Funds".lower(), strength=2, told_by="one")])
    assert found == [Draft("A", "B", "funds", strength=2, told_by="one")]


def test_a_link_both_ways_takes_in_those_one_way_of_the_same_kind_only() -> None:
    found = merged([Draft("A", "B", "informs"), Draft("B", "A", "informs"), Draft("A", "B", "funds")])
    assert len(found) == 3
    assert merged([*found, Draft("A", "B", "informs", mutual=True)]) == [
        Draft("A", "B", "informs", mutual=True),
        Draft("A", "B", "funds"),
    ]


drafts = st.builds(
    Draft,
    st.sampled_from("ABC"),
    st.sampled_from("DEF"),
    st.sampled_from(["", "funds", "tea"]),
    st.booleans(),
    st.sampled_from([None, 1, 3]),
)


@steady
@given(st.lists(drafts, max_size=12))
def test_joining_again_changes_nothing_and_loses_no_link(rows: list[Draft]) -> None:
    once = merged(rows)
    assert merged(once) == once

    def arrows(found: list[Draft]) -> set[tuple[str, str, str]]:
        return {(x, y, d.kind) for d in found for x, y in [(d.source, d.target)] + [(d.target, d.source)] * d.mutual}

    assert arrows(once) == arrows(rows)


def test_names_are_spelled_as_on_the_register_and_new_ones_are_told(tmp_path: Path) -> None:
    found = from_tables(folder(tmp_path, "From,To\nparish  COUNCIL,Food bank\n", "Name\nParish council\n"))
    assert found is not None
    assert found.names == ("Parish council", "Food bank")


def test_a_folder_without_relationships_has_no_network(tmp_path: Path) -> None:
    assert from_tables(Tables(tmp_path)) is None


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        ("From,To,Strength\nA,B,5\n", {"file": "relationships.csv", "row": 2, "column": "Strength"}),
        ("From,To,Mutual\nA,B,perhaps\n", {"file": "relationships.csv", "row": 2, "column": "Mutual"}),
        ("From,To\nA,\n", {"file": "relationships.csv", "row": 2, "column": "To"}),
        ("From,To,Kind\nA,B," + "x" * 50 + "\n", {"file": "relationships.csv", "row": 2, "column": "Kind"}),
        ("From\nA\n", {"file": "relationships.csv", "row": 1}),
        ("From,To\n", {"file": "relationships.csv"}),
    ],
)
def test_a_bad_cell_is_named_with_file_row_and_column(tmp_path: Path, rows: str, place: dict[str, object]) -> None:
    with pytest.raises(BadInput) as caught:
        from_tables(folder(tmp_path, rows))
    assert dict(getattr(caught.value.place, "params", {})) == place


@pytest.mark.skipif(not MANAGERS.exists(), reason="the published data are not on this machine")
def test_krackhardts_managers_go_through_with_their_published_numbers() -> None:
    inputs = from_tables(Tables(MANAGERS))
    assert inputs is not None
    published = publish(compute(inputs, dict.fromkeys(inputs.names, "other")))
    jsonschema.Draft202012Validator(schema()).validate(published)
    assert published["kinds"] == {"asks advice of": 190, "is a friend of": 102}
    advice, friends = (published["by_kind"][kind] for kind in ("asks advice of", "is a friend of"))
    assert (advice["arrows"], friends["arrows"]) == (190, 102)
    assert advice["density"]["value"] == pytest.approx(190 / 420)
    assert advice["reciprocity_ties_returned"]["value"] == pytest.approx(90 / 190)
    assert friends["dyad_census"] == {"mutual": 23, "one_way": 56, "unlinked": 131}


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_network_of_nobody_or_of_few_publishes_reasons_and_no_numbers(count: int) -> None:
    names = tuple("ABC"[:count])
    published = publish(compute(NetworkInputs(names=names), dict.fromkeys(names, "other")))
    jsonschema.Draft202012Validator(schema()).validate(published)
    assert published["state"] == "no_data"
    assert published["overall"]["centralisation"]["degree"]["value"] is None


def test_a_tie_with_oneself_is_left_out_of_a_folder_and_said(tmp_path: Path) -> None:
    tables = folder(tmp_path, "From,To,Kind\nShop,Bank,funds\nShop,SHOP,funds\nInn,Inn,informs\n")
    found = from_tables(tables)
    assert found is not None
    assert [(link.source, link.target) for link in found.links] == [("Shop", "Bank")]
    assert found.names == ("Shop", "Bank", "Inn")
    said = "relationships.csv: 2 relationships of somebody with themselves were left out."
    assert [catalogue("en").say(notice) for notice in tables.notices.values()] == [said]
    assert publish(compute(found, {}))["overall"]["isolates"] == ["Inn"]
