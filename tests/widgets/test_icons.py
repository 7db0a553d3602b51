"""One family of icons, tinted."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from lpip_workshop.core.paths import resources
from lpip_workshop.widgets.icons import icon, pixmap


def test_an_icon_has_the_colour_it_is_asked_for_and_is_crisp_on_a_dense_screen():
    picture = pixmap("check-circle", "#A3322A", 20, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (40, 2.0)
    image = picture.toImage()
    solid = {
        image.pixelColor(x, y).name() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {QColor("#A3322A").name()}


def test_every_shipped_icon_draws_something():
    for file in (resources() / "icons").glob("*.svg"):
        image = pixmap(file.stem, "#000000", 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), file.name


def test_the_same_icon_is_made_once():
    assert icon("gear").cacheKey() == icon("gear").cacheKey()


def test_an_icon_that_is_not_shipped_is_refused():
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
