"""How the look back and the forms were made and counted, in words, with the sources."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.reflection.compute import Results
from lpip_workshop.report.blocks import Note


def method(results: Results) -> Note:
    """Return the note on method."""
    paragraphs: list[Words] = [
        T(
            "The look back is an after-action review (US Army, Training Circular 25-20, 1993; Darling, Parry & Moore "
            "2005): what was expected, what happened, why, and what to keep or change. Cards are what people said "
            "aloud to the room, and are not counted as votes."
        )
    ]
    if results.state == "revealed":
        paragraphs += _forms(results)
    if results.moved:
        paragraphs.append(
            T(
                "Since last time: forms carry no code, so people cannot be paired. Of all pairings of a person then "
                "and one now, in how many the later rating is higher, ties counted half: (delta + 1) / 2 of Cliff’s "
                "delta (Cliff 1993). p: exact permutation of the labels, or 9,999 draws where there are too many, "
                "adjusted for several statements (Holm 1979). Those who come again may not be those who left."
            )
        )
    return Note(T("How this was counted"), tuple(paragraphs), method=True)


def _forms(results: Results) -> list[Words]:
    k = results.setting.smallest
    return [
        T(
            "The statements of the exit form are our own words, rated from 1 (not at all) to 5 (fully); what was left "
            "empty counts nowhere. Consensus is that of Tastle & Wierman (2007). After the comma: those who "
            "did not answer counted first as low, then as high, of all {people} invited.",
            people=results.invited,
        ),
        T(
            "Fewer than {k} people: nothing is shown, remarks neither. Fewer than {n}: only low, middle and high. "
            "Where all, or all but one, rated alike, only that 80 % or more did. What would tell, beside an earlier "
            "handout, what a few people answered is not shown.",
            k=k,
            n=2 * k,
        ),
        T(
            "Remarks are parted from ratings and shuffled when the round is closed; not even the file knows what "
            "belongs together."
        ),
    ]
