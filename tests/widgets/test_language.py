"""The language of the windows changes while they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import N, Saying, T
from lpip_workshop.widgets import language as speech
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.buttons import SecondaryButton
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.language import CatalogueTranslator, language, say, set_language

WELSH = Catalogue(
    "cy", {"Cancel": ("Canslo",), "Handout": ("Taflen",), "{n} person": ("neb", "un", "rhai", "chwech", "{n} o bobl")}
)


@pytest.fixture
def welsh(monkeypatch):
    monkeypatch.setattr(speech, "catalogue", lambda code: WELSH if code == "cy" else Catalogue("en"))


def test_every_word_in_sight_follows_the_language(welsh, qapp, qtbot):
    window, label, button = QWidget(), Label(T("Handout")), SecondaryButton(T("Handout"))
    window.setLayout(column(label, button))
    qtbot.addWidget(window)
    set_language(qapp, "cy")
    qapp.sendPostedEvents()
    assert (label.text(), button.text(), button.accessibleName()) == ("Taflen",) * 3
    assert language() == "cy"
    set_language(qapp, "en")
    qapp.sendPostedEvents()
    assert label.text() == "Handout"


def test_plurals_and_peoples_own_translations_are_said(welsh, qapp):
    set_language(qapp, "cy")
    assert say(N("{n} person", "{n} people", 7)) == "7 o bobl"
    assert say(Saying("Paths", "en", {"cy": "Llwybrau"})) == "Llwybrau"


def test_qt_says_what_we_translated_and_keeps_the_rest(welsh, qapp):
    set_language(qapp, "cy")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Canslo"
    assert QCoreApplication.translate("QPlatformTheme", "Restore Defaults") == "Restore Defaults"
    assert QLocale().language() == QLocale.Language.Welsh


def test_shortcuts_are_still_named(qapp):
    set_language(qapp, "en")
    assert QKeySequence("F6").toString(QKeySequence.SequenceFormat.NativeText) == "F6"


def test_the_translator_answers_in_the_right_plural():
    assert CatalogueTranslator(WELSH).translate("any", "{n} person", None, 6) == "chwech"


def test_a_language_we_do_not_speak_is_refused(qapp):
    with pytest.raises(ValueError, match="fr"):
        set_language(qapp, "fr")
    assert language() == "en"


def test_an_ampersand_in_peoples_words_is_no_shortcut(qtbot):
    button = SecondaryButton("R&D group")
    qtbot.addWidget(button)
    assert button.text() == "R&&D group"
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "R&D group"
