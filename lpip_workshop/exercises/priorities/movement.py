"""What moved between two rounds on the same options, as in a Delphi: people answer again after they have talked.

Beside the round before, a result tells how the few answered who came, left or changed their minds; then, and with
few ballots, only the places are told. Places are among the options that both rounds had.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from lpip_workshop.core.words import N, Saying, T, Text, Words
from lpip_workshop.exercises.priorities.beside import ORDER_ONLY, only_common, tells_of_few
from lpip_workshop.exercises.priorities.found import DotsFound, Found, RankingFound, ScoresFound
from lpip_workshop.exercises.priorities.inputs import Vote
from lpip_workshop.exercises.priorities.rules import Method
from lpip_workshop.exercises.priorities.sure import orders
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.exercises.priorities.ways.counting import said, score_words
from lpip_workshop.exercises.priorities.ways.moscow import CATEGORIES
from lpip_workshop.methods.agreement import consensus
from lpip_workshop.methods.concordance import kendall_w
from lpip_workshop.methods.disclosure_between import BESIDE
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed, undefined
from lpip_workshop.methods.tiers import Tiers

if TYPE_CHECKING:
    from lpip_workshop.exercises.priorities.compute import RoundResult

Measure: TypeAlias = Literal["kendall-w", "consensus"]
_MOST_POINTS = 100


@dataclass(frozen=True, slots=True)
class Standing:
    """How an option stood in a round: its score, that in words, and how many people supported it."""

    score: Fraction | float
    told: Words
    people: int


@dataclass(frozen=True, slots=True)
class Moved:
    """An option before and after; `places` and `shared` are pairs, `standings` None where only places may be told."""

    option: str
    text: Saying
    places: tuple[int, int]
    shared: tuple[bool, bool]
    standings: tuple[Standing, Standing] | None

    @property
    def up(self) -> int:
        """Return by how many places it rose; below 0 it fell."""
        return self.places[0] - self.places[1]


@dataclass(frozen=True, slots=True)
class Movement:
    """What moved between round `before` and round `after`; `moves` come in the order of the later round.

    `hidden` says why only places are told, None where everything is. `agreement` is that of each round, by the
    `measure`, 0 to 1, suppressed where only places are told.
    """

    before: int
    after: int
    method: Method
    moves: tuple[Moved, ...]
    measure: Measure
    agreement: tuple[Outcome[float], Outcome[float]]
    hidden: Text | None = None


def movement(rounds: Sequence[RoundResult], smallest: int) -> Outcome[Movement]:
    """Return what moved between the two newest rounds, oldest first in `rounds`, that were answered in the same way."""
    shown = [one for one in rounds if one.outcome is not None and one.outcome.is_ok]
    for place in range(len(shown) - 1, 0, -1):
        after = shown[place]
        for before in reversed(shown[:place]):
            if before.vote.rule.method == after.vote.rule.method:
                return _between(before, after, smallest)
    return undefined(T("Movement needs two revealed rounds that were answered in the same way."))


def _between(before: RoundResult, after: RoundResult, smallest: int) -> Outcome[Movement]:
    common = {option.id for option in before.vote.options} & {option.id for option in after.vote.options}
    if len(common) < 2:
        return undefined(T("The two rounds have fewer than two options in common."))
    pair = before, after
    votes = tuple(only_common(one.vote, common) for one in pair)
    hidden = _why_hidden(pair, (votes[0], votes[1]), smallest)
    moves = _moves(pair, common, told=hidden is None)
    measure: Measure = "consensus" if orders(votes[0]) is None else "kendall-w"
    agreed: list[Outcome[float]] = [suppressed(hidden) if hidden else _agreement(vote) for vote in votes]
    numbers = before.vote.number, after.vote.number
    return ok(Movement(*numbers, after.vote.rule.method, moves, measure, (agreed[0], agreed[1]), hidden))


def _why_hidden(pair: tuple[RoundResult, RoundResult], votes: tuple[Vote, Vote], smallest: int) -> Text | None:
    if any(isinstance(found, ScoresFound) and found.hidden for found in _founds(pair)):
        return ORDER_ONLY
    if tells_of_few(*votes, smallest):
        return BESIDE
    if _scale(votes[0]) != _scale(votes[1]):
        return T("Only places are compared: the two rounds had different scales.")
    return None


def _founds(pair: tuple[RoundResult, RoundResult]) -> list[Found]:
    return [one.outcome.value for one in pair if one.outcome is not None]


def _scale(vote: Vote) -> object:
    """Return what must be the same for scores to be compared."""
    rule = vote.rule
    scales: dict[Method, object] = {
        "dots": (rule.budget, rule.cap),
        "ratings": (rule.scale, rule.criteria),
        "impact-effort": rule.scale,
    }
    return scales.get(rule.method)


def _moves(pair: tuple[RoundResult, RoundResult], common: set[str], *, told: bool) -> tuple[Moved, ...]:
    founds = _founds(pair)
    places = [_places(found.verdict.tiers, common) for found in founds]
    texts = pair[1].texts
    return tuple(
        Moved(
            option,
            texts[option],
            (places[0][option][0], places[1][option][0]),
            (places[0][option][1], places[1][option][1]),
            (_standing(pair[0], founds[0], option), _standing(pair[1], founds[1], option)) if told else None,
        )
        for option in founds[1].verdict.order
        if option in common
    )


def _places(tiers: Tiers, common: set[str]) -> dict[str, tuple[int, bool]]:
    """Return the place from 1 of each option, and whether it shares it."""
    found: dict[str, tuple[int, bool]] = {}
    for tier in tiers:
        level = [option for option in tier if option in common]
        place = len(found) + 1
        found |= {option: (place, len(level) > 1) for option in level}
    return found


def _standing(one: RoundResult, found: Found, option: str) -> Standing:
    people = one.support[option]
    if isinstance(found, DotsFound):
        dots = int(found.dots.scores[option])
        return Standing(Fraction(dots), N("{n} dot", "{n} dots", dots), people)
    if isinstance(found, RankingFound):
        points = Fraction(found.borda.scores[option])
        return Standing(points, T("{points} points", points=score_words(points)), people)
    return Standing(found.scores[option], found.told[option], people)


def _agreement(vote: Vote) -> Outcome[float]:
    """Return Kendall's W of orders (Kendall 1948), else the mean consensus (Tastle & Wierman 2007)."""
    ordered = orders(vote)
    if ordered is not None:
        w = kendall_w(ordered)
        return ok(float(w.value)) if w.is_ok else Outcome(w.state, reason=w.reason)
    each = [found.value for counts in questions(vote) if (found := consensus(counts)).is_ok]
    return ok(sum(each) / len(each)) if each else no_data()


