"""What an exercise asks one person, said so that a screen can ask it: questions on pages, and what becomes of answers.

An exercise describes its questions once; the kiosk draws them, checks that they can be answered and shows them back.
Answers are a mapping from a question's id to a plain value, absent where nothing was said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import T, Text, Words, listed

Answers: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that may be chosen, as answers name it and as people read it."""

    key: str
    words: Words


@dataclass(frozen=True, slots=True)
class Scale:
    """A whole number from `lowest` to `highest`, whose ends are said in words; the answer is an int."""

    id: str
    words: Words
    lowest: int
    highest: int
    low: Words = ""
    high: Words = ""


@dataclass(frozen=True, slots=True)
class Pick:
    """One of a few; the answer is its key."""

    id: str
    words: Words
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Ticks:
    """As many as one likes; the answer is a tuple of keys."""

    id: str
    words: Words
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """`total` dots or points to be given to choices, at most `most` to one; the answer maps keys to numbers.

    `left` says how many are still to give, `unit` how many one choice has; a press of a button gives `step`.
    """

    id: str
    words: Words
    choices: tuple[Choice, ...]
    total: int
    most: int
    left: Callable[[int], Text]
    unit: Callable[[int], Text]
    step: int = 1


@dataclass(frozen=True, slots=True)
class Order:
    """Choices in an order, best first, level ones side by side; the answer is a tuple of tuples of keys."""

    id: str
    words: Words
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Writing:
    """Words of one's own, `longest` letters at most; `private` ones are shown back only as given or not."""

    id: str
    words: Words
    longest: int = 300
    private: bool = False
    under: Words = ""


Question: TypeAlias = Scale | Pick | Ticks | Share | Order | Writing


@dataclass(frozen=True, slots=True)
class Page:
    """What is asked on one screen: what it is about, how to answer, and the questions.

    It is passed over where the question `unless[0]` was answered with `unless[1]`.
    """

    title: Words
    lead: Words
    questions: tuple[Question, ...]
    unless: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class BallotForm:
    """Everything one person is asked. `promise` says what becomes of the answers.

    `give(store, activity_id, round_id, answers)` puts the answers in the box, checked as those on paper are;
    it raises BadInput for answers that break the rule, Refused where the round takes none.
    """

    title: Words
    promise: Words
    pages: tuple[Page, ...]
    give: Callable[[Any, str, str, Answers], None]

    def asked(self, answers: Answers) -> tuple[Page, ...]:
        """Return the pages somebody is asked who has answered so far."""
        return tuple(page for page in self.pages if not page.unless[0] or answers.get(page.unless[0]) != page.unless[1])

    def heard(self, answers: Answers) -> Answers:
        """Return the answers to what was asked, without those to pages that were passed over since."""
        known = {question.id for page in self.asked(answers) for question in page.questions}
        return {ident: value for ident, value in answers.items() if ident in known}


def sector_question() -> Pick:
    """Return the question for whom a person speaks; its id is "sector"."""
    return Pick("sector", T("I speak for"), tuple(Choice(key, words) for key, words in SHORT.items()))


def about_you(*questions: Question) -> tuple[Page, ...]:
    """Return a page of questions about the person, none where there is nothing to ask."""
    if not questions:
        return ()
    return (Page(T("About you"), T("Only if you like. Everything here may be left out."), questions),)


def told(question: Question, value: Any) -> Words:
    """Return an answer as it is shown back; `value` is None where nothing was said."""
    if value in (None, "", (), {}):
        return T("Left out")
    if isinstance(question, Scale):
        return T("{rating} of {most}", rating=value, most=question.highest)
    if isinstance(question, Writing):
        return T("Given, not shown") if question.private else str(value)
    words = {choice.key: choice.words for choice in question.choices}
    if isinstance(question, Pick):
        return words[value]
    if isinstance(question, Share):
        return _shares(question, value, words)
    return listed([words[key] for key in value]) if isinstance(question, Ticks) else _in_order(value, words)


def _shares(question: Share, value: Mapping[str, int], words: Mapping[str, Words]) -> Words:
    given = [(words[choice.key], value[choice.key]) for choice in question.choices if value.get(choice.key)]
    return listed([T("{words}: {number}", words=name, number=question.unit(n)) for name, n in given])


def _in_order(tiers: Sequence[Sequence[str]], words: Mapping[str, Words]) -> Words:
    placed = [(place, words[key]) for place, tier in enumerate(tiers, start=1) for key in tier]
    return listed([T("{number}. {words}", number=place, words=name) for place, name in placed])
