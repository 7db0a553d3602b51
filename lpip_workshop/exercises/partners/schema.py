"""The JSON Schema of what partner-to-partner trust publishes (draft 2020-12)."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, nullable, record
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS, HIGHEST, LOWEST
from lpip_workshop.exercises.partners.inputs import MODES

_STATES: list[Json] = ["ok", "no_data", "suppressed", "undefined"]
_NUMBER: dict[str, Json] = {"type": "number"}
_NAMES: dict[str, Json] = {"type": "array", "items": {"type": "string"}}
_BY_NAME: dict[str, Json] = {"type": "object", "additionalProperties": {"type": ["number", "null"]}}


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish.publish`."""
    return record(
        "How far organisations trust each other, from 1 to 4; an answer at the threshold or above is trust.",
        {
            "state": {
                "enum": ["none", "open", "closed", "revealed"],
                "description": "Where the newest round stands; none before the first.",
            },
            "mode": {"enum": [*MODES], "description": "Who sees what; open only with the agreement of all."},
            "threshold": {"enum": [*range(LOWEST, HIGHEST + 1)], "description": "From this rating on it is trust."},
            "organisations": count("How many organisations take part."),
            "agreed": count("How many agreed that everybody sees their ratings."),
            "received": count("How many sheets came in, blank ones too."),
            "answered": nullable(count("Organisations that rated somebody; null before the reveal.")),
            "people": nullable(count("People who rated somebody; null before the reveal.")),
            "unknown": nullable(count("Organisations that did not answer: unknown, not isolated.")),
            "totals": nullable(_totals()),
            "withheld": {"type": ["string", "null"], "description": "Why there are no totals."},
            "named": nullable(_named()),
            "before": _outcome("The totals of the workshop before, as they were told then.", _before()),
            "change": _outcome("Since the workshop before; only where all agreed, both times, to show it.", _change()),
        },
    )


def _before() -> dict[str, Json]:
    return record(
        "What `totals` says of today, of the workshop before.",
        {
            "since": {"type": "string", "description": "Which workshop."},
            "threshold": {"enum": [*range(LOWEST, HIGHEST + 1)], "description": "From this rating on it was trust."},
            "totals": _totals(),
        },
    )


def _change() -> dict[str, Json]:
    pair: dict[str, Json] = {
        "r": {"type": "number", "description": "Pearson correlation over answers given both times."},
        "p": {"type": "number", "description": "Share of shuffles of rows and columns together as far from 0."},
    }
    return record(
        "The same organisations both times; each rater is compared with itself.",
        {
            "since": {"type": "string", "description": "The workshop it is compared with."},
            "raters": count("Organisations that rated some others both times."),
            "answers": count("Answers given both times."),
            "mean_change": {"type": "number", "description": "Mean over raters of how far their answers moved."},
            "raters_lower": count("Raters whose answers fell."),
            "raters_same": count("Raters whose answers stayed level."),
            "raters_higher": count("Raters whose answers rose."),
            "p": _outcome("Exact sign-flip p, raters flipped whole, from 6 raters on.", _NUMBER),
            "association": _outcome("How alike the two patterns are (QAP, Krackhardt 1988).", record("Both.", pair)),
        },
    )


def _totals() -> dict[str, Json]:
    return record(
        "Totals that name nobody, each withheld where an answer could be worked out from it. Null where withheld.",
        {
            "coverage": _described(_share(), "Answers given, of all there could be: N(N - 1)."),
            "density": listing(
                "Answers that are trust, at the threshold and one either side.",
                _outcome_with({"threshold": count("From this rating on.", LOWEST)}, _share()),
            ),
            "dimensions": listing(
                "The same by dimension, at the threshold.",
                _outcome_with(
                    {"id": {"enum": [d.id for d in DIMENSIONS], "description": "Which dimension."}}, _share()
                ),
            ),
            "census": _outcome("Pairs in which both answered (Holland & Leinhardt 1970).", _census()),
            "reciprocity": _reciprocity(),
            "one_sided": _outcome("Pairs in which one trusts and is not trusted back.", count("Pairs.")),
            "asymmetry": _outcome("Mean distance between the two answers of a pair, in points.", _NUMBER),
            "received": _outcome(
                "How far each is trusted, by name; in totals only where all have five raters and none is alike.",
                listing("One organisation each.", _received()),
            ),
        },
    )


