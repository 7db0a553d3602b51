"""What makes a ballot valid under a rule, and what a typed line of preferences means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.priorities.inputs import Choice, Content
from lpip_workshop.exercises.priorities.rules import Rule

_TIED = re.compile(r"\s*=\s*")
_APART = re.compile(r"[\s,;>]+")


def checked_content(content: Content, rule: Rule, options: Sequence[Choice]) -> dict[str, Any]:
    """Return a ballot as it is stored, without what says nothing; raises BadInput in words of the ballot."""
    texts = {option.id: option.text.text for option in options}
    if rule.method == "dots":
        return {"dots": _checked_dots(content.get("dots", {}), rule, texts)}
    return {"ranks": _checked_ranks(content.get("ranks", {}), rule, texts)}


def is_blank(content: Content) -> bool:
    """Tell whether a ballot chooses nothing."""
    return not any(content.get("dots", {}).values()) and not content.get("ranks")


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


def _checked_dots(dots: Mapping[str, Any], rule: Rule, texts: Mapping[str, str]) -> dict[str, int]:
    for option, number in dots.items():
        _refuse_stranger(option, texts)
        if not isinstance(number, int) or isinstance(number, bool) or number < 0:
            raise BadInput(
                T("“{number}” is no number of dots.", number=str(number)),
                T("Type a whole number, or leave the box empty."),
            )
        if number > rule.cap:
            raise BadInput(
                N("At most {n} dot may go on one option.", "At most {n} dots may go on one option.", rule.cap),
                T("“{option}” has {number}.", option=texts[option], number=number),
            )
    given = sum(dots.values())
    if given > rule.budget:
        raise BadInput(
            N(
                "{given} dots, and there is only {n}.",
                "{given} dots, and there are only {n}.",
                rule.budget,
                given=given,
            ),
            T("Look at the paper again."),
        )
    return {option: number for option, number in sorted(dots.items()) if number}


def _checked_ranks(ranks: Mapping[str, Any], rule: Rule, texts: Mapping[str, str]) -> dict[str, int]:
    for option, rank in ranks.items():
        _refuse_stranger(option, texts)
        if not isinstance(rank, int) or isinstance(rank, bool) or rank < 1:
            raise BadInput(
                T("“{rank}” is no rank.", rank=str(rank)), T("Ranks are whole numbers: 1 is the first choice.")
            )
    if rule.complete and ranks and len(ranks) < len(texts):
        raise BadInput(
            N("{n} option has no place.", "{n} options have no place.", len(texts) - len(ranks)),
            T("This rule asks for all of them; options may be level."),
        )
    return dict(sorted(ranks.items()))


def _refuse_stranger(option: str, texts: Mapping[str, str]) -> None:
    if option not in texts:
        raise BadInput(T("This ballot names something that was no option."), T("Take it off and choose again."))
