"""What is said while ideas are gathered in silence and in turn, and how that was done."""

from __future__ import annotations

from collections.abc import Mapping

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.priorities.robin import Gathering

WRITE = T("Write your own ideas, alone and in silence: one on each card.")
CLARIFY = T("Which idea is unclear? We make clear, we do not judge yet.")
HOW_TITLE = T("How the ideas were gathered")
_TABLE = "table-"


def speaker_words(speaker: str, names: Mapping[str, str]) -> Text:
    """Return who speaks as the room says it: a table, or a person by name where that may be shown, else by code."""
    if speaker.startswith(_TABLE):
        return T("Table {number}", number=int(speaker.removeprefix(_TABLE)))
    if speaker in names:
        return T("{name} ({code})", name=names[speaker], code=speaker)
    return T("Person {code}", code=speaker)


def turn_words(gathering: Gathering) -> Text:
    """Return whose turn it is, as the stage says it."""
    speaker = speaker_words(gathering.robin.speaker, gathering.names)
    return T("{speaker}: one idea, or pass", speaker=speaker)


def next_words(gathering: Gathering) -> Text:
    """Return who comes next, and how many have passed."""
    after = T("Next: {speaker}", speaker=speaker_words(gathering.next_speaker, gathering.names))
    passed = len(gathering.robin.passed)
    if not passed:
        return after
    said = N("{n} has passed in a row.", "{n} have passed in a row.", passed)
    return T("{next}. {passed}", next=after, passed=said)


def how_gathered(gathering: Gathering) -> tuple[Words, ...]:
    """Return how the ideas came, and whose method that is; nothing where they were not gathered so."""
    robin = gathering.robin
    if robin.phase != "over" or not robin.ideas:
        return ()
    silence = N(
        "First everybody wrote ideas alone and in silence, for {n} minute.",
        "First everybody wrote ideas alone and in silence, for {n} minutes.",
        robin.minutes,
    )
    turns = T("Then each person in turn said one idea, until nothing new came.")
    if robin.by == "tables":
        turns = T("Then each table in turn said one idea, until nothing new came.")
    came = N("{n} idea came so.", "{n} ideas came so.", robin.ideas)
    said = T("{turns} {came} Ideas were made clear and joined before anybody judged them.", turns=turns, came=came)
    source = T(
        "This is the nominal group technique (Delbecq and Van de Ven 1971, Journal of Applied Behavioral Science 7(4): "
        "466–492): writing alone keeps loud voices from steering, and turns give everybody the same say."
    )
    first = (silence,) if robin.wrote else ()
    return (*first, said, source)