def _reciprocity() -> dict[str, Json]:
    return record(
        "Three definitions, by name, over pairs in which both answered.",
        {
            "pairs_mutual": _outcome("Of pairs in which somebody trusts, both do: M / (M + A).", _share()),
            "ties_returned": _outcome("Of answers that are trust, returned ones: 2M / (2M + A).", _share()),
            "beyond_chance": _outcome(
                "(r - d) / (1 - d), r ties returned, d density of these pairs (Garlaschelli & Loffredo 2004).", _NUMBER
            ),
        },
    )


def _named() -> dict[str, Json]:
    return record(
        "Everything with names; null unless the mode is open.",
        {
            "matrix": listing("The answers, medians where several people rated for one organisation.", _answer()),
            "sides": listing("Each organisation.", _side()),
            "one_sided": listing(
                "Pairs in which the first trusts and is not trusted back.",
                record("One pair.", {"from": _name("Who trusts."), "to": _name("Whom.")}),
            ),
            "isolated": _described(_NAMES, "Answered and were answered about; nobody trusts in either direction."),
            "unknown": _described(_NAMES, "Did not answer."),
            "network": _network(),
            "effects": _outcome("Social relations model (Warner, Kenny & Stoto 1979).", _effects()),
        },
    )


def _answer() -> dict[str, Json]:
    rated: dict[str, Json] = {d.id: _described({"type": ["number", "null"]}, f"Rating of {d.id}.") for d in DIMENSIONS}
    ends: dict[str, Json] = {"from": _name("Who answered."), "to": _name("About whom.")}
    return record("One answer.", {**ends, "score": _described(_NUMBER, "Mean of the dimensions rated."), **rated})


def _side() -> dict[str, Json]:
    return record(
        "One organisation.",
        {
            "name": _name("Which."),
            "given": _outcome("Mean of what it answered about others.", _NUMBER),
            "relative_given": _outcome("The same less the mean of all answers.", _NUMBER),
            "received": _outcome("Mean of what others answered about it.", _NUMBER),
            "raters": count("How many organisations answered about it."),
        },
    )


def _network() -> dict[str, Json]:
    return record(
        "The graph of pairs that trust each other.",
        {
            "components": listing("Parts that hang together, largest first.", _NAMES),
            "betweenness": _described(_BY_NAME, "Share of shortest chains through each (Freeman 1977)."),
            "constraint": _described(_BY_NAME, "Burt's constraint (1992); null without a mutual tie."),
            "brokers": _described(_NAMES, "Highest betweenness at each threshold, whoever else had not answered."),
            "cut_points": _described(_NAMES, "Without whom the graph falls into parts, as steadily."),
        },
    )


def _effects() -> dict[str, Json]:
    return record(
        "answer = mean + give + receive + what is special to the pair.",
        {
            "mean": _described(_NUMBER, "The grand mean."),
            "give": _described(_BY_NAME, "How much more than the mean each gives; adds up to 0."),
            "receive": _described(_BY_NAME, "How much more than the mean each receives; adds up to 0."),
            "generalised_reciprocity": _outcome("Correlation of give and receive.", _NUMBER),
            "dyadic_reciprocity": _outcome("Correlation of what is special to a pair, both ways.", _NUMBER),
        },
    )


def _census() -> dict[str, Json]:
    return record(
        "Pairs by how many of the two trust.",
        {
            "pairs": count("Pairs in which both answered."),
            "mutual": count("Both trust."),
            "one_sided": count("One does."),
            "neither": count("Neither does."),
        },
    )


def _received() -> dict[str, Json]:
    return record(
        "One organisation.",
        {
            "name": _name("Which."),
            "raters": count("How many organisations answered about it."),
            "mean": _described(_NUMBER, "To one decimal."),
        },
    )


def _share() -> dict[str, Json]:
    return record(
        "A count of a whole.",
        {
            "count": count("How many."),
            "of": count("Of how many."),
            "share": {"type": ["number", "null"], "description": "count / of; null of nothing."},
        },
    )


def _outcome(description: str, value: dict[str, Json]) -> dict[str, Json]:
    return record(description, _parts(value))


def _outcome_with(more: dict[str, Json], value: dict[str, Json]) -> dict[str, Json]:
    return record("One number.", {**more, **_parts(value)})


def _parts(value: dict[str, Json]) -> dict[str, Json]:
    return {
        "state": {"enum": _STATES, "description": "Whether there is a value."},
        "value": {"anyOf": [value, {"type": "null"}], "description": "Null unless ok."},
        "reason": {"type": ["string", "null"], "description": "Why there is no value."},
    }


def _name(description: str) -> dict[str, Json]:
    return {"type": "string", "description": description}


def _described(schema: dict[str, Json], description: str) -> dict[str, Json]:
    return {**schema, "description": description}
