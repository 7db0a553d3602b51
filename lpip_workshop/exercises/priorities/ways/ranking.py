"""Ranking: options in order, ties and gaps allowed, counted by several rules of which Schulze's decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.priorities.found import RankingFound
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.panel import panel_steadiness, schulze_above
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.steadiness import Tally
from lpip_workshop.exercises.priorities.verdict import verdict
from lpip_workshop.exercises.priorities.ways.counting import ids_of, refuse_stranger, said
from lpip_workshop.exercises.priorities.ways.way import Way
from lpip_workshop.methods.ballots import AT_END, Profile, Ranks, pairwise_counts
from lpip_workshop.methods.voting import borda, condorcet_winner, copeland, first_choices, schulze, smith_set


def _count(vote: Vote) -> RankingFound:
    ids = ids_of(vote)
    profile = Profile.of_ranks(rank_table(vote, vote.ballots), ids, sum(not b.get("ranks") for b in vote.ballots))
    k = vote.rule.chosen
    panel = panel_steadiness(profile, k)
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


def rank_table(vote: Vote, ballots: Sequence[Content]) -> Ranks:
    """Return the rank each counted ballot gives each option (people × options), those left out level at the end."""
    ids = ids_of(vote)
    rows = [[ranks.get(option, AT_END) for option in ids] for ranks in said(ballots, "ranks")]
    return np.array(rows, np.int32).reshape(len(rows), len(ids))


def _check(ranks: Mapping[str, Any], rule: Rule, texts: Mapping[str, str]) -> dict[str, int]:
    for option, rank in ranks.items():
        refuse_stranger(option, texts)
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


def _asks(rule: Rule) -> Text:
    if rule.complete:
        return T("Give every option a number: 1 is your first choice. Options may share a number.")
    return T("Number the options: 1 is your first choice. Options may share a number; leave out what you do not rank.")


def _says(rule: Rule) -> Text:
    if rule.complete:
        return T("Everybody ranks all options; ties are allowed.")
    return T("Everybody ranks as many options as they like; ties are allowed.")


def _answered(n: int, invited: int) -> Text:
    return N("{n} of {invited} people ranked.", "{n} of {invited} people ranked.", n, invited=invited)


def _boxes(_rule: Rule) -> tuple[Words, ...]:
    return (T("Your rank"),)


def _tally(vote: Vote, ballots: Sequence[Content]) -> Tally:
    return pairwise_counts(rank_table(vote, ballots))


def _relation(_vote: Vote) -> Any:
    return schulze_above


def _supports(rank: Any, rule: Rule) -> bool:
    return rank <= rule.chosen


RANKING = Way(
    id="ranking",
    key="ranks",
    name=T("Ranking"),
    short=T("ranking by Schulze"),
    asks=_asks,
    says=_says,
    answered=_answered,
    formula=(
        T(
            "Order by the Schulze rule: each option is held against each other one, and wins by the strongest chain of "
            "majorities, counted in votes for the winner (Schulze 2011)."
        ),
        T(
            "Beside it: Borda, a point for each option ranked below and half a point for each level one (Borda 1784; "
            "for ties and short ballots as in Emerson 2013), and Copeland, majorities won less majorities lost "
            "(Copeland 1951). Options left out of a ballot are level below those on it."
        ),
        T(
            "“However we count” means by all three rules, Schulze’s also counted in margins, with everybody and with "
            "each person’s ballot left out in turn."
        ),
    ),
    boxes=_boxes,
    check=_check,
    count=_count,
    tally=_tally,
    relation=_relation,
    supports=_supports,
    support=T("put it among those they would choose"),
)
