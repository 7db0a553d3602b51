"""The pulse as one person is asked alone on the screen: each statement with its two questions, then about them."""

from __future__ import annotations

from typing import Any

from lpip_workshop.core.ballot_form import (
    Answers,
    BallotForm,
    Page,
    Question,
    Scale,
    Writing,
    about_you,
    sector_question,
)
from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust.codes import LONGEST_CODE
from lpip_workshop.exercises.trust.dimensions import ASKED, SIDES, Item, Side
from lpip_workshop.exercises.trust.inputs import Asked, Inputs
from lpip_workshop.exercises.trust.texts import QUESTION


def ballot_form(inputs: Inputs) -> BallotForm:
    """Return what a person is asked, a statement to a screen."""
    asked = inputs.asked
    promise = T("No name is kept, and no group below {k} is shown.", k=inputs.setting.smallest)
    pages = (*(_page(item, asked) for item in asked.items), *about_you(*_about(asked)))

    def give(store: Any, _activity_id: str, round_id: str, answers: Answers) -> None:
        from lpip_workshop.exercises.trust.actions import put_in_box

        put_in_box(store, round_id, asked, _content(answers, asked))

    return BallotForm(QUESTION, promise, pages, give)


def _page(item: Item, asked: Asked) -> Page:
    scales = tuple(
        Scale(f"{side} {item.id}", ASKED[side], 1, asked.scale, T("not at all"), T("very much")) for side in SIDES
    )
    return Page(item.statement, T("Choose a number for each question, or leave it out."), scales)


def _about(asked: Asked) -> tuple[Question, ...]:
    code = Writing(
        "code",
        T("A private code, so that your answers can be set beside another time’s"),
        LONGEST_CODE,
        private=True,
        under=T(
            "First two letters of your mother’s first name and the day you were born. Only if you agree; it is kept "
            "scrambled and never shown."
        ),
    )
    return (*((sector_question(),) if asked.sector else ()), *((code,) if asked.code else ()))


def _content(answers: Answers, asked: Asked) -> dict[str, Any]:
    def side(which: Side) -> dict[str, Any]:
        return {item.id: answers[f"{which} {item.id}"] for item in asked.items if f"{which} {item.id}" in answers}

    content: dict[str, Any] = {which: side(which) for which in SIDES}
    return content | {name: answers[name] for name in ("sector", "code") if name in answers}
