"""A page for each owner to take home: what they answer for, and where they are asked or help."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.items import Action, plain
from lpip_workshop.exercises.actions.wording import NO_OWNER, day, day_words
from lpip_workshop.figures.model import Table
from lpip_workshop.report.blocks import Block, BulletList, Document, Heading, Paragraph, TableBlock


def owner_document(results: Results, partnership: Words, iso_day: str) -> Document:
    """Return the pages as a file of their own."""
    return Document(results.setting.title, partnership, iso_day, owner_pages(results))


def owner_pages(results: Results) -> tuple[Block, ...]:
    """Return one page an owner, in the order of the alphabet, and last what nobody owns yet."""
    going = [one for one in results.everything if not one.settled]
    names = {plain(one.owner): one.owner for one in reversed(going)}
    blocks: list[Block] = []
    for key in sorted(names, key=lambda key: (not key, key)):
        mine = [one for one in going if plain(one.owner) == key]
        title: Words = names[key] or NO_OWNER
        blocks += [Heading(title, opens_page=bool(blocks)), *_page(mine, going, key, results)]
    if not blocks:
        blocks = [Heading(results.setting.title), Paragraph(T("No actions yet."), lead=True)]
    return tuple(blocks)


def _page(mine: Sequence[Action], going: Sequence[Action], key: str, results: Results) -> list[Block]:
    lead = N("Answers for {n} action", "Answers for {n} actions", len(mine))
    blocks: list[Block] = [Paragraph(lead, lead=True), TableBlock(_table(mine, results))]
    for title, field in (
        (T("Helps with"), "helpers"),
        (T("Is asked before"), "consulted"),
        (T("Is told"), "told"),
    ):
        others = [one for one in going if key and key in {plain(name) for name in getattr(one, field)}]
        if others:
            blocks += [Heading(title, 2), BulletList(tuple(_line(one) for one in others))]
    if results.review_on is not None:
        blocks.append(Paragraph(T("We look at the list again on {day}.", day=results.review_on)))
    return blocks


def _table(mine: Sequence[Action], results: Results) -> Table:
    return Table(
        headings=(T("What"), T("First step"), T("First step by"), T("By when"), T("How we will know")),
        rows=tuple(
            (
                one.what,
                one.first_step if one.first_step.text else "",
                day(one.first_step_by) if one.first_step_by else "",
                day_words(one, results.as_of),
                one.how_we_will_know if one.how_we_will_know.text else "",
            )
            for one in mine
        ),
        caption=T("Actions"),
        weights=(3, 2.6, 1.9, 2, 2.4),
    )


def _line(action: Action) -> Words:
    return T("{what} ({owner})", what=action.what, owner=action.owner or NO_OWNER)
