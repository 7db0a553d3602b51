"""How sure it is, said plainly, and as numbers."""

from __future__ import annotations

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, mapping, number, record, text, texts
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.words import Listing, N, T, Text, Words, listed
from lpip_workshop.exercises.priorities.compute import RoundResult
from lpip_workshop.exercises.priorities.schema_parts import state
from lpip_workshop.exercises.priorities.sure import Firsts, Sure
from lpip_workshop.exercises.priorities.undo import Undo
from lpip_workshop.exercises.priorities.wording import quoted
from lpip_workshop.methods.concordance import Concordance, mean_spearman
from lpip_workshop.methods.rating import agreement_label
from lpip_workshop.methods.states import Outcome, as_json, ok

_MOST_NAMED = 6


def sure_words(one: RoundResult) -> tuple[Words, ...]:
    """Return what can and cannot be told apart, what sectors change, and how far people agree."""
    sure = one.sure
    if sure is None:
        return (one.hidden,) if one.hidden else ()
    return (
        *_apart(one, sure),
        *_circle(one, sure),
        *_sectors(one, sure),
        *_undo(one, sure),
        *_missing(sure),
        *_agreement(sure),
    )


def _named(one: RoundResult, options: Firsts) -> Listing:
    return listed([quoted(one.texts[option]) for option in options])


def _apart(one: RoundResult, sure: Sure) -> list[Words]:
    if len(sure.apart) == 1:
        return [T("No option can be told from the others: the order may turn when one person is missing.")]
    said: list[Words] = []
    for tier in sure.apart:
        if 1 < len(tier) <= _MOST_NAMED:
            said.append(T("{options} cannot be told apart.", options=_named(one, tier)))
        elif len(tier) > _MOST_NAMED:
            said.append(N("{n} option cannot be told apart.", "{n} options cannot be told apart.", len(tier)))
    return said or [T("Every option keeps its place whichever way we count and whoever is missing.")]


def _circle(one: RoundResult, sure: Sure) -> list[Words]:
    if not sure.circle:
        return []
    if len(sure.circle) > _MOST_NAMED:
        return [T("{n} options beat each other in a circle: no majority puts one of them first.", n=len(sure.circle))]
    return [
        T(
            "{options} beat each other in a circle: no majority puts one of them first.",
            options=_named(one, sure.circle),
        )
    ]


def _sectors(one: RoundResult, sure: Sure) -> list[Words]:
    first = set(one.outcome.value.verdict.first) if one.outcome and one.outcome.is_ok else set[str]()
    said: list[Words] = [
        T("Without {sector}, {options} would come first.", sector=SECTORS[sector], options=_named(one, there))
        for sector, there in sure.without.items()
        if set(there) != first
    ]
    if sure.without and not said:
        said.append(T("The first stays first without any one of the sectors that can be told."))
    if sure.equal.is_ok and set(sure.equal.value) != first:
        there = _named(one, sure.equal.value)
        said.append(T("If every sector counted the same, {options} would come first.", options=there))
    return said


def _undo(one: RoundResult, sure: Sure) -> list[Words]:
    agreed = next(iter(sure.undo.values()))
    if not agreed.is_ok or agreed.value.people >= one.turnout.counted:
        return []
    found = agreed.value
    names = {"kept": one.texts[found.kept], "challenger": one.texts[found.challenger]}
    if found.exact:
        return [
            N(
                "It takes {n} person staying away to undo the line: “{challenger}” would then be level with “{kept}”.",
                "It takes {n} people staying away to undo the line: “{challenger}” would then be level with “{kept}”.",
                found.people,
                **names,
            )
        ]
    return [
        N(
            "At most {n} person need stay away to undo the line, perhaps fewer: “{kept}” would then no longer stand "
            "above “{challenger}”.",
            "At most {n} people need stay away to undo the line, perhaps fewer: “{kept}” would then no longer stand "
            "above “{challenger}”.",
            found.people,
            **names,
        )
    ]


def _missing(sure: Sure) -> list[Words]:
    if not sure.missing or not sure.settled:
        return []
    return [
        T(
            "Who is ahead is settled for {settled} of {pairs} pairs of options, whatever those who did not answer "
            "would have said.",
            settled=sum(map(len, sure.settled.values())),
            pairs=len(sure.settled) * (len(sure.settled) - 1) // 2,
        )
    ]


def _agreement(sure: Sure) -> list[Words]:
    if not sure.agreement.is_ok:
        return []
    found = sure.agreement.value
    return [
        T(
            "Between the people there is {label} (Kendall’s W {w}; chance alone gives about {chance}).",
            label=agreement_label(found.w),
            w=f"{float(found.w):.2f}",
            chance=f"{1 / sure.raters:.2f}",
        ),
        _by_chance(found),
    ]


