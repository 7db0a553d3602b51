"""Every pair of colours that carries text can be read, and every sign and edge can be seen."""

from __future__ import annotations

import pytest

from lpip_workshop.figures.palette import DARK, LIGHT, STAGE_DARK, STAGE_LIGHT, Palette
from tests.support.contrast import contrast

TEXT_ON = {
    "ink": ("paper", "rail", "card", "act_soft", "heed_soft"),
    "muted": ("paper", "rail", "card"),
    "act": ("paper", "rail", "card", "act_soft", "heed_soft"),
    "act_strong": ("paper", "card", "act_soft"),
    "on_act": ("act", "act_strong"),
    "heed_text": ("paper", "card", "heed_soft"),
    "danger": ("paper", "card"),
    "paper": ("ink",),
}
PALETTES = {"light": LIGHT, "dark": DARK, "stage light": STAGE_LIGHT, "stage dark": STAGE_DARK}


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_every_pair_that_carries_text_has_a_contrast_of_four_and_a_half(palette: Palette):
    pairs = {
        (text, on): contrast(getattr(palette, text), getattr(palette, on)) for text in TEXT_ON for on in TEXT_ON[text]
    }
    assert {pair: round(ratio, 2) for pair, ratio in pairs.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("palette", [STAGE_LIGHT, STAGE_DARK], ids=["light", "dark"])
def test_words_on_the_stage_have_a_contrast_of_seven(palette: Palette):
    pairs = {text: contrast(getattr(palette, text), palette.card) for text in ("ink", "muted", "act")}
    pairs["takeaway"] = contrast(palette.act_strong, palette.act_soft)
    assert {pair: round(ratio, 2) for pair, ratio in pairs.items() if ratio < 7} == {}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_signs_bars_and_the_edges_of_fields_have_a_contrast_of_three(palette: Palette):
    marks = {**palette.sectors, "act": palette.act, "heed": palette.heed, "quiet": palette.quiet_bar}
    ratios = {
        (name, on): contrast(colour, on) for name, colour in marks.items() for on in (palette.card, palette.paper)
    }
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 3} == {}
