"""Handouts as PDF, read back by other programs than the one that wrote them."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import page
import pikepdf
import pypdf
import pytest

from lpip_workshop.core.words import Saying, T
from lpip_workshop.figures.model import Table
from lpip_workshop.report.blocks import (
    BulletList,
    Document,
    Facts,
    FigureBlock,
    Heading,
    Note,
    Paragraph,
    TableBlock,
)
from lpip_workshop.report.pdf import pdf_bytes, write_pdf
from tests.support.documents import HARD_NAMES, LONG, bar_chart, handout

ENGLISH, WELSH, BOTH = ("en",), ("cy",), ("cy", "en")
PLAIN = Document("Valley", "Dyffryn", "2026-11-12", ())


def made(document: Document, languages: tuple[str, ...] = ENGLISH, large: bool = False) -> bytes:
    buffer = io.BytesIO()
    write_pdf(document, languages, buffer, large_print=large)
    return buffer.getvalue()


def failures(content: bytes) -> list[Any]:
    return list(page.validate_pdf_bytes(content, profile=page.ValidationProfile.PDF_UA_1).failures)


def text(content: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(one.extract_text() for one in pages).split())


def elements(content: bytes) -> Iterator[pikepdf.Object]:
    """Yield every structure element in reading order."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        waiting = list(pdf.Root.StructTreeRoot.K)
        while waiting:
            element = waiting.pop(0)
            if isinstance(element, pikepdf.Dictionary) and "/S" in element:
                yield element
                waiting = [*element.get("/K", []), *waiting]


def kinds(content: bytes) -> list[str]:
    return [str(element.S)[1:] for element in elements(content)]


@pytest.mark.parametrize("large", [False, True], ids=["12 point", "18 point"])
@pytest.mark.parametrize("languages", [ENGLISH, WELSH, BOTH], ids="+".join)
def test_a_handout_with_every_kind_of_block_conforms_to_pdf_ua(languages: tuple[str, ...], large: bool):
    assert failures(made(handout(), languages, large)) == []


def test_the_checker_would_notice_a_missing_alternative_text():
    with pikepdf.open(io.BytesIO(made(handout()))) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == pikepdf.Name.Figure:
                del thing["/Alt"]
        out = io.BytesIO()
        pdf.save(out)
    assert failures(out.getvalue())


def test_every_font_is_embedded_and_none_is_the_default_one():
    with pikepdf.open(io.BytesIO(made(handout(), BOTH))) as pdf:
        fonts = [t for t in pdf.objects if isinstance(t, pikepdf.Dictionary) and t.get("/Type") == "/Font"]
        assert fonts
        assert all("FiraSans" in str(font.BaseFont) for font in fonts)
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


@pytest.mark.parametrize("languages", [ENGLISH, BOTH], ids="+".join)
def test_the_same_document_gives_the_same_bytes(languages: tuple[str, ...]):
    assert made(handout(), languages) == made(handout(), languages)


def test_tables_have_headings_for_columns_and_for_rows():
    table = Table(("Option", "Dots"), (("Paths", "31"), ("Bus", "24")), "Dots")
    scopes = [
        (str(element.S), str(element.A[0].Scope) if "/A" in element else "")
        for element in elements(made(replace(PLAIN, body=(TableBlock(table),))))
        if element.S in ("/TH", "/TD")
    ]
    row = [("/TH", "/Row"), ("/TD", "")]
    assert scopes == [("/TH", "/Column"), ("/TH", "/Column"), *row, *row]


def test_a_table_of_200_rows_repeats_its_heading_but_says_it_once():
    rows = tuple((f"Option number {n}", str(n)) for n in range(200))
    content = made(replace(PLAIN, body=(TableBlock(Table(("Head of names", "Dots"), rows)),)))
    assert failures(content) == []
    said = text(content)
    assert said.count("Head of names") == len(pypdf.PdfReader(io.BytesIO(content)).pages) >= 6
    assert kinds(content).count("TR") == 201
    assert all(f"Option number {n} " in said for n in range(200))


def test_a_cell_taller_than_a_page_goes_on_on_the_next_with_nothing_lost():
    words = " ".join(f"word{n}" for n in range(2500))
    content = made(replace(PLAIN, body=(TableBlock(Table(("A", "B"), (("x", words), ("y", "end")))),)))
    assert failures(content) == []
    assert {f"word{n}" for n in range(2500)} <= set(text(content).split())


