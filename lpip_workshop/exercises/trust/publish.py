"""The pulse as JSON, under documented keys: every number a screen or a handout shows, and no more."""

from __future__ import annotations

from fractions import Fraction

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.found import Found
from lpip_workshop.exercises.trust.groups import SectorGap
from lpip_workshop.exercises.trust.items import plain_text
from lpip_workshop.exercises.trust.publish_change import estimate, outcome, published
from lpip_workshop.exercises.trust.scales import Scale
from lpip_workshop.methods.disclosure import Spread, three_bands
from lpip_workshop.methods.question import Question, Share
from lpip_workshop.methods.reliability import Alpha
from lpip_workshop.methods.states import as_json

BANDS = ("low", "middle", "high")


def publish(results: Results) -> dict[str, Json]:
    """Return the results as JSON that satisfies `schema.results_schema`."""
    revealed = results.abstained is not None
    return {
        "state": results.state,
        "scale": results.asked.scale,
        "sector_asked": results.asked.sector,
        "code_asked": results.asked.code,
        "smallest_group": results.setting.smallest,
        "invited": results.invited,
        "received": results.received,
        "answered": results.answered if revealed else None,
        "abstained": results.abstained,
        "dimensions": [_found(found) for found in results.dimensions],
        "scales": [_scale(scale) for scale in results.scales],
        "change": outcome(results.change, published),
    }


def _found(found: Found) -> Json:
    return {
        "id": found.id,
        "dimension": plain_text(found.item.name),
        "statement": plain_text(found.item.statement),
        "reverse": found.item.reverse,
        "rated_both": found.both,
        "missing": found.missing,
        "importance": _question(found.importance),
        "experience": _question(found.experience),
        "gap": outcome(found.gap, estimate),
        "two_camps": found.camps,
        "by_sector": [_sector(group) for group in found.sectors],
    }


def _question(question: Question) -> Json:
    return {
        "rated": question.rated,
        "n": question.n,
        "spread": outcome(question.spread, _spread),
        "median": outcome(question.median, as_json),
        "mean": outcome(question.mean, estimate),
        "consensus": outcome(question.consensus, as_json),
        "high": outcome(question.high, _share),
    }


def _spread(spread: Spread) -> Json:
    return {
        "kind": spread.kind,
        "counts": [*spread.counts] if spread.kind == "counts" else None,
        "bands": None if spread.homogeneous else [*three_bands(spread.counts)],
        "mostly": None if spread.band is None else BANDS[spread.band],
    }


def _share(share: Share) -> Json:
    return {
        "count": share.count,
        "of": share.n,
        "lowest": share.count / share.everybody,
        "highest": share.most / share.everybody,
    }


def _sector(group: SectorGap) -> Json:
    return {"sector": group.sector or "not_said", "n": group.n, "gap": _number(group.gap)}


def _number(value: Fraction) -> Json:
    return as_json(value)


def _scale(scale: Scale) -> Json:
    return {
        "name": "all" if scale.whole else plain_text(scale.name),
        "statements": [*scale.ids],
        "gap": outcome(scale.gap, estimate),
        "alpha_importance": outcome(scale.importance, _alpha),
        "alpha_experience": outcome(scale.experience, _alpha),
    }


def _alpha(alpha: Alpha) -> Json:
    low, high = (round(end, 2) for end in (alpha.low, alpha.high))
    return {"value": round(float(alpha.value), 2), "low": low, "high": high, "n": alpha.people}


def gaps(results: Results) -> tuple[tuple[Words, float], ...]:
    """Return the name and the gap of each statement that may be shown, widest first, for other exercises."""
    return tuple((found.label, float(found.gap.value.value)) for found in results.shown)
