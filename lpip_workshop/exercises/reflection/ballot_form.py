"""The exit form as one person is asked alone on the screen: three ratings, then two remarks."""

from __future__ import annotations

from typing import Any

from lpip_workshop.core.ballot_form import Answers, BallotForm, Page, Scale, Writing
from lpip_workshop.core.words import T
from lpip_workshop.exercises.reflection.forms import LONGEST
from lpip_workshop.exercises.reflection.inputs import Inputs
from lpip_workshop.exercises.reflection.items import REMARKS, SCALE, STATEMENTS
from lpip_workshop.exercises.reflection.texts import FORM


def ballot_form(inputs: Inputs) -> BallotForm:
    """Return what a person is asked."""
    promise = T("No name is kept, and what you write is parted from what you rate. Nothing is shown below {k} forms.",
                k=inputs.setting.smallest)  # fmt: skip
    scales = tuple(Scale(name, words, 1, SCALE, T("not at all"), T("fully")) for name, words in STATEMENTS.items())
    remarks = tuple(Writing(name, words, LONGEST) for name, words in REMARKS.items())
    pages = (
        Page(FORM, T("Choose a number for each, or leave it out."), scales),
        Page(FORM, T("Write what you like, or leave it empty."), remarks),
    )
    return BallotForm(FORM, promise, pages, _give)


def _give(store: Any, _activity_id: str, round_id: str, answers: Answers) -> None:
    from lpip_workshop.exercises.reflection.actions import put_in_box

    ratings = {name: answers[name] for name in STATEMENTS if name in answers}
    put_in_box(store, round_id, {"ratings": ratings, "remarks": {n: answers[n] for n in REMARKS if n in answers}})
