"""The JSON Schema of what partner-to-partner trust publishes (draft 2020-12)."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS, HIGHEST, LOWEST
from lpip_workshop.exercises.partners.inputs import MODES

_STATES: list[Json] = ["ok", "no_data", "suppressed", "undefined"]
_NUMBER: dict[str, Json] = {"type": "number"}
_NAMES: dict[str, Json] = {"type": "array", "items": {"type": "string"}}
_BY_NAME: dict[str, Json] = {"type": "object", "additionalProperties": {"type": ["number", "null"]}}


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish.publish`."""
    return _object(
        "How far organisations trust each other, from 1 to 4; an answer at the threshold or above is trust.",
        {
            "state": {
                "enum": ["none", "open", "closed", "revealed"],
                "description": "Where the newest round stands; none before the first.",
            },
            "mode": {"enum": [*MODES], "description": "Who sees what; open only with the agreement of all."},
            "threshold": {"enum": [*range(LOWEST, HIGHEST + 1)], "description": "From this rating on it is trust."},
            "organisations": _count("How many organisations take part."),
            "agreed": _count("How many agreed that everybody sees their ratings."),
            "received": _count("How many sheets came in, blank ones too."),
            "answered": _nullable(_count("Organisations that rated somebody; null before the reveal.")),
            "people": _nullable(_count("People who rated somebody; null before the reveal.")),
            "unknown": _nullable(_count("Organisations that did not answer: unknown, not isolated.")),
            "totals": _nullable(_totals()),
            "withheld": {"type": ["string", "null"], "description": "Why there are no totals."},
            "named": _nullable(_named()),
            "change": _outcome("Since the workshop before; only where all agreed, both times, to show it.", _change()),
        },
    )


def _change() -> dict[str, Json]:
    pair: dict[str, Json] = {
        "r": {"type": "number", "description": "Pearson correlation over answers given both times."},
        "p": {"type": "number", "description": "Share of shuffles of rows and columns together as far from 0."},
    }
    return _object(
        "The same organisations both times; each rater is compared with itself.",
        {
            "since": {"type": "string", "description": "The workshop it is compared with."},
            "raters": _count("Organisations that rated some others both times."),
            "answers": _count("Answers given both times."),
            "mean_change": {"type": "number", "description": "Mean over raters of how far their answers moved."},
            "raters_lower": _count("Raters whose answers fell."),
            "raters_same": _count("Raters whose answers stayed level."),
            "raters_higher": _count("Raters whose answers rose."),
            "p": _outcome("Exact sign-flip p, raters flipped whole, from 6 raters on.", _NUMBER),
            "association": _outcome("How alike the two patterns are (QAP, Krackhardt 1988).", _object("Both.", pair)),
        },
    )


def _totals() -> dict[str, Json]:
    return _object(
        "Totals that name nobody, each withheld where an answer could be worked out from it. Null where withheld.",
        {
            "coverage": _described(_share(), "Answers given, of all there could be: N(N - 1)."),
            "density": _list(
                "Answers that are trust, at the threshold and one either side.",
                _outcome_with({"threshold": _count("From this rating on.", LOWEST)}, _share()),
            ),
            "dimensions": _list(
                "The same by dimension, at the threshold.",
                _outcome_with(
                    {"id": {"enum": [d.id for d in DIMENSIONS], "description": "Which dimension."}}, _share()
                ),
            ),
            "census": _outcome("Pairs in which both answered (Holland & Leinhardt 1970).", _census()),
            "reciprocity": _reciprocity(),
            "one_sided": _outcome("Pairs in which one trusts and is not trusted back.", _count("Pairs.")),
            "asymmetry": _outcome("Mean distance between the two answers of a pair, in points.", _NUMBER),
            "received": _outcome(
                "How far each is trusted, by name; in totals only where all have five raters and none is alike.",
                _list("One organisation each.", _received()),
            ),
        },
    )


def _reciprocity() -> dict[str, Json]:
    return _object(
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
    return _object(
        "Everything with names; null unless the mode is open.",
        {
            "matrix": _list("The answers, medians where several people rated for one organisation.", _answer()),
            "sides": _list("Each organisation.", _side()),
            "one_sided": _list(
                "Pairs in which the first trusts and is not trusted back.",
                _object("One pair.", {"from": _name("Who trusts."), "to": _name("Whom.")}),
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
    return _object("One answer.", {**ends, "score": _described(_NUMBER, "Mean of the dimensions rated."), **rated})


def _side() -> dict[str, Json]:
    return _object(
        "One organisation.",
        {
            "name": _name("Which."),
            "given": _outcome("Mean of what it answered about others.", _NUMBER),
            "relative_given": _outcome("The same less the mean of all answers.", _NUMBER),
            "received": _outcome("Mean of what others answered about it.", _NUMBER),
            "raters": _count("How many organisations answered about it."),
        },
    )


def _network() -> dict[str, Json]:
    return _object(
        "The graph of pairs that trust each other.",
        {
            "components": _list("Parts that hang together, largest first.", _NAMES),
            "betweenness": _described(_BY_NAME, "Share of shortest chains through each (Freeman 1977)."),
            "constraint": _described(_BY_NAME, "Burt's constraint (1992); null without a mutual tie."),
            "brokers": _described(_NAMES, "Highest betweenness at each threshold, whoever else had not answered."),
            "cut_points": _described(_NAMES, "Without whom the graph falls into parts, as steadily."),
        },
    )


def _effects() -> dict[str, Json]:
    return _object(
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
    return _object(
        "Pairs by how many of the two trust.",
        {
            "pairs": _count("Pairs in which both answered."),
            "mutual": _count("Both trust."),
            "one_sided": _count("One does."),
            "neither": _count("Neither does."),
        },
    )


def _received() -> dict[str, Json]:
    return _object(
        "One organisation.",
        {
            "name": _name("Which."),
            "raters": _count("How many organisations answered about it."),
            "mean": _described(_NUMBER, "To one decimal."),
        },
    )


def _share() -> dict[str, Json]:
    return _object(
        "A count of a whole.",
        {
            "count": _count("How many."),
            "of": _count("Of how many."),
            "share": {"type": ["number", "null"], "description": "count / of; null of nothing."},
        },
    )


def _outcome(description: str, value: dict[str, Json]) -> dict[str, Json]:
    return _object(description, _parts(value))


def _outcome_with(more: dict[str, Json], value: dict[str, Json]) -> dict[str, Json]:
    return _object("One number.", {**more, **_parts(value)})


def _parts(value: dict[str, Json]) -> dict[str, Json]:
    return {
        "state": {"enum": _STATES, "description": "Whether there is a value."},
        "value": {"anyOf": [value, {"type": "null"}], "description": "Null unless ok."},
        "reason": {"type": ["string", "null"], "description": "Why there is no value."},
    }


def _object(description: str, properties: dict[str, Json]) -> dict[str, Json]:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }


def _count(description: str, minimum: int = 0) -> dict[str, Json]:
    return {"type": "integer", "minimum": minimum, "description": description}


def _name(description: str) -> dict[str, Json]:
    return {"type": "string", "description": description}


def _described(schema: dict[str, Json], description: str) -> dict[str, Json]:
    return {**schema, "description": description}


def _list(description: str, items: dict[str, Json]) -> dict[str, Json]:
    return {"type": "array", "items": items, "description": description}


def _nullable(schema: dict[str, Json]) -> dict[str, Json]:
    return {"anyOf": [schema, {"type": "null"}], "description": schema["description"]}
