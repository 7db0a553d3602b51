# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
# (ReportLab declares no types)
"""Fira Sans for paper: the fonts, the width of words, and what is done with letters it does not have.

A letter without a glyph is printed as ▯, so that it is seen to be missing; where it stands, the PDF keeps
the real words as replacement text (ActualText), so that reading aloud, copying and searching find them.
"""

from __future__ import annotations

import threading
import unicodedata
from functools import lru_cache

import fontpkg_fira_sans
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from lpip_workshop.figures.scene import Weight

MISSING = "▯"
FACES: dict[Weight, str] = {"regular": "Regular", "medium": "Medium", "semibold": "SemiBold"}
_EQUAL = str.maketrans({"‑": "-", "\u202f": "\xa0", "\u2007": "\xa0", "\u2060": "", "\xad": ""})
_lock = threading.Lock()


def face(weight: Weight) -> str:
    """Return the name under which ReportLab knows a weight, registered when first asked for."""
    return _registered(weight).fontName


@lru_cache(maxsize=65536)
def measure(text: str, size: float, weight: Weight = "regular") -> float:
    """Return the width in points of `text` as it will be printed (a `Measure` for `figures.layout`)."""
    return float(pdfmetrics.stringWidth(printable(text), face(weight), size))


def printable(text: str) -> str:
    """Return `text` with every letter that Fira Sans lacks replaced by ▯, one for each sign a reader sees."""
    return text if text.isascii() and text.isprintable() else _printable(text)


@lru_cache(maxsize=4096)
def _printable(text: str) -> str:
    glyphs = _glyphs()
    composed = unicodedata.normalize("NFC", text).translate(_EQUAL)
    return "".join(_shown(letter, glyphs) for letter in composed)


def _shown(letter: str, glyphs: frozenset[int]) -> str:
    kind = unicodedata.category(letter)
    if kind in ("Cc", "Cf", "Cs", "Cn") or (kind == "Mn" and ord(letter) not in glyphs):
        return " " if letter in "\t\n\r" else MISSING if kind in ("Cs", "Cn") else ""
    return letter if ord(letter) in glyphs else MISSING


@lru_cache(maxsize=1)
def _glyphs() -> frozenset[int]:
    return frozenset(_registered("regular").face.charToGlyph) - {0xFEFF, 0xFFFF}


@lru_cache(maxsize=8)
def _registered(weight: Weight) -> TTFont:
    name = f"FiraSans-{FACES[weight]}"
    with _lock:
        font = TTFont(name, str(fontpkg_fira_sans.ROOT / "files" / f"{name}.ttf"))
        pdfmetrics.registerFont(font)
    return font
