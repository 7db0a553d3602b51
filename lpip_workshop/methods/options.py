"""What can be wrong with the options on a ballot, said the same way whatever the ballot asks."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T, Text


def index_of(options: Sequence[str]) -> dict[str, int]:
    """Return the place of each option; raises BadInput where one is listed twice."""
    index: dict[str, int] = {}
    for option in options:
        if option in index:
            raise BadInput(
                T("“{option}” is in the list of options twice.", option=option),
                T("Give each option a name of its own."),
            )
        index[option] = len(index)
    return index


def ballot_number(place: int) -> Text:
    """Return how people name the ballot that came `place`-th, from 1."""
    return T("ballot {place}", place=place)


def unknown_option(option: str, place: int) -> BadInput:
    """Return the fault of a ballot that names something which is no option."""
    return BadInput(
        T("“{option}” is not one of the options.", option=option),
        T("Check how it is spelt, or add it to the options first."),
        ballot_number(place),
    )


def repeated_option(option: str, place: int) -> BadInput:
    """Return the fault of a ballot that ranks an option twice."""
    return BadInput(
        T("“{option}” is ranked twice on one ballot.", option=option),
        T("Keep the place that was meant and leave the other empty."),
        ballot_number(place),
    )
