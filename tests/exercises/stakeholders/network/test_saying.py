from __future__ import annotations

import random
from io import BytesIO

import pytest

from lpip_workshop.exercises.stakeholders.network.compute import compute
from lpip_workshop.exercises.stakeholders.network.figures import network
from lpip_workshop.exercises.stakeholders.network.inputs import NetworkInputs, Spot
from lpip_workshop.exercises.stakeholders.network.report import report, worksheet
from lpip_workshop.exercises.stakeholders.network.slides import slides
from lpip_workshop.exercises.stakeholders.network.wording import sentences
from lpip_workshop.figures.slide import Prompt
from lpip_workshop.methods.networks import network as linked
from lpip_workshop.methods.networks_layout import spread
from lpip_workshop.report.blocks import Document, Heading
from lpip_workshop.report.pdf import write_pdf
from tests.exercises.stakeholders.made import HARD
from tests.exercises.stakeholders.network.made import net, said


def test_who_would_lose_the_only_link_is_said_plainly() -> None:
    star = net("Parish council = Shop", "Parish council = School", "Parish council > Chapel")
    assert "If Parish council leaves, 3 stakeholders lose their only link: Shop, School and Chapel." in said(
        sentences(star)
    )


def test_who_would_be_cut_off_together_is_said_plainly() -> None:
    results = net("A = B", "B = C", "A = C", "C = D", "D = E", "E = F", "D = F")
    assert "If C leaves, A and B are cut off from the rest." in said(sentences(results))


def test_nobody_is_said_to_hold_a_ring_together() -> None:
    assert "No single stakeholder holds others" in said(sentences(net("A > B", "B > C", "C > D", "D > A")))


def test_parts_and_those_without_links_are_named() -> None:
    told = said(sentences(net("A = B", "C = D", others=("Bus", "Shop"))))
    assert "in 2 parts without a link between them" in told
    assert "Bus and Shop are linked with nobody." in told


def test_links_across_sectors_are_set_beside_what_chance_would_give() -> None:
    told = said(sentences(net("A = B", "A = C", "A = D", A="health", B="health", C="business", D="business")))
    assert "2 of 3 links cross from one sector to another; if links took no notice of sectors, about 2 would." in told


def test_a_first_place_that_hangs_on_one_link_is_said_to() -> None:
    assert "One link more or less could change that." in said(sentences(net("A = B", "B = C", "C = D", "C = E")))


def test_measures_of_one_kind_leave_the_others_out() -> None:
    results = net("A > B; funds", "B > C; informs", "C = A; informs")
    assert "1 relationship among 3 stakeholders: 1 of 3 possible pairs are linked." in said(sentences(results, "funds"))
    assert network(results, "funds").ties[0].pattern == "dash-dot"


def test_ties_that_answer_each_other_are_drawn_as_one_line_both_ways() -> None:
    assert [tie.mutual for tie in network(net("A > B; funds", "B > A; funds")).ties] == [True]


def test_kinds_of_ones_own_have_patterns_that_ours_leave() -> None:
    chart = network(net("A > B; informs", "B > C; tea", "C > A; works with"))
    assert len({pattern for pattern, _words in chart.kinds}) == 3


def test_the_map_is_told_in_words_and_its_table_has_every_relationship() -> None:
    chart = network(net("A > B; funds; 2", "B = C"))
    assert "A funds B" in said(chart.alternative)
    assert len(chart.table.rows) == 2


def test_before_anybody_is_linked_the_room_sees_the_question() -> None:
    (slide,) = slides(net(others=("A", "B")))
    assert isinstance(slide.body, Prompt)
    assert report(net(others=("A",))) == ()


@pytest.mark.parametrize(
    "results",
    [
        net(),
        net("A > B"),
        net(*[f"{a} > {b}" for a in HARD for b in HARD if a != b and "<" not in a + b and "=" not in b + a]),
    ],
    ids=["nobody", "two", "hard names"],
)
def test_report_and_worksheet_can_be_printed(results) -> None:
    body = (Heading("Who matters here?"), *report(results), *worksheet(results.inputs))
    made = BytesIO()
    write_pdf(Document("Network", "Dyffryn", "2026-11-12", body), ("cy", "en"), made)
    assert made.getvalue().startswith(b"%PDF")


def test_one_more_stakeholder_does_not_throw_the_map_about() -> None:
    rng = random.Random(4)
    names = [f"n{i}" for i in range(30)]
    arrows = [tuple(rng.sample(names, 2)) for _ in range(50)]
    before = spread(linked(names, arrows), {})
    after = spread(linked([*names, "new"], [*arrows, ("new", "n3")]), before)
    assert {name: after[name] for name in names} == before
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in after.values())


def test_the_same_network_gives_the_same_map() -> None:
    rng = random.Random(5)
    names = [f"n{i}" for i in range(25)]
    arrows = [tuple(rng.sample(names, 2)) for _ in range(30)]
    assert spread(linked(names, arrows), {}) == spread(linked(names, reversed(arrows)), {})


def test_nobody_stands_on_anybody_else() -> None:
    names = [f"n{i}" for i in range(20)]
    places = spread(linked(names, [("n1", "n2"), ("n2", "n3"), ("n4", "n5")]), {"n1": (0.5, 0.5)})
    assert len({(round(x, 2), round(y, 2)) for x, y in places.values()}) == 20


def test_a_stored_place_is_kept_and_five_hundred_are_drawn() -> None:
    names = tuple(f"n{i}" for i in range(500))
    results = compute(NetworkInputs(names=names, places={"n7": Spot(0.25, 0.75, True)}), {})
    assert results.places["n7"] == (0.25, 0.75)
    assert len(network(results).nodes) == 500
