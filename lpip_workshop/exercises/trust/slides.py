"""What the room sees of a pulse: the question, a count while it is open, and the result once revealed."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.trust.change_figures import change_chart
from lpip_workshop.exercises.trust.change_texts import TITLE, chance, finding, reach, short
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.gap_figures import gap_chart
from lpip_workshop.exercises.trust.releases import BESIDE
from lpip_workshop.exercises.trust.spread_figures import spread_chart
from lpip_workshop.exercises.trust.texts import FEW, NO_TABLE, asked_words, headline, turnout
from lpip_workshop.figures.slide import Points, Prompt, Slide, Tally


def slides(results: Results) -> tuple[Slide, ...]:
    """Return the screens for where the round stands."""
    if results.state == "revealed":
        return _revealed(results)
    if results.state == "closed":
        return (
            Slide(
                results.setting.title, Prompt(T("All answers are in. Nobody has seen them yet.")), foot=_foot(results)
            ),
        )
    if results.state == "open":
        return (_tally(results), _statements(results))
    return (Slide(results.setting.title, Prompt(asked_words(results))), _statements(results))


def _statements(results: Results) -> Slide:
    return Slide(
        results.setting.title,
        Points(tuple(item.statement for item in results.asked.items)),
        under=T("Rate each twice: how important it is to you, and how far it is so here."),
    )


def _tally(results: Results) -> Slide:
    words = N("person has answered", "people have answered", results.received)
    return Slide(
        results.setting.title,
        Tally(results.received, results.invited, words),
        under=T("No name goes with an answer. Nobody sees a result before everybody does."),
        foot=_foot(results),
    )


def _revealed(results: Results) -> tuple[Slide, ...]:
    title, under = results.setting.title, turnout(results)
    if not results.shown:
        if any(found.gap.reason == BESIDE for found in results.dimensions):
            return (Slide(title, Prompt(headline(results)), under=under), *_change(results))
        kind = T("So few people answered that anybody’s own answer could be worked out. Let us talk instead.")
        return (Slide(title, Prompt(kind), under=T("{few}. {turnout}", few=FEW, turnout=under)),)
    return (
        Slide(title, gap_chart(results), under=under, takeaway=headline(results), foot=_foot(results)),
        Slide(T("How far it is so"), spread_chart(results), under=_dots(results), takeaway=NO_TABLE),
        *_change(results),
        Slide(T("How this was counted"), Points(_counted(results)), under=under),
    )


def _change(results: Results) -> tuple[Slide, ...]:
    if not results.change.is_ok:
        return ()
    change = results.change.value
    said = T("{finding} {chance}", finding=finding(change), chance=chance(change))
    foot = reach(change) if change.kind == "paired" else T("How the room changed, not how anybody did.")
    return (Slide(TITLE, change_chart(change), under=short(change), takeaway=said, foot=foot),)


def _dots(results: Results) -> Words:
    return T("One dot is one person, on a scale from 1 to {scale}.", scale=results.asked.scale)


def _counted(results: Results) -> tuple[Words, ...]:
    k = results.setting.smallest
    return (
        T("Gap: importance less experience, the mean over the people who rated both."),
        T("The widest gap comes first. Blank ballots count in the turnout only."),
        T("Nothing is shown of fewer than {k} people, and only low, middle and high of fewer than {n}.", k=k, n=2 * k),
        NO_TABLE,
    )


def _foot(results: Results) -> Words:
    if not results.locked:
        return ""
    return T("Scale from 1 to {scale}, fixed at {time}", scale=results.asked.scale, time=results.locked[11:16])