def _by_chance(found: Concordance) -> Text:
    p = T("below 0.001") if found.p < 0.001 else f"{found.p:.3f}"
    if found.draws:
        return T(
            "Chance alone gives as much agreement with a probability of {p} (each ballot shuffled {draws} times).",
            p=p,
            draws=found.draws,
        )
    return T(
        "Chance alone gives as much agreement with a probability of {p} (chi-square {chi}, {freedom} degrees of "
        "freedom).",
        p=p,
        chi=f"{float(found.chi_square):.1f}",
        freedom=found.freedom,
    )


def sure_json(sure: Sure, names: dict[str, str]) -> Json:
    """Return the numbers, options by their words."""

    def told(options: Firsts) -> Json:
        return [names[option] for option in options]

    agreed = sure.agreement
    agreement = (ok(_agreement_json(agreed.value, sure.raters)) if agreed.is_ok else agreed).as_json()
    equal = ok(told(sure.equal.value)).as_json() if sure.equal.is_ok else sure.equal.as_json()
    return {
        "cannot_be_told_apart": [told(tier) for tier in sure.apart],
        "first_by_rule": {rule: told(options) for rule, options in sure.firsts.items()},
        "circle": told(sure.circle),
        "first_without_sector": {sector: told(options) for sector, options in sure.without.items()},
        "first_with_equal_sectors": equal,
        "sectors_too_small": sure.small,
        "agreement": agreement,
        "raters": sure.raters,
        "people_to_undo": {rule: _undo_json(found, names) for rule, found in sure.undo.items()},
        "settled": {names[option]: told(others) for option, others in sure.settled.items()},
    }


def _agreement_json(found: Concordance, raters: int) -> dict[str, Json]:
    return {
        "w": as_json(found.w),
        "mean_spearman": as_json(mean_spearman(found.w, raters)),
        "label": catalogue("en").say(agreement_label(found.w)),
        "chi_square": as_json(found.chi_square),
        "degrees_of_freedom": found.freedom,
        "p": found.p,
        "p_from_draws": found.draws,
    }


def _undo_json(found: Outcome[Undo], names: dict[str, str]) -> Json:
    if not found.is_ok:
        return found.as_json()
    one = found.value
    told: dict[str, Json] = {
        "people": one.people,
        "kept": names[one.kept],
        "challenger": names[one.challenger],
        "exact": one.exact,
    }
    return ok(told).as_json()


def sure_schema() -> Json:
    """Return the schema of `sure_json`."""
    agreement = record(
        "How far people agree.",
        {
            "w": number("Kendall's W, corrected for ties."),
            "mean_spearman": number("(mW - 1)/(m - 1)."),
            "label": text("Schmidt's (1997) words for W."),
            "chi_square": number("m(n - 1)W."),
            "degrees_of_freedom": count("n - 1."),
            "p": number("How often chance alone agrees as much."),
            "p_from_draws": count("So many shufflings of each ballot gave p; 0: it is that of chi-square."),
        },
    )
    undo = record(
        "The weakest pair across the line.",
        {
            "people": count("So many people's absence."),
            "kept": text("The option that goes ahead."),
            "challenger": text("The option that would no longer stand below it."),
            "exact": {"type": "boolean", "description": "False: so many are enough, and fewer might be."},
        },
    )
    return record(
        "How sure it is.",
        {
            "cannot_be_told_apart": listing("Tiers that hold by every rule, whoever is left out.", texts("One tier.")),
            "first_by_rule": mapping("Who is first by each rule; with ranking only.", texts("First.")),
            "circle": texts("Options at the top that beat each other in a circle (Smith set); empty if there is none."),
            "first_without_sector": mapping("Who is first without a sector, by its id.", texts("First.")),
            "first_with_equal_sectors": state("Who is first where every sector counts the same.", texts("First.")),
            "sectors_too_small": count("Sectors on ballots that are too small to be told."),
            "agreement": state("Kendall (1948); with ranking and points only.", agreement),
            "raters": count("People behind it."),
            "people_to_undo": mapping(
                "How few people's absence would undo the line, by the agreed rule; with ranking by two more.",
                state("Undefined where the line is tied or divides nothing.", undo),
            ),
            "settled": mapping(
                "Whom an option beats by more ballots than are missing, so whatever these say; with ranking only.",
                texts("Options it beats."),
            ),
        },
    )
