"""What the room sees: the lines, a count while a round is open, and once revealed where we differ and where not."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.differences.compute import COMMON, LIVE, Found, Results
from lpip_workshop.exercises.differences.figures import bare_chart, line_chart
from lpip_workshop.exercises.differences.inputs import Between
from lpip_workshop.exercises.differences.texts import FEW, asked_words, headline, on_line, question_for, stance, turnout
from lpip_workshop.figures.slide import Points, Prompt, Slide, Tally

_MOST = 3  # lines that are shown one by one
_ON_ONE = 5  # bare lines on one slide


def slides(results: Results) -> tuple[Slide, ...]:
    """Return the screens for where the round stands."""
    title = results.setting.title
    if results.state == "revealed":
        return _revealed(results)
    if results.state == "closed":
        return (Slide(title, Prompt(T("All answers are in. Nobody has seen them yet.")), foot=_foot(results)),)
    if results.state == "open":
        return (_tally(results), *_lines(results, results.held))
    return (Slide(title, Prompt(asked_words(results))), *_lines(results, results.lines))


def _lines(results: Results, lines: Sequence[Between]) -> list[Slide]:
    return [
        Slide(
            results.setting.title,
            bare_chart(lines[start : start + _ON_ONE], results.asked.scale),
            under=T("Mark the place on each line that is nearest to where you stand."),
        )
        for start in range(0, len(lines), _ON_ONE)
    ]


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
        kind = T("So few people answered that anybody’s own answer could be worked out. Let us talk instead.")
        return (Slide(title, Prompt(kind), under=T("{few}. {turnout}", few=FEW, turnout=under)),)
    first = results.of_kind("live")[:_MOST] or results.shown[:1]
    return (
        Slide(title, Prompt(headline(results)), under=under, foot=_foot(results)),
        *(_one(found, results) for found in first),
        _common(results),
        Slide(T("How this was counted"), Points(_counted(results)), under=under),
    )


def _one(found: Found, results: Results) -> Slide:
    live = found.kind == "live"
    return Slide(
        T("Where we differ") if live else T("Where we differ most"),
        line_chart([found], results),
        under=on_line(found),
        takeaway=question_for(found),
    )


def _common(results: Results) -> Slide:
    close = results.of_kind("common")
    if not close:
        prompt = T("On no line do we stand close together yet. Which one could we move closer on?")
        return Slide(T("Common ground"), Prompt(prompt))
    return Slide(
        T("Common ground"),
        Points(tuple(stance(found, results.asked.scale) for found in close)),
        takeaway=T("Here we stand close together. What does that let us do?"),
    )


def _counted(results: Results) -> tuple[Words, ...]:
    k = results.setting.smallest
    return (
        T("One dot is one person. The sign of a sector stands at its median."),
        T("Agreement from 0 to 1: live up to {live}, common ground from {common}.", live=str(LIVE), common=str(COMMON)),
        T("Nothing is shown of fewer than {k} people, and only three parts of a line of fewer than {n}.", k=k, n=2 * k),
        T("No line is right or wrong: this map is where a talk begins."),
    )


def _foot(results: Results) -> Words:
    if not results.locked:
        return ""
    return T("Lines of {scale} steps, fixed at {time}", scale=results.asked.scale, time=results.locked[11:16])
