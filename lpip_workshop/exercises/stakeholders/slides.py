"""What the room sees: the question, then each view of the register, in the order of the console's tabs."""

from __future__ import annotations

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import N, T, Text, Words, listed
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.figures import SHOWN_APART, grid, names
from lpip_workshop.exercises.stakeholders.figures_group import apart
from lpip_workshop.exercises.stakeholders.figures_more import circles, impact, rainbow
from lpip_workshop.exercises.stakeholders.network import slides as network
from lpip_workshop.exercises.stakeholders.texts import QUESTION
from lpip_workshop.figures.slide import Points, Prompt, Slide, Tally

_ABSENT = 5  # names on the slide of those who are not here


def slides(results: Results) -> tuple[Slide, ...]:
    """Return the screens, the grid or what stands for it first."""
    return tuple(slide for _view, slide in by_view(results))


def by_view(results: Results) -> tuple[tuple[str, Slide], ...]:
    """Return each screen with the view of the console that it belongs to; before the first name, the question."""
    found = [("grid", _grid(results))]
    if results.group is not None and results.group.disagreements and results.under_way is None:
        found.append(("apart", _apart(results)))
    if results.network is not None and results.network.links:
        found += [("network", slide) for slide in network.slides(results.network)]
    if results.salience.count:
        found.append(("salience", _salience(results)))
    if results.rated():
        found.append(("impact", _impact(results)))
    if any(entry.role != "neither" for entry in results.in_rainbow()):
        found.append(("rainbow", Slide(results.setting.title, rainbow(results))))
    if results.room.unheard:
        found.append(("table", _absent(results)))
    return tuple(found)


def place_of(results: Results, view: str) -> int:
    """Return the number of the slide of a view, from 0; of one that has none yet, the first."""
    return next((place for place, (name, _slide) in enumerate(by_view(results)) if name == view), 0)


def asked(setting: Setting) -> Words:
    """Return the activity's question, ours where it has none."""
    return setting.asked(QUESTION)


def takeaway(results: Results) -> Text:
    """Return the one sentence that the grid says; it needs somebody placed."""
    close, unheard = len(results.within("closely")), len(results.unheard)
    worked = N("{n} to work closely with", "{n} to work closely with", close)
    if not unheard:
        return worked if close else T("Nobody has both influence and interest yet")
    cared = N(
        "{n} cares much and can change little: who speaks for them?",
        "{n} care much and can change little: who speaks for them?",
        unheard,
    )
    return T("{worked}; {cared}", worked=worked, cared=cared) if close else cared


def _grid(results: Results) -> Slide:
    title, now = results.setting.title, results.under_way
    if now is not None and now.state == "open":
        words = T("tables have placed them") if now.by == "tables" else T("people have placed them")
        under = T("Agree on two numbers for each, from 0 to 10")
        return Slide(title, Tally(now.answered, max(now.invited, now.answered), words), under=under)
    if now is not None:
        return Slide(title, Prompt(T("Everybody has placed them. Here is what we found, in a moment.")))
    if not results.placed:
        return Slide(title, Prompt(asked(results.setting)), foot=_named(results))
    return Slide(title, grid(results, bars=False), takeaway=takeaway(results), foot=_waiting(results))


def _apart(results: Results) -> Slide:
    assert results.group is not None
    widest = results.group.disagreements[:SHOWN_APART]
    return Slide(
        results.setting.title,
        Points(tuple(apart(one) for one in widest)),
        under=T("We placed these furthest apart"),
        takeaway=T("What do some of us know that others do not?"),
    )


def _salience(results: Results) -> Slide:
    definitive = results.salience.by_class.get("definitive", ())
    said = T("All three: {names}", names=listed(names(definitive, 3))) if definitive else ""
    return Slide(results.setting.title, circles(results), takeaway=said)


def _impact(results: Results) -> Slide:
    said = T("Affected but unheard: {names}", names=listed(names(results.unheard, 3))) if results.unheard else ""
    return Slide(results.setting.title, impact(results), takeaway=said)


def _absent(results: Results) -> Slide:
    away = results.room.unheard
    return Slide(
        results.setting.title,
        Points(names(away, _ABSENT)),
        under=T("Not in the room"),
        takeaway=T("Who will ask them before we meet again?"),
    )


def _named(results: Results) -> Words:
    count = len(results.entries)
    return N("{n} named so far", "{n} named so far", count) if count else ""


def _waiting(results: Results) -> Words:
    count = len(results.waiting)
    return N("{n} is not placed yet", "{n} are not placed yet", count) if count else ""
