"""What the handout says about how a round was counted, and what to talk about next."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.priorities.compute import DotsFound, Found, RankingFound, RoundResult
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.exercises.priorities.wording import rule_fixed, turnout_words
from lpip_workshop.methods.robustness import told

_MOST_SPLITS = 4


def how_counted(one: RoundResult) -> tuple[Words, ...]:
    """Return the rule with its time, the turnout, the formula in words and its sources."""
    vote = one.vote
    said: tuple[Words, ...] = (rule_fixed(vote), turnout_words(one))
    return (*said, *WAYS[vote.rule.method].formula)


def talk_next(one: RoundResult, found: Found, smallest: int) -> tuple[Words, ...]:
    """Return what is worth talking about: where the room is split, what is open, what one person could change."""
    verdict = found.verdict
    said: list[Words] = []
    if isinstance(found, DotsFound):
        said += _nothing_given(one, found)
    elif isinstance(found, RankingFound):
        said += _against(one, found)
    else:
        said += found.talk
    said += [split.words for split in one.splits[:_MOST_SPLITS]]
    if verdict.line_changers:
        said.append(_changers(verdict.line_changers, smallest))
    if not said:
        said.append(T("What does this need first, and who has to be asked?"))
    return tuple(said)


def _changers(people: int, smallest: int) -> Text:
    shown = told(people, smallest)
    if not shown.is_ok:
        return N(
            "The absence of one person, in fewer than {n} case, would have changed which options go ahead.",
            "The absence of one person, in fewer than {n} cases, would have changed which options go ahead.",
            smallest,
        )
    return N(
        "The absence of one person, in {n} case, would have changed which options go ahead.",
        "The absence of any one of {n} people would have changed which options go ahead.",
        people,
    )


def _nothing_given(one: RoundResult, found: DotsFound) -> list[Words]:
    counted = one.turnout.counted
    return [
        N(
            "“{option}”: {n} of {counted} people gave it nothing.",
            "“{option}”: {n} of {counted} people gave it nothing.",
            counted - int(found.people.scores[option]),
            option=one.texts[option],
            counted=counted,
        )
        for option in found.verdict.open[:3]
    ]


def _against(one: RoundResult, found: RankingFound) -> list[Words]:
    said = _other_firsts(one, found)
    if len(found.verdict.open) < 2:
        return said
    a, b = found.verdict.open[:2]
    index = {option: place for place, option in enumerate(found.profile.options)}
    counts = found.profile.pairwise
    pair = T(
        "{more} put “{one}” above “{other}”, {less} the other way round.",
        more=int(counts[index[a], index[b]]),
        less=int(counts[index[b], index[a]]),
        one=one.texts[a],
        other=one.texts[b],
    )
    return [*said, pair]


def _other_firsts(one: RoundResult, found: RankingFound) -> list[Words]:
    ways = (("Borda", found.borda.tiers), ("Copeland", found.copeland.tiers))
    return [
        T("Counted by {rule}, “{option}” would come first.", rule=rule, option=one.texts[tiers[0][0]])
        for rule, tiers in ways
        if len(tiers[0]) == 1 and tiers[0] != found.verdict.first
    ]
