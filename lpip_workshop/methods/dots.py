"""Dot voting: each person spreads a budget of dots over the options, at most `cap` on one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.methods.options import ballot_number, index_of, unknown_option
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined
from lpip_workshop.methods.tiers import Ranking, cut, ranked

Row = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DotVote:
    """Checked dots; make it with `DotVote.of`. `ballots` has a row per person: the dots of each option."""

    options: tuple[str, ...]
    budget: int
    ballots: tuple[Row, ...]
    sums: Row  # kept beside the rows, so that leaving one person out is a subtraction

    @classmethod
    def of(
        cls,
        allocations: Iterable[Mapping[str, int]],
        options: Sequence[str],
        budget: int,
        cap: int | None = None,
    ) -> DotVote:
        """Return the vote; raises BadInput naming the ballot and what is wrong with it, option and number."""
        index = index_of(options)
        rows = tuple(
            _row(dots, index, budget, budget if cap is None else cap, place)
            for place, dots in enumerate(allocations, start=1)
        )
        return cls(tuple(options), budget, rows, tuple(map(sum, zip(*rows, strict=True))) or (0,) * len(index))

    @property
    def totals(self) -> dict[str, int]:
        """Return the dots of each option."""
        return dict(zip(self.options, self.sums, strict=True))

    @property
    def supporters(self) -> dict[str, int]:
        """Return how many people gave each option at least one dot: few people and many dots is stacking."""
        people = [sum(map(bool, column)) for column in zip(*self.ballots, strict=True)]
        return dict(zip(self.options, people or [0] * len(self.options), strict=True))

    @property
    def returned(self) -> int:
        """Return how many ballots came in, abstentions among them."""
        return len(self.ballots)

    @property
    def abstentions(self) -> int:
        """Return how many people placed no dot."""
        return sum(not any(row) for row in self.ballots)

    @property
    def counted(self) -> int:
        """Return how many people placed a dot."""
        return self.returned - self.abstentions

    @property
    def unspent(self) -> int:
        """Return the dots left over by those who placed at least one."""
        return self.counted * self.budget - sum(self.sums)

    @property
    def ranking(self) -> Ranking:
        """Return totals and tiers; all options in one tier where nobody placed a dot."""
        return ranked(self.totals)

    @property
    def concentration(self) -> Outcome[Fraction]:
        """Return the sum of squared shares of the dots: 1 if all lie on one option (Simpson 1949)."""
        placed = sum(self.sums)
        return ok(Fraction(sum(dots**2 for dots in self.sums), placed**2)) if placed else no_data()

    def without_each(self) -> Iterator[tuple[DotVote, int]]:
        """Yield the vote less one ballot, for each kind of ballot, with how many people cast that kind."""
        for row, people in Counter(row for row in self.ballots if any(row)).items():
            place = self.ballots.index(row)
            rest = self.ballots[:place] + self.ballots[place + 1 :]
            sums = tuple(total - dots for total, dots in zip(self.sums, row, strict=True))
            yield replace(self, ballots=rest, sums=sums), people


@dataclass(frozen=True, slots=True)
class Fragility:
    """It would take `people` to leave for `challenger` to draw level with `kept`, now `lead` dots ahead."""

    people: int
    kept: str
    challenger: str
    lead: int


def fragility(vote: DotVote, k: int) -> Outcome[Fragility]:
    """Return the smallest number of people without whom the choice of `k` would no longer be certain.

    Every chosen option is held against every other, not only those next to the line: a larger lead that
    rests on one person's pile of dots falls sooner. Undefined where the line is tied or divides nothing.
    """
    if not vote.counted:
        return no_data()
    line = cut(vote.ranking.tiers, k)
    if line.tied_at_line:
        return undefined(T("There is a tie at the line, so there is no lead to lose."))
    if not line.certain_in or not line.out:
        return undefined(T("The line does not divide the options, so there is no lead to lose."))
    pairs = (_fragility(vote, kept, other) for kept, other in product(reversed(line.certain_in), line.out))
    return ok(min(pairs, key=lambda pair: (pair.people, pair.lead)))


def people_to_undo(differences: Iterable[int]) -> int:
    """Return how few people must leave for a lead to be gone, 0 where there is none to lose.

    `differences` has one number a person: what they gave the leader less what they gave the other. Taking
    the largest first is exact for every rule that adds up points: dots, points, Borda.
    """
    kinds = Counter(differences)
    lead = sum(difference * people for difference, people in kinds.items())
    needed = 0
    for difference in sorted(kinds, reverse=True):
        if lead <= 0:
            break
        leaving = min(kinds[difference], -(-lead // difference))
        needed += leaving
        lead -= leaving * difference
    return needed


def _fragility(vote: DotVote, kept: str, other: str) -> Fragility:
    x, y = vote.options.index(kept), vote.options.index(other)
    people = people_to_undo(row[x] - row[y] for row in vote.ballots)
    return Fragility(people, kept, other, vote.sums[x] - vote.sums[y])


def _row(dots: Mapping[str, int], index: dict[str, int], budget: int, cap: int, place: int) -> Row:
    row = [0] * len(index)
    for option, number in dots.items():
        if option not in index:
            raise unknown_option(option, place)
        row[index[option]] = _checked(number, option, cap, place)
    if sum(row) > budget:
        raise BadInput(
            T("{given} dots were placed; the budget is {budget}.", given=sum(row), budget=budget),
            T("Ask which dots were meant, and take the others off."),
            ballot_number(place),
        )
    return tuple(row)


def _checked(number: object, option: str, cap: int, place: int) -> int:
    where = ballot_number(place)
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise BadInput(
            T(
                "“{option}” was given “{number}” dots, which is no whole number of 0 or more.",
                option=option,
                number=str(number),
            ),
            T("Type how many dots there are, or leave the box empty."),
            where,
        )
    if number > cap:
        raise BadInput(
            T(
                "“{option}” was given {number} dots; at most {cap} may go on one option.",
                option=option,
                number=number,
                cap=cap,
            ),
            T("Ask which dots were meant, and take the others off."),
            where,
        )
    return number
