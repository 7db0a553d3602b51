"""Every measure of the network, of all relationships and of each kind. Pure: Inputs in, Results out.

Links count the same whatever their strength. Who is connected, near or between is asked of links in either
direction, as news and trouble travel both ways; only given, received and returned ties follow the arrows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache

from lpip_workshop.exercises.stakeholders.network.inputs import Link, NetworkInputs
from lpip_workshop.exercises.stakeholders.network.steady import stays_on_top
from lpip_workshop.exercises.stakeholders.network.ties import all_ties, kinds_of, standing
from lpip_workshop.methods import networks, networks_central, networks_parts
from lpip_workshop.methods.networks import Census, Crossing, Degree, Network
from lpip_workshop.methods.networks_central import Scores
from lpip_workshop.methods.networks_parts import CutPoint, Part
from lpip_workshop.methods.states import Outcome


@dataclass(frozen=True, slots=True)
class Centralisation:
    """How far the network hangs on one stakeholder, by five measures from 0 (all alike) to 1 (a star)."""

    degree: Outcome[float]
    given: Outcome[float]
    received: Outcome[float]
    betweenness: Outcome[float]
    closeness: Outcome[float]


@dataclass(frozen=True, slots=True)
class Measures:
    """One network measured. `linked_share` counts pairs in either direction, `density` counts arrows.

    `steady` tells whether who stands most between the others stays so when any one linked pair is left out.
    """

    net: Network
    census: Census
    density: Outcome[Fraction]
    linked_share: Outcome[Fraction]
    pairs_mutual: Outcome[Fraction]
    ties_returned: Outcome[Fraction]
    returned_beyond_chance: Outcome[Fraction]
    degrees: Mapping[str, Degree]
    betweenness: Outcome[Scores]
    betweenness_raw: Outcome[Scores]
    betweenness_directed: Outcome[Scores]
    closeness: Outcome[Scores]
    harmonic: Outcome[Scores]
    centralisation: Centralisation
    components: tuple[Part, ...]
    isolates: tuple[str, ...]
    cut_points: tuple[CutPoint, ...]
    crossing: Outcome[Crossing]
    crossing_of: Mapping[str, Outcome[Fraction]]
    steady: Outcome[bool]

    @property
    def linked_pairs(self) -> int:
        """Return how many pairs are linked."""
        return self.census.mutual + self.census.one_way


@dataclass(frozen=True, slots=True)
class NetworkResults:
    """The network with everybody on the register; `places` are for its map, from 0 to 1."""

    inputs: NetworkInputs
    sectors: Mapping[str, str]
    overall: Measures
    places: Mapping[str, tuple[float, float]] = field(default_factory=dict[str, tuple[float, float]])

    @property
    def names(self) -> tuple[str, ...]:
        """Return everybody on the register, in its order."""
        return self.overall.net.nodes

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return the kinds that occur."""
        return kinds_of(self.links)

    @property
    def by_kind(self) -> dict[str, Measures]:
        """Return the measures of each kind of relationship."""
        return {kind: self.measures(kind) for kind in self.kinds}

    @property
    def links(self) -> tuple[Link, ...]:
        """Return the relationships in the order in which they were put down."""
        return self.inputs.links

    def of_kind(self, kind: str | None) -> tuple[Link, ...]:
        """Return the relationships of one kind, all for None."""
        return tuple(link for link in self.links if kind is None or link.kind == kind)

    def measures(self, kind: str | None) -> Measures:
        """Return the measures of one kind of relationship, of all for None; measured when first asked for."""
        if kind is None:
            return self.overall
        return measured(all_ties(self.of_kind(kind), self.names), tuple(self.sectors.items()))


def compute(inputs: NetworkInputs, sectors: Mapping[str, str]) -> NetworkResults:
    """Return the network measured. `sectors` gives the sector of everybody on the register, by name."""
    names = tuple(dict.fromkeys([*sectors, *inputs.names]))
    overall = measured(all_ties(inputs.links, names), tuple(sectors.items()))
    known = NetworkInputs(inputs.links, overall.net.nodes, inputs.places, inputs.ids)
    return NetworkResults(known, dict(sectors), overall, standing(known))


@lru_cache(maxsize=32)  # moving somebody on the map asks for the same networks again
def measured(net: Network, groups: tuple[tuple[str, str], ...]) -> Measures:
    """Return all measures of a network; `groups` pairs names with sectors."""
    loose, sectors = networks.either_way(net), dict(groups)
    return Measures(
        net=net,
        census=networks.dyad_census(net),
        density=networks.density(net),
        linked_share=networks.density(loose),
        pairs_mutual=networks.pairs_mutual(net),
        ties_returned=networks.ties_returned(net),
        returned_beyond_chance=networks.ties_returned_beyond_chance(net),
        degrees=networks.degrees(net),
        betweenness=networks_central.betweenness(net),
        betweenness_raw=networks_central.betweenness(net, raw=True),
        betweenness_directed=networks_central.betweenness(net, follow=True),
        closeness=networks_central.closeness(net),
        harmonic=networks_central.harmonic_closeness(net),
        centralisation=_centralisation(net),
        components=networks_parts.components(net),
        isolates=networks.isolates(net),
        cut_points=networks_parts.cut_points(net),
        crossing=networks.crossing(net, sectors),
        crossing_of=networks.crossing_of(net, sectors),
        steady=stays_on_top(net),
    )


def _centralisation(net: Network) -> Centralisation:
    return Centralisation(
        degree=networks_central.degree_centralisation(net),
        given=networks_central.degree_centralisation(net, "given"),
        received=networks_central.degree_centralisation(net, "received"),
        betweenness=networks_central.betweenness_centralisation(net),
        closeness=networks_central.closeness_centralisation(net),
    )
