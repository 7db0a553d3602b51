"""What a sample can say, as JSON, and its schema."""

from __future__ import annotations

from collections.abc import Mapping

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, mapping, number, record
from lpip_workshop.exercises.priorities.compute import RoundResult
from lpip_workshop.exercises.priorities.sampling import Ranges, Sampled, sampled
from lpip_workshop.exercises.priorities.schema_parts import state
from lpip_workshop.methods.resampling import BOOTSTRAP_DRAWS, BOOTSTRAP_SEED
from lpip_workshop.methods.sampling import AT_EDGES, LEVEL, Interval
from lpip_workshop.methods.states import ok

Names = Mapping[str, str]


def sample_json(one: RoundResult, names: Names, smallest: int) -> dict[str, Json]:
    """Return {"sample": …} of a round whose room is a sample, nothing where everybody concerned is there."""
    found = sampled(one, smallest)
    if found is None:
        return {}
    return {"sample": ok(_sample(found.value, names)).as_json() if found.is_ok else found.as_json()}


def _sample(found: Sampled, names: Names) -> dict[str, Json]:
    places, shares = found.places, found.shares
    return {
        "people": found.people,
        "population": found.population,
        "finite_population_factor": found.factor,
        "places": ok(_places(places.value, names)).as_json() if places.is_ok else places.as_json(),
        "shares": ok(_shares(shares.value, names)).as_json() if shares.is_ok else shares.as_json(),
    }


def _places(ranges: Ranges, names: Names) -> dict[str, Json]:
    by_rule: dict[str, Json] = {
        rule: {
            names[option]: {"best": one.best, "worst": one.worst, "in_top_3": one.at_top}
            for option, one in by_option.items()
        }
        for rule, by_option in ranges.items()
    }
    return {"draws": BOOTSTRAP_DRAWS, "seed": BOOTSTRAP_SEED, "level": 1 - AT_EDGES, "by_rule": by_rule}


def _shares(shares: Mapping[str, Interval], names: Names) -> dict[str, Json]:
    return {
        "level": LEVEL,
        "by_option": {names[option]: {"low": one.low, "high": one.high} for option, one in shares.items()},
    }


def sample_schema() -> Json:
    """Return the schema of what `sample_json` gives under "sample"."""
    value = record(
        "What can be said of those the room is a sample of.",
        {
            "people": count("Ballots that choose something.", minimum=1),
            "population": {"type": ["integer", "null"], "description": "How many the sample is of; null if unknown."},
            "finite_population_factor": number("sqrt((N - n)/(N - 1)); 1 where the population is not known."),
            "places": state("Where options would stand if people like these were drawn anew.", _places_schema()),
            "shares": state("The share of people who support an option (Wilson 1927).", _shares_schema()),
        },
    )
    return state("Only where the workshop says that the room is a sample, and not in every other room.", value)


def _places_schema() -> Json:
    place = record(
        "One option.",
        {
            "best": count("The best place of the range.", minimum=1),
            "worst": count("The worst place of the range.", minimum=1),
            "in_top_3": number("Part of the draws with a place among the first three; level options share it."),
        },
    )
    return record(
        "Bootstrap (Efron 1979).",
        {
            "draws": count("How many draws."),
            "seed": count("What chance began with: the same seed gives the same ranges."),
            "level": number("The part of draws that a range holds at least."),
            "by_rule": mapping("By schulze and borda with ranking, else by the method.", mapping("By option.", place)),
        },
    )


def _shares_schema() -> Json:
    interval = record("One option.", {"low": number("From 0."), "high": number("To 1.")})
    return record(
        "Intervals.", {"level": number("The level of confidence."), "by_option": mapping("By option.", interval)}
    )
