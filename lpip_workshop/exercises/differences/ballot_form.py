"""The lines as one person is asked alone on the screen: a line to a screen, then for whom they speak."""

from __future__ import annotations

from typing import Any

from lpip_workshop.core.ballot_form import Answers, BallotForm, Page, Scale, about_you, sector_question
from lpip_workshop.core.words import T
from lpip_workshop.exercises.differences.inputs import Asked, Between, Inputs
from lpip_workshop.exercises.differences.texts import QUESTION


def ballot_form(inputs: Inputs) -> BallotForm:
    """Return what a person is asked of the round under way, or of the lines as they stand."""
    held = inputs.held if inputs.held is not None and inputs.held.state != "revealed" else None
    asked, lines = (held.asked, held.lines) if held else (inputs.asked, inputs.lines)
    promise = T("No name is kept, and no group below {k} is shown.", k=inputs.setting.smallest)
    pages = tuple(_page(line, asked, len(lines)) for line in lines)
    about = about_you(sector_question()) if asked.sector and lines else ()
    return BallotForm(QUESTION, promise, (*pages, *about), _give)


def _page(line: Between, asked: Asked, many: int) -> Page:
    title = T("Line {number} of {many}", number=line.number, many=many)
    return Page(title, "", (Scale(f"line {line.id}", QUESTION, 1, asked.scale, line.left, line.right),))


def _give(store: Any, _activity_id: str, round_id: str, answers: Answers) -> None:
    from lpip_workshop.exercises.differences.actions import put_in_box

    places = {ident.removeprefix("line "): place for ident, place in answers.items() if ident.startswith("line ")}
    put_in_box(store, round_id, {"places": places, "sector": answers.get("sector", "")})
