"""What a typed line of preferences means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.inputs import Choice, Content

_TIED = re.compile(r"\s*=\s*")
_APART = re.compile(r"[\s,;>]+")


def tiers_of(content: Content) -> tuple[tuple[str, ...], ...]:
    """Return the option ids a ranking ballot names, best tier first."""
    levels: dict[int, list[str]] = {}
    for option, rank in sorted(content.get("ranks", {}).items()):
        levels.setdefault(rank, []).append(option)
    return tuple(tuple(levels[rank]) for rank in sorted(levels))


def read_preferences(typed: str, options: Sequence[Choice]) -> tuple[tuple[Choice, ...], ...]:
    """Return what a line such as "3 1=4 2" puts first, second …; raises BadInput naming the part at fault.

    Numbers are parted by spaces or commas; "=" joins those that are level.
    """
    by_number = {str(option.number): option for option in options}
    tiers = tuple(
        tuple(_numbered(number, by_number) for number in tier.split("="))
        for tier in _APART.split(_TIED.sub("=", typed.strip()))
        if tier
    )
    _refuse_repeats([option for tier in tiers for option in tier])
    return tiers


def preferences_typed(content: Content, options: Sequence[Choice]) -> str:
    """Return the line that `read_preferences` would read as this ballot."""
    numbers = {option.id: option.number for option in options}
    return " ".join("=".join(map(str, sorted(numbers[option] for option in tier))) for tier in tiers_of(content))


def as_ranks(tiers: Sequence[Sequence[Choice]]) -> dict[str, dict[str, int]]:
    """Return tiers of options as the content of a ranking ballot."""
    return {"ranks": {option.id: rank for rank, tier in enumerate(tiers, start=1) for option in tier}}


def _numbered(number: str, by_number: Mapping[str, Choice]) -> Choice:
    if number in by_number:
        return by_number[number]
    if not number:
        raise BadInput(T("A number is missing beside “=”."), T("Put a number on both sides, as in 1=4."))
    raise BadInput(
        T("There is no option {number}.", number=number),
        T("The options go from 1 to {last}.", last=max(map(int, by_number), default=0)),
    )


def _refuse_repeats(named: Sequence[Choice]) -> None:
    option, times = Counter(named).most_common(1)[0] if named else (None, 0)
    if option is not None and times > 1:
        raise BadInput(
            T("{number}, “{option}”, is there twice.", number=option.number, option=option.text),
            T("Keep the place that was meant and take the other out."),
        )
