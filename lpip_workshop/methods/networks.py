"""Who is linked with whom: counts, density, reciprocity, and whether links cross the lines between groups.

A network is a set of arrows between named nodes; a mutual tie is two arrows. A tie of a node with itself
says nothing here and is dropped, as networkx and igraph part ways on what to do with it. Measures count
ties, not how strong they are. `networks_central` tells who stands in the middle, `networks_parts` what
falls apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from lpip_workshop.core.words import T
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined

Arrow: TypeAlias = tuple[str, str]

TOO_FEW = T("A link needs two who can be linked.")
NO_LINKS = T("Nobody is linked with anybody.")


@dataclass(frozen=True)
class Network:
    """`nodes` in their order, and `arrows` from one to another. Make one with `network`."""

    nodes: tuple[str, ...]
    arrows: frozenset[Arrow]

    @cached_property
    def pairs(self) -> frozenset[Arrow]:
        """Return the linked pairs whatever the direction, each once, its earlier name in the alphabet first."""
        return frozenset((min(a, b), max(a, b)) for a, b in self.arrows)

    @cached_property
    def mutual_pairs(self) -> frozenset[Arrow]:
        """Return the pairs with arrows both ways, each once."""
        return frozenset((a, b) for a, b in self.arrows if a < b and (b, a) in self.arrows)


@dataclass(frozen=True, slots=True)
class Degree:
    """How many ties start at a node (`given`), end there (`received`), and with how many others (`partners`)."""

    given: int
    received: int
    partners: int


@dataclass(frozen=True, slots=True)
class Census:
    """All pairs of nodes, by their ties: both ways, one way only, none (Holland & Leinhardt 1970)."""

    mutual: int
    one_way: int
    unlinked: int


@dataclass(frozen=True, slots=True)
class Crossing:
    """Linked pairs inside one group and between two, and the E-I index with what chance alone would give."""

    inside: int
    across: int
    index: Outcome[Fraction]
    by_chance: Outcome[Fraction]


def network(nodes: Iterable[str], arrows: Iterable[Arrow] = (), mutual: Iterable[Arrow] = ()) -> Network:
    """Return the network of these nodes with arrows one way, and `mutual` ties both ways.

    Repeated nodes and ties count once and ties of a node with itself are dropped; raises ValueError for a
    tie of somebody who is no node.
    """
    names = tuple(dict.fromkeys(nodes))
    known = set(names)
    both = [(a, b) for a, b in mutual]
    every = [*arrows, *both, *((b, a) for a, b in both)]
    strangers = {end for arrow in every for end in arrow} - known
    if strangers:
        raise ValueError(sorted(strangers))
    return Network(names, frozenset((a, b) for a, b in every if a != b))


def either_way(net: Network) -> Network:
    """Return the network in which each tie goes both ways, whichever side it came from."""
    return network(net.nodes, mutual=net.pairs)


def both_ways(net: Network) -> Network:
    """Return the network of only those ties that are returned."""
    return network(net.nodes, mutual=net.mutual_pairs)


def without(net: Network, name: str) -> Network:
    """Return the network after one node left with all its ties."""
    kept = (arrow for arrow in net.arrows if name not in arrow)
    return network((node for node in net.nodes if node != name), kept)


def density(net: Network) -> Outcome[Fraction]:
    """Return the share of all possible arrows that there are, a / (n (n - 1)), exact.

    Of linked pairs among all pairs: `density(either_way(net))` (Wasserman & Faust 1994, chapter 4).
    Undefined for a single node.
    """
    n = len(net.nodes)
    return _among(n) or ok(Fraction(len(net.arrows), n * (n - 1)))


def degrees(net: Network) -> dict[str, Degree]:
    """Return the degree of each node, in the order of the nodes."""
    given, received, partners = (dict.fromkeys(net.nodes, 0) for _ in range(3))
    for a, b in net.arrows:
        given[a] += 1
        received[b] += 1
    for a, b in net.pairs:
        partners[a] += 1
        partners[b] += 1
    return {name: Degree(given[name], received[name], partners[name]) for name in net.nodes}


def isolates(net: Network) -> tuple[str, ...]:
    """Return the nodes without any tie, in the order of the nodes."""
    linked = {end for arrow in net.arrows for end in arrow}
    return tuple(name for name in net.nodes if name not in linked)


def dyad_census(net: Network) -> Census:
    """Return how many pairs are tied both ways, one way and not at all."""
    n, mutual, linked = len(net.nodes), len(net.mutual_pairs), len(net.pairs)
    return Census(mutual, linked - mutual, n * (n - 1) // 2 - linked)


def pairs_mutual(net: Network) -> Outcome[Fraction]:
    """Return reciprocity as the share of linked pairs that are linked both ways: M / (M + A), exact.

    Called the dyad method (Hanneman & Riddle 2005, chapter 8). Undefined without ties.
    """
    return _linked(net) or ok(Fraction(len(net.mutual_pairs), len(net.pairs)))


def ties_returned(net: Network) -> Outcome[Fraction]:
    """Return reciprocity as the share of arrows that are returned: 2M / (2M + A), exact.

    What networkx and igraph call reciprocity; the arc method of Hanneman & Riddle. Undefined without ties.
    """
    return _linked(net) or ok(Fraction(2 * len(net.mutual_pairs), len(net.arrows)))


def ties_returned_beyond_chance(net: Network) -> Outcome[Fraction]:
    """Return (r - d) / (1 - d) of the arrows returned r and the density d: 0 is chance, exact.

    Garlaschelli & Loffredo 2004, Physical Review Letters 93:268701. Undefined where everybody is tied with
    everybody, or nobody with anybody.
    """
    returned, dense = ties_returned(net), density(net)
    if not returned.is_ok or not dense.is_ok:
        return returned
    if dense.value == 1:
        return undefined(T("Everybody is linked with everybody: all ties are returned, whatever anybody wishes."))
    return ok((returned.value - dense.value) / (1 - dense.value))


def crossing(net: Network, groups: Mapping[str, str]) -> Outcome[Crossing]:
    """Return how far links cross the lines between groups: E-I = (across - inside) / (across + inside), exact.

    Krackhardt & Stern 1988, Social Psychology Quarterly 51:123-140: -1 all links inside groups, 1 all
    across. Linked pairs count once, whatever their direction. `by_chance` is the index if everybody were
    linked with everybody, which is the mean under links that ignore the groups. Only nodes with a group
    count; undefined with fewer than two groups.
    """
    members = [groups[name] for name in net.nodes if name in groups]
    if not members:
        return no_data()
    if len(set(members)) < 2:
        return undefined(T("All belong to one group, so no link can cross a line."))
    ends = [(groups[a], groups[b]) for a, b in net.pairs if a in groups and b in groups]
    inside = sum(a == b for a, b in ends)
    pairs = len(members) * (len(members) - 1) // 2
    alike = sum(size * (size - 1) // 2 for size in (members.count(group) for group in set(members)))
    return ok(Crossing(inside, len(ends) - inside, _ei(inside, len(ends)), _ei(alike, pairs)))


def crossing_of(net: Network, groups: Mapping[str, str]) -> dict[str, Outcome[Fraction]]:
    """Return the E-I index of each group: of the links that its members have, in the order of the nodes."""
    found: dict[str, Outcome[Fraction]] = {}
    for group in dict.fromkeys(groups[name] for name in net.nodes if name in groups):
        ends = [(groups[a], groups[b]) for a, b in net.pairs if a in groups and b in groups]
        touched = [pair for pair in ends if group in pair]
        found[group] = _ei(sum(a == b for a, b in touched), len(touched))
    return found


def _ei(inside: int, linked: int) -> Outcome[Fraction]:
    return ok(Fraction(linked - 2 * inside, linked)) if linked else undefined(NO_LINKS)


def _among(n: int) -> Outcome[Fraction] | None:
    if n == 0:
        return no_data()
    return undefined(TOO_FEW) if n == 1 else None


def _linked(net: Network) -> Outcome[Fraction] | None:
    return _among(len(net.nodes)) or (None if net.arrows else undefined(NO_LINKS))