def test_what_people_type_is_printed_literally():
    nasty = "<b>Bold & <img src='/etc/passwd'> <para> </p> &lt; %s {x} \\n </font"
    blocks = (
        Heading(nasty),
        Paragraph(Saying(nasty)),
        BulletList((nasty,)),
        Note(nasty, (nasty,)),
        Facts(((nasty, nasty),)),
        TableBlock(Table((nasty,), ((nasty,),), nasty)),
        FigureBlock(bar_chart(((nasty, 3, 2),))),
    )
    content = made(Document(nasty, nasty, "2026-11-12", blocks, subject=nasty))
    assert failures(content) == []
    assert text(content).count("<b>Bold &") >= 10
    assert str(pypdf.PdfReader(io.BytesIO(content)).metadata.title) == nasty  # pyright: ignore


def test_letters_the_font_lacks_are_seen_to_be_missing_and_kept_for_reading_aloud():
    content = made(replace(PLAIN, body=(BulletList(HARD_NAMES),)))
    assert failures(content) == []
    assert "▯▯▯▯ ▯▯▯▯" in text(content)
    spoken = [str(element.ActualText) for element in elements(content) if "/ActualText" in element]
    assert spoken == ["שלום עולם", "مجلس القرية", "Café 🎉👩‍👩‍👧"]


def test_control_characters_and_lone_surrogates_do_no_harm():
    content = made(replace(PLAIN, title="a\x00b\ud800", body=(Paragraph("x\x00y\x1b\ud83d z\ufffe"), Paragraph(""))))
    assert failures(content) == []


def test_welsh_letters_are_printed():
    assert "Siân Ŵyn, tŷ, ŷd, gŵr" in text(made(replace(PLAIN, body=(Paragraph("Siân Ŵyn, tŷ, ŷd, gŵr"),))))


def test_a_text_without_translation_is_marked_tagged_and_listed():
    content = made(handout(), WELSH)
    said = text(content)
    assert said.count("Lifts for the surgery (Saesneg)") == 5  # chart, table, note, list, and the list of such texts
    assert "Testunau heb gyfieithiad eto" in said
    spans = [e for e in elements(content) if e.S == "/Span" and e.get("/Lang") == "en"]
    assert len(spans) >= 4


def test_a_document_in_the_language_of_the_workshop_lists_nothing():
    said = text(made(handout(), ENGLISH))
    assert "no translation" not in said
    assert "(English)" not in said


def test_of_two_languages_welsh_comes_first_whatever_the_order_asked():
    assert made(handout(), ("en", "cy")) == made(handout(), BOTH)
    said = text(made(handout(), BOTH))
    assert said.index("Symud o gwmpas y dyffryn") < said.index("Getting around the valley")
    assert [str(e.Lang) for e in elements(made(handout(), BOTH)) if e.S == "/Part"][:4] == ["cy", "en", "cy", "en"]


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="fr"):
        made(PLAIN, ("fr",))
    with pytest.raises(ValueError, match=r"\(\)"):
        made(PLAIN, ())


def test_headings_never_skip_a_level_and_are_bookmarked():
    blocks = (Heading("One", 1), Heading("Two", 3), Paragraph("x"), Heading("Three", 2), Heading("Four", 3))
    content = made(replace(PLAIN, body=blocks))
    assert [kind for kind in kinds(content) if kind.startswith("H")] == ["H1", "H2", "H2", "H3"]
    outline = pypdf.PdfReader(io.BytesIO(content)).outline
    assert str(outline[0]["/Title"]) == "One"  # pyright: ignore
    assert len(outline[1]) == 3  # pyright: ignore


def test_a_heading_is_never_the_last_line_of_a_page():
    body = tuple(block for n in range(40) for block in (Heading(f"Heading {n}", 2), Paragraph(f"Under {n}. {LONG}")))
    for one in pypdf.PdfReader(io.BytesIO(made(replace(PLAIN, body=body)))).pages:
        lines = [line for line in one.extract_text().splitlines() if line.strip()]
        last = next(n for n, line in enumerate(lines) if line.startswith("Heading"))
        assert last < len(lines) - 1
        assert not any(line.startswith("Heading") for line in lines[-3:] if "of" not in line)


def test_pages_are_numbered_and_carry_title_date_and_partnership():
    reader = pypdf.PdfReader(io.BytesIO(made(handout())))
    said = " ".join(reader.pages[1].extract_text().split())
    for expected in ("Getting around the valley", "12 November 2026", "Partneriaeth Dyffryn"):
        assert expected in said
    assert f"2 of {len(reader.pages)}" in said


def test_an_empty_document_is_still_a_page():
    content = made(PLAIN)
    assert failures(content) == []
    assert len(pypdf.PdfReader(io.BytesIO(content)).pages) == 1


def test_a_document_without_a_date_is_written():
    content = made(replace(PLAIN, day="", body=(Paragraph("x"),)))
    assert failures(content) == []
    assert "/CreationDate" not in (pypdf.PdfReader(io.BytesIO(content)).metadata or {})


