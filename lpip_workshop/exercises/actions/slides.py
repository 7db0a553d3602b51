"""What the room sees: the list as it grows, a few actions a screen."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.items import Action, has_words
from lpip_workshop.exercises.actions.wording import day_words, owner_words, short, short_saying, summary, takeaway
from lpip_workshop.figures.model import Table
from lpip_workshop.figures.slide import Prompt, Slide

A_SCREEN = 6
LONGEST_ACTION, LONGEST_OWNER = 90, 40


def slides(results: Results) -> tuple[Slide, ...]:
    """Return the question while there is no action, then six actions a screen."""
    if not results.actions:
        return (Slide(results.setting.title, Prompt(_question(results))),)
    pages = [results.actions[at : at + A_SCREEN] for at in range(0, len(results.actions), A_SCREEN)]
    return tuple(_page(results, page, number, len(pages)) for number, page in enumerate(pages, start=1))


def _question(results: Results) -> Words:
    asked = results.setting.question
    return asked if has_words(asked) else T("Who does what, by when?")


def _page(results: Results, actions: tuple[Action, ...], number: int, of: int) -> Slide:
    return Slide(
        title=results.setting.title,
        under=summary(results),
        body=Table(
            headings=(T("What"), T("Who"), T("By when")),
            rows=tuple(_row(results, action) for action in actions),
            weights=(5, 2.5, 2.5),
        ),
        takeaway=takeaway(results),
        foot=T("{number} of {of}", number=number, of=of) if of > 1 else "",
    )


def _row(results: Results, action: Action) -> tuple[Words, ...]:
    owner = short(action.owner, LONGEST_OWNER) if action.owner else owner_words(action)
    return (short_saying(action.what, LONGEST_ACTION), owner, day_words(action, results.as_of))
