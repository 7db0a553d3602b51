"""What every chart is laid out on: its size, its look, its language and the width of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import N, Words
from lpip_workshop.figures.layout_text import elided, said, wrapped
from lpip_workshop.figures.model import Emphasis
from lpip_workshop.figures.palette import LIGHT, Palette
from lpip_workshop.figures.scene import Label, Measure, Scene, SceneItem, Weight

LINE = 1.25  # from baseline to baseline, in text sizes
_ON_PAPER = {"first": "#0F5C63", "attention": "#80A1A3", "plain": "#C7D2D2"}


@dataclass(frozen=True, slots=True)
class Look:
    """How a chart looks. No text in it is smaller than `size`; on `paper`, fills also differ in grey."""

    palette: Palette = LIGHT
    size: float = 14.0
    paper: bool = False

    def bar(self, emphasis: Emphasis) -> str:
        """Return the fill of a bar."""
        return _ON_PAPER[emphasis] if self.paper else self.palette.bar(emphasis)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The room for a chart, `width` by `height`; a `height` of None is as tall as the chart wants."""

    width: float
    height: float | None
    look: Look
    cat: Catalogue
    measure: Measure

    @property
    def size(self) -> float:
        """The size of text."""
        return self.look.size

    def said(self, words: Words) -> str:
        """Return words in the language of the chart, on one line."""
        return said(words, self.cat)

    def wide(self, text: str, weight: Weight = "regular") -> float:
        """Return the width of a line of text."""
        return self.measure(text, self.size, weight)

    def fit(self, text: str, width: float, weight: Weight = "regular") -> str:
        """Return text cut to a width."""
        return elided(text, width, self.size, weight, self.measure)

    def wrap(self, text: str, width: float, lines: int, weight: Weight = "regular") -> tuple[str, ...]:
        """Return text as at most `lines` lines of a width."""
        return wrapped(text, width, self.size, weight, self.measure, lines)

    def widest(self, texts: list[str], weight: Weight = "regular") -> float:
        """Return the width of the widest of the texts."""
        return max((self.wide(text, weight) for text in texts), default=0.0)

    def block(
        self,
        lines: tuple[str, ...],
        x: float,
        middle: float,
        colour: str,
        weight: Weight = "regular",
        anchor: Literal["start", "middle", "end"] = "start",
    ) -> list[SceneItem]:
        """Return lines of text whose middle is at height `middle`."""
        step = self.size * LINE
        first = middle + self.size * 0.35 - step * (len(lines) - 1) / 2
        return [Label(x, first + step * i, line, self.size, colour, weight, anchor) for i, line in enumerate(lines)]

    def more(self, n: int, x: float, middle: float) -> list[SceneItem]:
        """Return the line that says how many rows had no room."""
        text = self.said(N("{n} more in the table", "{n} more in the table", n))
        return self.block((self.fit(text, self.width - x),), x, middle, self.look.palette.muted)

    def scene(self, items: list[SceneItem], wanted: float) -> Scene:
        """Return the finished picture, as tall as the sheet or as `wanted`."""
        return Scene(self.width, wanted if self.height is None else self.height, tuple(items))
