"""What to discuss next: where the room is split, by which measure, in plain words.

Only where both sides are large enough to be spoken of; never how many stand on either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Literal, TypeAlias

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.priorities.criteria import criterion_words
from lpip_workshop.exercises.priorities.inputs import Vote
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.exercises.priorities.ways.counting import ids_of, said
from lpip_workshop.exercises.priorities.ways.moscow import CATEGORIES
from lpip_workshop.exercises.priorities.ways.ranking import rank_table
from lpip_workshop.methods.agreement import consensus, polarisation
from lpip_workshop.methods.concordance import doubled_places
from lpip_workshop.methods.rating import HIGHEST, panel_spread

Measure: TypeAlias = Literal["rand-ucla", "van-der-eijk", "tastle-wierman"]
_THIRDS = 3
_LESS = 0.4  # of two sides, from which share on the smaller one splits the room


@dataclass(frozen=True, slots=True)
class Split:
    """An option on which the room is split, or two of them, as a measure finds; lower `value`, deeper split.

    `value` is consensus (0 half at each end, 1 all alike), agreement A (-1 two camps, 1 all alike), or by how much
    the spread is less than what is allowed, below 0.
    """

    option: str
    measure: Measure
    value: float
    words: Text
    other: str = ""
    about: str = ""


def discuss_next(vote: Vote, smallest: int) -> tuple[Split, ...]:
    """Return where people who answered are split, the deepest first within a measure; revealed rounds only."""
    answers = said(vote.ballots, WAYS[vote.rule.method].key)
    if len(answers) < 2 * smallest:
        return ()
    texts = {option.id: option.text for option in vote.options}
    found = [*_FINDERS[vote.rule.method](vote, answers, texts, smallest)]
    return tuple(sorted(found, key=lambda one: (one.measure, one.value)))


_Texts: TypeAlias = Mapping[str, Words]
_Answers: TypeAlias = Sequence[Mapping[str, Any]]


def _camps(counts: Sequence[int], smallest: int) -> float | None:
    """Return agreement A where it is below 0 and both thirds at the ends are large enough, else None."""
    third = max(1, len(counts) // _THIRDS)
    found = polarisation(counts)
    if min(sum(counts[:third]), sum(counts[-third:])) < smallest or not found.is_ok or found.value >= 0:
        return None
    return float(found.value)


def _halves(counts: Sequence[int], smallest: int) -> float | None:
    """Return consensus where neither end of a scale of two or three is much larger than the other, else None."""
    less = min(counts[0], counts[-1])
    if less < max(smallest, _LESS * (counts[0] + counts[-1])):
        return None
    return consensus(counts).value


def _ranked(vote: Vote, _answers: _Answers, texts: _Texts, smallest: int) -> Iterator[Split]:
    places = doubled_places(rank_table(vote, vote.ballots))
    if len(texts) < _THIRDS:
        return
    for column, option in enumerate(ids_of(vote)):
        thirds = [int(place - 1) * _THIRDS // (2 * len(texts)) for place in places[:, column]]
        value = _camps([thirds.count(third) for third in range(_THIRDS)], smallest)
        if value is not None:
            words = T(
                "“{option}”: many rank it near the top and many near the bottom (agreement A {a}, van der Eijk).",
                option=texts[option],
                a=_signed(value),
            )
            yield Split(option, "van-der-eijk", value, words)


def _supported(vote: Vote, answers: _Answers, texts: _Texts, smallest: int) -> Iterator[Split]:
    for option in texts:
        people = sum(bool(given.get(option)) for given in answers)
        value = _halves([len(answers) - people, people], smallest)
        if value is not None:
            words = T(
                "“{option}”: about half the people {support}, the others did not (consensus {consensus}, Tastle & "
                "Wierman).",
                option=texts[option],
                support=WAYS[vote.rule.method].support,
                consensus=f"{value:.2f}",
            )
            yield Split(option, "tastle-wierman", value, words)


def _sorted(_vote: Vote, answers: _Answers, texts: _Texts, smallest: int) -> Iterator[Split]:
    for option in texts:
        kinds = Counter(given[option] for given in answers if option in given)
        value = _camps([kinds[category] for category in CATEGORIES], smallest)
        if value is not None:
            words = T(
                "“{option}”: a must for many, and not this time for many (agreement A {a}, van der Eijk).",
                option=texts[option],
                a=_signed(value),
            )
            yield Split(option, "van-der-eijk", value, words)


def _rated(vote: Vote, answers: _Answers, texts: _Texts, smallest: int) -> Iterator[Split]:
    for option in texts:
        for name, about in _asked(vote.rule).items():
            given = [int(one[option][name]) for one in answers if name in one.get(option, {})]
            yield from _of_scale(option, texts[option], name, about, given, vote.rule.scale, smallest)


def _asked(rule: Rule) -> dict[str, Words]:
    if rule.method == "ratings":
        return {criterion.id: criterion_words(criterion) for criterion in rule.criteria}
    return {"impact": T("Impact"), "effort": T("Effort")}


def _of_scale(
    option: str, text: Words, name: str, about: Words, given: Sequence[int], scale: int, smallest: int, /
) -> Iterator[Split]:
    spread = panel_spread(given) if scale == HIGHEST and len(given) >= smallest else None
    if spread is not None and spread.is_ok and spread.value.disagreement:
        one = spread.value
        words = T(
            "“{option}”, {about}: people rate it far apart (RAND/UCLA: the middle ratings spread over {spread}, more "
            "than {allowed}).",
            option=text,
            about=about,
            spread=f"{one.high - one.low:.1f}",
            allowed=f"{one.adjusted:.1f}",
        )
        yield Split(option, "rand-ucla", one.adjusted - (one.high - one.low), words, about=name)
        return
    kinds = Counter(given)
    value = _camps([kinds[step] for step in range(1, scale + 1)], smallest)
    if value is not None:
        words = T(
            "“{option}”, {about}: there are two camps, high and low (agreement A {a}, van der Eijk).",
            option=text,
            about=about,
            a=_signed(value),
        )
        yield Split(option, "van-der-eijk", value, words, about=name)


def _compared(vote: Vote, answers: _Answers, texts: _Texts, smallest: int) -> Iterator[Split]:
    for one, other in combinations(ids_of(vote), 2):
        strengths = [g.get(one, {}).get(other, 0) - g.get(other, {}).get(one, 0) for g in answers]
        sides = [sum(n < -1 for n in strengths), sum(abs(n) == 1 for n in strengths), sum(n > 1 for n in strengths)]
        value = _halves(sides, smallest)
        if value is not None:
            words = T(
                "“{one}” or “{other}”: the room is divided almost evenly (consensus {consensus}, Tastle & Wierman).",
                one=texts[one],
                other=texts[other],
                consensus=f"{value:.2f}",
            )
            yield Split(one, "tastle-wierman", value, words, other=other)


def _signed(value: float) -> str:
    return f"{value:.2f}".replace("-", "−")


_FINDERS = {
    "ranking": _ranked,
    "dots": _supported,
    "points": _supported,
    "approvals": _supported,
    "moscow": _sorted,
    "ratings": _rated,
    "impact-effort": _rated,
    "comparisons": _compared,
}
