"""The map of trust, for rounds whose names may be seen: who trusts whom, and whether it is returned."""

from __future__ import annotations

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.partners.brokers import trust_graph
from lpip_workshop.exercises.partners.compute import Named, Results
from lpip_workshop.exercises.partners.matrix import Edge
from lpip_workshop.figures.model import NetworkChart, Pattern, Point, Table, Tie

TITLE = T("Who trusts whom")
_KINDS: dict[str, tuple[Pattern, Text]] = {
    "both": ("solid", T("Both trust")),
    "one": ("dashed", T("Not returned")),
    "unknown": ("dotted", T("No answer back")),
}
_STRONG, _LIGHT = 3, 1


def trust_map(results: Results, found: Named) -> NetworkChart:
    """Return the map; rings mark brokers and those without whom mutual trust falls into parts."""
    ties = _ties(results, found)
    at = {ident: place for place, ident in enumerate(found.matrix.ids)}
    sectors = {one.id: one.sector for one in results.organisations}
    ringed = {*found.middle.brokers, *(cut.name for cut in found.middle.cut_points)}
    used = {kind for _edge, kind in ties}
    return NetworkChart(
        nodes=tuple(
            Point(_label(results, found, ident), *found.places[ident], sectors[ident], ident in ringed)
            for ident in found.matrix.ids
        ),
        ties=tuple(
            Tie(at[a], at[b], _KINDS[kind][0], kind == "both", _STRONG if kind == "both" else _LIGHT)
            for (a, b), kind in ties
        ),
        kinds=tuple(words for kind, words in _KINDS.items() if kind in used),
        legend=_legend({*sectors.values()}),
        title=TITLE,
        alternative=_alternative(found, ties),
        table=_table(results, ties),
    )


def _legend(occurring: set[str]) -> tuple[tuple[str, Words], ...]:
    """Return what explains the signs, nothing where all are alike."""
    return tuple((sector, words) for sector, words in SHORT.items() if sector in occurring and len(occurring) > 1)


def _label(results: Results, found: Named, ident: str) -> Words:
    name = results.names[ident]
    return T("{name} (no answer)", name=name) if ident in found.matrix.unknown else name


def _ties(results: Results, found: Named) -> list[tuple[Edge, str]]:
    """Return each pair in which somebody trusts, and whether it is returned; returned ones once, and first."""
    arrows = trust_graph(found.matrix, results.asked.threshold).arrows
    place = {ident: i for i, ident in enumerate(found.matrix.ids)}
    told = [((a, b), _kind(found, arrows, (a, b))) for a, b in sorted(arrows, key=lambda e: (place[e[0]], place[e[1]]))]
    order = list(_KINDS)
    once = [(edge, kind) for edge, kind in told if kind != "both" or place[edge[0]] < place[edge[1]]]
    return sorted(once, key=lambda tie: order.index(tie[1]))


def _kind(found: Named, arrows: frozenset[Edge], edge: Edge) -> str:
    back = edge[1], edge[0]
    if back in arrows:
        return "both"
    return "one" if back in found.matrix.scores else "unknown"


def _alternative(found: Named, ties: list[tuple[Edge, str]]) -> Text:
    kinds = [kind for _edge, kind in ties]
    return T(
        "A map of {who}. In {both} pairs both trust, in {one} it is not returned, in {unknown} the other did not "
        "answer. Rings mark those who hold mutual trust together. The table names each pair.",
        who=N("{n} organisation", "{n} organisations", len(found.matrix.ids)),
        both=kinds.count("both"),
        one=kinds.count("one"),
        unknown=kinds.count("unknown"),
    )


def _table(results: Results, ties: list[tuple[Edge, str]]) -> Table:
    names = results.names
    return Table(
        (T("This one trusts …"), T("… this one"), T("Is it returned?")),
        tuple((names[a], names[b], _KINDS[kind][1]) for (a, b), kind in ties),
        T("Pairs in which somebody trusts"),
        weights=(3, 3, 3),
    )
