"""Questions and news in plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import T
from lpip_workshop.widgets.boxes import Card, CardButton, clear, column
from lpip_workshop.widgets.datefield import DateField
from lpip_workshop.widgets.dialogs import MessageDialog, trouble_dialog
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Label, Pill
from lpip_workshop.widgets.statusline import StatusLine


def test_escape_goes_back(shown, qtbot):
    dialog = shown(MessageDialog(None, T("Erase?"), (T("For good."),), T("Erase"), T("Cancel"), tone="danger"))
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_enter_on_a_dangerous_question_goes_back(shown, qtbot):
    dialog = shown(MessageDialog(None, T("Erase?"), (T("For good."),), T("Erase"), T("Cancel"), tone="danger"))
    qtbot.waitUntil(dialog.no.hasFocus)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.no, Qt.Key.Key_Return)


def test_trouble_says_what_where_and_the_remedy(shown):
    met = BadInput(T("“x” is not a number."), T("Type a number."), in_file("ballots.csv", 4, "dots"))
    dialog = shown(trouble_dialog(None, met))
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"“x” is not a number.", "ballots.csv, row 4, column “dots”", "Type a number."} <= set(texts)
    assert dialog.accessibleName() == "“x” is not a number."
    assert "Type a number." in dialog.accessibleDescription()


def test_a_field_is_named_described_and_reached_by_its_label(qtbot):
    window, line = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    window.setLayout(field(T("Where & when"), line, T("Where people meet")))
    label = window.findChildren(Label)[0]
    assert label.buddy() is line
    assert line.accessibleName() == "Where & when"
    assert line.accessibleDescription() == "Where people meet"


def test_a_field_of_many_lines_takes_the_room_that_is_left(shown):
    window, text = QWidget(), QPlainTextEdit()
    window.setLayout(field(T("Note"), text))
    shown(window, (300, 400))
    assert text.height() > 300


def test_a_date_is_shown_as_people_write_it_and_kept_as_iso(shown, qtbot):
    day = shown(DateField("2026-11-12"))
    assert day.text() == "12 Nov 2026"
    qtbot.keyClick(day, Qt.Key.Key_Up)
    assert day.day() == "2026-11-13"
    day.set_day("2027-02-01")
    assert day.day() == "2027-02-01"


def test_an_empty_place_says_how_to_begin(shown, qtbot):
    begun = []
    place = shown(EmptyState("users", T("Nobody yet"), T("Type a name."), (T("Bring in"), lambda: begun.append(1))))
    button = next(child for child in place.findChildren(QWidget) if child.property("kind") == "secondary")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert begun == [1]


def test_what_an_empty_place_says_takes_the_room_there_is_for_it(shown):
    advice = T("Type the first one below: who promises; what; by when. Next time it comes up here first.")
    place = shown(EmptyState("users", T("Nobody yet"), advice), (700, 400))
    said = next(one for one in place.findChildren(QLabel) if one.text().startswith("Type"))
    assert 400 < said.width() < 500


def test_a_card_is_pressed_anywhere_and_by_enter_and_has_a_name(shown, qtbot):
    card = shown(CardButton(T("First meeting"), T("14 September"), Label("19 people"), Pill("Closed")), (300, 180))
    for press in (
        lambda: qtbot.mouseClick(card.title, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(card, Qt.Key.Key_Return),
    ):
        with qtbot.waitSignal(card.clicked):
            press()
    assert card.accessibleName() == "First meeting"


def test_a_card_grows_with_words_that_wrap(qtbot):
    card = CardButton("A long name of a workshop " * 6, "under")
    qtbot.addWidget(card)
    assert card.heightForWidth(200) > card.heightForWidth(900)


def test_a_layout_can_be_emptied_and_filled_again(shown):
    card = Card(Label("one"), column(Label("two")))
    shown(card)
    clear(card.layout())
    assert card.layout().count() == 0


def test_the_bottom_line_names_undo_and_hides_what_is_not_there(shown, qtbot):
    line = shown(StatusLine(), (1000, 32))
    assert line.undo_button.isHidden()
    line.set_undo(T("move “{name}”", name="R&D"))
    assert line.undo_button.accessibleName() == "Undo: move “R&D” Ctrl+Z"
    with qtbot.waitSignal(line.undo_asked):
        qtbot.mouseClick(line.undo_button, Qt.MouseButton.LeftButton)
    line.set_answered(T("18 of 24 answered"))
    line.set_saved(T("Not saved"), well=False)
    assert {"18 of 24 answered", "Not saved"} <= {label.text() for label in line.findChildren(Label)}
