"""The paper to fill in, and what it must not tell."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from lpip_workshop.app.care import set_chatham_house
from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.partners import actions as partners
from lpip_workshop.exercises.partners.listing import Draft
from lpip_workshop.exercises.priorities.actions import add_option
from lpip_workshop.exercises.priorities.gathering import describe_option
from lpip_workshop.figures.model import Table
from lpip_workshop.report.export import export_worksheets
from tests.support.library import new_workshop


def pdf_text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_under_the_chatham_house_rule_the_sheets_to_fill_in_hold_numbers_and_the_stage_tells_which_is_which(
    tmp_path: Path,
) -> None:
    names = ("Bus operator", "Food bank", "Parish council")
    made = new_workshop(tmp_path, "partners")
    partners.add(made.store, made.activity_id, [Draft(name) for name in names])
    (named,) = export_worksheets(made.store, made.workshop_id, tmp_path / "named", ("en",))
    assert all(pdf_text(named).count(name) >= len(names) for name in names)
    set_chatham_house(made.store, made.workshop_id, holds=True)
    (file,) = export_worksheets(made.store, made.workshop_id, tmp_path / "numbered", ("cy", "en"))
    text = pdf_text(file)
    assert not [name for name in names if name in text]
    assert "Sheet 2: organisation 2" in text
    assert "identity nor the affiliation" in text
    assert "carry numbers in place of names" in text
    with made.store.read() as session:
        spec = exercises()["partners"]
        slides = spec.slides(spec.compute(spec.from_library(session, made.activity_id)))
    told = [row for slide in slides if isinstance(slide.body, Table) for row in slide.body.rows]
    assert told == [("1", "Bus operator"), ("2", "Food bank"), ("3", "Parish council")]
    made.store.close()


def test_what_a_ballot_asks_and_its_rule_are_on_its_front_whatever_is_known_of_the_options(tmp_path: Path) -> None:
    made = new_workshop(tmp_path, "priorities", people=5)
    for n in range(9):
        option = add_option(made.store, made.activity_id, f"Option {n}")
        describe_option(made.store, option, "affected", "Children, older people and all who have no car " * 3)
    (file,) = export_worksheets(made.store, made.workshop_id, tmp_path / "out", ("en",))
    fronts = [page for one in PdfReader(file).pages if "Ballot" in (page := one.extract_text())]
    assert len(fronts) > 1
    assert all("An empty ballot counts" in front for front in fronts)
    made.store.close()