def test_the_title_of_the_file_is_shown_by_readers():
    with pikepdf.open(io.BytesIO(made(handout(), BOTH))) as pdf:
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.Root.Lang) == "cy-GB"
        xmp = pdf.Root.Metadata.read_bytes().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert '<rdf:li xml:lang="en">Getting around the valley</rdf:li>' in xmp


def test_nothing_is_smaller_than_12_points_and_large_print_than_18():
    for large, least in ((False, 12), (True, 18)):
        sizes: set[float] = set()
        for one in pypdf.PdfReader(io.BytesIO(made(handout(), large=large))).pages:
            one.extract_text(visitor_text=lambda t, _cm, _tm, _f, size, seen=sizes: t.strip() and seen.add(size))
        assert sizes
        assert min(sizes) >= least


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_poppler_finds_every_option_and_says_the_file_is_tagged(tmp_path: Path):
    path = tmp_path / "handout.pdf"
    write_pdf(handout(), ENGLISH, path)
    said = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, text=True).stdout
    for option in ("Safe paths between the villages", "A repair café", "Parish council", "Siân Ŵyn"):
        assert option in said
    told = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True, text=True).stdout
    assert "yes" in next(line for line in told.splitlines() if line.startswith("Tagged"))


def test_bytes_and_file_are_the_same(tmp_path: Path):
    path = tmp_path / "handout.pdf"
    write_pdf(handout(), ENGLISH, path)
    assert path.read_bytes() == pdf_bytes(handout(), ENGLISH)


def test_words_inside_our_sentences_are_tagged_in_their_own_language():
    shop = Saying("Keep the shop open")
    content = made(replace(PLAIN, body=(Paragraph(T("{file}, row {row}", file=shop, row=3)),)), WELSH)
    assert [str(element.Lang) for element in elements(content) if element.S == "/Span"][:1] == ["en"]
    assert "Keep the shop open (Saesneg)" in text(content)


def pages_of(*blocks: Any) -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(made(replace(PLAIN, body=blocks))))
    return [" ".join(one.extract_text().split()) for one in reader.pages]


def rows_of(count: int) -> TableBlock:
    return TableBlock(Table(("Option", "Dots"), tuple((f"Option number {n}.", "1") for n in range(1, count + 1))))


@pytest.mark.parametrize("count", range(22, 62))
def test_no_row_of_a_table_stands_alone_on_the_last_page(count: int):
    found = pages_of(rows_of(count))
    assert [said.count("Option number") for said in found][-1] > 1
    assert sum(said.count("Option number") for said in found) == count


def test_a_section_that_would_end_with_a_few_lines_on_a_bare_page_is_set_closer():
    lines = tuple(Paragraph(f"Line {n}.") for n in range(6))
    first = Heading("First", 1)
    # 21 rows of 27.5 points and 6 lines of 26 are more than the 680 of a page; closer rows leave room for all.
    assert len(pages_of(first, rows_of(18), *lines)) == 1
    # Much text after a table has a page of its own, and the rows stay where they are easy to read.
    assert len(pages_of(first, rows_of(18), *lines * 3)) == 2


def test_numbers_and_short_words_stay_on_one_line_while_a_heading_can_break():
    headings = ("Kind", "Relationships written", "Pairs that are linked", "Linked with nobody", "Hold others together")
    table = Table(headings, (("in tension with", "2", "12 → 14 of 66", "1 of 2", "0"),), numeric=frozenset({2}))
    for weights in ((), (1, 1, 1, 1, 1)):
        lines = pypdf.PdfReader(io.BytesIO(made(replace(PLAIN, body=(TableBlock(replace(table, weights=weights)),)))))
        said = lines.pages[0].extract_text().splitlines()
        assert any("12 → 14 of 66" in line for line in said)
        assert weights or any("in tension with" in line for line in said)


def test_the_facts_of_one_thing_stay_on_one_page_with_its_heading():
    facts = Facts((("How we will know", "A map"), ("Resources", "A camera"), ("For", "Everybody")))
    for lines in range(15, 28):
        found = pages_of(*(Paragraph(f"Line {n}.") for n in range(lines)), Heading("One action", 2), facts)
        assert [
            ("One action" in said, "Everybody" in said) for said in found if "One" in said or "Everybody" in said
        ] == [(True, True)]


def test_in_large_print_the_columns_of_a_wide_table_move_together_before_a_word_is_broken():
    headings = ("Stakeholder", "Power", "Legitimacy", "Urgency", "Class")
    table = Table(headings, (("Agricultural college", "Yes", "No", "Yes", "Discretionary"),))
    content = made(replace(PLAIN, body=(TableBlock(table),)), large=True)
    said = pypdf.PdfReader(io.BytesIO(content)).pages[0].extract_text()
    assert all(word in said for word in (*headings, "Agricultural", "Discretionary"))
