"""Every pair of colours that carries text can be read, and every sign and edge can be seen."""

from __future__ import annotations

import re
from itertools import product

import pytest

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import ExerciseSpec
from lpip_workshop.core.registry import exercises
from lpip_workshop.figures.palette import DARK, HIGH_CONTRAST, LIGHT, Palette, on_stage
from lpip_workshop.figures.scene import Box, Label, Mark, Polygon, SceneItem, Stroke
from lpip_workshop.widgets.kiosk_style import kiosk_style
from lpip_workshop.widgets.paint import measure
from lpip_workshop.widgets.slide_layout import lay_out_slide
from lpip_workshop.widgets.stylesheet import stylesheet
from lpip_workshop.widgets.theme import Theme
from tests.support.contrast import contrast
from tests.support.samples import some

TEXT_ON = {
    "ink": ("paper", "rail", "card", "act_soft", "heed_soft"),
    "muted": ("paper", "rail", "card", "act_soft", "heed_soft"),
    "act": ("paper", "rail", "card", "act_soft", "heed_soft"),
    "act_strong": ("paper", "card", "act_soft"),
    "on_act": ("act", "act_strong"),
    "heed_text": ("paper", "rail", "card", "heed_soft"),
    "danger": ("paper", "rail", "card"),
    "paper": ("ink",),
}
SEEN_ON = {
    "act": ("paper", "rail", "card", "act_soft", "heed_soft", "track"),  # rings, bars, icons
    "on_act": ("act",),  # the ring inside a filled button, the tick in a box
    "danger": ("paper", "card"),
    "muted": ("paper", "rail", "card"),  # the edge of a box to tick
    "heed": ("paper", "card"),
    "quiet_bar": ("paper", "card"),  # edges of fields
}
WINDOWS = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
STAGES = {f"stage {name}": on_stage(palette) for name, palette in WINDOWS.items()}
EVERY = pytest.mark.parametrize("palette", [*WINDOWS.values(), *STAGES.values()], ids=[*WINDOWS, *STAGES])
STAGE = pytest.mark.parametrize("palette", STAGES.values(), ids=STAGES)
SHEETS = pytest.mark.parametrize("palette", WINDOWS.values(), ids=WINDOWS)
SPECS = pytest.mark.parametrize("spec", exercises().specs, ids=lambda spec: spec.id)

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COLOUR = r"(#[0-9A-Fa-f]{6})"


def least_for_text(palette: Palette) -> float:
    return 7.0 if palette.strong else 4.5


def too_faint(palette: Palette, pairs: dict[str, tuple[str, ...]], least: float) -> dict[tuple[str, str], float]:
    """Return the pairs, by the names of their colours, whose contrast is below `least`."""
    ratios = {
        (name, on): contrast(getattr(palette, name), getattr(palette, on)) for name in pairs for on in pairs[name]
    }
    return {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < least}


@EVERY
def test_every_pair_that_carries_text_has_a_contrast_of_four_and_a_half_and_of_seven_where_asked_for(palette: Palette):
    assert too_faint(palette, TEXT_ON, least_for_text(palette)) == {}


@STAGE
def test_words_on_the_stage_have_a_contrast_of_seven(palette: Palette):
    read = {"ink": ("card",), "muted": ("card",), "act": ("card",), "act_strong": ("act_soft",)}
    assert too_faint(palette, read, 7.0) == {}


@EVERY
def test_rings_signs_bars_and_the_edges_of_fields_have_a_contrast_of_three(palette: Palette):
    assert too_faint(palette, SEEN_ON, 3.0) == {}
    grounds = (palette.card, palette.paper, palette.act_soft)
    ratios = {(name, on): contrast(colour, on) for (name, colour), on in product(palette.sectors.items(), grounds)}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 3} == {}


def test_in_high_contrast_the_edge_of_everything_that_can_be_pressed_is_seen():
    assert too_faint(HIGH_CONTRAST, {"line": ("paper", "rail", "card", "act_soft")}, 3.0) == {}


def rules(palette: Palette) -> list[tuple[str, str]]:
    """Return the rules of both style sheets: what they are for, and what they say."""
    sheet = stylesheet(Theme(palette)) + kiosk_style(Theme(palette))
    return [(which.strip(), said) for which, said in _RULE.findall(sheet)]


@SHEETS
def test_every_rule_of_the_style_sheets_that_sets_words_on_a_ground_can_be_read(palette: Palette):
    found: dict[str, float] = {}
    for which, said in rules(palette):
        ground = re.search(rf"(?<![-\w])background: {_COLOUR}", said)
        words = re.search(rf"(?<![-\w])color: {_COLOUR}", said)
        if ground and words:
            found[which] = contrast(words[1], ground[1])
    assert len(found) > 20
    assert {which: round(ratio, 2) for which, ratio in found.items() if ratio < least_for_text(palette)} == {}


@SHEETS
def test_every_ring_of_the_style_sheets_is_seen_on_every_ground(palette: Palette):
    rings = {
        which: re.search(rf"border(?:-color)?: (?:\d+px solid )?{_COLOUR}", said)
        for which, said in rules(palette)
        if ":focus" in which or 'focused="true"' in which
    }
    seen = {which: found[1] for which, found in rings.items() if found}
    assert len(seen) >= 6
    grounds = (palette.paper, palette.rail, palette.card, palette.act_soft)
    assert {which for which, colour in seen.items() for on in grounds if contrast(colour, on) < 3} == set()


def test_in_high_contrast_every_ring_is_three_pixels_wide_and_every_edge_is_seen():
    edges: dict[str, tuple[int, str]] = {}  # of what is said twice, the last counts
    for which, said in rules(HIGH_CONTRAST):
        for wide, colour in re.findall(rf"border[-\w]*: (\d+)px (?:solid|dashed) {_COLOUR}", said):
            edges[which] = int(wide), colour
    rings = {wide for which, (wide, _colour) in edges.items() if ":focus" in which or "focused" in which}
    assert rings == {3}
    assert {which for which, (_wide, colour) in edges.items() if contrast(colour, HIGH_CONTRAST.card) < 3} == set()


@SPECS
@STAGE
def test_every_chart_of_the_room_is_drawn_in_colours_that_are_seen(spec: ExerciseSpec, palette: Palette, qapp: object):
    drawn = [
        lay_out_slide(slide, "Dyffryn partnership", 1366, palette, catalogue("en"), measure).items
        for slide in spec.slides(spec.compute(some(spec)))
    ]
    assert drawn
    grounds = (palette.card, palette.act_soft)
    faint: set[SceneItem] = set()
    for item in (item for scene in drawn for item in scene):
        if isinstance(item, Label):
            faint |= {item} if max(contrast(item.colour, ground) for ground in grounds) < 7 else set()
        elif palette.strong or isinstance(item, Mark):
            colours = _inked(item)
            faint |= {item for colour in colours if contrast(colour, palette.card) < 3}
    assert faint == set()


def _inked(item: SceneItem) -> tuple[str, ...]:
    """Return the colours that an item draws with; a tinted ground is none, its edge is one."""
    if isinstance(item, Box | Polygon):
        return tuple(colour for colour in (item.stroke,) if colour)
    assert isinstance(item, Mark | Stroke)
    return (item.colour,)
