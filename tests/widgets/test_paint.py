"""A scene is painted where it says."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from lpip_workshop.figures.palette import SECTOR_SIGNS
from lpip_workshop.figures.scene import Box, Label, Mark, Scene, Stroke
from lpip_workshop.widgets.paint import measure, paint_scene
from lpip_workshop.widgets.signs import sign_path


def painted(*items, width=200, height=100):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_scene(painter, Scene(width, height, items))
    painter.end()
    return image


def ink(image):
    """Return the left, top, right and bottom of what is not white."""
    dark = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 160
    ]
    xs, ys = [x for x, _y in dark], [y for _x, y in dark]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize("anchor", ["start", "middle", "end"])
@pytest.mark.parametrize("size", [13.0, 20.5, 31.0])
def test_words_are_as_wide_as_they_measure_and_stand_where_they_are_anchored(anchor, size):
    wide = measure("Hello", size)
    left, top, right, bottom = ink(painted(Label(100, 60, "Hello", size, "#000000", anchor=anchor)))
    begin = 100 - {"start": 0, "middle": wide / 2, "end": wide}[anchor]
    assert abs(left - begin) < 4
    assert abs(right - (begin + wide)) < 4
    assert abs(bottom - 60) <= 2
    assert abs(top - (60 - 0.7 * size)) < 4


def test_heavier_words_are_wider():
    assert measure("Hello", 20, "regular") < measure("Hello", 20, "semibold")


def test_turned_words_read_upwards():
    left, top, right, bottom = ink(painted(Label(100, 90, "Interest", 16, "#000000", turned=True)))
    assert bottom - top > right - left
    assert bottom <= 91
    assert right <= 104


def test_boxes_lines_and_signs_stand_where_they_should():
    assert ink(painted(Box(10, 20, 50, 30, fill="#000000"))) == (10, 20, 59, 49)
    left, top, right, bottom = ink(painted(Stroke(10, 50, 190, 50, "#000000", 3)))
    assert (left, right) == (10, 189)
    assert bottom - top <= 3
    left, top, right, bottom = ink(painted(Mark(100, 50, 40, "circle", "#000000")))
    assert abs(left - 80) <= 1
    assert abs(bottom - 70) <= 1


def test_a_hollow_sign_is_empty_inside():
    assert painted(Mark(100, 50, 40, "square", "#000000", hollow=True)).pixelColor(100, 50) == QColor("white")
    assert painted(Mark(100, 50, 40, "ring", "#000000")).pixelColor(100, 50) == QColor("white")


def test_every_sign_has_a_shape_of_its_own_of_about_the_same_size():
    boxes = {sign: sign_path(sign, 20).boundingRect() for sign in SECTOR_SIGNS.values()}
    assert all(15 <= box.width() <= 22 and 15 <= box.height() <= 22 for box in boxes.values())
    images = {sign: painted(Mark(50, 50, 60, sign, "#000000")) for sign in SECTOR_SIGNS.values()}
    seen = {bytes(image.constBits()) for image in images.values()}
    assert len(seen) == len(images)
