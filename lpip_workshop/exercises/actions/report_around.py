"""Who has which part, what we will not do, what could go wrong and why it should work, in the handout."""

from __future__ import annotations

from collections.abc import Iterable

from lpip_workshop.core.words import Saying, T, Words, listed
from lpip_workshop.exercises.actions.around import Around, Chain, Grade, Risk
from lpip_workshop.exercises.actions.items import Action
from lpip_workshop.exercises.actions.raci import advice, roles
from lpip_workshop.exercises.actions.wording import GRADE_WORDS, owner_words
from lpip_workshop.figures.model import Table
from lpip_workshop.report.blocks import Block, Facts, Heading, Note, Paragraph, TableBlock

NOBODY_SAID = "–"


def role_blocks(actions: Iterable[Action]) -> list[Block]:
    """Return who answers, does, is asked and is told, with what the rule would change."""
    shown = [one for one in actions if one.helpers or one.consulted or one.told]
    if not shown:
        return []
    table = Table(
        headings=(T("Action"), T("Answers (A)"), T("Does (R)"), T("Asked before (C)"), T("Told (I)")),
        rows=tuple(_parts(one) for one in shown),
        caption=T("Who has which part"),
        weights=(3.4, 2, 2.4, 2, 2),
    )
    said = tuple(T("{action}: {advice}", action=one.what, advice=words) for one in shown for words in advice(one))
    note: list[Block] = [Note(T("Parts to look at again"), said)] if said else []
    return [Heading(T("Who has which part"), 2), TableBlock(table), *note]


def _parts(action: Action) -> tuple[Words, ...]:
    parts = roles(action)
    return (action.what, owner_words(action), *(_names(names) for names in (parts.does, parts.asked, parts.told)))


def _names(names: tuple[str, ...]) -> Words:
    return listed(list[Words](names)) if names else NOBODY_SAID


def around_blocks(around: Around) -> list[Block]:
    """Return what we will not do, the risks and the theory of change; nothing for what is empty."""
    return [*_not_doing(around), *_risks(around.risks), *_chains(around.chains)]


def _not_doing(around: Around) -> list[Block]:
    if not around.not_doing:
        return []
    rows = tuple((one.what, _or_dash(one.why)) for one in around.not_doing)
    table = Table((T("We will not"), T("Why")), rows, caption=T("What we will not do"), weights=(3, 2))
    return [Heading(T("What we will not do"), 2), TableBlock(table)]


def _risks(risks: tuple[Risk, ...]) -> list[Block]:
    if not risks:
        return []
    table = Table(
        headings=(T("What could go wrong"), T("Likelihood"), T("Impact"), T("What we would do")),
        rows=tuple((one.what, _of_five(one.likelihood), _of_five(one.impact), _or_dash(one.response)) for one in risks),
        caption=T("Imagine that it failed: why?"),
        numeric=frozenset({1, 2}),
        weights=(3.4, 1.5, 1.2, 3.4),
    )
    told = T(
        "Likelihood and impact go from 1 (low) to 5 (high) and stand side by side: multiplied, a rare disaster would "
        "look like a frequent nuisance. Looking back from a failure finds more reasons than asking for risks "
        "(pre-mortem, Klein 2007)."
    )
    return [Heading(T("What could go wrong"), 2), TableBlock(table), Paragraph(told)]


def _chains(chains: tuple[Chain, ...]) -> list[Block]:
    if not chains:
        return []
    blocks: list[Block] = [Heading(T("Why we think it will work"), 2)]
    for chain in chains:
        pairs: tuple[tuple[Words, Words], ...] = (
            (T("If we"), chain.do),
            (T("Then"), chain.then),
            (T("That holds if"), _arrow(chain.assumption, chain.grade)),
            (T("So that"), chain.so_that),
            (T("And that holds if"), _arrow(chain.next_assumption, chain.next_grade)),
        )
        blocks.append(Facts(tuple((name, said) for name, said in pairs if _says(said))))
    told = T(
        "The evidence for each arrow is graded by the group: a guess, seen here, studied elsewhere, or well studied. "
        "A guess is worth testing first."
    )
    return [*blocks, Paragraph(told)]


def _arrow(assumption: Saying, grade: Grade) -> Words:
    if not assumption.text:
        return GRADE_WORDS[grade] if grade else ""
    return T("{assumption} ({grade})", assumption=assumption, grade=GRADE_WORDS[grade])


def _says(words: Words) -> bool:
    return bool(words.text if isinstance(words, Saying) else words)


def _of_five(value: int | None) -> Words:
    return NOBODY_SAID if value is None else T("{n} of 5", n=value)


def _or_dash(said: Saying) -> Words:
    return said if said.text else NOBODY_SAID
