"""What is said of rules, turnout and results, the same on console, stage and paper."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.words import N, Saying, T, Text, Words, listed
from lpip_workshop.exercises.priorities.compute import RoundResult
from lpip_workshop.exercises.priorities.inputs import RuleChange, Vote
from lpip_workshop.exercises.priorities.rules import Method, Rule, TieBreak
from lpip_workshop.exercises.priorities.verdict import Move, Verdict
from lpip_workshop.exercises.priorities.ways.all import WAYS

METHOD_NAMES: dict[Method, Text] = {method: way.name for method, way in WAYS.items()}
TIE_NAMES: dict[TieBreak, Text] = {
    "talk": T("The group talks it through"),
    "lots": T("Lots are drawn"),
    "facilitator": T("The facilitator decides"),
}
MOVES: dict[Move, Text] = {"first": T("stays first"), "may swap": T("may swap"), "stays": T("stays")}
_FEW = (T("one"), T("two"), T("three"), T("four"), T("five"), T("six"), T("seven"), T("eight"), T("nine"), T("ten"))
_PLACES = (T("First place"), T("Second place"), T("Third place"), T("Fourth place"), T("Fifth place"))
_NAMED_AT_MOST = 4


def few(n: int) -> Text | str:
    """Return a small number in words, a larger one in digits."""
    return _FEW[n - 1] if 1 <= n <= len(_FEW) else str(n)


def rule_short(rule: Rule) -> Text:
    """Return the rule as it fits in a foot line: "most dots, top two go ahead"."""
    what = WAYS[rule.method].short
    said = T("{what}, the first goes ahead", what=what)
    if rule.chosen > 1:
        said = T("{what}, top {count} go ahead", what=what, count=few(rule.chosen))
    return T("{rule}, with {share} % support", rule=said, share=rule.threshold) if rule.threshold else said


def rule_agreed(vote: Vote) -> Text:
    """Return the short rule with the time it was fixed."""
    if vote.locked:
        if vote.changes:
            return T("Rule changed after {time}: {rule}", time=vote.locked[11:16], rule=rule_short(vote.rule))
        return T("Rule agreed at {time}: {rule}", time=vote.locked[11:16], rule=rule_short(vote.rule))
    return T("Rule: {rule}", rule=rule_short(vote.rule))


def how_to_answer(rule: Rule) -> Text:
    """Return what each person does."""
    return WAYS[rule.method].asks(rule)


def rule_long(rule: Rule) -> Text:
    """Return the whole rule in sentences."""
    what, support = WAYS[rule.method].says(rule), WAYS[rule.method].support
    ahead = N("The first goes ahead.", "The top {count} go ahead.", rule.chosen, count=few(rule.chosen))
    tie = T("Tie at the line: {tie}.", tie=_TIES_INSIDE[rule.tie])
    if rule.threshold:
        need = T("Only with the support of {share} %: people who {support}.", share=rule.threshold, support=support)
        ahead = T("{one} {two}", one=ahead, two=need)
    return T("{what} {ahead} {tie}", what=what, ahead=ahead, tie=tie)


def rule_fixed(vote: Vote) -> Text:
    """Return the whole rule, with the time it was fixed where that is known."""
    said = rule_long(vote.rule)
    if vote.locked:
        when = T("This was agreed at {time}, before the first ballot.", time=vote.locked[11:16])
        if vote.changes:
            when = T("It was agreed at {time}, before the first ballot, and changed since.", time=vote.locked[11:16])
        said = T("{rule} {when}", rule=said, when=when)
    for change in vote.changes:
        said = T("{one} {two}", one=said, two=_changed(change))
    return said


def _changed(change: RuleChange) -> Text:
    values = {"before": _value(change.what, change.before), "after": _value(change.what, change.after)}
    kinds = {
        "chosen": T("How many go ahead was changed from {before} to {after}: {why}.", why=change.why, **values),
        "threshold": T("The support needed was changed from {before} % to {after} %: {why}.", why=change.why, **values),
        "tie": T("What settles a tie was changed from “{before}” to “{after}”: {why}.", why=change.why, **values),
    }
    said = kinds[change.what]
    return T("At {time}: {words}", time=change.when[11:16], words=said) if change.when[11:16] else said


def _value(what: str, value: str) -> Words:
    ties: list[Words] = [words for tie, words in _TIES_INSIDE.items() if tie == value]
    return ties[0] if what == "tie" and ties else value


_TIES_INSIDE: dict[TieBreak, Text] = {
    "talk": T("the group talks it through"),
    "lots": T("lots are drawn"),
    "facilitator": T("the facilitator decides"),
}


def turnout_words(one: RoundResult) -> Words:
    """Return who answered, who chose nothing, whose paper is missing, and why no numbers are shown where none are."""
    turnout = one.turnout
    said = WAYS[one.vote.rule.method].answered(turnout.counted, turnout.invited)
    if turnout.abstained:
        blank = N("{n} chose not to.", "{n} chose not to.", turnout.abstained)
        said = T("{one} {two}", one=said, two=blank)
    if turnout.missing:
        missing = N("{n} did not answer.", "{n} did not answer.", turnout.missing)
        said = T("{one} {two}", one=said, two=missing)
    return T("{one} {two}", one=said, two=one.hidden) if one.hidden else said


def headline(one: RoundResult) -> Text:
    """Return what a revealed round says, in one or two plain sentences."""
    outcome = one.outcome
    if outcome is None:
        return T("The result is not revealed yet.")
    if outcome.state == "no_data":
        return T("Everybody handed in a blank ballot.") if one.turnout.returned else T("Nobody voted.")
    if not outcome.is_ok:
        return outcome.reason or T("There is no result.")
    verdict = outcome.value.verdict
    first, line = _first(verdict, one), _line(verdict, one)
    said = T("{first} {line}", first=first, line=line) if line else first
    short = _short(one)
    return T("{one} {two}", one=said, two=short) if short else said


def _short(one: RoundResult) -> Text | None:
    """Return what would go ahead and lacks the support that the rule asks for."""
    lacking = one.short_of_support
    if not lacking:
        return None
    return N(
        "{options} has less than the {share} % support agreed, so it does not go ahead.",
        "{options} have less than the {share} % support agreed, so they do not go ahead.",
        len(lacking),
        options=listed([quoted(one.texts[option]) for option in lacking]),
        share=one.vote.rule.threshold,
    )


def open_words(one: RoundResult, verdict: Verdict) -> Text | None:
    """Return between which options the line runs, None where that is certain."""
    if not verdict.open:
        return None
    return T("It is open between {options}.", options=listed([quoted(one.texts[o]) for o in verdict.open]))


def quoted(words: Saying) -> Text:
    """Return an option in quotation marks, so that it reads as a name in a sentence."""
    return T("“{option}”", option=words)


def _first(verdict: Verdict, one: RoundResult) -> Text:
    circle = one.sure.circle if one.sure else ()
    if 2 < len(circle) <= _NAMED_AT_MOST:
        return _in_circle(verdict, one, circle)
    if len(verdict.tiers) == 1:
        return T("All options came out level.")
    if len(verdict.first) > 1:
        if len(verdict.first) > _NAMED_AT_MOST:
            return N("{n} option shares first place.", "{n} options share first place.", len(verdict.first))
        return T("{options} share first place.", options=listed([quoted(one.texts[o]) for o in verdict.first]))
    option = one.texts[verdict.order[0]]
    if verdict.first_firm:
        return T("“{option}” comes first however we count.", option=option)
    if one.hidden:
        return T("“{option}” comes first.", option=option)
    if verdict.top_changers:
        return T("“{option}” comes first, but only just: one person fewer could change that.", option=option)
    return T("“{option}” comes first by the agreed rule, but not by every other way to count.", option=option)


def _in_circle(verdict: Verdict, one: RoundResult, circle: Sequence[str]) -> Text:
    options = listed([quoted(one.texts[option]) for option in circle])
    if len(verdict.first) > 1:
        return T("{options} beat each other in a circle, so none of them comes first.", options=options)
    first = one.texts[verdict.order[0]]
    return T(
        "{options} beat each other in a circle; the agreed rule puts “{first}” first.", options=options, first=first
    )


def _line(verdict: Verdict, one: RoundResult) -> Text | None:
    rule = one.vote.rule
    open_places = rule.chosen - len(verdict.safe)
    if not verdict.open or open_places <= 0:
        return _all_in(verdict, one) if rule.chosen > 1 else None
    tied = bool(verdict.line.tied_at_line)
    if open_places == 1:
        place = _PLACES[rule.chosen - 1] if rule.chosen <= len(_PLACES) else T("The last place")
        return _toss_up(place, rule.tie, tied=tied)
    if tied and rule.tie == "lots":
        return N("{n} place is a toss-up: lots decide.", "{n} places are a toss-up: lots decide.", open_places)
    if tied and rule.tie == "facilitator":
        return N(
            "{n} place is a toss-up: the facilitator decides.",
            "{n} places are a toss-up: the facilitator decides.",
            open_places,
        )
    return N("{n} place is a toss-up: let us talk.", "{n} places are a toss-up: let us talk.", open_places)


def _toss_up(place: Text, tie: TieBreak, *, tied: bool) -> Text:
    if tied and tie == "lots":
        return T("{place} is a tie: lots decide.", place=place)
    if tied and tie == "facilitator":
        return T("{place} is a tie: the facilitator decides.", place=place)
    return T("{place} is a toss-up: let us talk.", place=place)


def _all_in(verdict: Verdict, one: RoundResult) -> Text:
    names = verdict.safe
    if one.hidden:
        told = listed([quoted(one.texts[option]) for option in names])
        return N("{options} goes ahead.", "{options} go ahead.", len(names), options=told)
    if verdict.first_firm:
        rest: list[Words] = [quoted(one.texts[option]) for option in names if option != verdict.order[0]]
        if len(rest) < _NAMED_AT_MOST:
            return N("{options} goes ahead with it.", "{options} go ahead with it.", len(rest), options=listed(rest))
    if len(names) > _NAMED_AT_MOST:
        return N("However we count, the same {n} goes ahead.", "However we count, the same {n} go ahead.", len(names))
    return T("However we count, {options} go ahead.", options=listed([quoted(one.texts[o]) for o in names]))
