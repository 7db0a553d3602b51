"""Photographs of flipcharts are kept small, say nothing of where they were taken, and refuse what could harm."""

from __future__ import annotations

import struct
import zlib
from base64 import b64encode
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import page
import pytest
from PIL import Image
from pypdf import PdfReader
from sqlmodel import select

from lpip_workshop.app.photo_files import SIDE, read_photo
from lpip_workshop.app.photos import (
    MOST,
    add_photo,
    count_photos,
    describe_photo,
    erase_photos,
    photos_of,
    remove_photo,
)
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.report.export import export_handout
from lpip_workshop.report.handout import handout
from lpip_workshop.report.pdf import pdf_bytes
from lpip_workshop.storage.journal import Change
from tests.support.library import Hall, new_workshop

ENGLISH = catalogue("en")
SECRET = b"51.4816 N secret place"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "stakeholders")
    yield made
    made.store.close()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A wide photograph that lies on its side, with a place, a comment and a colour profile in it."""
    picture = Image.new("RGB", (4000, 2000), "red")
    picture.paste("blue", (0, 0, 4000, 200))
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    exif[0x010E] = SECRET.decode()
    exif.get_ifd(0x8825)[1] = "N"
    path = tmp_path / "flipchart.jpg"
    picture.save(path, "JPEG", exif=exif, comment=SECRET, icc_profile=SECRET * 9)
    assert SECRET in path.read_bytes()
    return path


def shown(hall: Hall):
    with hall.store.read() as session:
        return photos_of(session, hall.activity_id)


def test_a_photograph_is_made_small_and_upright_and_nothing_else_of_it_is_kept(photo: Path) -> None:
    small = read_photo(photo)
    assert (small.width, small.height) == (SIDE // 2, SIDE)
    assert SECRET not in small.content
    with Image.open(BytesIO(small.content)) as again:
        assert not again.getexif()
        assert set(again.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        red, _green, blue = again.getpixel((SIDE // 2 - 10, 400))
        assert blue > 200 > red  # the upper edge came round to the right


def test_see_through_parts_become_paper(tmp_path: Path) -> None:
    Image.new("RGBA", (20, 10), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    with Image.open(BytesIO(read_photo(tmp_path / "clear.png").content)) as again:
        assert again.getpixel((5, 5)) == (255, 255, 255)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(side: int) -> bytes:
    """Return a PNG of a few bytes that says it is `side` by `side` pixels."""
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"0" * 99))


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("wall.png", bomb(30_000), "more than 120 million pixels"),
        ("wall.png", bomb(12_000), "more than 120 million pixels"),
        ("drawing.svg", b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "drawing (SVG)"),
        ("drawing.jpg", b"<!-- x --><SVG onload='alert(1)'></SVG>", "drawing (SVG)"),
        ("notes.jpg", b"not a picture", "no photograph"),
        ("empty.jpg", b"", "no photograph"),
        ("cut.png", bomb(10), "no photograph"),
    ],
)
def test_what_is_no_photograph_is_refused_in_words_with_its_name(
    tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInput) as met:
        read_photo(tmp_path / name)
    assert why in ENGLISH.say(met.value.what)
    assert ENGLISH.say(met.value.place) == name


def test_half_a_photograph_is_refused(photo: Path) -> None:
    photo.write_bytes(photo.read_bytes()[: photo.stat().st_size // 2])
    with pytest.raises(BadInput):
        read_photo(photo)


def test_adding_describing_and_removing_can_be_undone(hall: Hall, photo: Path) -> None:
    which = add_photo(hall.store, hall.activity_id, read_photo(photo))
    describe_photo(hall.store, which, "Names around a bus stop")
    remove_photo(hall.store, which)
    assert shown(hall) == []
    hall.store.undo(hall.workshop_id)
    assert [one.alternative for one in shown(hall)] == ["Names around a bus stop"]
    hall.store.undo(hall.workshop_id)
    hall.store.undo(hall.workshop_id)
    assert shown(hall) == []
    hall.store.redo(hall.workshop_id)
    with hall.store.read() as session:
        assert count_photos(session, hall.activity_id) == 1


def test_a_thirteenth_is_refused(hall: Hall, photo: Path) -> None:
    small = read_photo(photo)
    for _photo in range(MOST):
        add_photo(hall.store, hall.activity_id, small)
    with pytest.raises(Refused):
        add_photo(hall.store, hall.activity_id, small)


def test_erased_photographs_are_nowhere_in_the_file(hall: Hall, photo: Path) -> None:
    kept = add_photo(hall.store, hall.activity_id, read_photo(photo))
    describe_photo(hall.store, kept, "A secret on the wall")
    removed = add_photo(hall.store, hall.activity_id, read_photo(photo))
    remove_photo(hall.store, removed)
    written = b64encode(shown(hall)[0].content)[:60]
    erase_photos(hall.store, hall.workshop_id)
    with hall.store.read() as session:
        assert all("/9j/" not in one.after for one in session.exec(select(Change)))
    path = hall.store.path
    hall.store.close()
    held = path.read_bytes()
    assert written not in held
    assert b"/9j/" not in held
    assert b"A secret on the wall" not in held


def test_the_handout_prints_them_with_what_the_facilitator_says_of_them(
    hall: Hall, photo: Path, tmp_path: Path
) -> None:
    which = add_photo(hall.store, hall.activity_id, read_photo(photo))
    describe_photo(hall.store, which, "Names “around” a bus stop")
    add_photo(hall.store, hall.activity_id, read_photo(photo))
    pdf, html = export_handout(hall.store, hall.workshop_id, tmp_path / "out", ("cy", "en"))
    pages = PdfReader(pdf).pages
    assert sum(len(one.images) for one in pages) >= 2
    text = html.read_text(encoding="utf-8")
    assert text.count("data:image/jpeg;base64,") == 4
    assert 'alt="Names “around” a bus stop"' in text
    assert "Nobody has described it yet" in text
    with hall.store.read() as session:
        document = handout(session, hall.workshop_id)
    made = pdf_bytes(document, ("en",))
    assert made == pdf_bytes(document, ("en",))
    assert list(page.validate_pdf_bytes(made, profile=page.ValidationProfile.PDF_UA_1).failures) == []
