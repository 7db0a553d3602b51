"""What people typed is never printed in one language as if it were another, whichever exercise it belongs to."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.library import open_store
from lpip_workshop.core.paths import resources
from lpip_workshop.report.blocks import Document
from lpip_workshop.report.handout import handout, worksheets
from lpip_workshop.report.html import write_html
from lpip_workshop.report.speech import untranslated

SAMPLE = resources() / "sample"
WELSH = " (Welsh)"
VOID = {"meta", "br", "hr", "img", "link", "input", "col", "path", "circle", "rect", "line", "polygon", "use"}


def typed_in_both() -> dict[str, set[str]]:
    """Return the English texts of the sample that have a Welsh one beside them, by file."""
    found: dict[str, set[str]] = {}
    for path in sorted(SAMPLE.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                twins = [name for name in row if name.endswith(WELSH) and row[name]]
                found.setdefault(path.stem, set()).update(row[name.removesuffix(WELSH)] for name in twins)
    return {stem: texts for stem, texts in found.items() if texts}


def without_welsh(folder: Path) -> Path:
    """Write the sample without a word of Welsh."""
    for path in SAMPLE.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        kept = [name for name in rows[0] if not name.endswith(WELSH)]
        with (folder / path.name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, kept, extrasaction="ignore")
            writer.writeheader()
            writer.writerows(rows)
    return folder


class Spoken(HTMLParser):
    """Collects the words of a page that are said to be of one language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language, self._open, self.words = language, [("", "")], list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self._open.append((tag, dict(attrs).get("lang") or self._open[-1][1]))

    def handle_endtag(self, tag: str) -> None:
        while tag in [name for name, _language in self._open] and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._open[-1][1] == self._language and self._open[-1][0] != "style":
            self.words.append(data)


def welsh_page(document: Document, language: str) -> str:
    """Return the words on the Welsh page that are said to be of a language."""
    page = Spoken(language)
    page.feed(write_html(document, ("cy",)))
    return "\n".join(page.words)


def unmarked(texts: set[str], words: str) -> set[str]:
    """Return those of the texts that stand somewhere without the mark that charts and titles put behind them."""
    return {text for text in texts if re.search(re.escape(text) + r"(?!\s\(Saesneg\))", words)}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Document, Document]]:
    folder = tmp_path_factory.mktemp("english")
    store = open_store(folder / "library.db")
    workshop_id = bring_in(store, read_folder(without_welsh(folder)))
    with store.read() as session:
        yield handout(session, workshop_id), worksheets(session, workshop_id)
    store.close()


@pytest.mark.parametrize("stem", typed_in_both())
def test_what_has_no_welsh_is_listed_and_never_said_to_be_welsh(papers: tuple[Document, Document], stem: str) -> None:
    written, sheets = papers
    texts = typed_in_both()[stem]
    listed = {saying.text for paper in papers for saying in untranslated(paper, "cy")}
    assert texts & listed, "none of them is in the handout or on a worksheet"
    english = welsh_page(written, "en") + welsh_page(sheets, "en")
    assert {text for text in texts if text in english} <= listed
    welsh = welsh_page(written, "cy") + welsh_page(sheets, "cy")
    assert unmarked(texts, welsh) == set()


def test_the_sample_lacks_no_welsh(tmp_path: Path) -> None:
    store = open_store(tmp_path / "library.db")
    workshop_id = bring_in(store, read_folder(SAMPLE))
    with store.read() as session:
        for paper in (handout(session, workshop_id), worksheets(session, workshop_id)):
            assert untranslated(paper, "cy") == ()
            welsh = welsh_page(paper, "cy")
            assert [text for texts in typed_in_both().values() for text in texts if text in welsh] == []
    store.close()
