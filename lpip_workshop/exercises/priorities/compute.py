"""From ballots to results. Pure: the same inputs give the same results.

A vote is a decision that the group takes together, so its totals are its outcome and no breakdown of it. Yet
with one or two ballots that choose something, everyone who cast one could read the other: results of fewer
than three are withheld. Everything finer than the outcome, such as how many people one absence depends on, is
kept to the rule of five in `publish` and the words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from lpip_workshop.core.setting import EVERYBODY, Room, Setting
from lpip_workshop.core.words import Saying, T, Text
from lpip_workshop.exercises.priorities.beside import beside_earlier
from lpip_workshop.exercises.priorities.checking import is_blank
from lpip_workshop.exercises.priorities.discuss import Split, discuss_next
from lpip_workshop.exercises.priorities.found import DotsFound, Found, RankingFound, ScoresFound
from lpip_workshop.exercises.priorities.inputs import Choice, Inputs, Vote
from lpip_workshop.exercises.priorities.movement import Movement, movement
from lpip_workshop.exercises.priorities.robin import Gathering
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.sure import Sure, sureness
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed, undefined

__all__ = ["DotsFound", "Found", "RankingFound", "Results", "RoundResult", "ScoresFound", "Turnout", "compute"]

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
class RoundResult:
    """One round. `outcome` is None until it is revealed; `turnout.abstained` is 0 till then.

    `support` says how many people support each option, empty while nothing may be shown. `room` is whom the people
    stand for: what a sample can say is not computed here, since it takes its time, but in `sampling`. `splits` are
    where the room is divided.
    """

    vote: Vote
    turnout: Turnout
    outcome: Outcome[Found] | None
    sure: Sure | None = None
    support: Mapping[str, int] = field(default_factory=dict[str, int], hash=False)
    room: Room = EVERYBODY
    splits: tuple[Split, ...] = ()

    @property
    def texts(self) -> dict[str, Saying]:
        """Return the words of each option by its id."""
        return {option.id: option.text for option in self.vote.options}

    @property
    def hidden(self) -> Text | None:
        """Return why only the order may be told, None where everything may."""
        found = self.outcome.value if self.outcome is not None and self.outcome.is_ok else None
        return found.hidden if isinstance(found, ScoresFound) else None

    @property
    def short_of_support(self) -> tuple[str, ...]:
        """Return those at or above the line that fewer people support than the rule asks for."""
        rule, outcome = self.vote.rule, self.outcome
        if not rule.threshold or outcome is None or not outcome.is_ok:
            return ()
        line = outcome.value.verdict.line
        needed = rule.threshold * self.turnout.counted
        return tuple(o for o in (*line.certain_in, *line.tied_at_line) if 100 * self.support[o] < needed)


@dataclass(frozen=True, slots=True)
class Results:
    """The list as it stands, the rule being prepared, each round, oldest first, and what moved between two of them."""

    setting: Setting
    options: tuple[Choice, ...]
    rule: Rule
    rounds: tuple[RoundResult, ...]
    movement: Outcome[Movement]
    gathering: Gathering = field(default_factory=Gathering)

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
    each = (_round(vote, inputs.setting) for vote in inputs.votes)
    rounds = beside_earlier(each, inputs.setting.smallest, inputs.earlier)
    moved = movement(rounds, inputs.setting.smallest)
    return Results(inputs.setting, inputs.options, inputs.rule, rounds, moved, inputs.gathering)


def _round(vote: Vote, setting: Setting) -> RoundResult:
    if vote.state != "revealed":
        return RoundResult(vote, Turnout(vote.invited, vote.answered, 0), None)
    blank = sum(map(is_blank, vote.ballots))
    turnout = Turnout(max(vote.invited, len(vote.ballots)), len(vote.ballots), blank)
    outcome = _outcome(vote, turnout)
    if not outcome.is_ok:
        return RoundResult(vote, turnout, outcome)
    sure = sureness(vote, outcome.value, setting.smallest)
    splits = discuss_next(vote, setting.smallest)
    return RoundResult(vote, turnout, outcome, sure, _support(vote), setting.room, splits)


def _support(vote: Vote) -> dict[str, int]:
    way = WAYS[vote.rule.method]
    people = Counter(
        option
        for ballot in vote.ballots
        for option, what in ballot.get(way.key, {}).items()
        if way.supports(what, vote.rule)
    )
    return {option.id: people[option.id] for option in vote.options}


def _outcome(vote: Vote, turnout: Turnout) -> Outcome[Found]:
    if not turnout.counted:
        return no_data()
    if turnout.counted < FEWEST:
        return suppressed(
            T("Not shown: with fewer than {least} ballots, each could be worked out from the result.", least=FEWEST)
        )
    if len(vote.options) < 2:
        return undefined(T("One option alone has no order."))
    return ok(WAYS[vote.rule.method].count(vote))


def ranked_options(results: Results) -> tuple[tuple[str, Saying, int], ...]:
    """Return the options of the newest revealed round as (id, words, tier from 0), best first; none before that."""
    newest = results.headline
    if newest is None or newest.outcome is None or not newest.outcome.is_ok:
        return ()
    tiers = newest.outcome.value.verdict.tiers
    return tuple((ident, newest.texts[ident], tier) for tier, ids in enumerate(tiers) for ident in ids)
