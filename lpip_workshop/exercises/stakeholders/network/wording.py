"""What the measures say, in sentences. Small groups are counted, not given as decimals."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import Listing, N, T, Text, Words, listed
from lpip_workshop.exercises.stakeholders.network.compute import NetworkResults
from lpip_workshop.exercises.stakeholders.network.inputs import Link
from lpip_workshop.exercises.stakeholders.network.kinds import kind_words
from lpip_workshop.exercises.stakeholders.network.measures import Measures
from lpip_workshop.exercises.stakeholders.network.steady import top
from lpip_workshop.methods.networks_parts import CutPoint

NAMED = 5  # names said before the rest is counted
_CUTS = 3  # cut-points told before the rest is counted


def sentences(results: NetworkResults, kind: str | None = None) -> tuple[Words, ...]:
    """Return what the network says, most telling first; of one kind of relationship where one is given."""
    m, links = results.measures(kind), results.of_kind(kind)
    if not links:
        return (no_links(results),)
    told: list[Words] = [size(m, links), *holding(m), *apart(m)]
    told += [words for words in (most_linked(m), most_between(m), both_ways(m), across(m), gathered(m)) if words]
    told += [words for words in (tensions(links), one_sided(links)) if words]
    return tuple(told)


def no_links(results: NetworkResults) -> Text:
    """Return what is said where nobody is linked."""
    if not results.names:
        return T("Nobody is on the register yet.")
    return N(
        "{n} stakeholder is on the register, and nobody is linked with anybody yet.",
        "{n} stakeholders are on the register, and nobody is linked with anybody yet.",
        len(results.names),
    )


def size(m: Measures, links: Sequence[Link]) -> Text:
    """Return how many are linked, of all who could be."""
    n = len(m.net.nodes)
    counted = N("{n} relationship", "{n} relationships", len(links))
    among = N("{n} stakeholder", "{n} stakeholders", n)
    pairs = m.census.unlinked + m.linked_pairs
    return T(
        "{counted} among {among}: {linked} of {pairs} possible pairs are linked.",
        counted=counted,
        among=among,
        linked=m.linked_pairs,
        pairs=pairs,
    )


def holding(m: Measures) -> tuple[Text, ...]:
    """Return who holds the network together, and what would lose its link without them."""
    told = [leaves(m, cut) for cut in m.cut_points[:_CUTS]]
    rest = len(m.cut_points) - _CUTS
    if rest > 0:
        told.append(
            N("{n} more holds somebody to the rest.", "{n} more hold somebody to the rest.", rest),
        )
    if not told and any(len(part) > 2 for part in m.components):
        told.append(T("No single stakeholder holds others to the network: everybody could be reached without anyone."))
    return tuple(told)


def leaves(m: Measures, cut: CutPoint) -> Text:
    """Return what happens if somebody leaves: "If Parish council leaves, 3 others lose their only link"."""
    lone = [part[0] for part in cut.parts if len(part) == 1 and m.degrees[part[0]].partners == 1]
    if len(lone) == len(cut.parts) or set(cut.cut_off) <= set(lone):
        return _lose(cut, lone if len(lone) == len(cut.parts) else cut.cut_off)
    return N(
        "If {name} leaves, {who} is cut off from the rest.",
        "If {name} leaves, {who} are cut off from the rest.",
        len(cut.cut_off),
        name=cut.name,
        who=some(cut.cut_off),
    )


def _lose(cut: CutPoint, who: Sequence[str]) -> Text:
    return N(
        "If {name} leaves, {who} loses its only link.",
        "If {name} leaves, {n} stakeholders lose their only link: {who}.",
        len(who),
        name=cut.name,
        who=some(who),
    )


def apart(m: Measures) -> tuple[Text, ...]:
    """Return who is linked with nobody, and into how many parts the others fall."""
    told: list[Text] = []
    parts = [part for part in m.components if len(part) > 1]
    if len(parts) > 1:
        told.append(
            T("The network is in {n} parts without a link between them; the largest has {many}.", n=len(parts),
              many=N("{n} stakeholder", "{n} stakeholders", len(parts[0])))
        )  # fmt: skip
    if m.isolates:
        told.append(
            N("{who} is linked with nobody.", "{who} are linked with nobody.", len(m.isolates), who=some(m.isolates))
        )
    return tuple(told)


def most_linked(m: Measures) -> Words:
    """Return who is linked with most others; nothing where nobody is linked with more than one."""
    partners = {name: degree.partners for name, degree in m.degrees.items()}
    first = top(partners)
    if not first or len(first) > NAMED or len(m.net.nodes) < 3 or partners[first[0]] < 2:
        return ""
    return N(
        "{who} has most links: with {ties} of {others} others.",
        "{who} have most links: with {ties} of {others} others each.",
        len(first),
        who=some(first),
        ties=partners[first[0]],
        others=len(m.net.nodes) - 1,
    )


def most_between(m: Measures) -> Words:
    """Return who stands between most others, and whether one link would change that."""
    first = top(m.betweenness.value) if m.betweenness.is_ok else ()
    if not first or len(first) > NAMED:
        return ""
    share = round(100 * m.betweenness.value[first[0]])
    told = N(
        "{who} stands between most others: about {share} in 100 shortest chains run through it.",
        "{who} stand between most others: about {share} in 100 shortest chains run through each.",
        len(first),
        who=some(first),
        share=share,
    )
    if not m.steady.is_ok:
        return told
    sure = (
        T("This holds whichever single link is left out.")
        if m.steady.value
        else T("One link more or less could change that.")
    )
    return T("{first} {second}", first=told, second=sure)


def both_ways(m: Measures) -> Words:
    """Return how many linked pairs are linked both ways."""
    if not m.linked_pairs:
        return ""
    return N(
        "{mutual} of {n} linked pair is linked both ways.",
        "{mutual} of {n} linked pairs are linked both ways.",
        m.linked_pairs,
        mutual=m.census.mutual,
    )


def across(m: Measures) -> Words:
    """Return how many links cross the lines between sectors, beside what chance would give."""
    found = m.crossing
    if not found.is_ok or not found.value.index.is_ok:
        return ""
    linked = found.value.inside + found.value.across
    expected = round(linked * (found.value.by_chance.value + 1) / 2)
    return N(
        "{across} of {n} link crosses from one sector to another; if links took no notice of sectors, about {expected} "
        "would.",
        "{across} of {n} links cross from one sector to another; if links took no notice of sectors, about {expected} "
        "would.",
        linked,
        across=found.value.across,
        expected=expected,
    )


def own_sector(m: Measures) -> tuple[Text, ...]:
    """Return which sectors link only with others, or only among themselves."""
    only_out = [SHORT[s] for s, index in m.crossing_of.items() if s in SHORT and index.is_ok and index.value == 1]
    only_in = [SHORT[s] for s, index in m.crossing_of.items() if s in SHORT and index.is_ok and index.value == -1]
    told: list[Text] = []
    if only_in and len(m.crossing_of) > 1:
        told.append(T("Linked only among themselves: {sectors}.", sectors=listed(tuple(only_in))))
    if only_out and only_in:
        told.append(T("Linked only with other sectors: {sectors}.", sectors=listed(tuple(only_out))))
    return tuple(told)


def gathered(m: Measures) -> Words:
    """Return how far links gather on one, from nought to 1."""
    found = m.centralisation.degree
    if not found.is_ok or not m.linked_pairs:
        return ""
    value = f"{found.value:.1f}"
    if found.value >= 0.5:
        return T(
            "Links gather on few: {value} on a scale from 0, all alike, to 1, everything through one.", value=value
        )
    if found.value >= 0.25:
        return T("Links gather somewhat: {value} on a scale from 0, all alike, to 1, all through one.", value=value)
    return T("Links are spread: {value} on a scale from 0, all alike, to 1, everything through one.", value=value)


def tensions(links: Sequence[Link]) -> Words:
    """Return between whom there is tension."""
    pairs = [T("{one} with {other}", one=x.source, other=x.target) for x in links if x.kind == "in-tension"]
    if not pairs:
        return ""
    first: list[Words] = [*pairs[:3]]
    if len(pairs) > 3:
        first.append(N("{n} other pair", "{n} other pairs", len(pairs) - 3))
    return T("In tension: {pairs}.", pairs=listed(first))


def one_sided(links: Sequence[Link]) -> Words:
    """Return how many relationships only one side told of."""
    single = sum(link.told_by == "one" for link in links)
    both = sum(link.told_by == "both" for link in links)
    if not single and not both:
        return ""
    return N(
        "Of {n} relationship, {both} is confirmed by both sides and {single} told by one side only.",
        "Of {n} relationships, {both} are confirmed by both sides and {single} told by one side only.",
        len(links),
        both=both,
        single=single,
    )


def some(names: Sequence[str], most: int = NAMED) -> Listing:
    """Return names as a list, from `most` on as a number."""
    first: list[Words] = [*names[:most]]
    if len(names) > most:
        first.append(N("{n} other", "{n} others", len(names) - most))
    return listed(first)


def told_link(link: Link) -> Text:
    """Return a relationship as a sentence: "County council funds Bus operator"."""
    kind = kind_words(link.kind)
    told = T("{one} {kind} {other}", one=link.source, kind=kind, other=link.target)
    return T("{link} (both ways)", link=told) if link.mutual else told


def share_of(part: int, whole: int) -> Words:
    """Return a share: a fraction while the whole is small, per cent beyond."""
    if whole < 20:
        return T("{part} of {whole}", part=part, whole=whole)
    return f"{round(Fraction(100 * part, whole))} %"
