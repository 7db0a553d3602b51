"""One theme for the whole application."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QRawFont
from PySide6.QtWidgets import QLabel, QPushButton

from lpip_workshop.core.paths import resources
from lpip_workshop.figures.palette import DARK, LIGHT
from lpip_workshop.widgets.labels import Heading, Label
from lpip_workshop.widgets.stylesheet import stylesheet
from lpip_workshop.widgets.theme import FAMILY, TYPE, Theme, apply_theme, font, px, theme


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_qt_understands_the_style_sheet(qapp, qtbot, caplog, palette):
    with qtbot.captureExceptions() as raised:
        apply_theme(qapp, palette, 1.5)
        button = QPushButton("x")
        qtbot.addWidget(button)
        button.ensurePolished()
    assert not raised
    assert "Could not parse" not in caplog.text


def test_every_brace_of_the_style_sheet_is_closed_and_every_picture_exists():
    sheet = stylesheet(Theme())
    assert sheet.count("{") == sheet.count("}")
    pictures = re.findall(r"url\(controls:([^)]+)\)", sheet + stylesheet(Theme(DARK)))
    assert pictures
    assert all((resources() / "icons" / "controls" / name).is_file() for name in pictures)


def test_the_pictures_of_the_style_sheet_have_the_colours_of_the_palettes():
    for name, palette in (("light", LIGHT), ("dark", DARK)):
        for picture in (resources() / "icons" / "controls").glob(f"*-{name}.svg"):
            wanted = palette.on_act if picture.name.startswith(("check", "minus")) else palette.muted
            assert wanted in picture.read_text(encoding="utf-8"), picture.name


def test_the_shipped_font_is_used_in_its_own_weights(qapp):
    assert FAMILY in QFontDatabase.families()
    assert QFontInfo(font()).family() == FAMILY
    label = Heading("Who matters here?")
    label.ensurePolished()
    assert QRawFont.fromFont(label.font()).styleName() == "SemiBold"
    assert all(QRawFont.fromFont(font()).supportsCharacter(ord(letter)) for letter in "ŵŷâŴŶ→≥")


def test_text_doubles_at_two_hundred_per_cent_and_no_further(qapp, qtbot):
    label = Label("Body")
    qtbot.addWidget(label)
    apply_theme(qapp, LIGHT, 2.0)
    label.ensurePolished()
    assert label.font().pixelSize() == 2 * TYPE["body"]
    apply_theme(qapp, LIGHT, 9.0)
    assert px(10) == 20


def test_the_theme_knows_whether_it_is_dark(qapp):
    apply_theme(qapp, DARK)
    assert theme().dark
    apply_theme(qapp, LIGHT)
    assert not theme().dark


def test_a_label_never_takes_words_for_markup(qtbot):
    label = Label("<b>bold</b> & <img src=x>")
    qtbot.addWidget(label)
    assert label.textFormat().name == "PlainText"
    plain = QLabel("bold")
    qtbot.addWidget(plain)
    assert label.sizeHint().width() > plain.sizeHint().width()


def test_what_the_first_window_needs_loads_nothing_heavy():
    parts = "banner command_palette commit dialogs empty figureview jobs quickadd segmented slideview statusline table"
    script = (
        "import sys, importlib\n"
        f"for part in {parts.split()!r}: importlib.import_module('lpip_workshop.widgets.' + part)\n"
        "heavy = ('numpy', 'pyqtgraph', 'sqlmodel', 'sqlalchemy', 'reportlab', 'pikepdf')\n"
        "print([module for module in heavy if module in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
