"""How the pulse was counted, in words and with its sources."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS
from lpip_workshop.report.blocks import Note


def method(results: Results) -> Note:
    """Return the note under the section."""
    paragraphs: list[Words] = [
        _instrument(results),
        T(
            "Gap = mean of (importance − experience) over the people who rated both. Each statement counts these "
            "people only, so that the rating of somebody who gave one cannot be had by subtraction; the others are "
            "counted as missing."
        ),
        T(
            "Consensus = 1 + Σ p log₂(1 − |x − mean| / (K − 1)), where p is the share of category x out of K: "
            "1 is all alike, 0 half at each end (Tastle & Wierman 2007)."
        ),
        _small(results.setting.smallest),
        T(
            "“Of all” gives the least and the most there could be, had everybody invited answered: {people} people.",
            people=results.invited,
        ),
    ]
    return Note(T("How this was counted"), (*paragraphs, *_if_needed(results)), method=True)


def _instrument(results: Results) -> Text:
    if results.asked.items == DIMENSIONS:
        return T(
            "Six statements of our own, not a validated instrument, each rated for importance and for experience from "
            "1 to {scale}; the structure follows the Partnership Trust Tool of the Centers for Disease Control and "
            "Prevention.",
            scale=results.asked.scale,
        )
    return N(
        "{n} statement chosen by the facilitator, rated for importance and for experience from 1 to {scale}.",
        "{n} statements chosen by the facilitator, each rated for importance and for experience from 1 to {scale}.",
        len(results.asked.items),
        scale=results.asked.scale,
    )


def _small(k: int) -> Text:
    return T(
        "Fewer than {k} people: nothing is shown. Fewer than {n}: low, middle and high only, and means taken as if "
        "each answer stood in the middle of its band (“about”). Where all, or all but one, answered alike, only "
        "that 80 % or more did. What would tell, beside a result shown before, what fewer than {k} people answered is "
        "not shown either.",
        k=k,
        n=2 * k,
    )


def _if_needed(results: Results) -> list[Words]:
    words: list[Words] = []
    if any(item.reverse for item in results.asked.items):
        words.append(
            T(
                "Statements that say the opposite of trust are scored in reverse: experience counts as {top} − the "
                "rating, importance as it was rated.",
                top=results.asked.scale + 1,
            )
        )
    if any(scale.importance.is_ok or scale.experience.is_ok for scale in results.scales):
        words.append(
            T(
                "Alpha = k / (k − 1) × (1 − sum of the variances / variance of the sums) over those who rated "
                "everything, from 20 people and 3 statements on (Cronbach 1951), with its 95 % interval (Feldt 1965)."
            )
        )
    if results.asked.sector:
        words.append(
            T(
                "By sector: only groups of {k} people or more, and none beside a group that could then be worked out "
                "from the total or from an earlier result; people who did not say their sector are a group too.",
                k=results.setting.smallest,
            )
        )
    return words
