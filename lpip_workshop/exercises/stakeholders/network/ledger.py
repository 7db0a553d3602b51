"""Relationships with each one once: a link one way is part of one both ways of the same kind. Plain Python."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from lpip_workshop.exercises.stakeholders.network.lines import Draft
from lpip_workshop.exercises.stakeholders.register import name_key


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a relationship that was there: its id, what it says now, whether that is more than before.

    `gone` are the ids of others that it now says as well.
    """

    ident: str
    draft: Draft
    gained: bool
    gone: tuple[str, ...] = ()


@dataclass(slots=True)
class Ledger:
    """Relationships by id."""

    held: dict[str, Draft] = field(default_factory=dict[str, Draft])
    _ids: dict[tuple[str, str, str], str] = field(default_factory=dict[tuple[str, str, str], str])

    def keep(self, ident: str, draft: Draft) -> None:
        """Put down a relationship that is not there yet."""
        self.held[ident] = draft
        self._ids[_key(draft)] = ident
        if draft.mutual:
            self._ids[_turned(draft)] = ident

    def take(self, draft: Draft) -> Taken | None:
        """Join a relationship with the one that is there already; None where there is none."""
        keys = (_key(draft), _turned(draft)) if draft.mutual else (_key(draft),)
        ids = list(dict.fromkeys(self._ids[key] for key in keys if key in self._ids))
        if not ids:
            return None
        before, gone = self.held[ids[0]], tuple(ids[1:])
        now = joined(before, [draft, *(self.held.pop(ident) for ident in gone)])
        self.keep(ids[0], now)
        return Taken(ids[0], now, now != before or bool(gone), gone)


def merged(drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts with each relationship once; what the first left empty is filled from those that follow."""
    ledger = Ledger()
    for place, draft in enumerate(drafts):
        if ledger.take(draft) is None:
            ledger.keep(str(place), draft)
    return list(ledger.held.values())


def joined(known: Draft, others: Iterable[Draft]) -> Draft:
    """Return what is known of a relationship, and from the others only what is not."""
    for other in others:
        known = replace(
            known,
            mutual=known.mutual or other.mutual,
            strength=other.strength if known.strength is None else known.strength,
            told_by=known.told_by or other.told_by,
        )
    return known


def _key(draft: Draft) -> tuple[str, str, str]:
    return name_key(draft.source), name_key(draft.target), draft.kind.casefold()


def _turned(draft: Draft) -> tuple[str, str, str]:
    source, target, kind = _key(draft)
    return target, source, kind
