"""How each view is counted, with its sources, as far as the view is used."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.stakeholders.compute import Results


def method(results: Results) -> tuple[Words, ...]:
    """Return how what is shown was counted: who answered, the rule, the source."""
    return (*_grid(results), *_placing(results), *_salience(results), *_impact(results), *_rainbow(results))


def _grid(results: Results) -> tuple[Words, ...]:
    people, together = results.setting.people, results.group is None
    who: Text = T("The group placed everybody together, on scales from 0 to 10.")
    if people and together:
        who = N(
            "{n} person in the room placed everybody together, on scales from 0 to 10.",
            "{n} people in the room placed everybody together, on scales from 0 to 10.",
            people,
        )
    lines = T(
        "The lines stand at 5, the middle of each scale. Whoever is exactly at 5 is on the line and in no quarter. "
        "“Affected but unheard” means interest above 5 and influence below 5."
    )
    source = T(
        "The grid shows what this group thinks, not what others would say of themselves. After Mendelow (1991) and "
        "Eden and Ackermann (1998)."
    )
    return (who, lines, source) if together else (lines, source)


def _placing(results: Results) -> tuple[Words, ...]:
    if results.group is None:
        return ()
    placing = results.group.placing
    spread = T(
        "Everybody stands at the median of the placings, unless the group moved them afterwards. A bar shows the "
        "middle half from 8 placings on, before that from the least to the greatest."
    )
    if placing.by == "people":
        spread = T(
            "Everybody stands at the median of the placings, unless the group moved them afterwards. Nothing is shown "
            "of whom fewer than {least} people placed; the middle half is shown from 8 placings on.",
            least=results.setting.smallest,
        )
    steady = T(
        "Steady: at least two thirds placed them in that quarter, and leaving out any one placing does not change it. "
        "Widest apart: the mean distance from the median, both axes added. Quartiles after Hyndman and Fan (1996)."
    )
    return (spread, steady)


def _salience(results: Results) -> tuple[Words, ...]:
    if not results.salience.count:
        return ()
    unknown = len(results.salience.unknown)
    said = T(
        "Salience: one of power, legitimacy and urgency makes a stakeholder dormant, discretionary or demanding; two "
        "make it dominant, dangerous or dependent; all three definitive. After Mitchell, Agle and Wood (1997)."
    )
    left = N("{n} was not weighed.", "{n} were not weighed.", unknown)
    return (T("{first} {second}", first=said, second=left),) if unknown else (said,)


def _impact(results: Results) -> tuple[Words, ...]:
    if not results.rated():
        return ()
    return (
        T(
            "Impact: how much the outcome touches them, from 0 to 10. Those with interest or impact above 5 and "
            "influence below 5 are affected but unheard. After the interest, influence and impact (3i) framework of "
            "Reed and others (2025)."
        ),
    )


def _rainbow(results: Results) -> tuple[Words, ...]:
    if not results.in_rainbow():
        return ()
    return (
        T(
            "Rainbow: the group said who is affected, who affects the outcome, and how much; the more, the nearer to "
            "the middle. After Chevalier and Buckles (2008)."
        ),
    )
