"""Somebody who answers everything an exercise asks alone, whatever it asks."""

from __future__ import annotations

from typing import Any

from lpip_workshop.core.ballot_form import BallotForm, Order, Pick, Question, Scale, Share, Ticks


def answer(question: Question) -> Any:
    """Return an answer that the question allows."""
    if isinstance(question, Scale):
        return question.highest
    if isinstance(question, Pick):
        return question.choices[-1].key
    if isinstance(question, Share):
        return {question.choices[0].key: min(question.total, question.most)}
    if isinstance(question, (Order, Ticks)):
        keys = [choice.key for choice in question.choices]
        return tuple((key,) for key in keys) if isinstance(question, Order) else tuple(keys)
    return "ab12"


def answered(form: BallotForm) -> dict[str, Any]:
    """Return an answer to everything."""
    answers: dict[str, Any] = {}
    for page in form.pages:
        if page in form.asked(answers):
            answers.update({question.id: answer(question) for question in page.questions})
    return answers
