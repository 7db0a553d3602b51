"""Answers in, numbers out. Nothing but counts before the reveal."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.trust.change import NOTHING, Change, change_since
from lpip_workshop.exercises.trust.found import Found
from lpip_workshop.exercises.trust.inputs import Asked, Inputs, Pulse, State
from lpip_workshop.exercises.trust.releases import releases
from lpip_workshop.exercises.trust.scales import Scale, scales_of
from lpip_workshop.methods.states import Outcome


@dataclass(frozen=True, slots=True)
class Results:
    """The pulse: turnout, and once revealed the statements (`dimensions`), widest gap first.

    `received` counts all ballots; `abstained`, the blank ones among them, is None until the reveal. `change` is
    no_data where the partnership was not asked before.
    """

    setting: Setting
    asked: Asked
    state: State
    received: int
    invited: int
    locked: str = ""
    abstained: int | None = None
    dimensions: tuple[Found, ...] = ()
    scales: tuple[Scale, ...] = ()
    change: Outcome[Change] = NOTHING

    @property
    def answered(self) -> int:
        """Return how many people rated something; all who handed in a ballot until that is known."""
        return self.received - (self.abstained or 0)

    @property
    def shown(self) -> tuple[Found, ...]:
        """Return the statements whose gap may be shown, widest first."""
        return tuple(found for found in self.dimensions if found.gap.is_ok)


def compute(inputs: Inputs) -> Results:
    """Return what may be shown of the inputs."""
    about = (inputs.setting, inputs.asked, inputs.state, inputs.received, inputs.invited, inputs.locked)
    if inputs.state != "revealed":
        return Results(*about)
    k = inputs.setting.smallest
    now = Pulse(inputs.asked, inputs.answers, inputs.invited)
    *earlier, release = releases((*inputs.earlier, now), k)
    return Results(
        *about,
        abstained=sum(answer.blank for answer in inputs.answers),
        dimensions=tuple(sorted(release.found, key=_widest_first)),
        scales=scales_of(now, release.found),
        change=change_since(earlier, release, k),
    )


def _widest_first(found: Found) -> Fraction:
    """Sort by the gap as it is shown; ties keep the order they were asked in, and what is hidden comes last."""
    return -found.gap.value.value if found.gap.is_ok else Fraction(100)