def questions(vote: Vote) -> list[list[int]]:
    """Return for each thing people were asked how many chose each step of its scale, lowest first."""
    ids, answers = [option.id for option in vote.options], said(vote.ballots, WAYS[vote.rule.method].key)
    method, rule = vote.rule.method, vote.rule
    if method in ("dots", "points", "approvals"):
        top = {"dots": rule.cap, "points": _MOST_POINTS, "approvals": 1}[method]
        return [_counts([int(given.get(o, 0)) for given in answers], 0, top) for o in ids]
    if method == "moscow":
        return [_counts([CATEGORIES.index(a[o]) for a in answers if o in a], 0, len(CATEGORIES) - 1) for o in ids]
    if method == "comparisons":
        return [_counts(_sides(answers, a, b), 0, 2) for a, b in combinations(ids, 2)]
    asked = sorted({name for given in answers for each in given.values() for name in each})
    rated = [[a[o][name] for a in answers if name in a.get(o, {})] for o in ids for name in asked]
    return [_counts(given, 1, rule.scale) for given in rated]


def _counts(given: Sequence[int], low: int, high: int) -> list[int]:
    kinds = Counter(given)
    return [kinds[step] for step in range(low, high + 1)]


def _sides(answers: Sequence[Mapping[str, Any]], one: str, other: str) -> list[int]:
    """Return for each person who compared the two 2 for the one, 1 for level and 0 for the other."""
    sides: list[int] = []
    for given in answers:
        strength = given.get(one, {}).get(other, 0) - given.get(other, {}).get(one, 0)
        if strength:
            sides.append(1 if abs(strength) == 1 else 2 * (strength > 0))
    return sides
