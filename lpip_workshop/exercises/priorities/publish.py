"""Every number of this exercise as JSON. Options go by their words, which are one to an option in a round."""

from __future__ import annotations

from typing import Any

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import Json
from lpip_workshop.core.words import Text
from lpip_workshop.exercises.priorities.compute import DotsFound, Found, RankingFound, Results, RoundResult
from lpip_workshop.exercises.priorities.discuss import Split
from lpip_workshop.exercises.priorities.inputs import DETAILS, Choice
from lpip_workshop.exercises.priorities.movement_published import movement_json
from lpip_workshop.exercises.priorities.robin import Robin
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.sampling_publish import sample_json
from lpip_workshop.exercises.priorities.sure_words import sure_json
from lpip_workshop.exercises.priorities.verdict import Verdict
from lpip_workshop.methods.dots import Fragility
from lpip_workshop.methods.robustness import told
from lpip_workshop.methods.states import Outcome, as_json, ok, suppressed
from lpip_workshop.methods.tiers import Cut, Ranking, Tiers

Names = dict[str, str]


def publish(results: Results) -> dict[str, Json]:
    """Return the results as JSON that satisfies `results_schema`."""
    options: list[Json] = [
        {
            "number": option.number,
            "text": option.text.text,
            "translations": as_json(option.text.translations),
            **{name: _detail(option, name) for name in DETAILS},
            "joined": list(option.joined),
        }
        for option in results.options
    ]
    return {
        "options": options,
        "rounds": [_round(one, results.setting.smallest) for one in results.revealed],
        "movement": movement_json(results.movement),
        "gathered": _gathered(results.gathering.robin),
    }


def _gathered(robin: Robin) -> Json:
    if robin.phase != "over" or not robin.ideas:
        return None
    minutes = robin.minutes if robin.wrote else None
    return {"ideas": robin.ideas, "turns_by": robin.by, "times_round": robin.go, "minutes_of_silence": minutes}


def _detail(option: Choice, name: str) -> Json:
    return option.details[name].text if name in option.details else None


def _round(one: RoundResult, smallest: int) -> Json:
    vote, turnout = one.vote, one.turnout
    names = {option.id: option.text.text for option in vote.options}
    return {
        "number": vote.number,
        "method": vote.rule.method,
        "rule": _rule(one),
        "rule_changes": [
            {
                "when": change.when or None,
                "what": change.what,
                "from": change.before,
                "to": change.after,
                "why": change.why,
            }
            for change in vote.changes
        ],
        "options": [names[option.id] for option in vote.options],
        "turnout": {
            "invited": turnout.invited,
            "returned": turnout.returned,
            "abstained": turnout.abstained,
            "counted": turnout.counted,
            "missing": turnout.missing,
        },
        "outcome": _outcome(one, names, smallest),
    }


def _rule(one: RoundResult) -> dict[str, Json]:
    rule = one.vote.rule
    common: dict[str, Json] = {
        "chosen": rule.chosen,
        "threshold": rule.threshold or None,
        "tie": rule.tie,
        "locked": one.vote.locked or None,
    }
    own: dict[str, dict[str, Json]] = {
        "dots": {"budget": rule.budget, "cap": rule.cap},
        "ranking": {"complete": rule.complete},
        "ratings": {"scale": rule.scale, "criteria": _criteria(rule)},
        "impact-effort": {"scale": rule.scale},
        "comparisons": {"strengths": rule.strengths},
        "approvals": {"money": rule.money or None},
    }
    return {**common, **own.get(rule.method, {})}


def _criteria(rule: Rule) -> Json:
    return [{"id": one.id, "weight": one.weight, "words": one.words or None} for one in rule.criteria]


def _outcome(one: RoundResult, names: Names, smallest: int) -> Json:
    outcome = one.outcome
    assert outcome is not None  # only revealed rounds are published
    if not outcome.is_ok:
        plain: Outcome[Any] = outcome
        return plain.as_json()
    found = outcome.value
    value: dict[str, Json] = {
        **_verdict(found.verdict, names, smallest, one.hidden),
        **_own(found, names, one.vote.rule.method),
        "support": as_json({names[option]: people for option, people in one.support.items() if not one.hidden}),
        "order_only": catalogue("en").say(one.hidden) if one.hidden else None,
        "sure": sure_json(one.sure, names) if one.sure else None,
        "discuss_next": [*(_split(split, names) for split in one.splits)],
        "short_of_support": _listed(one.short_of_support, names),
        **sample_json(one, names, smallest),
    }
    return {"state": "ok", "value": value, "reason": None}


