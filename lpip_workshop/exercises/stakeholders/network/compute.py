"""Every measure of the network, of all relationships and of each kind. Pure: Inputs in, Results out.

Links count the same whatever their strength. Who is connected, near or between is asked of links in either
direction, as news and trouble travel both ways; only given, received and returned ties follow the arrows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lpip_workshop.exercises.stakeholders.network.inputs import Link, NetworkInputs
from lpip_workshop.exercises.stakeholders.network.measures import Measures, measured
from lpip_workshop.exercises.stakeholders.network.ties import all_ties, kinds_of, standing


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
    net = all_ties(inputs.links, names)
    overall = measured(net, tuple(sectors.items()))
    known = NetworkInputs(inputs.links, net.nodes, inputs.places, inputs.ids)
    return NetworkResults(known, dict(sectors), overall, standing(known, net))
