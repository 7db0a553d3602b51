"""The close as JSON, under documented keys: every number a screen or a handout shows, and no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import Json
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.reflection.compute import Found, Meeting, Moved, Results
from lpip_workshop.exercises.reflection.items import STATEMENTS, Question
from lpip_workshop.methods.change import superiority
from lpip_workshop.methods.disclosure import Spread
from lpip_workshop.methods.question import Question as Answers
from lpip_workshop.methods.question import Share
from lpip_workshop.methods.states import Outcome, as_json

BANDS = ("low", "middle", "high")
Value = TypeVar("Value")


def publish(results: Results) -> dict[str, Json]:
    """Return the results as JSON that satisfies `schema.results_schema`."""
    revealed = results.abstained is not None
    cards: dict[str, Json] = {name: [card.words.text for card in cards] for name, cards in results.cards.items()}
    return {
        "cards": cards,
        "state": results.state,
        "smallest_group": results.setting.smallest,
        "invited": results.invited,
        "received": results.received,
        "answered": results.answered if revealed else None,
        "blank": results.abstained,
        "statements": [_found(found) for found in results.found],
        "remarks": {remark: _outcome(said, _texts) for remark, said in results.remarks.items()},
        "meetings": [_meeting(one) for one in results.meetings],
        "change": [_moved(one) for one in results.moved],
    }


def lessons(results: Results) -> Mapping[Question, tuple[Saying, ...]]:
    """Return what the room wants to keep and to change, for other exercises."""
    return {name: tuple(card.words for card in results.cards[name]) for name in ("keep", "change")}


def _outcome(outcome: Outcome[Value], told: Callable[[Value], Json]) -> Json:
    value = told(outcome.value) if outcome.is_ok else None
    return Outcome(outcome.state, None, outcome.reason).as_json() | {"value": value}


def _texts(said: tuple[Saying, ...]) -> Json:
    return [one.text for one in said]


def _found(found: Found) -> Json:
    statement: dict[str, Json] = {"id": found.id, "statement": catalogue("en").say(STATEMENTS[found.id])}
    return statement | _answers(found.answers) | {"missing": found.missing}


def _answers(answers: Answers) -> dict[str, Json]:
    return {
        "rated": answers.rated,
        "spread": _outcome(answers.spread, _spread),
        "median": _outcome(answers.median, as_json),
        "consensus": _outcome(answers.consensus, lambda found: round(found, 9)),
        "high": _outcome(answers.high, _share),
    }


def _spread(spread: Spread) -> Json:
    return {
        "kind": spread.kind,
        "counts": [*spread.counts] if spread.counts else None,
        "mostly": None if spread.band is None else BANDS[spread.band],
    }


def _share(share: Share) -> Json:
    return {
        "count": share.count,
        "of": share.n,
        "everybody": share.everybody,
        "lowest": share.count / share.everybody,
        "highest": share.most / share.everybody,
    }


def _meeting(one: Meeting) -> Json:
    high: dict[str, Json] = {name: _outcome(answers.high, _share) for name, answers in one.answers.items()}
    return {"occasion": catalogue("en").say(one.occasion), "answered": one.given, "high": high}


def _moved(one: Moved) -> Json:
    return {
        "id": one.id,
        "cliffs_delta": _outcome(one.delta, as_json),
        "later_is_higher": _outcome(one.delta, lambda delta: as_json(superiority(delta))),
        "p": _outcome(one.p, _two),
        "p_adjusted": _outcome(one.adjusted, _two),
    }


def _two(p: object) -> Json:
    return float(f"{float(p):.2g}")  # pyright: ignore[reportArgumentType]
