"""What is said of the movement between two rounds, the same on console, stage and paper."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.priorities.movement import Measure, Moved, Movement
from lpip_workshop.figures.model import Table

MOVEMENT_METHOD: tuple[Words, ...] = (
    T(
        "The same options answered again after talking, as in a Delphi (Dalkey & Helmer 1963). Places are among the "
        "options of both rounds."
    ),
    T(
        "Agreement in each round: Kendall’s W of the orders, corrected for ties (Kendall 1948), or else the mean "
        "consensus of all that was asked (Tastle & Wierman 2007); 0 to 1, and the same if it is alike to two decimals."
    ),
    T(
        "Only places are compared where a round has too few ballots, or where fewer than five people came, left or "
        "changed their ballots."
    ),
)
_MEASURES: dict[Measure, Text] = {"kendall-w": T("Kendall’s W"), "consensus": T("consensus")}


def movement_title(found: Movement) -> Text:
    """Return the heading."""
    return T("What moved from round {before} to round {after}", before=found.before, after=found.after)


def movement_sentence(found: Movement) -> Words:
    """Return which option moved most and whether the room agrees more, in one sentence."""
    one, agreed = leading(found), agreement_words(found)
    if one is None:
        still = T("No option changed its place.")
        return T("No option changed its place; {agreed}.", agreed=agreed) if agreed else still
    told = {"option": one.text, "before": one.places[0], "after": one.places[1]}
    if agreed:
        return T("“{option}” moved from place {before} to place {after}; {agreed}.", agreed=agreed, **told)
    return T("“{option}” moved from place {before} to place {after}.", **told)


def leading(found: Movement) -> Moved | None:
    """Return what to speak of: what has newly come first, else what moved furthest, up before down; None if nothing."""
    moved = [one for one in found.moves if one.up]
    risen = [one for one in moved if one.places[1] == 1]
    return max(risen or moved, key=lambda one: (abs(one.up), one.up), default=None)


def agreement_words(found: Movement) -> Text | None:
    """Return whether the room agrees more than before, None where that may not or cannot be said."""
    change = agreement_change(found)
    if change is None:
        return None
    if change == 0:
        return T("the room agrees as much as before")
    return T("the room agrees more than before") if change > 0 else T("the room agrees less than before")


def agreement_change(found: Movement) -> float | None:
    """Return by how much agreement grew, to two decimals."""
    before, after = found.agreement
    return round(after.value, 2) - round(before.value, 2) if before.is_ok and after.is_ok else None


def movement_words(found: Movement) -> tuple[Words, ...]:
    """Return all that is said: the sentence, the agreement of each round, or why only places are told."""
    said: list[Words] = [movement_sentence(found)]
    before, after = found.agreement
    if before.is_ok and after.is_ok:
        told = {"measure": _MEASURES[found.measure], "before": f"{before.value:.2f}", "after": f"{after.value:.2f}"}
        said.append(T("Agreement ({measure}) was {before} before and is {after} now.", **told))
    if found.hidden is not None:
        said.append(T("Only the places are compared."))
        said.append(found.hidden)
    return tuple(said)


def movement_foot(found: Movement) -> Words:
    """Return the quiet line under the table on the stage."""
    return movement_words(found)[1] if len(movement_words(found)) > 1 else ""


def movement_table(found: Movement, *, scores: bool = False) -> Table:
    """Return each option before and after, in the order of the later round; with `scores`, where these may be told.

    A screen has no room for the scores beside the words of the options; paper has.
    """
    headings: list[Words] = [T("Option"), T("Place before"), T("Place now"), T("Movement")]
    told = scores and found.hidden is None
    if told:
        headings += [T("Before"), T("Now")]
    rows = tuple((one.text, *_places(one), _moved(one), *(_standing(one) if told else ())) for one in found.moves)
    return Table(tuple(headings), rows, T("Each option before and after"), frozenset({1, 2}))


def _places(one: Moved) -> tuple[Words, ...]:
    pairs = zip(one.places, one.shared, strict=True)
    return tuple(T("{place}, shared", place=n) if shared else T("{place}", place=n) for n, shared in pairs)


def _moved(one: Moved) -> Words:
    if one.up > 0:
        return T("up {n}", n=one.up)
    return T("down {n}", n=-one.up) if one.up < 0 else T("no change")


def _standing(one: Moved) -> tuple[Words, ...]:
    return tuple(
        T("{score}; {people}", score=each.told, people=N("{n} person for it", "{n} people for it", each.people))
        for each in one.standings or ()
    )
