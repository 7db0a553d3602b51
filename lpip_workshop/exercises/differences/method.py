"""How the lines were counted, in words, with the sources."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.differences.compute import COMMON, LIVE, Results
from lpip_workshop.report.blocks import Note


def method(results: Results) -> Note:
    """Return the note on method."""
    k = results.setting.smallest
    paragraphs: list[Words] = [
        T(
            "Lines from one view to another of {scale} steps, after the semantic differential (Osgood, Suci & "
            "Tannenbaum 1957); the views are the partnership’s own. Of an empty line nothing is assumed.",
            scale=results.asked.scale,
        ),
        T(
            "Consensus = 1 + Σ p log₂(1 − |x − mean| / (K − 1)), where p is the share on step x of K: "
            "1 is all alike, 0 half at each end (Tastle & Wierman 2007). From {common} we call it common ground, up to "
            "{live} a live difference; these two are ours.",
            common=str(COMMON),
            live=str(LIVE),
        ),
        T(
            "Two camps: agreement A is below zero (van der Eijk 2001) and {k} people or more stand on each side; this "
            "is a live difference too.",
            k=k,
        ),
        T(
            "The order: how far we differ is 1 − consensus, or, where sectors stand far apart, their difference if it "
            "is larger."
        ),
        T(
            "Fewer than {k} people: nothing is shown. Fewer than {n}: three parts of the line only, and what follows "
            "from them (“about”). Where all, or all but one, stand alike, only that 80 % or more do.",
            k=k,
            n=2 * k,
        ),
        T(
            "“Up to” gives the most there could be, had everybody invited answered: {people} people.",
            people=results.invited,
        ),
    ]
    return Note(T("How this was counted"), tuple(paragraphs + (_sectors(k) if results.asked.sector else [])), True)


def _sectors(k: int) -> list[Words]:
    return [
        T(
            "By sector: medians of groups of {k} people or more; of fewer than {n} only the part of the line it lies "
            "in. None is shown beside a group that could then be worked out from the total, nor where medians and "
            "total together would tell how nearly a whole sector answered; people who did not say their sector are a "
            "group too.",
            k=k,
            n=2 * k,
        ),
        T(
            "Two sectors: of all pairings of a person of each, in how many one stands further right, ties counted "
            "half; this is (delta + 1) / 2 of Cliff’s delta (Cliff 1993). Far apart: a delta of 0.474 or more (Romano "
            "et al. 2006) and medians one step apart or more. No number is given where nearly all of one of them stand "
            "alike; then far apart means medians on different sides of the middle."
        ),
    ]
