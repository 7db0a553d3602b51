"""Sentences about the ledger that screens, slides and pages share."""

from __future__ import annotations

from datetime import date

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.promises.compute import Kept, Results
from lpip_workshop.exercises.promises.items import Promise, State

STATE_WORDS: dict[State, Text] = {
    "kept": T("Kept"),
    "late": T("Late"),
    "let_go": T("Let go"),
    "open": T("Still open"),
}
NOT_LOOKED_AT = T("Not looked at yet")
NO_DAY = T("By next time")
ASK = T("Kept, late, let go or still open?")
QUESTION = T("What small thing will you do before we meet again?")


def day_words(when: date | None, otherwise: Words = NO_DAY) -> Words:
    """Return a day as people write it."""
    return otherwise if when is None else T("{day}", day=when)


def made_words(when: date | None) -> Words:
    """Return on which workshop a promise was made."""
    return day_words(when, T("An earlier workshop"))


def state_words(promise: Promise) -> Words:
    """Return what this workshop found of a promise that was made earlier."""
    return STATE_WORDS[promise.review.state] if promise.review else NOT_LOOKED_AT


def kept_words(kept: Kept) -> Text:
    """Return the share kept as a sentence of counts."""
    if not kept.made:
        return T("No promises from earlier workshops.")
    return T("{kept} of {made} kept so far.", kept=kept.kept, made=kept.made)


def rest_words(kept: Kept) -> Text | None:
    """Return what became of the promises that were not kept, None where there are none."""
    if kept.kept == kept.made:
        return None
    return T(
        "{late}, {let_go}, {open}.",
        late=N("{n} late", "{n} late", kept.late),
        let_go=N("{n} let go", "{n} let go", kept.let_go),
        open=N("{n} still open", "{n} still open", kept.open),
    )


def new_words(results: Results) -> Text:
    """Return how many promises were made here."""
    if not results.new:
        return T("No new promises yet.")
    return N("{n} promise made here.", "{n} promises made here.", len(results.new))


def trust_words(results: Results) -> Text | None:
    """Return how the trust pulses went meanwhile, None where there was none."""
    if not results.pulses:
        return None
    first, last = results.pulses[0], results.pulses[-1]
    if len(results.pulses) == 1:
        gap = gap_words(last.gap)
        return T("The widest gap of the trust pulse is {name}, {gap} points.", name=last.widest, gap=gap)
    return T(
        "Meanwhile the widest gap of the trust pulse went from {before} points ({first}) to {gap} points ({name}).",
        before=gap_words(first.gap),
        first=first.widest,
        gap=gap_words(last.gap),
        name=last.widest,
    )


def gap_words(gap: float) -> str:
    """Return a gap to one decimal."""
    return f"{gap:.1f}"
