"""The ballot as one person is asked alone on the screen, in each of the ways to answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Any

from lpip_workshop.core.ballot_form import (
    Answers,
    BallotForm,
    Order,
    Page,
    Pick,
    Question,
    Scale,
    Share,
    Ticks,
    about_you,
    sector_question,
)
from lpip_workshop.core.ballot_form import Choice as Offered
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.priorities.criteria import criterion_words
from lpip_workshop.exercises.priorities.groups import by_heading
from lpip_workshop.exercises.priorities.inputs import Choice, Content, Inputs
from lpip_workshop.exercises.priorities.rules import Method, Rule
from lpip_workshop.exercises.priorities.ways.moscow import CATEGORIES, NAMES
from lpip_workshop.exercises.priorities.ways.points import TOTAL
from lpip_workshop.exercises.priorities.wording import how_to_answer, rule_short

_AT_ONCE = 3  # small questions on one screen
Options = Sequence[Choice]


def ballot_form(inputs: Inputs) -> BallotForm:
    """Return what a person is asked under the rule of the round under way, or as the next one stands."""
    now = inputs.under_way
    rule, options = (now.rule, now.options) if now else (inputs.rule, inputs.options)
    if rule.method != "comparisons":
        options = by_heading(options)  # as on paper, so that two people side by side see the same order
    ask, content = _WAYS[rule.method]
    asked = inputs.setting.asked(inputs.setting.title)
    promise = T("An empty ballot counts as choosing not to vote. Rule: {rule}.", rule=rule_short(rule))
    about = about_you(sector_question()) if rule.sectors and options else ()
    pages = tuple(ask(rule, options, asked, how_to_answer(rule))) if options else ()

    def give(store: Any, _activity_id: str, round_id: str, answers: Answers) -> None:
        from lpip_workshop.exercises.priorities.actions import put_in_box

        put_in_box(store, round_id, {**content(answers), "sector": answers.get("sector", "")})

    return BallotForm(asked, promise, (*pages, *about), give)


def _offered(options: Options, words: Callable[[Choice], Words] = lambda option: option.text) -> tuple[Offered, ...]:
    return tuple(Offered(option.id, words(option)) for option in options)


def _priced(option: Choice) -> Words:
    if option.cost is None:
        return option.text
    return T("{option} (£{cost})", option=option.text, cost=f"{option.cost:,}")


def _dots(rule: Rule, options: Options, asked: Words, how: Words) -> Iterator[Page]:
    yield Page(asked, how, (Share(
        "dots", T("Your dots"), _offered(options), rule.budget, rule.cap,
        left=lambda n: N("{n} dot left", "{n} dots left", n), unit=lambda n: N("{n} dot", "{n} dots", n),
    ),))  # fmt: skip


def _points(_rule: Rule, options: Options, asked: Words, how: Words) -> Iterator[Page]:
    yield Page(asked, how, (Share(
        "points", T("Your points"), _offered(options), TOTAL, TOTAL, step=5,
        left=lambda n: N("{n} point left", "{n} points left", n), unit=lambda n: N("{n} point", "{n} points", n),
    ),))  # fmt: skip


def _ranking(rule: Rule, options: Options, asked: Words, _how: Words) -> Iterator[Page]:
    how = T("Press the options in your order, best first. Press one again to take it out.")
    if rule.complete:
        how = T("Press all the options in your order, best first. Press one again to take it out.")
    yield Page(asked, how, (Order("ranks", T("Your order"), _offered(options)),))


def _approvals(_rule: Rule, options: Options, asked: Words, how: Words) -> Iterator[Page]:
    yield Page(asked, how, (Ticks("approved", T("I could support it"), _offered(options, _priced)),))


def _moscow(_rule: Rule, options: Options, asked: Words, _how: Words) -> Iterator[Page]:
    kinds = tuple(Offered(category, NAMES[category]) for category in reversed(CATEGORIES))
    for at in range(0, len(options), _AT_ONCE):
        questions = tuple(Pick(option.id, option.text, kinds) for option in options[at : at + _AT_ONCE])
        yield Page(asked, T("Choose one for each option."), questions)


def _ratings(rule: Rule, options: Options, _asked: Words, _how: Words) -> Iterator[Page]:
    for option in options:
        scales = (
            _scale(rule, f"{option.id} {one.id}", criterion_words(one), T("not at all"), T("fully"))
            for one in rule.criteria
        )
        lead = T("How far is it so? From 1, not at all, to {most}, fully.", most=rule.scale)
        yield Page(option.text, lead, tuple(scales))


def _impact_effort(rule: Rule, options: Options, _asked: Words, _how: Words) -> Iterator[Page]:
    for option in options:
        axes = (("impact", T("Impact")), ("effort", T("Effort")))
        scales = tuple(_scale(rule, f"{option.id} {axis}", words, T("small"), T("large")) for axis, words in axes)
        yield Page(option.text, T("How much would it change, and how much work is it?"), scales)


def _scale(rule: Rule, ident: str, words: Words, low: Words, high: Words) -> Scale:
    return Scale(ident, words, 1, rule.scale, low, high)


def _comparisons(rule: Rule, options: Options, _asked: Words, _how: Words) -> Iterator[Page]:
    pairs = list(combinations(options, 2))
    numbered = [(number, *pair) for number, pair in enumerate(pairs, start=1)]
    step = 1 if rule.strengths else _AT_ONCE
    for at in range(0, len(pairs), step):
        some = numbered[at : at + step]
        questions = tuple(q for number, one, other in some for q in _pair(rule, number, len(pairs), one, other))
        yield Page(T("Which should come first?"), T("Choose one of the two, or that they are level."), questions)


def _pair(rule: Rule, number: int, many: int, one: Choice, other: Choice) -> Iterator[Question]:
    ident = f"{one.id} {other.id}"
    choices = (*_offered((one, other)), Offered("level", T("Level")))
    yield Pick(ident, T("Pair {number} of {many}", number=number, many=many), choices)
    if rule.strengths:
        words = T("How many times more does it matter?")
        yield Scale(f"times {ident}", words, 2, 9, T("a little more"), T("far more"))


def _plain(key: str) -> Callable[[Answers], Content]:
    return lambda answers: {key: dict(answers.get(key, {}))}


def _ranked(answers: Answers) -> Content:
    tiers = enumerate(answers.get("ranks", ()), start=1)
    return {"ranks": {option: rank for rank, tier in tiers for option in tier}}


def _ticked(answers: Answers) -> Content:
    return {"approved": dict.fromkeys(answers.get("approved", ()), 1)}


def _sorted(answers: Answers) -> Content:
    return {"moscow": {ident: value for ident, value in answers.items() if ident != "sector"}}


def _nested(key: str) -> Callable[[Answers], Content]:
    def content(answers: Answers) -> Content:
        found: dict[str, dict[str, int]] = {}
        for ident, value in answers.items():
            option, _space, what = ident.partition(" ")
            if what:
                found.setdefault(option, {})[what] = value
        return {key: found}

    return content


def _compared(answers: Answers) -> Content:
    over: dict[str, dict[str, int]] = {}
    for ident, first in answers.items():
        one, _space, other = ident.partition(" ")
        if not other or one == "times":
            continue
        better, worse = (other, one) if first == other else (one, other)
        over.setdefault(better, {})[worse] = 1 if first == "level" else answers.get(f"times {ident}", 2)
    return {"over": over}


_WAYS: dict[Method, tuple[Callable[[Rule, Options, Words, Words], Iterator[Page]], Callable[[Answers], Content]]] = {
    "dots": (_dots, _plain("dots")),
    "points": (_points, _plain("points")),
    "ranking": (_ranking, _ranked),
    "approvals": (_approvals, _ticked),
    "moscow": (_moscow, _sorted),
    "ratings": (_ratings, _nested("ratings")),
    "impact-effort": (_impact_effort, _nested("places")),
    "comparisons": (_comparisons, _compared),
}
