"""The privacy notice of a workshop: one page to hang on the door, in plain words."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from lpip_workshop.app.care import RULE, care_of, consent_words
from lpip_workshop.app.queries import sayings
from lpip_workshop.core.words import Saying, T, Words
from lpip_workshop.report.blocks import Block, BulletList, Document, Facts, Heading, Note, Paragraph
from lpip_workshop.storage.domain import Care, Partnership, Workshop
from lpip_workshop.storage.rows import the


def privacy_notice(session: Session, workshop_id: str) -> Document:
    """Return what people are told of what is kept of them, why, where and until when."""
    workshop = the(session, Workshop, workshop_id)
    partnership = the(session, Partnership, workshop.partnership_id)
    care = care_of(session, workshop_id)
    return Document(
        title=T("What we keep of you"),
        partnership=partnership.name,
        day=workshop.day,
        subject=T("Privacy notice of the workshop"),
        body=(
            Heading(T("What we keep of you")),
            Facts(_facts(session, workshop, partnership, care)),
            *_kept(workshop, care),
            *_agreed(workshop, care),
        ),
    )


def _facts(
    session: Session, workshop: Workshop, partnership: Partnership, care: Care
) -> tuple[tuple[Words, Words], ...]:
    title = sayings(session, [workshop], "title", workshop.language)[workshop.id]
    pairs: tuple[tuple[Words, Words], ...] = (
        (T("Workshop"), title),
        (T("Run by"), partnership.name),
        (T("Questions to"), care.contact),
    )
    return tuple(pair for pair in pairs if pair[1])


def _kept(workshop: Workshop, care: Care) -> tuple[Block, ...]:
    until: Words = T("one year after the workshop")
    if workshop.retention_day:
        until = T("{day}", day=date.fromisoformat(workshop.retention_day))
    points: tuple[Words, ...] = (
        T("A number and a sector for each person. A name and an organisation only if you give them."),
        T("What the group says and decides, without who said it. Actions and promises carry a name if you agree."),
        T("Answers on ballots and sheets are anonymous: the file does not hold who answered what."),
        T("Access and food needs as numbers only."),
    )
    rule: tuple[Block, ...] = ()
    if care.chatham_house:
        rule = (Note(T("Chatham House Rule"), (RULE, T("No name leaves this laptop."))),)
    return (
        Heading(T("What is written down"), 2),
        BulletList(points),
        Heading(T("Why, where and how long"), 2),
        BulletList((
            T("To write up this workshop, to follow up what was agreed, and to prepare the next one."),
            T("On one laptop, in one file. Nothing is sent over the internet."),
            T("Names of people in the room are kept until: {day}.", day=until),
        )),
        Heading(T("What you can do"), 2),
        Paragraph(
            T("You may see what is kept of you, have it put right or erased, and take back your agreement at any time."
              " Tell the facilitator. You may also complain to the Information Commissioner’s Office (ico.org.uk).")
        ),
        *rule,
    )  # fmt: skip


def _agreed(workshop: Workshop, care: Care) -> tuple[Block, ...]:
    words = consent_words(care)
    said = Saying(words, workshop.language) if isinstance(words, str) else words
    return (Heading(T("What we ask you to agree to"), 2), Paragraph(said))
