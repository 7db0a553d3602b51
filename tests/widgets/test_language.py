"""The language of the windows changes while they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import N, Saying, T
from lpip_workshop.widgets import language as speech
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.buttons import SecondaryButton
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.language import CatalogueTranslator, language, say, set_language, tell, tell_items

WELSH = Catalogue(
    "cy", {"Cancel": ("Canslo",), "Handout": ("Taflen",), "{n} person": ("neb", "un", "rhai", "chwech", "{n} o bobl")}
)


def _either(code: str) -> Catalogue:
    return WELSH if code == "cy" else Catalogue("en")


@pytest.fixture
def welsh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech, "catalogue", _either)


def test_every_word_in_sight_follows_the_language(welsh: None, qapp: QApplication, qtbot: QtBot) -> None:
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


def test_plurals_and_peoples_own_translations_are_said(welsh: None, qapp: QApplication) -> None:
    set_language(qapp, "cy")
    assert say(N("{n} person", "{n} people", 7)) == "7 o bobl"
    assert say(Saying("Paths", "en", {"cy": "Llwybrau"})) == "Llwybrau"


def test_qt_says_what_we_translated_and_keeps_the_rest(welsh: None, qapp: QApplication) -> None:
    set_language(qapp, "cy")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Canslo"
    assert QCoreApplication.translate("QPlatformTheme", "Restore Defaults") == "Restore Defaults"
    assert QLocale().language() == QLocale.Language.Welsh


def test_shortcuts_are_still_named(qapp: QApplication) -> None:
    set_language(qapp, "en")
    assert QKeySequence("F6").toString(QKeySequence.SequenceFormat.NativeText) == "F6"


def test_the_translator_answers_in_the_right_plural() -> None:
    assert CatalogueTranslator(WELSH).translate("any", "{n} person", None, 6) == "chwech"


def test_a_language_we_do_not_speak_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="fr"):
        set_language(qapp, "fr")
    assert language() == "en"


def test_an_ampersand_in_peoples_words_is_no_shortcut(qtbot: QtBot) -> None:
    button = SecondaryButton("R&D group")
    qtbot.addWidget(button)
    assert button.text() == "R&&D group"
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "R&D group"


def test_what_a_property_was_told_follows_unless_something_else_took_its_place(
    welsh: None, qapp: QApplication, qtbot: QtBot
) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    tell(edit, placeholderText=T("Handout"), toolTip=T("Cancel"))
    tell(edit, toolTip="13:30")
    set_language(qapp, "cy")
    assert (edit.placeholderText(), edit.toolTip()) == ("Taflen", "13:30")


def test_what_a_box_lists_follows_with_its_values_and_its_choice(welsh: None, qapp: QApplication, qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    tell_items(box, [("a", T("Cancel")), ("b", T("Handout")), ("c", "A&B")])
    box.setCurrentIndex(1)
    told: list[int] = []
    box.currentIndexChanged.connect(told.append)
    set_language(qapp, "cy")
    assert (box.currentText(), box.currentData(), told) == ("Taflen", "b", [])
    tell_items(box, [("z", T("Cancel"))])
    set_language(qapp, "en")
    assert [box.itemText(place) for place in range(box.count())] == ["Cancel"]


def test_a_list_follows(welsh: None, qapp: QApplication, qtbot: QtBot) -> None:
    shown = QListWidget()
    qtbot.addWidget(shown)
    tell_items(shown, [(1, T("Cancel")), (2, T("Handout"))])
    shown.setCurrentRow(1)
    set_language(qapp, "cy")
    assert [shown.item(place).text() for place in range(2)] == ["Canslo", "Taflen"]
    assert shown.currentRow() == 1
    assert shown.item(1).data(Qt.ItemDataRole.UserRole) == 2


def test_a_property_that_qt_does_not_know_is_a_fault(qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    with pytest.raises(AttributeError, match="tooltip"):
        tell(edit, tooltip=T("Handout"))


def test_widgets_that_are_gone_are_forgotten(welsh: None, qapp: QApplication) -> None:
    window, label = QWidget(), Label(T("Handout"))
    window.setLayout(column(label))
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    set_language(qapp, "cy")
    assert language() == "cy"
