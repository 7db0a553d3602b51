"""Who gets attention: classes from power, legitimacy and urgency.

Mitchell, Agle and Wood (1997), "Toward a theory of stakeholder identification and salience", Academy of
Management Review 22: one attribute makes a latent stakeholder (dormant, discretionary, demanding), two an
expectant one (dominant, dangerous, dependent), all three the definitive one, none a non-stakeholder.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from lpip_workshop.exercises.stakeholders.inputs import Entry

Attribute: TypeAlias = Literal["power", "legitimacy", "urgency"]
SalienceClass: TypeAlias = Literal[
    "definitive", "dominant", "dangerous", "dependent", "dormant", "discretionary", "demanding", "non-stakeholder"
]
ATTRIBUTES: tuple[Attribute, ...] = ("power", "legitimacy", "urgency")
BY_ATTRIBUTES: dict[tuple[bool, bool, bool], SalienceClass] = {
    (True, True, True): "definitive",
    (True, True, False): "dominant",
    (True, False, True): "dangerous",
    (False, True, True): "dependent",
    (True, False, False): "dormant",
    (False, True, False): "discretionary",
    (False, False, True): "demanding",
    (False, False, False): "non-stakeholder",
}
CLASSES: tuple[SalienceClass, ...] = tuple(BY_ATTRIBUTES.values())


@dataclass(frozen=True, slots=True)
class Salience:
    """Stakeholders by class, in the order of the register; `unknown` have not been looked at."""

    by_class: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict[str, tuple[Entry, ...]], hash=False)
    unknown: tuple[Entry, ...] = ()

    @property
    def count(self) -> int:
        """How many have been looked at."""
        return sum(len(inside) for inside in self.by_class.values())


def attributes(entry: Entry) -> tuple[bool, bool, bool] | None:
    """Return what somebody has, None where nothing was said; beside one that was, an empty one means no."""
    said = (entry.power, entry.legitimacy, entry.urgency)
    return None if said == (None, None, None) else (bool(said[0]), bool(said[1]), bool(said[2]))


def class_of(entry: Entry) -> SalienceClass | None:
    """Return the class of a stakeholder, None where nothing was said of it."""
    held = attributes(entry)
    return None if held is None else BY_ATTRIBUTES[held]


def salience(entries: Sequence[Entry]) -> Salience:
    """Return the classes of a register, all eight of them."""
    found = {name: tuple(entry for entry in entries if class_of(entry) == name) for name in CLASSES}
    return Salience(found, tuple(entry for entry in entries if class_of(entry) is None))
