"""What the room sees: the list as it grows, a few actions a screen."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words, short, short_saying
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.items import Action
from lpip_workshop.exercises.actions.wording import (
    day_words,
    followed_words,
    found_words,
    owner_words,
    summary,
    takeaway,
    texts,
)
from lpip_workshop.figures.model import Table
from lpip_workshop.figures.slide import Prompt, Slide

LONGEST_ACTION, LONGEST_OWNER, LONGEST_WHY = 70, 36, 44
# What a screen holds, in rows of one line; a row of two lines takes 1.6. A line holds about so many letters.
_ROOM, _TWO_LINES, _LETTERS = 5.0, 1.6, 62.0


def slides(results: Results) -> tuple[Slide, ...]:
    """Return what became of earlier actions, then the question while there is no action, else the list."""
    return (*_looking_back(results), *_list(results))


def _looking_back(results: Results) -> tuple[Slide, ...]:
    """Return the sheet: you said, we did, we could not."""
    pages = _pages([_found(action) for action in results.carried])
    return tuple(
        Slide(
            title=T("You said, we did, we could not"),
            body=Table((T("You said"), T("We did"), T("We could not")), tuple(page), weights=(4, 3, 3)),
            takeaway=followed_words(results.so_far),
            foot=T("{number} of {of}", number=number, of=len(pages)) if len(pages) > 1 else "",
        )
        for number, page in enumerate(pages, start=1)
    )


def _found(action: Action) -> tuple[Words, ...]:
    return (short_saying(action.what, LONGEST_ACTION), *found_words(action, LONGEST_WHY))


def _list(results: Results) -> tuple[Slide, ...]:
    if not results.actions:
        return (Slide(results.setting.title, Prompt(_question(results))),)
    pages = _pages([_row(results, action) for action in results.actions])
    return tuple(_page(results, page, number, len(pages)) for number, page in enumerate(pages, start=1))


def _question(results: Results) -> Words:
    return results.setting.asked(T("Who does what, by when?"))


def _pages(rows: list[tuple[Words, ...]]) -> list[list[tuple[Words, ...]]]:
    """Return the rows by screen, so that none is cut off at the foot of one."""
    pages: list[list[tuple[Words, ...]]] = []
    lengths = [[max(len(text) for text in texts(words)) for words in row] for row in rows]
    widths = _widths([max(column) for column in zip(*lengths, strict=True)])
    room = 0.0
    for row, length in zip(rows, lengths, strict=True):
        long = any(wanted > width for wanted, width in zip(length, widths, strict=True))
        height = _TWO_LINES if long else 1.0
        if not pages or height > room:
            pages.append([])
            room = _ROOM
        pages[-1].append(row)
        room -= height
    return pages


def _widths(longest: list[int]) -> list[float]:
    """Return how many letters of a line each column gets, as a slide shares them: narrow columns first."""
    widths, left = [0.0] * len(longest), _LETTERS
    order = sorted(range(len(longest)), key=lambda column: longest[column])
    for place, column in enumerate(order):
        widths[column] = min(float(longest[column]), left / (len(order) - place))
        left -= widths[column]
    return widths


def _page(results: Results, rows: list[tuple[Words, ...]], number: int, of: int) -> Slide:
    return Slide(
        title=results.setting.title,
        under=summary(results),
        body=Table(
            headings=(T("What"), T("Who"), T("By when")),
            rows=tuple(rows),
        ),
        takeaway=takeaway(results),
        foot=T("{number} of {of}", number=number, of=of) if of > 1 else "",
    )


def _row(results: Results, action: Action) -> tuple[Words, ...]:
    owner = short(action.owner, LONGEST_OWNER) if action.owner else owner_words(action)
    return (short_saying(action.what, LONGEST_ACTION), owner, day_words(action, results.as_of))
