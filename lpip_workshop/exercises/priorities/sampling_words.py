"""What a sample can say, in plain words and as a table."""

from __future__ import annotations

from collections.abc import Mapping

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.priorities.compute import RoundResult
from lpip_workshop.exercises.priorities.sampling import Sampled
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.exercises.priorities.wording import quoted
from lpip_workshop.figures.model import Table
from lpip_workshop.methods.resampling import BOOTSTRAP_DRAWS, BOOTSTRAP_SEED
from lpip_workshop.methods.sampling import Interval, PlaceRange
from lpip_workshop.methods.states import Outcome

_RULES: Mapping[str, Text] = {"schulze": T("Place (Schulze)"), "borda": T("Place (Borda)")}


def sample_sentence(one: RoundResult, found: Outcome[Sampled]) -> Words:
    """Return one sentence: how firm the first place is beyond this room."""
    if not found.is_ok:
        return found.reason or ""
    places = found.value.places
    if not places.is_ok:
        return T("The room is a sample. How far places could move is not said. {why}", why=places.reason or "")
    first = one.outcome.value.verdict.order[0] if one.outcome else ""
    ranges = next(iter(places.value.values()))
    best, worst = ranges[first].best, ranges[first].worst
    option = quoted(one.texts[first])
    if best == worst:
        return T(
            "The room is a sample: in nine of ten draws like it, {option} is at place {place}.",
            option=option,
            place=best,
        )
    return T(
        "The room is a sample: in nine of ten draws like it, {option} is between place {best} and place {worst}.",
        option=option,
        best=best,
        worst=worst,
    )


def sample_table(one: RoundResult, found: Outcome[Sampled]) -> Table | None:
    """Return places and shares with their ranges, in the order of the result; None where there are neither."""
    columns = _columns(found.value) if found.is_ok else []
    if not columns or one.outcome is None:
        return None
    return Table(
        (T("Option"), *(heading for heading, _cells in columns)),
        tuple((one.texts[o], *(cells[o] for _heading, cells in columns)) for o in one.outcome.value.verdict.order),
        T("How far chance could move them: places in nine of ten draws, support with 95 per cent confidence"),
        frozenset(range(1, len(columns) + 1)),
    )


def _columns(found: Sampled) -> list[tuple[Words, Mapping[str, Words]]]:
    made: list[tuple[Words, Mapping[str, Words]]] = []
    if found.places.is_ok:
        for rule, ranges in found.places.value.items():
            made.append((_RULES.get(rule, T("Place")), {o: _between(at) for o, at in ranges.items()}))
        agreed = next(iter(found.places.value.values()))
        made.append((T("In the first three"), {o: _of_hundred(at.at_top) for o, at in agreed.items()}))
    if found.shares.is_ok:
        made.append((T("Support"), {o: _share(part) for o, part in found.shares.value.items()}))
    return made


def _between(at: PlaceRange) -> Words:
    return str(at.best) if at.best == at.worst else T("{low} to {high}", low=at.best, high=at.worst)


def _of_hundred(part: float) -> Words:
    if part in (0, 1):
        return T("never") if part == 0 else T("always")
    # Never rounded to all or none, which it is not.
    return T("{n} of 100", n=min(max(round(100 * part), 1), 99))


def _share(part: Interval) -> Words:
    return T("{low} to {high} %", low=round(100 * part.low), high=round(100 * part.high))


def sample_method(one: RoundResult, found: Outcome[Sampled]) -> tuple[Words, ...]:
    """Return how the ranges are worked out, with sources, and what they do not cover."""
    if not found.is_ok:
        return (_NOT_BY_CHANCE,)
    sample, said = found.value, list[Words]()
    if sample.places.is_ok:
        said.append(_DRAWN)
    if sample.shares.is_ok:
        support = WAYS[one.vote.rule.method].support
        said.append(
            T("Support is the share of people who {support}, with its score interval (Wilson 1927).", support=support)
        )
    if said and sample.population is not None:
        said.append(_out_of(sample, sample.population))
    return (*said, _NOT_BY_CHANCE)


def _out_of(sample: Sampled, population: int) -> Text:
    return T(
        "Of {population} people {n} answered, which makes the ranges {factor} times as wide (finite population "
        "factor √((N − n)/(N − 1)): Cochran 1977; for the draws as in Rao & Wu 1988).",
        population=f"{population:,}",
        n=sample.people,
        factor=f"{sample.factor:.2f}",
    )


_DRAWN = T(
    "As many ballots as came in are drawn from them anew, any of them as often as chance has it, in {draws} "
    "draws (bootstrap: Efron 1979; seed {seed}). A range of places leaves out at most 5 per cent of the draws "
    "at either end; options that are level hold all the places they share.",
    draws=f"{BOOTSTRAP_DRAWS:,}",
    seed=BOOTSTRAP_SEED,
)
_NOT_BY_CHANCE = T(
    "All this is right for people who are drawn by chance. Who comes to a workshop chooses to come: the ranges do not "
    "cover how they differ from those who stayed away."
)
