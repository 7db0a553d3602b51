"""From ballots to results. Pure: the same inputs give the same results.

A vote is a decision that the group takes together, so its totals are its outcome and no breakdown of it. Yet
with one or two ballots that choose something, everyone who cast one could read the other: results of fewer
than three are withheld. Everything finer than the outcome, such as how many people one absence depends on, is
kept to the rule of five in `publish` and the words.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias

import numpy as np

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying, T
from lpip_workshop.exercises.priorities.ballots import is_blank, tiers_of
from lpip_workshop.exercises.priorities.inputs import Choice, Inputs, Vote
from lpip_workshop.exercises.priorities.panel import PANEL
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.steadiness import by_score, steadiness
from lpip_workshop.exercises.priorities.verdict import Verdict, verdict
from lpip_workshop.methods.ballots import Profile
from lpip_workshop.methods.dots import DotVote, Fragility, fragility
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed, undefined
from lpip_workshop.methods.tiers import Ranking, cut, ranked
from lpip_workshop.methods.voting import (
    SchulzeRanking,
    borda,
    condorcet_winner,
    copeland,
    first_choices,
    schulze,
    smith_set,
)

FEWEST = 3


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many could answer, how many papers came in, and how many of those chose nothing."""

    invited: int
    returned: int
    abstained: int

    @property
    def counted(self) -> int:
        """Return how many chose something."""
        return self.returned - self.abstained

    @property
    def missing(self) -> int:
        """Return how many papers did not come in."""
        return max(self.invited - self.returned, 0)


@dataclass(frozen=True, slots=True)
class DotsFound:
    """What dots say: dots and `people` (who gave one or more) by option, and how few could undo the line."""

    verdict: Verdict
    dots: Ranking
    people: Ranking
    shares: dict[str, Fraction]
    unspent: int
    concentration: Outcome[Fraction]
    fragility: Outcome[Fragility]


@dataclass(frozen=True, eq=False)
class RankingFound:
    """What rankings say under each rule; the Schulze order leads. `profile` has the pairwise counts."""

    verdict: Verdict
    schulze: SchulzeRanking
    borda: Ranking
    copeland: Ranking
    firsts: Ranking
    condorcet: str | None
    smith: tuple[str, ...]
    profile: Profile


Found: TypeAlias = DotsFound | RankingFound


@dataclass(frozen=True, slots=True)
class RoundResult:
    """One round. `outcome` is None until it is revealed; `turnout.abstained` is 0 till then."""

    vote: Vote
    turnout: Turnout
    outcome: Outcome[Found] | None

    @property
    def texts(self) -> dict[str, Saying]:
        """Return the words of each option by its id."""
        return {option.id: option.text for option in self.vote.options}


@dataclass(frozen=True, slots=True)
class Results:
    """The list as it stands, the rule being prepared, and each round, oldest first."""

    setting: Setting
    options: tuple[Choice, ...]
    rule: Rule
    rounds: tuple[RoundResult, ...]

    @property
    def revealed(self) -> tuple[RoundResult, ...]:
        """Return the rounds that may be shown, oldest first."""
        return tuple(one for one in self.rounds if one.outcome is not None)

    @property
    def headline(self) -> RoundResult | None:
        """Return the newest round that may be shown."""
        return self.revealed[-1] if self.revealed else None

    @property
    def under_way(self) -> RoundResult | None:
        """Return the round that is open, or closed and not revealed yet."""
        return self.rounds[-1] if self.rounds and self.rounds[-1].outcome is None else None


def compute(inputs: Inputs) -> Results:
    """Return the results of everything that was revealed; raises BadInput for ballots that break their rule."""
    return Results(inputs.setting, inputs.options, inputs.rule, tuple(map(_round, inputs.votes)))


def _round(vote: Vote) -> RoundResult:
    if vote.state != "revealed":
        return RoundResult(vote, Turnout(vote.invited, vote.answered, 0), None)
    blank = sum(map(is_blank, vote.ballots))
    turnout = Turnout(max(vote.invited, len(vote.ballots)), len(vote.ballots), blank)
    return RoundResult(vote, turnout, _outcome(vote, turnout))


def _outcome(vote: Vote, turnout: Turnout) -> Outcome[Found]:
    if not turnout.counted:
        return no_data()
    if turnout.counted < FEWEST:
        return suppressed(
            T("Not shown: with fewer than {least} ballots, each could be worked out from the result.", least=FEWEST)
        )
    if len(vote.options) < 2:
        return undefined(T("One option alone has no order."))
    return ok(_dots(vote) if vote.rule.method == "dots" else _ranking(vote))


def _dots(vote: Vote) -> DotsFound:
    ids = [option.id for option in vote.options]
    given = [ballot.get("dots", {}) for ballot in vote.ballots]
    counted = DotVote.of(given, ids, vote.rule.budget, vote.rule.cap)
    kinds = Counter(row for row in counted.ballots if any(row))
    rows, people = np.array(list(kinds)), list(kinds.values())
    k = vote.rule.chosen
    panel = [steadiness(np.array(counted.sums), rows.__getitem__, people, by_score, k)]
    tiers, supporters = counted.ranking.tiers, counted.supporters
    placed = sum(counted.sums)
    return DotsFound(
        verdict(ids, tiers, cut(tiers, k), k, panel, by_score(np.array(list(supporters.values())))),
        counted.ranking,
        ranked(supporters),
        {option: Fraction(dots, placed) for option, dots in counted.totals.items()},
        counted.unspent,
        counted.concentration,
        fragility(counted, k),
    )


def _ranking(vote: Vote) -> RankingFound:
    ids = [option.id for option in vote.options]
    profile = Profile.of([tiers_of(ballot) for ballot in vote.ballots], ids)
    people = [int(n) for n in profile.weights]
    k = vote.rule.chosen
    pairs, parts = profile.pairwise.astype("int32"), _pairs_of(profile)
    panel = [steadiness(pairs, parts, people, rule, k) for rule in PANEL.values()]
    order = schulze(profile)
    return RankingFound(
        verdict(ids, order.tiers, order.cut(k), k, panel),
        order,
        borda(profile),
        copeland(profile),
        first_choices(profile),
        condorcet_winner(profile),
        smith_set(profile),
        profile,
    )


def _pairs_of(profile: Profile) -> Any:
    def parts(piece: slice) -> Any:
        ranks = profile.ranks[piece]
        return ranks[:, :, None] < ranks[:, None, :]

    return parts


def ranked_options(results: Results) -> tuple[tuple[str, Saying, int], ...]:
    """Return the options of the newest revealed round as (id, words, tier from 0), best first; none before that."""
    newest = results.headline
    if newest is None or newest.outcome is None or not newest.outcome.is_ok:
        return ()
    tiers = newest.outcome.value.verdict.tiers
    return tuple((ident, newest.texts[ident], tier) for tier, ids in enumerate(tiers) for ident in ids)
