"""The measures of one network, each computed when it is first asked for and then kept.

A screen shows few of them, and in a large network some take long: closeness needs all distances, for one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache

from lpip_workshop.exercises.stakeholders.network.steady import stays_on_top
from lpip_workshop.methods import networks, networks_central, networks_parts
from lpip_workshop.methods.networks import Census, Crossing, Degree, Network
from lpip_workshop.methods.networks_central import Scores
from lpip_workshop.methods.networks_parts import CutPoint, Part
from lpip_workshop.methods.states import Outcome


@dataclass(frozen=True)
class Centralisation:
    """How far a network hangs on one stakeholder, by five measures from 0 (all alike) to 1 (a star)."""

    net: Network

    @cached_property
    def degree(self) -> Outcome[float]:
        """By the number of partners."""
        return networks_central.degree_centralisation(self.net)

    @cached_property
    def given(self) -> Outcome[float]:
        """By the links that start there."""
        return networks_central.degree_centralisation(self.net, "given")

    @cached_property
    def received(self) -> Outcome[float]:
        """By the links that end there."""
        return networks_central.degree_centralisation(self.net, "received")

    @cached_property
    def betweenness(self) -> Outcome[float]:
        """By standing between others."""
        return networks_central.betweenness_centralisation(self.net)

    @cached_property
    def closeness(self) -> Outcome[float]:
        """By nearness to all others."""
        return networks_central.closeness_centralisation(self.net)


@dataclass(frozen=True)
class Measures:
    """One network measured; `groups` pairs names with sectors."""

    net: Network
    groups: tuple[tuple[str, str], ...]

    @property
    def linked_pairs(self) -> int:
        """Return how many pairs are linked."""
        return self.census.mutual + self.census.one_way

    @cached_property
    def census(self) -> Census:
        """How many pairs are linked both ways, one way and not at all."""
        return networks.dyad_census(self.net)

    @cached_property
    def density(self) -> Outcome[Fraction]:
        """The arrows among all possible ones."""
        return networks.density(self.net)

    @cached_property
    def linked_share(self) -> Outcome[Fraction]:
        """The pairs linked in either direction among all pairs."""
        return networks.density(networks.either_way(self.net))

    @cached_property
    def pairs_mutual(self) -> Outcome[Fraction]:
        """The pairs linked both ways among those that are linked."""
        return networks.pairs_mutual(self.net)

    @cached_property
    def ties_returned(self) -> Outcome[Fraction]:
        """The arrows that are returned among all arrows."""
        return networks.ties_returned(self.net)

    @cached_property
    def returned_beyond_chance(self) -> Outcome[Fraction]:
        """The same beyond what as many arrows thrown by chance would give."""
        return networks.ties_returned_beyond_chance(self.net)

    @cached_property
    def degrees(self) -> Mapping[str, Degree]:
        """The links of each, by name."""
        return networks.degrees(self.net)

    @cached_property
    def betweenness(self) -> Outcome[Scores]:
        """How far each stands between others, as a share of what is possible."""
        return networks_central.betweenness(self.net)

    @cached_property
    def betweenness_raw(self) -> Outcome[Scores]:
        """The same as a number of pairs."""
        return networks_central.betweenness(self.net, raw=True)

    @cached_property
    def betweenness_directed(self) -> Outcome[Scores]:
        """How far each stands between others along the arrows, as a share of what is possible."""
        return networks_central.betweenness(self.net, follow=True)

    @cached_property
    def closeness(self) -> Outcome[Scores]:
        """How near each is to all others."""
        return networks_central.closeness(self.net)

    @cached_property
    def harmonic(self) -> Outcome[Scores]:
        """How near each is to those that it can reach."""
        return networks_central.harmonic_closeness(self.net)

    @cached_property
    def centralisation(self) -> Centralisation:
        """How far the network hangs on one."""
        return Centralisation(self.net)

    @cached_property
    def components(self) -> tuple[Part, ...]:
        """Who is connected with whom, the largest part first."""
        return networks_parts.components(self.net)

    @cached_property
    def isolates(self) -> tuple[str, ...]:
        """Who is linked with nobody."""
        return networks.isolates(self.net)

    @cached_property
    def cut_points(self) -> tuple[CutPoint, ...]:
        """Who holds others to the network, those who hold most first."""
        return networks_parts.cut_points(self.net)

    @cached_property
    def crossing(self) -> Outcome[Crossing]:
        """How far links cross from one sector to another."""
        return networks.crossing(self.net, dict(self.groups))

    @cached_property
    def crossing_of(self) -> Mapping[str, Outcome[Fraction]]:
        """The same for each sector."""
        return networks.crossing_of(self.net, dict(self.groups))

    @cached_property
    def steady(self) -> Outcome[bool]:
        """Whether who stands most between the others stays so when any one linked pair is left out."""
        return stays_on_top(self.net)


@lru_cache(maxsize=32)  # moving somebody on the map asks for the same networks again
def measured(net: Network, groups: tuple[tuple[str, str], ...]) -> Measures:
    """Return the measures of a network, the same object for the same network."""
    return Measures(net, groups)
