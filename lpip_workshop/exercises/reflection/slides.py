"""What the room sees: the forms where they stand, and the look back as a board of cards."""

from __future__ import annotations

from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.reflection.compute import Results
from lpip_workshop.exercises.reflection.figures import TITLE, change_chart, forms_chart
from lpip_workshop.exercises.reflection.items import QUESTIONS, REMARKS, STATEMENTS
from lpip_workshop.exercises.reflection.texts import FEW, FORM, asked_words, change_words, headline, turnout
from lpip_workshop.figures.boards import boards
from lpip_workshop.figures.slide import Points, Prompt, Slide, Tally


def slides(results: Results) -> tuple[Slide, ...]:
    """Return what goes on now first: the look back, and once forms are given out these."""
    looked = _looked(results)
    if results.state == "none":
        return (*looked, _form(results))
    return (*_forms(results), *looked)


def form_slide(results: Results) -> int:
    """Return the place of the first slide about the forms."""
    return len(_looked(results)) if results.state == "none" else 0


def cards_slide(results: Results) -> int:
    """Return the place of the board of cards, or of the question while there is none."""
    first = 0 if results.state == "none" else len(_forms(results))
    return first + (1 if results.said else 0)


def _looked(results: Results) -> list[Slide]:
    title = results.setting.title
    piles = [(QUESTIONS[name], [card.words for card in cards]) for name, cards in results.cards.items()]
    asked = Slide(
        title,
        Points(tuple(QUESTIONS.values())),
        under=asked_words(results),
        takeaway=T("We look at what happened, not at who did it."),
    )
    return [asked, *boards(title, piles)]


def _form(results: Results) -> Slide:
    return Slide(
        FORM,
        Points((*STATEMENTS.values(), *REMARKS.values())),
        under=T("From 1, not at all, to 5, fully. Leave empty what you like."),
        foot=results.setting.title,
    )


def _forms(results: Results) -> list[Slide]:
    if results.state == "open":
        return [_tally(results), _form(results)]
    if results.state == "closed":
        return [Slide(FORM, Prompt(T("All answers are in. Nobody has seen them yet.")))]
    if not results.shown:
        return [Slide(TITLE, Prompt(FEW), under=turnout(results))]
    return [
        Slide(TITLE, forms_chart(results), under=turnout(results), takeaway=headline(results)),
        *_change(results),
        *_remarks(results),
    ]


def _tally(results: Results) -> Slide:
    words = N("person has answered", "people have answered", results.received)
    return Slide(
        FORM,
        Tally(results.received, results.invited, words),
        under=T("No name goes with an answer. Nobody sees a result before everybody does."),
    )


def _change(results: Results) -> list[Slide]:
    chart = change_chart(results)
    if chart is None:
        return []
    takeaway: Words = change_words(results) or ""
    return [Slide(chart.title, chart, under=T("Other people may have answered then."), takeaway=takeaway)]


def _remarks(results: Results) -> list[Slide]:
    title, under = T("In our own words"), T("Shuffled: nothing says who wrote what.")
    told = [(REMARKS[remark], said.value) for remark, said in results.remarks.items() if said.is_ok]
    return [slide for pile in told for slide in boards(title, [pile], under)]
