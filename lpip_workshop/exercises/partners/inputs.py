"""What this exercise starts from: who takes part, who may see what and, once revealed, the sheets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.partners.dimensions import BY_ID, HIGHEST, LOWEST, THRESHOLD

State: TypeAlias = Literal["none", "open", "closed", "revealed"]
Mode: TypeAlias = Literal["aggregate", "feedback", "open", "facilitator"]
Agreed: TypeAlias = Literal["", "yes", "no"]
Ratings: TypeAlias = Mapping[str, Mapping[str, int]]
MODES: tuple[Mode, ...] = ("aggregate", "feedback", "open", "facilitator")


@dataclass(frozen=True, slots=True)
class Organisation:
    """One that takes part. `agreed` tells whether everybody may see its ratings, recorded at `agreed_at`."""

    id: str
    name: str
    sector: str = "other"
    agreed: Agreed = ""
    agreed_at: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who sees what, and from which rating on an answer counts as trust (2 to 4)."""

    mode: Mode = "aggregate"
    threshold: int = THRESHOLD

    def as_rule(self) -> dict[str, Any]:
        """Return it as a round and an activity keep it."""
        return {"mode": self.mode, "threshold": self.threshold}


def asked_of(stored: Mapping[str, Any]) -> Asked:
    """Return what `as_rule` gave; what is missing or odd is as it starts out, the mode as the closest one."""
    mode, threshold = stored.get("mode"), stored.get("threshold")
    known = MODES[MODES.index(mode)] if mode in MODES else "aggregate"
    return Asked(known, threshold if isinstance(threshold, int) and LOWEST <= threshold <= HIGHEST else THRESHOLD)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one person wrote for the organisation `rater`: ratings by organisation, then by dimension.

    What was left blank is absent.
    """

    rater: str
    ratings: Ratings = field(default_factory=dict[str, Mapping[str, int]], hash=False)

    @property
    def blank(self) -> bool:
        """Tell whether nobody was rated: an abstention."""
        return not self.ratings

    def as_content(self) -> dict[str, Any]:
        """Return it as a ballot keeps it. The rater stays: the paper says so, and asked for it."""
        return {"rater": self.rater, "ratings": {other: dict(given) for other, given in self.ratings.items()}}


def sheet_of(content: Mapping[str, Any]) -> Sheet:
    """Return the sheet a ballot holds."""
    ratings = {
        other: {ident: rating for ident, rating in given.items() if ident in BY_ID}
        for other, given in content.get("ratings", {}).items()
    }
    return Sheet(str(content.get("rater", "")), {other: given for other, given in ratings.items() if given})


@dataclass(frozen=True, slots=True)
class Earlier:
    """A round that was revealed before this one: when it was, who may see what of it, who took part, and its sheets.

    `threshold` is what counted as trust then, `told` what a table called the workshop. `same_meeting`: it was held in
    the same workshop, before people were asked again; then it matters for what may be shown, and is no change.
    """

    occasion: Words
    mode: Mode
    sheets: tuple[Sheet, ...]
    organisations: tuple[Organisation, ...] = ()
    threshold: int = THRESHOLD
    told: str = ""
    same_meeting: bool = False


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything the results follow from. `sheets` stays empty until the round is revealed.

    `asked` was fixed when the round opened; `opened` tells that the facilitator has since offered to show
    everything, which needs the agreement of all. `received` counts sheets, blank ones too, `invited`
    organisations. `earlier` are the rounds that the partnership revealed before this one, oldest first, in earlier
    workshops too.
    """

    setting: Setting
    organisations: tuple[Organisation, ...] = ()
    asked: Asked = field(default_factory=Asked)
    opened: bool = False
    state: State = "none"
    received: int = 0
    invited: int = 0
    locked: str = ""
    sheets: tuple[Sheet, ...] = ()
    earlier: tuple[Earlier, ...] = ()

    @property
    def compared(self) -> int | None:
        """Return the place among `earlier` of what this round is compared with, None where there is nothing."""
        return next((i for i in reversed(range(len(self.earlier))) if not self.earlier[i].same_meeting), None)

    @property
    def all_agreed(self) -> bool:
        """Tell whether every organisation agreed that everybody sees its ratings."""
        return bool(self.organisations) and all(one.agreed == "yes" for one in self.organisations)

    @property
    def mode(self) -> Mode:
        """Return who sees what now: without the agreement of all, never more than was fixed."""
        wanted = "open" if self.opened else self.asked.mode
        if wanted == "open" and not self.all_agreed:
            return "aggregate" if self.asked.mode == "open" else self.asked.mode
        return wanted
