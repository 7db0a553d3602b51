"""Words as runs of one language."""

from __future__ import annotations

from lpip_workshop.core.catalogue import Catalogue, catalogue
from lpip_workshop.core.words import Saying, T, listed
from lpip_workshop.report.blocks import BulletList, Document, Facts, FigureBlock, Paragraph
from lpip_workshop.report.speech import Marking, Run, runs, untranslated
from tests.support.documents import bar_chart, handout

WELSH = Catalogue(
    "cy",
    {"First {option}, then rest": ("Yn gyntaf {option}, yna gorffwys",), "(English)": ("(Saesneg)",)},
)
SHOP = Saying("Keep the shop open")
MARK = Run(" (Saesneg)", "cy", quiet=True)


def test_a_foreign_text_inside_a_sentence_is_a_run_of_its_own():
    found = runs(T("First {option}, then rest", option=SHOP), WELSH)
    assert found == (
        Run("Yn gyntaf ", "cy"),
        Run("Keep the shop open", "en"),
        MARK,
        Run(", yna gorffwys", "cy"),
    )


def test_the_joining_word_before_a_foreign_text_still_follows_from_its_first_letter():
    assert Marking(WELSH).say(listed(["siop", Saying("Apples")])) == "siop ac Apples (Saesneg)"
    assert Marking(WELSH).say(listed(["siop", Saying("Bread")])) == "siop a Bread (Saesneg)"


def test_a_text_with_a_translation_is_one_unmarked_run():
    assert runs(Saying("Shop", "en", {"cy": "Siop"}), WELSH) == (Run("Siop", "cy"),)


def test_names_belong_to_every_language():
    assert runs("Siân", Catalogue("en")) == (Run("Siân", "en"),)


def test_one_of_our_sentences_without_translation_is_tagged_english():
    assert runs(T("Not in any catalogue of ours"), WELSH) == (Run("Not in any catalogue of ours", "en"),)


def test_letters_used_inside_as_fences_cannot_be_typed():
    assert "".join(run.text for run in runs(Saying("a\ue000b\ue001c\ue002"), WELSH)) == "abc (Saesneg)"


def test_texts_without_translation_are_found_wherever_they_stand_once_each():
    document = Document(
        SHOP,
        Saying("Partneriaeth", "cy"),
        "",
        (
            Paragraph(T("First {option}, then rest", option=Saying("Nested"))),
            BulletList((SHOP, Saying("Item"), listed([Saying("Listed"), "name"]))),
            FigureBlock(bar_chart(((Saying("Bar"), 1, 1),))),
        ),
        (Facts(((Saying("Fact"), ""), ("", Saying("Done", "en", {"cy": "Wedi"})))),),
        Saying("  "),
    )
    assert [saying.text for saying in untranslated(document, "cy")] == [
        "Keep the shop open",
        "Fact",
        "Nested",
        "Item",
        "Listed",
        "Bar",
    ]
    assert [saying.text for saying in untranslated(document, "en")] == ["Partneriaeth"]


def test_nothing_is_missing_in_the_language_of_the_workshop():
    assert untranslated(handout(), "en") == ()


def test_the_catalogue_shipped_names_the_languages():
    assert catalogue("cy").say(T("(English)")) == "(Saesneg)"
    assert catalogue("cy").say(T("(Welsh)")) == "(Cymraeg)"
