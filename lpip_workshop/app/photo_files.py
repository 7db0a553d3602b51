"""Read somebody's photograph: only its pixels, upright and small, and nothing that could harm the laptop."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from lpip_workshop.app.photos import Small
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import T, Text
from lpip_workshop.storage.faults import file_trouble

LARGEST_FILE = 60 * 1024 * 1024  # bytes
MOST_PIXELS = 120_000_000  # as many as the largest camera of a telephone takes, and no bomb
SIDE = 1600  # pixels of the longer side that are kept: the hand on a flipchart can be read
_QUALITY = 80
_FORMATS = ("JPEG", "PNG", "WEBP")


def read_photo(path: Path) -> Small:
    """Return a photograph made small; raises BadInput for what is no photograph or too large to open safely."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(512)
    except OSError as error:
        raise file_trouble(error, path) from error
    if size > LARGEST_FILE:
        raise _fault(path, T("The file is larger than {most} megabytes.", most=LARGEST_FILE // 1024**2))
    if b"<svg" in head.lower() or head.lstrip().startswith(b"<?xml"):
        raise _fault(path, T("This is a drawing (SVG), which can carry more than a picture."))
    try:
        with Image.open(path, formats=_FORMATS) as found:
            if found.width * found.height > MOST_PIXELS:
                raise _too_many(path)
            return _small(found)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many(path) from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise _fault(path, T("This is no photograph that can be read, or it is damaged.")) from error


def _small(found: Image.Image) -> Small:
    """Return the pixels alone, upright and on white: not a byte of what a camera writes beside them."""
    found.draft("RGB", (2 * SIDE, 2 * SIDE))
    turned = ImageOps.exif_transpose(found)
    turned.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    plain = Image.new("RGB", turned.size, "white")
    clear = turned.convert("RGBA")
    plain.paste(clear, mask=clear.getchannel("A"))
    into = BytesIO()
    plain.save(into, "JPEG", quality=_QUALITY, optimize=True)
    return Small(into.getvalue(), plain.width, plain.height)


def _too_many(path: Path) -> BadInput:
    return _fault(path, T("The picture has more than {most} million pixels.", most=MOST_PIXELS // 1_000_000))


def _fault(path: Path, what: Text) -> BadInput:
    return BadInput(what, T("Take a JPEG, PNG or WebP photograph, as telephones make them."), in_file(path.name))
