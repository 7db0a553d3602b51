"""Who answers, does, is asked and is told (RACI), with its rule: exactly one answers, at least one does."""

from __future__ import annotations

from dataclasses import dataclass

from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.actions.items import Action, plain


@dataclass(frozen=True, slots=True)
class Roles:
    """The names in each role. With nobody to help, the one who answers also does it."""

    answers: str
    does: tuple[str, ...]
    asked: tuple[str, ...]
    told: tuple[str, ...]


def roles(action: Action) -> Roles:
    """Return who has which part in an action."""
    does = action.helpers or ((action.owner,) if action.owner else ())
    return Roles(action.owner, does, action.consulted, action.told)


def advice(action: Action) -> tuple[Text, ...]:
    """Return what the rule would change, each as a kind sentence; nothing where it holds."""
    said: list[Text] = []
    if not action.owner and action.helpers:
        said.append(T("Helpers are named, but nobody answers for it yet."))
    elif not action.owner:
        said.append(T("Nobody answers for it yet, and nobody does it."))
    doing = {plain(name) for name in (action.owner, *action.helpers) if name}
    both: list[Words] = [name for name in (*action.consulted, *action.told) if plain(name) in doing]
    if both:
        said.append(T("They do it, so they need not be asked or told as well: {names}.", names=listed(both)))
    asked = {plain(name) for name in action.consulted}
    twice: list[Words] = [name for name in action.told if plain(name) in asked - doing]
    if twice:
        said.append(T("They are asked before, so they will know: {names}.", names=listed(twice)))
    return tuple(said)
