"""Titles, questions and aims in both languages, typed by keyboard and shown where each language is spoken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from sqlmodel import Session

from lpip_workshop.app.editing import put_wording
from lpip_workshop.app.queries import agenda, setting
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.words import T
from lpip_workshop.widgets.language import set_language
from lpip_workshop.windows.activity_dialog import ActivityDialog, NewActivityDialog
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.details import DetailsDialog
from lpip_workshop.windows.plain import PlainView


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    set_language(qapp, "en")


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_and_type(words: str) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), words)


def shown(dialog: QDialog) -> None:
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()


def edit_question(console: ConsoleWindow) -> str:
    """Give the second activity a Welsh title and a question in both languages, and return its id."""
    with console.store.read() as session:
        activity = agenda(session, console.workshop_id)[1]
    dialog = ActivityDialog(console.store, console.workshop_id, activity, console)
    shown(dialog)
    tab_and_type("Pwy yw pwy yma?")
    tab_and_type("Who can change it?")
    tab_and_type("Pwy all ei newid?")
    assert focused().accessibleName() == "Question in Welsh"
    dialog.yes.click()
    return activity.id


def rail(console: ConsoleWindow) -> list[str]:
    speak = console.order.rail
    return [str(speak.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(speak.count())]


def test_an_activity_is_called_by_its_welsh_title_where_welsh_is_spoken(
    console: ConsoleWindow, qapp: QApplication
) -> None:
    edit_question(console)
    assert "Who matters here?, 25 minutes" in rail(console)
    set_language(qapp, "cy")
    QApplication.processEvents()
    assert any(line.startswith("Pwy yw pwy yma?, ") for line in rail(console))
    console.store.undo(console.workshop_id)
    assert any(line.startswith("Who matters here?, ") for line in rail(console))


def test_the_room_reads_the_question_in_the_language_of_the_workshop(console: ConsoleWindow) -> None:
    which = edit_question(console)
    console.stage.put(which)
    console.commands.run("question")
    slide = console.moment.picture.slide
    assert catalogue("cy").say(slide.title) == "Pwy yw pwy yma?"
    body = slide.body
    assert catalogue("cy").say(getattr(body, "words", "")) == "Pwy all ei newid?"
    assert catalogue("en").say(getattr(body, "words", "")) == "Who can change it?"


def test_the_workshop_has_a_title_and_an_aim_in_both_languages_in_one_step(
    console: ConsoleWindow, qapp: QApplication
) -> None:
    dialog = DetailsDialog(console.store, console.workshop_id, console)
    shown(dialog)
    tab_and_type("Teithio o amgylch y dyffryn")
    tab_and_type("Agree who does what.")
    tab_and_type("Cytuno ar y gwaith.")
    assert focused().accessibleName() == "Aim in Welsh"
    dialog.yes.click()
    aim = getattr(console.moment.picture.slide.body, "words", "")
    assert (catalogue("en").say(aim), catalogue("cy").say(aim)) == (
        "Agree who does what.",
        "Cytuno ar y gwaith.",
    )
    set_language(qapp, "cy")
    QApplication.processEvents()
    assert catalogue("cy").say(console.moment.title) == "Teithio o amgylch y dyffryn"
    console.store.undo(console.workshop_id)
    assert catalogue("cy").say(console.moment.title) == "Getting around the valley"


def test_an_activity_is_added_in_the_language_of_the_workshop_whatever_the_window_speaks(
    console: ConsoleWindow, qapp: QApplication
) -> None:
    set_language(qapp, "cy")
    dialog = NewActivityDialog(console.store, console.workshop_id, "", console)
    shown(dialog)
    assert dialog.kind.currentText() == dialog.title_too.text() == "Rownd wrando"
    assert dialog.title.text() == "Listening round"
    dialog.yes.click()
    added = console.moment.order.slots[-1].title
    assert (added.text, added.translations) == ("Listening round", {"cy": "Rownd wrando"})


def test_what_is_edited_is_what_is_read(console: ConsoleWindow, qapp: QApplication) -> None:
    console.open_activity(console.moment.order.slots[3].activity.id)
    view: Any = console.pages.currentWidget()
    view.quick.set_text("Map the stretches; Ann")
    view.quick.submit()
    which = view.table.model.id_at(0)

    def translate(session: Session) -> None:
        put_wording(session, which, "what", "cy", "Mapio")

    console.store.run(T("Translate"), translate, scope=console.workshop_id)
    set_language(qapp, "cy")
    QApplication.processEvents()
    table = view.table.view
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    assert table.currentIndex().data() == "Mapio"
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClicks(focused(), "Mapio popeth")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QApplication.processEvents()
    set_language(qapp, "en")
    QApplication.processEvents()
    action = view.table.model.row_at(0)
    assert (action.what.text, action.what.translations) == ("Map the stretches", {"cy": "Mapio popeth"})
    assert table.model().index(0, 0).data() == "Map the stretches"


def test_a_plain_activity_is_translated_where_it_stands(console: ConsoleWindow) -> None:
    console.open_activity(console.moment.order.slots[0].activity.id)
    view = console.pages.currentWidget()
    assert isinstance(view, PlainView)
    view.title.setFocus()
    tab_and_type("Croeso")
    tab_and_type("!")
    tab_and_type("Pam dod yma?")
    view.title.setFocus()
    slot = console.moment.order.slots[0]
    assert catalogue("cy").say(slot.title) == "Croeso"
    with console.store.read() as session:
        told = setting(session, slot.activity.id)
    assert catalogue("cy").say(told.question) == "Pam dod yma?"
    assert catalogue("en").say(told.question).startswith("!")
