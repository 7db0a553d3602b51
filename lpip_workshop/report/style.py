"""Sizes, spaces and colours of a page. All lengths are points."""

from __future__ import annotations

from dataclasses import dataclass

from lpip_workshop.figures.palette import LIGHT
from lpip_workshop.figures.scene import Weight

PAGE = (595.2756, 841.8898)  # A4
LEFT = 57.0
WIDTH = PAGE[0] - 2 * LEFT
HEAD_LINE, FOOT_LINE = 768.0, 53.0  # the rules under the running head and over the foot
TOP, FOOT = 748.0, 68.0  # where the body begins and ends


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a block of text is set; `before` is the white above it."""

    size: float
    leading: float
    weight: Weight = "regular"
    colour: str = LIGHT.ink
    before: float = 0.0


@dataclass(frozen=True, slots=True)
class Style:
    """The styles of a document, everything `scale` times its ordinary size."""

    scale: float = 1.0

    def text(
        self, size: float, leading: float, before: float, weight: Weight = "regular", colour: str = LIGHT.ink
    ) -> TextStyle:
        """Return a style in scaled sizes."""
        k = self.scale
        return TextStyle(size * k, leading * k, weight, colour, before * k)

    @property
    def size(self) -> float:
        """The size of body text."""
        return 12 * self.scale

    @property
    def body(self) -> TextStyle:
        """Paragraphs."""
        return self.text(12, 17, 9)

    @property
    def lead(self) -> TextStyle:
        """The sentence that says what a section found."""
        return self.text(14, 20, 9)

    @property
    def title(self) -> TextStyle:
        """The name of the workshop on the title page."""
        return self.text(32 if self.scale == 1 else 28, 38 if self.scale == 1 else 34, 10, "semibold")

    def heading(self, level: int) -> TextStyle:
        """Headings of a level."""
        sizes = {1: (22.5, 28, 30), 2: (15.5, 20, 22)}
        size, leading, before = sizes.get(level, (12, 17, 16))
        return self.text(size, leading, before, "semibold")

    @property
    def caption(self) -> TextStyle:
        """The line over a figure or table."""
        return self.text(12, 16, 20, "semibold")

    @property
    def quiet(self) -> TextStyle:
        """Running heads, and what is said in passing."""
        return self.text(12, 17, 4, "regular", LIGHT.muted)

    def cell(self, heading: bool) -> TextStyle:
        """Cells of tables."""
        return self.text(12, 15.5, 0, "semibold" if heading else "regular")

    def note(self, title: bool, tinted: bool) -> TextStyle:
        """Lines of a note."""
        if title:
            return self.text(12, 16, 0, "semibold", LIGHT.act_strong if tinted else LIGHT.ink)
        return self.text(12, 16.5, 3)
