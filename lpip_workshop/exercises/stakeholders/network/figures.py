"""The map as a figure: who is linked with whom, its alternative text and its table."""

from __future__ import annotations

from dataclasses import replace

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.stakeholders.network.compute import NetworkResults
from lpip_workshop.exercises.stakeholders.network.inputs import Link
from lpip_workshop.exercises.stakeholders.network.kinds import KINDS, TOLD_BY, kind_words
from lpip_workshop.exercises.stakeholders.network.texts import TITLE
from lpip_workshop.exercises.stakeholders.network.wording import told_link
from lpip_workshop.figures.model import NetworkChart, Pattern, Point, Table, Tie

_OURS: dict[str, Pattern] = {
    "works-with": "solid",
    "informs": "dashed",
    "funds": "dash-dot",
    "decides-over": "long",
    "in-tension": "crossed",
    "": "dotted",
}
_OWN: tuple[Pattern, ...] = ("solid", "dashed", "long", "dash-dot", "dotted")
_MIDDLING = 2
_SAID = 12  # relationships said one by one in the alternative text before the rest is counted


def patterns(kinds: tuple[str, ...]) -> dict[str, Pattern]:
    """Return the pattern of each kind: ours always the same, the facilitator's own those that are left."""
    found: dict[str, Pattern] = {kind: _OURS[kind] for kind in kinds if kind in _OURS}
    free: list[Pattern] = [pattern for pattern in _OWN if pattern not in found.values()] or [*_OWN]
    own = [kind for kind in kinds if kind not in _OURS]
    found.update((kind, free[place % len(free)]) for place, kind in enumerate(own))
    return found


def network(results: NetworkResults, kind: str | None = None) -> NetworkChart:
    """Return the map of all relationships, or of one kind; those who hold others to it are ringed."""
    links, used = results.of_kind(kind), patterns(results.kinds)
    names = results.names
    at = {name: place for place, name in enumerate(names)}
    holding = {cut.name for cut in results.measures(kind).cut_points}
    kinds, sectors = legend(results, kind)
    return NetworkChart(
        nodes=tuple(
            Point(name, *results.places[name], results.sectors.get(name, "other"), name in holding) for name in names
        ),
        ties=tuple(
            Tie(at[x.source], at[x.target], used[x.kind], x.mutual, x.strength or _MIDDLING) for x in drawn_once(links)
        ),
        kinds=kinds,
        legend=sectors,
        title=TITLE if kind is None else T("{title}: {kind}", title=TITLE, kind=kind_words(kind)),
        alternative=alternative(results, kind),
        table=table(links),
    )


def drawn_once(links: tuple[Link, ...]) -> list[Link]:
    """Return the relationships as lines: two of one kind and strength that answer each other are one both ways."""
    found: dict[tuple[str, str, str, int | None], Link] = {}
    for link in links:
        back = (link.target, link.source, link.kind, link.strength)
        if back in found:
            found[back] = replace(found[back], mutual=True)
        elif link.source != link.target:
            found[link.source, link.target, link.kind, link.strength] = link
    return list(found.values())


def legend(
    results: NetworkResults, kind: str | None = None
) -> tuple[tuple[tuple[Pattern, Words], ...], tuple[tuple[str, Words], ...]]:
    """Return what explains the lines, and what explains the signs."""
    used = patterns(results.kinds)
    occurring = {results.sectors.get(name, "other") for name in results.names}
    kinds: list[tuple[Pattern, Words]] = [(used[k], kind_words(k)) for k in results.kinds if kind in (None, k)]
    return tuple(kinds), tuple((sector, words) for sector, words in SHORT.items() if sector in occurring)


def alternative(results: NetworkResults, kind: str | None = None) -> Text:
    """Return the map in sentences: how many are linked, and who with whom."""
    links = results.of_kind(kind)
    said: Text = T(
        "A map of {who} and {links}. Rings mark those without whom others would be cut off.",
        who=N("{n} stakeholder", "{n} stakeholders", len(results.names)),
        links=N("{n} relationship", "{n} relationships", len(links)),
    )
    first: list[Words] = [told_link(link) for link in links[:_SAID]]
    if len(links) > _SAID:
        first.append(N("{n} other in the table", "{n} others in the table", len(links) - _SAID))
    return T("{map} {links}.", map=said, links=listed(first)) if first else said


def table(links: tuple[Link, ...]) -> Table:
    """Return the relationships by kind, in the order in which they were put down."""
    order = {kind: place for place, kind in enumerate(KINDS)}
    ordered = sorted(links, key=lambda link: (order.get(link.kind, len(order)), link.kind))
    strength, told = any(link.strength for link in links), any(link.told_by for link in links)
    headings: list[Words] = [T("From"), T("Relationship"), T("To"), T("Both ways")]
    headings += [T("Strength (1–3)")] if strength else []
    headings += [T("Told by")] if told else []
    return Table(
        tuple(headings),
        tuple(_row(link, strength=strength, told=told) for link in ordered),
        T("The relationships"),
        frozenset({4}) if strength else frozenset(),
        (2.2, 1.7, 2.2, 0.8, *([1.1] if strength else []), *([1.3] if told else [])),
    )


def _row(link: Link, *, strength: bool, told: bool) -> tuple[Words, ...]:
    cells: list[Words] = [link.source, kind_words(link.kind), link.target, T("Yes") if link.mutual else T("No")]
    cells += [str(link.strength) if link.strength else "–"] if strength else []
    cells += [TOLD_BY[link.told_by] if link.told_by else "–"] if told else []
    return tuple(cells)
