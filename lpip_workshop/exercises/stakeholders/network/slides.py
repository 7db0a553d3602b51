"""What the room sees of the network: the map, the map of each kind, and what it says."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.stakeholders.network.compute import NetworkResults
from lpip_workshop.exercises.stakeholders.network.figures import network
from lpip_workshop.exercises.stakeholders.network.kinds import kind_words
from lpip_workshop.exercises.stakeholders.network.texts import QUESTION, TITLE
from lpip_workshop.exercises.stakeholders.network.wording import (
    apart,
    holding,
    most_between,
    most_linked,
    no_links,
)
from lpip_workshop.figures.slide import Points, Prompt, Slide

_KINDS = 6  # maps of one kind each, before the room tires
_POINTS = 4
_MOST_NAMES = 60  # beyond these one map is as much as a wall can show


def slides(results: NetworkResults) -> tuple[Slide, ...]:
    """Return the question before anybody is linked, then the map, what it says, and the map of each kind."""
    if not results.links:
        return (Slide(TITLE, Prompt(QUESTION), foot=no_links(results) if results.names else ""),)
    found = [Slide(TITLE, network(results), takeaway=takeaway(results), foot=_counted(results, None))]
    said = points(results)
    if len(said) > 1:
        found.append(Slide(T("What the map says"), Points(said)))
    if len(results.kinds) > 1 and len(results.names) <= _MOST_NAMES:
        found += [_of_kind(results, kind) for kind in results.kinds[:_KINDS]]
    return tuple(found)


def takeaway(results: NetworkResults, kind: str | None = None) -> Words:
    """Return the one sentence that the map says."""
    m = results.measures(kind)
    if m.cut_points:
        return holding(m)[0]
    return most_linked(m) or most_between(m) or (apart(m) or ("",))[0]


def points(results: NetworkResults) -> tuple[Words, ...]:
    """Return the few sentences the room can talk about."""
    m = results.overall
    told: list[Words] = [*holding(m)[:2], *apart(m), *(words for words in (most_linked(m), most_between(m)) if words)]
    return tuple(told[:_POINTS])


def _of_kind(results: NetworkResults, kind: str) -> Slide:
    title = T("{title}: {kind}", title=TITLE, kind=kind_words(kind))
    return Slide(title, network(results, kind), takeaway=takeaway(results, kind), foot=_counted(results, kind))


def _counted(results: NetworkResults, kind: str | None) -> Words:
    return N("{n} relationship", "{n} relationships", len(results.of_kind(kind)))
