"""Colours of screen and paper, and the colour and shape of each sector.

Contrast of every pair that carries text is computed in the tests. The sector colours are told apart
under the common colour blindnesses, and shape says the same again.
"""

from __future__ import annotations

from collections.abc import Set
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lpip_workshop.figures.model import Emphasis, Sign

SECTOR_SIGNS: dict[str, Sign] = {
    "community": "circle",
    "voluntary": "square",
    "local-government": "diamond",
    "national-government": "triangle",
    "business": "triangle-down",
    "university": "hexagon",
    "health": "plus",
    "other": "ring",
}

_SECTORS_ON_LIGHT = {
    "community": "#0072B2",
    "voluntary": "#007F5C",
    "local-government": "#C24E00",
    "national-government": "#A8477F",
    "business": "#8A6D00",
    "university": "#2F7FB0",
    "health": "#6B4C9A",
    "other": "#56636A",
}

_SECTORS_ON_DARK = {
    "community": "#6CB8EA",
    "voluntary": "#4FC79F",
    "local-government": "#FF9A5C",
    "national-government": "#E795C2",
    "business": "#D9BC4A",
    "university": "#8CC4E6",
    "health": "#BDA2E8",
    "other": "#B4BEC3",
}

_SECTORS_IN_HIGH_CONTRAST = {
    "community": "#00527F",
    "voluntary": "#005C43",
    "local-government": "#8A3700",
    "national-government": "#7F2E5E",
    "business": "#5E4A00",
    "university": "#1F5A80",
    "health": "#4D3377",
    "other": "#404A50",
}


class Palette(NamedTuple):
    """Colours by what they are for, as #RRGGBB."""

    paper: str
    rail: str
    card: str
    line: str
    ink: str
    muted: str
    act: str  # what can be done
    act_strong: str
    act_soft: str
    on_act: str
    heed: str  # what wants attention
    heed_text: str
    heed_soft: str
    quiet_bar: str
    danger: str
    track: str  # of a bar that fills
    sectors: MappingProxyType[str, str]
    strong: bool = False  # edges and lines do what tints do elsewhere

    def colours(self) -> frozenset[str]:
        """Return every colour of it."""
        return frozenset({*self.sectors.values(), *(colour for colour in self if isinstance(colour, str))})

    def __hash__(self) -> int:
        return hash((self.paper, self.ink, self.act, self.strong))

    def bar(self, emphasis: Emphasis) -> str:
        """Return the fill of a bar."""
        return {"first": self.act, "attention": self.heed, "plain": self.quiet_bar}[emphasis]


LIGHT = Palette(
    paper="#FAF7F2",
    rail="#F4EFE6",
    card="#FFFFFF",
    line="#E3DCD0",
    ink="#1F2A30",
    muted="#56636A",
    act="#0F5C63",
    act_strong="#0A4449",
    act_soft="#DDECEA",
    on_act="#FFFFFF",
    heed="#BF8219",
    heed_text="#7A4F08",
    heed_soft="#F7EBD3",
    quiet_bar="#849095",
    danger="#A3322A",
    track="#E3DCD0",
    sectors=MappingProxyType(_SECTORS_ON_LIGHT),
)

DARK = Palette(
    paper="#161D20",
    rail="#1B2428",
    card="#212B30",
    line="#37444A",
    ink="#F1EDE6",
    muted="#B3BEC3",
    act="#5FB8BE",
    act_strong="#A5DDE0",
    act_soft="#1E4347",
    on_act="#0B1A1C",
    heed="#E0A83F",
    heed_text="#F2CC85",
    heed_soft="#453513",
    quiet_bar="#6F7D83",
    danger="#FF9C92",
    track="#37444A",
    sectors=MappingProxyType(_SECTORS_ON_DARK),
)

# For screens only: words of at least 7 to 1, and every edge of at least 3 to 1 (WCAG 2.2, 1.4.6 and 1.4.11).
HIGH_CONTRAST = Palette(
    paper="#FFFFFF",
    rail="#FFFFFF",
    card="#FFFFFF",
    line="#5A5A5A",
    ink="#000000",
    muted="#333333",
    act="#00424A",
    act_strong="#00282D",
    act_soft="#E2F3F4",
    on_act="#FFFFFF",
    heed="#8A5000",
    heed_text="#5A3300",
    heed_soft="#FFF1D6",
    quiet_bar="#5A5A5A",
    danger="#8B0000",
    track="#D4D4D4",
    sectors=MappingProxyType(_SECTORS_IN_HIGH_CONTRAST),
    strong=True,
)

# The room reads from afar: words on the stage keep a contrast of 7 to 1.
STAGE_LIGHT = LIGHT._replace(muted="#434F56")
STAGE_DARK = DARK._replace(muted="#C6D0D4", act="#6FC7CC")


def on_stage(palette: Palette) -> Palette:
    """Return the palette of the room's screen beside that of the windows."""
    return {LIGHT: STAGE_LIGHT, DARK: STAGE_DARK}.get(palette, palette)


def drawn_in(colours: Set[str]) -> Palette:
    """Return the palette of the room's screen that most of the colours are of: a frozen picture keeps its look."""
    return max((STAGE_LIGHT, STAGE_DARK, HIGH_CONTRAST), key=lambda one: len(colours & one.colours()))
