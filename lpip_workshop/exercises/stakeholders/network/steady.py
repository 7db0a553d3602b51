"""How sure we are who stands in the middle: the answer with any one link left out."""

from __future__ import annotations

from collections.abc import Mapping

from lpip_workshop.core.words import T
from lpip_workshop.methods.networks import Network, network
from lpip_workshop.methods.networks_central import betweenness
from lpip_workshop.methods.states import Outcome, ok, undefined

_MOST_PAIRS, _MOST_NODES = 150, 60  # beyond these the check would keep people waiting


def top(scores: Mapping[str, float]) -> tuple[str, ...]:
    """Return who has the highest score, several where they are level, nobody where all have 0."""
    highest = max(scores.values(), default=0.0)
    return tuple(name for name, score in scores.items() if score == highest > 0)


def stays_on_top(net: Network) -> Outcome[bool]:
    """Tell whether those most between the others are the same when any one linked pair is left out."""
    found = betweenness(net)
    first = top(found.value) if found.is_ok else ()
    if not found.is_ok:
        return Outcome(found.state, reason=found.reason)
    if not first:
        return undefined(T("Nobody stands between two others."))
    if len(net.pairs) > _MOST_PAIRS or len(net.nodes) > _MOST_NODES:
        return undefined(T("The network is too large to try it without each of its links."))
    return ok(all(top(betweenness(_less(net, pair)).value) == first for pair in sorted(net.pairs)))


def _less(net: Network, pair: tuple[str, str]) -> Network:
    return network(net.nodes, net.arrows - {pair, pair[::-1]})