def _split(split: Split, names: Names) -> dict[str, Json]:
    return {
        "option": names[split.option],
        "other": names[split.other] if split.other else None,
        "about": split.about or None,
        "measure": split.measure,
        "value": split.value,
        "sentence": catalogue("en").say(split.words),
    }


def _own(found: Found, names: Names, method: str) -> dict[str, Json]:
    if isinstance(found, DotsFound):
        return _dots(found, names)
    if isinstance(found, RankingFound):
        return {"ranking": _ranking(found, names)}
    if found.hidden:
        return {}
    fragility = {"fragility": _fragility(found.fragility, names)} if found.fragility else {}
    return {method: dict(found.published), **fragility}


def _verdict(verdict: Verdict, names: Names, smallest: int, hidden: Text | None) -> dict[str, Json]:
    return {
        "order": _tiers(verdict.tiers, names),
        "line": _cut(verdict.line, names),
        "first_however_counted": names[verdict.order[0]] if verdict.first_firm else None,
        "in_however_counted": [] if hidden else _listed(verdict.safe, names),
        "open": _listed(verdict.open, names),
        "if_one_left": {names[option]: move for option, move in verdict.moves.items()},
        "people_who_change_first": _changers(verdict.top_changers, smallest, hidden),
        "people_who_change_line": _changers(verdict.line_changers, smallest, hidden),
    }


def _changers(people: int, smallest: int, hidden: Text | None) -> Json:
    count: Outcome[int] = suppressed(hidden) if hidden else told(people, smallest)
    return count.as_json()


def _dots(found: DotsFound, names: Names) -> dict[str, Json]:
    dots: list[Json] = [
        {
            "option": names[option],
            "dots": as_json(found.dots.scores[option]),
            "people": as_json(found.people.scores[option]),
            "share": as_json(found.shares[option]),
        }
        for option in found.verdict.order
    ]
    return {
        "dots": dots,
        "order_by_people": _tiers(found.people.tiers, names),
        "unspent": found.unspent,
        "concentration": found.concentration.as_json(),
        "fragility": _fragility(found.fragility, names),
    }


def _fragility(fragile: Outcome[Fragility], names: Names) -> Json:
    if not fragile.is_ok:
        return fragile.as_json()
    weak = fragile.value
    told_as: dict[str, Json] = {
        "people": weak.people,
        "kept": names[weak.kept],
        "challenger": names[weak.challenger],
        "lead": weak.lead,
    }
    return ok(told_as).as_json()


def _ranking(found: RankingFound, names: Names) -> Json:
    profile, order = found.profile, found.schulze
    said = [names[option] for option in profile.options]
    return {
        "schulze": {
            "order": _tiers(order.tiers, names),
            "beaten_by": {names[option]: n for option, n in order.scores.items()},
            "unordered": [[names[a], names[b]] for a, b in order.unordered],
            "strongest_paths": _table(order.paths.tolist(), said),
        },
        "borda": _scores(found.borda, names),
        "copeland": _scores(found.copeland, names),
        "first_choices": _scores(found.firsts, names),
        "condorcet_winner": names[found.condorcet] if found.condorcet else None,
        "smith_set": _listed(found.smith, names),
        "pairwise": _table(profile.pairwise.tolist(), said),
    }


def _table(cells: list[list[int]], said: list[str]) -> Json:
    return {
        row: {column: cell for column, cell in zip(said, line, strict=True) if column != row}
        for row, line in zip(said, cells, strict=True)
    }


def _scores(ranking: Ranking, names: Names) -> Json:
    scores: dict[str, Json] = {names[option]: as_json(score) for option, score in ranking.scores.items()}
    return {"order": _tiers(ranking.tiers, names), "scores": scores}


def _tiers(tiers: Tiers, names: Names) -> Json:
    return [_listed(tier, names) for tier in tiers]


def _listed(options: tuple[str, ...], names: Names) -> Json:
    return [names[option] for option in options]


def _cut(cut: Cut, names: Names) -> Json:
    return {
        "in": _listed(cut.certain_in, names),
        "tied": _listed(cut.tied_at_line, names),
        "out": _listed(cut.out, names),
        "places_left": cut.places_left,
    }
