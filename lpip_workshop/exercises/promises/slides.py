"""What the room sees: last time's promises one by one, what was kept, then the new ones."""

from __future__ import annotations

from lpip_workshop.core.words import T, Text, Words, short, short_saying
from lpip_workshop.exercises.promises.compute import Results
from lpip_workshop.exercises.promises.figures import kept_chart
from lpip_workshop.exercises.promises.items import Promise
from lpip_workshop.exercises.promises.wording import ASK, QUESTION, STATE_WORDS, day_words, kept_words, new_words
from lpip_workshop.figures.model import Table
from lpip_workshop.figures.slide import Prompt, Slide

A_PAGE = 4
LONGEST_PROMISE, LONGEST_NAME, LONGEST_WHY = 70, 30, 60


def slides(results: Results) -> tuple[Slide, ...]:
    """Return a slide for each promise from last time, then what was kept so far, then the new ones."""
    count = len(results.carried)
    shown = [_carried(one, number, count) for number, one in enumerate(results.carried, start=1)]
    return (*shown, *_kept(results), *_new(results))


def _carried(promise: Promise, number: int, of: int) -> Slide:
    return Slide(
        title=short(promise.who, LONGEST_NAME * 2),
        under=_when(promise),
        body=Prompt(promise.what),
        takeaway=_found(promise),
        foot=T("{number} of {of}", number=number, of=of),
    )


def _when(promise: Promise) -> Text:
    if promise.day is None:
        return T("Promised at an earlier workshop")
    if promise.by_when is None:
        return T("Promised on {day}", day=promise.day)
    return T("Promised on {day}, for {due}", day=promise.day, due=promise.by_when)


def _found(promise: Promise) -> Words:
    if promise.review is None:
        return ASK
    state = STATE_WORDS[promise.review.state]
    if not promise.review.why.text:
        return state
    return T("{state}: {why}", state=state, why=short_saying(promise.review.why, LONGEST_WHY))


def _kept(results: Results) -> tuple[Slide, ...]:
    chart = kept_chart(results)
    if chart is None:
        return ()
    return (Slide(chart.title, chart, takeaway=kept_words(results.so_far)),)


def _new(results: Results) -> tuple[Slide, ...]:
    title, asked = results.setting.title, _question(results)
    if not results.new:
        return (Slide(title, Prompt(asked)),)
    pages = [results.new[at : at + A_PAGE] for at in range(0, len(results.new), A_PAGE)]
    return tuple(_page(results, page, number, len(pages)) for number, page in enumerate(pages, start=1))


def _question(results: Results) -> Words:
    return results.setting.asked(QUESTION)


def _page(results: Results, page: tuple[Promise, ...], number: int, of: int) -> Slide:
    return Slide(
        title=results.setting.title,
        under=new_words(results),
        body=Table(
            headings=(T("Who"), T("Promise"), T("By when")),
            rows=tuple(_row(one) for one in page),
            weights=(2.2, 5, 2.6),
        ),
        foot=T("{number} of {of}", number=number, of=of) if of > 1 else "",
    )


def _row(promise: Promise) -> tuple[Words, ...]:
    return (
        short(promise.who, LONGEST_NAME),
        short_saying(promise.what, LONGEST_PROMISE),
        day_words(promise.by_when),
    )
