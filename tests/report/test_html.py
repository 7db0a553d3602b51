"""Handouts as HTML."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise

import pytest

from lpip_workshop.report.blocks import Document, Paragraph
from lpip_workshop.report.html import write_html
from tests.support.documents import handout

VOID = {"meta", "rect", "line", "circle", "polygon", "br"}


class Reader(HTMLParser):
    """Checks that every element is closed in turn, and keeps elements and words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.mark.parametrize("languages", [("en",), ("cy",), ("cy", "en")], ids="+".join)
def test_every_element_is_closed_and_every_id_is_used_once(languages: tuple[str, ...]):
    reader = Reader(write_html(handout(), languages))
    ids = [attributes["id"] for _tag, attributes in reader.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    wanted = {a["href"] for a in reader.all("a")}
    assert wanted <= {f"#{name}" for name in ids}


def test_the_page_has_a_language_landmarks_and_a_link_past_the_contents():
    reader = Reader(write_html(handout(), ("cy", "en")))
    assert reader.all("html")[0]["lang"] == "cy"
    assert [section["lang"] for section in reader.all("section")] == ["cy", "en", "cy"]
    assert all(len(reader.all(tag)) == 1 for tag in ("header", "main", "footer", "nav"))
    assert reader.all("a")[0] == {"class": "skip", "href": "#content"}


def test_pictures_are_named_and_described():
    pictures = Reader(write_html(handout(), ("en",))).all("svg")
    assert len(pictures) == 5
    assert all(picture["role"] == "img" and picture["aria-labelledby"] for picture in pictures)


def test_table_headings_have_a_scope():
    heads = Reader(write_html(handout(), ("en",))).all("th")
    assert {head["scope"] for head in heads} == {"row", "col"}


def test_what_people_type_is_shown_literally():
    html = write_html(handout(), ("en",))
    assert "<b>" not in html
    assert "<img" not in html
    assert "<b>Bold & <img src='/etc/passwd'>" in Reader(html).words


def test_the_page_asks_nothing_of_the_network():
    html = write_html(handout(), ("cy", "en"))
    assert "http" not in html
    assert "url(" not in html
    assert "@import" not in html


def test_texts_without_translation_are_marked_and_listed():
    reader = Reader(write_html(handout(), ("cy",)))
    assert "Lifts for the surgery (Saesneg)" in reader.words
    assert "Testunau heb gyfieithiad eto" in reader.words
    assert {"lang": "en"} in reader.all("span")


def test_headings_follow_each_other_without_a_gap():
    tags = [tag for tag, _attributes in Reader(write_html(handout(), ("en",))).elements]
    levels = [int(tag[1]) for tag in tags if tag in ("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_control_characters_are_left_out():
    html = write_html(Document("a\x00b", "", "", (Paragraph("x\x1by\ud800"),)), ("en",))
    assert not set("\x00\x1b\ud800") & set(html)
    html.encode()
