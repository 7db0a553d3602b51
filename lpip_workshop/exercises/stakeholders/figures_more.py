"""The other views as figures: salience, impact and the rainbow, each with alternative text and table."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.figures import legend, names
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.marks import DEGREES
from lpip_workshop.exercises.stakeholders.register import HIGH
from lpip_workshop.exercises.stakeholders.salience import BY_ATTRIBUTES, CLASSES, attributes
from lpip_workshop.exercises.stakeholders.texts import (
    CLASS_WORDS,
    DEGREE_WORDS,
    IMPACT,
    IMPACT_QUARTERS,
    INFLUENCE,
    INTEREST,
    LEGITIMACY,
    NOT_SORTED,
    NOT_WEIGHED,
    POWER,
    ROLE_SHORT,
    ROLE_WORDS,
    URGENCY,
    level,
    yes_no,
)
from lpip_workshop.figures.model import CircleChart, GridChart, Member, Point, RainbowChart, Table

_SECTORS = ("affected", "both", "affecting")


def circles(results: Results) -> CircleChart:
    """Return who has power, legitimacy and urgency as three circles."""
    weighed = [(entry, held) for entry in results.entries if (held := attributes(entry)) is not None]
    members = tuple(
        Member(e.name, e.sector, sum(1 << place for place in range(3) if held[place])) for e, held in weighed
    )
    regions = tuple(_class_words(region) for region in range(8))
    title = T("Power, legitimacy and urgency")
    entries = [entry for entry, _held in weighed]
    circle_names = (POWER, LEGITIMACY, URGENCY)
    alternative = _salience_told(results)
    return CircleChart(members, circle_names, regions, legend(entries), title, alternative, salience_table(results))


def _class_words(region: int) -> Text:
    held = (bool(region & 1), bool(region & 2), bool(region & 4))
    return CLASS_WORDS[BY_ATTRIBUTES[held]]


def _salience_told(results: Results) -> Text:
    said: Text = N(
        "Three overlapping circles for power, legitimacy and urgency, with {n} stakeholder.",
        "Three overlapping circles for power, legitimacy and urgency, with {n} stakeholders.",
        results.salience.count,
    )
    for name in CLASSES:
        said = _then(said, CLASS_WORDS[name], results.salience.by_class.get(name, ()))
    return said


def salience_table(results: Results) -> Table:
    """Return everybody by class of salience, those not weighed yet last."""
    rows: list[tuple[Words, ...]] = []
    for name in CLASSES:
        rows += [_weighed(entry, CLASS_WORDS[name]) for entry in results.salience.by_class.get(name, ())]
    rows += [(entry.name, "–", "–", "–", NOT_WEIGHED) for entry in results.salience.unknown]
    headings = (T("Stakeholder"), POWER, LEGITIMACY, URGENCY, T("Class"))
    return Table(headings, tuple(rows), T("Salience of everybody on the register"), weights=(2.6, 1, 1.3, 1.1, 2))


def _weighed(entry: Entry, words: Text) -> tuple[Words, ...]:
    held = attributes(entry) or (False, False, False)
    return (entry.name, *(yes_no(one) for one in held), words)


def impact(results: Results) -> GridChart:
    """Return influence and impact as a grid, those affected but unheard ringed."""
    rated = results.rated()
    points = tuple(
        Point(e.name, (e.influence or 0) / HIGH, (e.impact or 0) / HIGH, e.sector, e in results.unheard) for e in rated
    )
    said: Text = N(
        "A grid of influence, to the right, and impact, upwards, with {n} stakeholder.",
        "A grid of influence, to the right, and impact, upwards, with {n} stakeholders.",
        len(rated),
    )
    ringed = [entry for entry in rated if entry in results.unheard]
    said = _then(said, T("Ringed as affected but unheard"), ringed)
    title = T("Influence over the outcome, and its impact on them")
    return GridChart(points, INFLUENCE, IMPACT, IMPACT_QUARTERS, legend(rated), title, said, impact_table(results))


def impact_table(results: Results) -> Table:
    """Return interest, influence and impact of everybody, those affected but unheard first."""
    others = [entry for entry in results.entries if entry not in results.unheard]
    rows = [_rated(entry, T("Affected but unheard")) for entry in results.unheard]
    rows += [_rated(entry, "") for entry in others]
    headings = (T("Stakeholder"), INTEREST, INFLUENCE, IMPACT, T("Note"))
    caption = T("Interest, influence and impact")
    return Table(headings, tuple(rows), caption, frozenset({1, 2, 3}), (2.6, 1, 1.2, 1, 2.2))


def _rated(entry: Entry, words: Words) -> tuple[Words, ...]:
    return (entry.name, level(entry.interest), level(entry.influence), level(entry.impact), words)


def rainbow(results: Results) -> RainbowChart:
    """Return who is affected and who affects, by degree, as a half-ring."""
    drawn = [entry for entry in results.in_rainbow() if entry.role in _SECTORS]
    members = tuple(Member(e.name, e.sector, 3 * _SECTORS.index(e.role) + DEGREES.index(e.degree or 1)) for e in drawn)
    sectors = (ROLE_SHORT["affected"], ROLE_SHORT["both"], ROLE_SHORT["affecting"])
    bands = (DEGREE_WORDS[1], DEGREE_WORDS[2], DEGREE_WORDS[3])
    title = T("Affected and affecting")
    return RainbowChart(members, sectors, bands, legend(drawn), title, _rainbow_told(results), rainbow_table(results))


def _rainbow_told(results: Results) -> Text:
    said: Text = T("A half-ring: affected on the left, affecting on the right, both between; most in the middle.")
    for role in ROLE_WORDS:
        for degree in reversed(DEGREES):
            inside = [entry for entry in results.in_rainbow() if (entry.role, entry.degree) == (role, degree)]
            heading = T("{role}, {degree}", role=ROLE_WORDS[role], degree=DEGREE_WORDS[degree])
            said = _then(said, heading, inside)
    return said


def rainbow_table(results: Results) -> Table:
    """Return everybody by role, the most affected or affecting first, those not sorted yet last."""
    inside = sorted(results.in_rainbow(), key=lambda e: ([*ROLE_WORDS].index(e.role), -(e.degree or 0)))
    rows: list[tuple[Words, ...]] = [
        (e.name, ROLE_WORDS[e.role], DEGREE_WORDS[e.degree] if e.degree else "–") for e in inside
    ]
    rows += [(entry.name, NOT_SORTED, "–") for entry in results.entries if entry not in inside]
    headings = (T("Stakeholder"), T("Role"), T("How much"))
    return Table(headings, tuple(rows), T("Roles of everybody on the register"), weights=(2.6, 2, 1.4))


def _then(said: Text, heading: Text, entries: Sequence[Entry]) -> Text:
    if not entries:
        return said
    part = T("{heading}: {names}.", heading=heading, names=listed(names(entries)))
    return T("{before} {part}", before=said, part=part)
