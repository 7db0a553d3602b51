"""What an open round says with names, in plain sentences."""

from __future__ import annotations

from lpip_workshop.core.words import Listing, N, T, Text, Words, listed
from lpip_workshop.exercises.partners.compute import Named, Results
from lpip_workshop.exercises.partners.texts import hundredths, names_of, some_of

MOST_NAMED, MOST_IN_PART = 8, 4


def findings(results: Results, found: Named) -> tuple[Text, ...]:
    """Return the sentences on one-sided trust, brokers, parts, who stands alone and who is not known."""
    said = [
        _one_sided(results, found),
        *_cut_points(results, found),
        _brokers(results, found),
        _parts(found),
        _isolated(results, found),
        _unknown(results, found),
    ]
    return tuple(words for words in said if words is not None)


def _one_sided(results: Results, found: Named) -> Text | None:
    names = results.names
    pairs: list[Words] = [
        T("{one} in {other}", one=names[a], other=names[b]) for a, b in found.one_sided[:MOST_NAMED]
    ]  # fmt: skip
    if not pairs:
        return None
    more = len(found.one_sided) - len(pairs)
    if more > 0:
        pairs.append(N("{n} more pair", "{n} more pairs", more))
    return T("Trust that is not returned: {pairs}.", pairs=listed(pairs))


def _cut_points(results: Results, found: Named) -> tuple[Text, ...]:
    return tuple(
        T(
            "If {name} is not there, mutual trust falls into {n} parts: {parts}.",
            name=results.names[cut.name],
            n=len(cut.parts),
            parts=_apart(results, cut.parts),
        )
        for cut in found.middle.cut_points
    )


def _apart(results: Results, parts: tuple[tuple[str, ...], ...]) -> Listing:
    """Return the parts, each by its first names."""
    said: list[Words] = []
    for part in parts:
        names = listed(tuple(results.names[ident] for ident in part[:MOST_IN_PART]))
        more = len(part) - MOST_IN_PART
        said.append(T("({names} and {more} more)", names=names, more=more) if more > 0 else T("({names})", names=names))
    return listed(said)


def _brokers(results: Results, found: Named) -> Text | None:
    brokers = found.middle.brokers
    if not brokers:
        return T("No organisation steadily stands between the others.")
    return N(
        "{names} stands between the most others, at each threshold and whoever had not answered.",
        "{names} stand between the most others, at each threshold and whoever had not answered.",
        len(brokers),
        names=names_of(results, brokers),
    )


def _parts(found: Named) -> Text | None:
    several = [part for part in found.middle.parts if len(part) > 1]
    if len(several) < 2:
        return None
    return N(
        "Mutual trust falls into {n} part with no link between them.",
        "Mutual trust falls into {n} parts with no link between them.",
        len(several),
    )


def _isolated(results: Results, found: Named) -> Text | None:
    if not found.isolated:
        return None
    return T(
        "Neither trusting nor trusted so far: {names}. Who could invite them in?",
        names=some_of(results, found.isolated),
    )


def _unknown(results: Results, found: Named) -> Text | None:
    if not found.matrix.unknown:
        return None
    return T(
        "What {names} would say is not known: no answer is not the same as no trust.",
        names=some_of(results, found.matrix.unknown),
    )


def effect_words(found: Named) -> tuple[Text, ...]:
    """Return what the effects say of giving and receiving, and of pairs."""
    if not found.effects.is_ok:
        return ()
    said: list[Text] = []
    generalised, dyadic = found.effects.value.generalised, found.effects.value.dyadic
    if generalised.is_ok:
        said.append(
            T("Giving and receiving go together at {r} (from −1 to 1).", r=hundredths(generalised.value)),
        )
    if dyadic.is_ok:
        said.append(
            T("What is special to a pair is returned at {r} (from −1 to 1).", r=hundredths(dyadic.value)),
        )
    return tuple(said)
