"""Placing as one person, or one table, is asked alone on the screen: a stakeholder to a screen, two scales each."""

from __future__ import annotations

from typing import Any

from lpip_workshop.core.ballot_form import Answers, BallotForm, Page, Scale, Writing
from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders.inputs import Entry, Inputs
from lpip_workshop.exercises.stakeholders.register import HIGH, LOW
from lpip_workshop.exercises.stakeholders.texts import INFLUENCE, INTEREST, QUESTION


def ballot_form(inputs: Inputs) -> BallotForm:
    """Return what is asked of the register as it stands; tables are asked which they are, people are not."""
    by_people = bool(inputs.placings) and inputs.placings[-1].by == "people"
    promise = T("Only the middle of what was placed is shown, of nobody whom fewer than {k} placed.",
                k=inputs.setting.smallest)  # fmt: skip
    first = () if by_people or not inputs.entries else (_table(),)
    said = promise if by_people else T("One answer for each table. Only what was placed is shown, all tables together.")
    return BallotForm(QUESTION, said, (*first, *(_page(entry) for entry in inputs.entries)), _give)


def _table() -> Page:
    return Page(T("Which table are you?"), "", (Writing("table", T("Table"), 40),))


def _page(entry: Entry) -> Page:
    lead = T("Choose two numbers, or go on if you do not know them.")
    axes = (("x", INFLUENCE), ("y", INTEREST))
    scales = tuple(
        Scale(f"{axis} {entry.id}", words, int(LOW), int(HIGH), T("none"), T("the most")) for axis, words in axes
    )
    return Page(entry.name, lead, scales)


def _give(store: Any, _activity_id: str, round_id: str, answers: Answers) -> None:
    from lpip_workshop.exercises.stakeholders.placing import put_in_box

    placed = {ident.removeprefix("x ") for ident in answers if ident.startswith("x ")}
    both = [one for one in placed if f"y {one}" in answers]
    places = {one: (float(answers[f"x {one}"]), float(answers[f"y {one}"])) for one in sorted(both)}
    put_in_box(store, round_id, str(answers.get("table", "")), places)
