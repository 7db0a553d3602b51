"""The section on the network in the handout, and its page of the worksheet."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.words import N, T, Words, listed
from lpip_workshop.exercises.stakeholders.network.compute import NetworkResults
from lpip_workshop.exercises.stakeholders.network.figures import network
from lpip_workshop.exercises.stakeholders.network.inputs import NetworkInputs
from lpip_workshop.exercises.stakeholders.network.kinds import KINDS, kind_words
from lpip_workshop.exercises.stakeholders.network.measures import Measures
from lpip_workshop.exercises.stakeholders.network.texts import QUESTION, TITLE
from lpip_workshop.exercises.stakeholders.network.wording import sentences, share_of
from lpip_workshop.figures.model import Table
from lpip_workshop.report.blocks import (
    Block,
    BulletList,
    FigureBlock,
    Heading,
    Lines,
    Note,
    Paragraph,
    TableBlock,
)

_MOST_ROWS = 40  # stakeholders in the table of measures
_MOST_ON_PAPER, _FREE_LINES = 14, 4


def report(results: NetworkResults) -> tuple[Block, ...]:
    """Return the section: what was found, the map with its table, each stakeholder's place, how it was counted."""
    if not results.links:
        return ()
    lead, *others = sentences(results)
    blocks: list[Block] = [Heading(TITLE, 2), Paragraph(lead, lead=True)]
    blocks += [BulletList(tuple(others))] if others else []
    blocks += [FigureBlock(network(results)), TableBlock(each(results.overall))]
    if len(results.kinds) > 1:
        blocks.append(TableBlock(by_kind(results)))
    topics = talk_about(results)
    blocks += [Note(T("Talk about next"), topics)] if topics else []
    return (*blocks, Note(T("How the network was counted"), method(results), method=True))


def each(m: Measures) -> Table:
    """Return each stakeholder's place in the network, who has most links first."""
    names = sorted(m.net.nodes, key=lambda name: (-m.degrees[name].partners, -_between(m, name), name))
    return Table(
        (T("Stakeholder"), T("Linked with"), T("Gives"), T("Receives"), T("Stands between"), T("Nearness")),
        tuple(_each(m, name) for name in names[:_MOST_ROWS]),
        T("Each stakeholder’s place in the network")
        if len(names) <= _MOST_ROWS
        else N("The {n} stakeholder with most links", "The {n} stakeholders with most links", _MOST_ROWS),
        frozenset({1, 2, 3, 4, 5}),
        (3.0, 1.2, 0.9, 1.1, 1.2, 1.1),
    )


def by_kind(results: NetworkResults) -> Table:
    """Return the kinds of relationship side by side."""
    return Table(
        (T("Kind"), T("Relationships"), T("Pairs linked"), T("Both ways"), T("Linked with nobody"), T("Hold others")),
        tuple(_kind(results, kind, m) for kind, m in results.by_kind.items()),
        T("The network of each kind of relationship"),
        frozenset({1, 2, 3, 4, 5}),
    )


def talk_about(results: NetworkResults) -> tuple[Words, ...]:
    """Return what the network asks of the group."""
    m, said = results.overall, list[Words]()
    if m.cut_points:
        who = listed([cut.name for cut in m.cut_points[:4]])
        said.append(T("Others hang on {who}. What second link would help, and who can make it?", who=who))
    if m.isolates:
        said.append(
            N(
                "{n} stakeholder is linked with nobody. Is that so, or does nobody here know?",
                "{n} stakeholders are linked with nobody. Is that so, or does nobody here know?",
                len(m.isolates),
            )
        )
    if any(link.kind == "in-tension" for link in results.links):
        said.append(T("Where there is tension: what is it about, and who do both sides trust?"))
    if any(link.told_by == "one" for link in results.links):
        said.append(T("Some relationships were told by one side only. What would the other side say?"))
    return tuple(said)


def method(results: NetworkResults) -> tuple[Words, ...]:
    """Return what each number means, with the sources."""
    return (
        _who_told(results),
        T(
            "“Linked with” counts partners, whichever way the link goes; “gives” and “receives” follow its direction. "
            "Pairs linked are those out of all n (n − 1) / 2 pairs. “Both ways” is the share of linked pairs that "
            "are linked in both directions, M / (M + A)."
        ),
        T(
            "“Stands between” is the share of shortest chains between two others that run through somebody, "
            "“nearness” the mean of 1 / distance to all others, and links “gather” by the sum of differences from the "
            "largest, divided by that of a star (Freeman 1979; Marchiori and Latora 2000). These leave aside "
            "direction and strength."
        ),
        T(
            "Somebody holds others to the network if it would fall apart without them (Hopcroft and Tarjan 1973). "
            "Links across sectors are those of Krackhardt and Stern (1988): (across − inside) / (across + inside). "
            "A link that nobody wrote down would change such results: this map is what the people in the room know."
        ),
        T("The way of mapping follows Net-Map (Schiffer and Hauck 2010)."),
    )


def worksheet(inputs: NetworkInputs) -> tuple[Block, ...]:
    """Return the page for one table: each name, with room for whom it is linked with and how."""
    kinds = listed([words for kind, words in KINDS.items() if kind])
    names = inputs.names[:_MOST_ON_PAPER]
    blocks: list[Block] = [
        Heading(TITLE, 2),
        Paragraph(QUESTION, lead=True),
        Paragraph(
            T(
                "Write in each row with whom, and put a sign: → from this one to the other, ← the other way, = both "
                "ways. Say how: {kinds}. Strength is 1 weak, 2 middling, 3 strong.",
                kinds=kinds,
            )
        ),
    ]
    if names:
        headings = (T("Name"), T("Sign"), T("Linked with"), T("How"), T("Strength"))
        rows = tuple((name, "", "", "", "") for name in names)
        blocks.append(TableBlock(Table(headings, rows, T("Links, one a row"), frozenset(), (2.4, 0.7, 2.4, 2.2, 1.0))))
    return (*blocks, Paragraph(T("Who else?")), Lines(_FREE_LINES if names else 14))


def _who_told(results: NetworkResults) -> Words:
    counted = N("{n} relationship was put down", "{n} relationships were put down", len(results.links))
    among = N("{n} stakeholder on the register", "{n} stakeholders on the register", len(results.names))
    return T(
        "{counted} among {among}; those without any link count too. All kinds count together unless a kind is named.",
        counted=counted,
        among=among,
    )


def _each(m: Measures, name: str) -> tuple[Words, ...]:
    degree, others = m.degrees[name], len(m.net.nodes) - 1
    between = f"{round(100 * m.betweenness.value[name])} %" if m.betweenness.is_ok else "–"
    near = f"{m.harmonic.value[name]:.2f}" if m.harmonic.is_ok else "–"
    return (name, share_of(degree.partners, others), str(degree.given), str(degree.received), between, near)


def _kind(results: NetworkResults, kind: str, m: Measures) -> tuple[Words, ...]:
    pairs = m.linked_pairs + m.census.unlinked
    numbers: Sequence[Words] = (
        str(len(results.of_kind(kind))),
        T("{part} of {whole}", part=m.linked_pairs, whole=pairs),
        T("{part} of {whole}", part=m.census.mutual, whole=m.linked_pairs),
        str(len(m.isolates)),
        str(len(m.cut_points)),
    )
    return (kind_words(kind), *numbers)


def _between(m: Measures, name: str) -> float:
    return m.betweenness.value[name] if m.betweenness.is_ok else 0.0
