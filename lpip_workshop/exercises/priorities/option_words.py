"""What is known of the options beyond their words, the same on screen and paper."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.priorities.groups import by_heading
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.figures.model import Table


def about(option: Choice) -> tuple[Text, ...]:
    """Return what is known of an option: who would be affected, what speaks for it, where it comes from."""
    said = option.details
    kinds = (
        ("affected", T("Who would be affected: {words}", words=said.get("affected", ""))),
        ("evidence", T("Evidence: {words}", words=said.get("evidence", ""))),
    )
    return (*(words for name, words in kinds if name in said), *history(option))


def history(option: Choice) -> tuple[Text, ...]:
    """Return how an option was first worded, and what was joined into it."""
    found: list[Text] = []
    if "original" in option.details:
        found.append(T("First worded as “{words}”", words=option.details["original"]))
    if option.joined:
        found.append(T("Joined from: {options}", options=listed([_quoted(text) for text in option.joined])))
    return tuple(found)


def _quoted(text: str) -> Text:
    return T("“{option}”", option=text)


def known_table(options: Sequence[Choice]) -> Table | None:
    """Return a table of what is known of the options, None where that is no more than their headings."""
    told = [option for option in options if option.details.keys() - {"heading"} or option.joined]
    if not told:
        return None
    names = {"heading": T("Heading"), "place": T("Place")}
    used = [name for name in names if any(name in option.details for option in told)]
    rows = tuple(
        (
            T("{number}. {option}", number=option.number, option=option.text),
            *(option.details.get(name, "") for name in used),
            in_one(about(option)),
        )
        for option in by_heading(told)
    )
    return Table((T("Option"), *(names[name] for name in used), T("What is known")), rows)


def in_one(sentences: Sequence[Text]) -> Words:
    """Return several remarks as one."""
    said: Words = sentences[0] if sentences else ""
    for sentence in sentences[1:]:
        said = T("{before}; {place}", before=said, place=sentence)
    return said
