"""Networks for the tests of this part."""

from __future__ import annotations

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.stakeholders.network.compute import NetworkResults, compute
from lpip_workshop.exercises.stakeholders.network.inputs import Link, NetworkInputs
from lpip_workshop.exercises.stakeholders.network.lines import parse_line


def net(*lines: str, others: tuple[str, ...] = (), **sectors: str) -> NetworkResults:
    """Return the results of relationships in quick lines; `others` are on the register and linked with nobody."""
    drafts = [parse_line(line) for line in lines]
    links = tuple(
        Link(str(n), d.source, d.target, d.kind, d.mutual, d.strength, d.told_by) for n, d in enumerate(drafts)
    )
    names = dict.fromkeys([*(end for link in links for end in (link.source, link.target)), *others])
    return compute(NetworkInputs(links, tuple(names)), {name: sectors.get(name, "other") for name in names})


def said(words: Words | tuple[Words, ...]) -> str:
    """Return words in English, several one a line."""
    return "\n".join(catalogue("en").say(one) for one in (words if isinstance(words, tuple) else (words,)))
