"""The sheet as one person is asked alone on the screen: for whom they speak, then each partner, then consent."""

from __future__ import annotations

from typing import Any

from lpip_workshop.core.ballot_form import Answers, BallotForm, Choice, Page, Pick, Scale
from lpip_workshop.core.words import T
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS, SCALE
from lpip_workshop.exercises.partners.inputs import Inputs, Organisation, Sheet
from lpip_workshop.exercises.partners.texts import PROMISES, QUESTION

_AGREE = T("We agree that everybody in the partnership sees our ratings, with our name.")


def ballot_form(inputs: Inputs) -> BallotForm:
    """Return what a person is asked, a partner to a screen; their own organisation is passed over."""
    promise = T("Your organisation’s name stays with what you write. {promise}", promise=PROMISES[inputs.asked.mode])
    names = tuple(Choice(one.id, one.name) for one in inputs.organisations)
    who = Page(T("For whom do you speak?"), promise, (Pick("rater", T("Your organisation"), names),))
    agree = Pick("agreed", _AGREE, (Choice("yes", T("Yes")), Choice("no", T("No"))))
    free = T("Either answer is fine, and either can be changed. Unless all say yes, nobody’s ratings are shown.")
    pages = (who, *(_page(one) for one in inputs.organisations), Page(T("Who may see it"), free, (agree,)))
    return BallotForm(QUESTION, promise, pages if names else (), _give)


def _page(one: Organisation) -> Page:
    scales = tuple(
        Scale(f"{one.id} {d.id}", T("{name}: {says}", name=d.name, says=d.statement), 1, SCALE,
              T("not at all"), T("fully"))
        for d in DIMENSIONS
    )  # fmt: skip
    return Page(one.name, T("How far is it so? Leave it out if you do not work with them."), scales, ("rater", one.id))


def _give(store: Any, activity_id: str, round_id: str, answers: Answers) -> None:
    from lpip_workshop.exercises.partners.actions import put_in_box

    ratings: dict[str, dict[str, int]] = {}
    for ident, rating in answers.items():
        other, _space, dimension = ident.partition(" ")
        if dimension:
            ratings.setdefault(other, {})[dimension] = rating
    sheet = Sheet(str(answers.get("rater", "")), ratings)
    put_in_box(store, activity_id, round_id, sheet, str(answers.get("agreed", "")))
