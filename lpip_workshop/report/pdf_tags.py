"""The tag tree of a PDF, and a pen that draws every mark under a tag or as decoration.

Structure types and attributes are those of ISO 32000-1, 14.8, as PDF/UA-1 (ISO 14289-1) asks for them.
"""

# pyright: reportUnknownMemberType=false
# (ReportLab declares no types)

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Content:
    """Marked content `mcid` of a page, counted from 0."""

    page: int
    mcid: int


@dataclass(slots=True, eq=False)
class Tag:
    """A structure element. `attributes` maps an owner, such as Table, to what it says.

    A tag made by `inside` joins its parent when it is first drawn, so that words before and after it
    keep their order; other tags join when made.
    """

    kind: str
    language: str = ""
    alternative: str = ""
    actual: str = ""
    attributes: dict[str, dict[str, str | int | tuple[float, ...]]] = field(
        default_factory=dict[str, dict[str, "str | int | tuple[float, ...]"]]
    )
    kids: list[Tag | Content] = field(default_factory=list["Tag | Content"])
    waiting: Tag | None = None

    def add(self, kind: str, language: str = "", alternative: str = "") -> Tag:
        """Return a new last child."""
        tag = Tag(kind, language, alternative)
        self.kids.append(tag)
        return tag

    def inside(self, language: str = "", actual: str = "") -> Tag:
        """Return a Span for some words of this element."""
        return Tag("Span", language, actual=actual, waiting=self)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline: a heading, its page counted from 0, and its top in points from the foot."""

    level: int
    title: str
    page: int
    top: float


class Pen:
    """A canvas on which marks are made under a tag."""

    def __init__(self, canvas: Canvas, width: float) -> None:
        self.canvas = canvas
        self.width = width  # of the body of a page
        self.page = 0
        self.bookmarks: list[Bookmark] = []
        self._mcid = 0
        self._open: Tag | str | None = None

    def under(self, tag: Tag) -> Canvas:
        """Return the canvas, for marks that belong to `tag`."""
        if self._open is not tag:
            self._close()
            if tag.waiting:
                tag.waiting.kids.append(tag)
                tag.waiting = None
            tag.kids.append(Content(self.page, self._mcid))
            self.canvas.addLiteral(f"/{tag.kind} <</MCID {self._mcid}>> BDC")
            self._mcid += 1
            self._open = tag
        return self.canvas

    def beside(self, kind: Literal["", "Header", "Footer"] = "") -> Canvas:
        """Return the canvas, for decoration that is not read aloud, or for a running head or foot."""
        if self._open != f"artifact{kind}":
            self._close()
            page_part = f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC"
            self.canvas.addLiteral(page_part if kind else "/Artifact <</Type /Layout>> BDC")
            self._open = f"artifact{kind}"
        return self.canvas

    def end_page(self) -> None:
        """Finish the page."""
        self._close()
        self.canvas.showPage()
        self.page += 1
        self._mcid = 0

    def _close(self) -> None:
        if self._open is not None:
            self.canvas.addLiteral("EMC")
            self._open = None
