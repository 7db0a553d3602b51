"""The demo, as a newcomer runs it: its handouts hold everything, and everybody can read them."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import page
import pikepdf
import pytest
from pypdf import PdfReader

from lpip_workshop.app.results import results_schema
from lpip_workshop.core.paths import resources

LANGUAGES = ("en", "cy", "cy-en")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "out"
    command = [sys.executable, "-m", "lpip_workshop", "demo", "--out", str(folder)]
    ran = subprocess.run(command, check=False, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == ""
    return folder


def handout(made: Path, language: str) -> Path:
    return made / f"getting-around-the-valley-handout-{language}.pdf"


def words_of(path: Path) -> str:
    return " ".join(" ".join(one.extract_text() for one in PdfReader(path).pages).split())


def column(table: str, heading: str) -> list[str]:
    with (resources() / "sample" / table).open(newline="", encoding="utf-8") as file:
        return [row[heading] for row in csv.DictReader(file) if row[heading]]


@pytest.mark.parametrize(
    ("table", "heading"), [("options.csv", "Option"), ("stakeholders.csv", "Name"), ("actions.csv", "What")]
)
def test_the_handout_names_every_option_stakeholder_and_action(made: Path, table: str, heading: str) -> None:
    text = words_of(handout(made, "en"))
    assert [name for name in column(table, heading) if name not in text] == []


def test_the_welsh_handout_says_options_and_actions_in_welsh(made: Path) -> None:
    text = words_of(handout(made, "cy"))
    for table, heading in (("options.csv", "Option (Welsh)"), ("actions.csv", "What (Welsh)")):
        assert [name for name in column(table, heading) if name not in text] == []


def test_the_bilingual_handout_is_welsh_first_and_complete_in_both(made: Path) -> None:
    text = words_of(handout(made, "cy-en"))
    welsh, english = column("options.csv", "Option (Welsh)")[0], column("options.csv", "Option")[0]
    assert -1 < text.index(welsh) < text.index(english)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_handout_is_tagged_titled_and_conformant(made: Path, language: str) -> None:
    path = handout(made, language)
    checked = page.validate_pdf(path, profile=page.ValidationProfile.PDF_UA_1)
    assert list(checked.failures) == []
    with pikepdf.open(path) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.Root.Lang)[:2] == language[:2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_font_is_embedded(made: Path, language: str) -> None:
    with pikepdf.open(handout(made, language)) as pdf:
        fonts = [value for value in pdf.objects if _is_font(value)]
        assert fonts
        for font in fonts:
            descriptor = font.get("/FontDescriptor")
            assert descriptor is not None, font.BaseFont
            assert any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")), font.BaseFont


def _is_font(value: object) -> bool:
    if not isinstance(value, pikepdf.Dictionary) or value.get("/Type") != "/Font":
        return False
    return value.get("/Subtype") != "/Type0"  # its descendant carries the file


def test_every_figure_says_in_words_what_it_shows(made: Path) -> None:
    with pikepdf.open(handout(made, "en")) as pdf:
        figures = [
            value for value in pdf.objects if isinstance(value, pikepdf.Dictionary) and value.get("/S") == "/Figure"
        ]
        assert len(figures) >= 6
        assert all(len(str(figure.get("/Alt", ""))) > 30 for figure in figures)


def test_the_same_sample_gives_the_same_handout(made: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    command = [sys.executable, "-m", "lpip_workshop", "demo", "--out", str(again)]
    subprocess.run(command, check=True, capture_output=True, cwd=Path(__file__).parents[2])
    for language in LANGUAGES:
        assert handout(again, language).read_bytes() == handout(made, language).read_bytes()


def test_the_results_satisfy_their_schema(made: Path) -> None:
    results = json.loads((made / "results.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(results_schema()).validate(results)
    planned = column("agenda.csv", "Exercise")
    assert [one["exercise"] for one in results["activities"]][: len(planned)] == planned


def test_the_web_page_holds_the_same_words_and_no_foreign_address(made: Path) -> None:
    text = handout(made, "en").with_suffix(".html").read_text(encoding="utf-8")
    assert all(option.replace("’", "’") in text for option in column("options.csv", "Option"))
    assert "<svg" in text
    assert 'lang="en"' in text
    assert "src=" not in text


def test_there_is_a_numbered_ballot_for_everybody(made: Path) -> None:
    text = words_of(made / "getting-around-the-valley-worksheets-en.pdf")
    assert "24" in text
