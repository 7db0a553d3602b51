"""Relationships as a network to measure, and where its names stand on the map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lpip_workshop.exercises.stakeholders.network.inputs import Link, NetworkInputs
from lpip_workshop.exercises.stakeholders.network.kinds import KINDS
from lpip_workshop.methods.networks import Network, network
from lpip_workshop.methods.networks_layout import Places, spread


def all_ties(links: Iterable[Link], names: Sequence[str]) -> Network:
    """Return the network of these links among these names and everybody else whom the links name."""
    links = [link for link in links if link.source != link.target]
    everybody = dict.fromkeys([*names, *(end for link in links for end in (link.source, link.target))])
    one_way = [(link.source, link.target) for link in links if not link.mutual]
    return network(everybody, one_way, [(link.source, link.target) for link in links if link.mutual])


def kinds_of(links: Iterable[Link]) -> tuple[str, ...]:
    """Return the kinds that occur: ours in their order, then the facilitator's own as they came."""
    found = dict.fromkeys(link.kind for link in links)
    ours = [kind for kind in KINDS if kind and kind in found]
    own = [kind for kind in found if kind not in KINDS]
    return (*ours, *own, *([""] if "" in found else []))


def standing(inputs: NetworkInputs, net: Network | None = None) -> Places:
    """Return where everybody stands: stored places as they are, the others where there is room for them.

    `net` is the network of these inputs where it is at hand.
    """
    known = {name: (spot.x, spot.y) for name, spot in inputs.places.items()}
    return spread(net or all_ties(inputs.links, inputs.names), known)
