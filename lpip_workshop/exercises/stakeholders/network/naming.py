"""Names and the rows of the register behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.stakeholders import register
from lpip_workshop.exercises.stakeholders.library import registered
from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.storage.rows import the

_LABEL_LETTERS = 30


@dataclass(slots=True)
class Names:
    """The ids of an activity's register by name, within one change; `added` are those it put there, after the last."""

    session: Session
    activity_id: str
    ids: dict[str, str]
    after: float
    added: tuple[str, ...] = ()

    @classmethod
    def of(cls, session: Session, activity_id: str) -> Names:
        """Return the names of an activity's register."""
        return cls.among(session, activity_id, registered(session, activity_id))

    @classmethod
    def among(cls, session: Session, activity_id: str, rows: Sequence[Stakeholder]) -> Names:
        """Return the names of these rows, the whole register of an activity in its order."""
        ids = {register.name_key(row.name): row.id for row in reversed(rows)}
        return cls(session, activity_id, ids, max((row.position for row in rows), default=0.0))

    def name(self, stakeholder_id: str) -> str:
        """Return the name behind an id, also of a stakeholder who was removed."""
        return the(self.session, Stakeholder, stakeholder_id).name

    def known(self, name: str) -> str:
        """Return the id of a name on the register; raises BadInput."""
        found = self.ids.get(register.name_key(name))
        if found is None:
            raise BadInput(
                T("“{name}” is not on the register.", name=name),
                T("Type the name of a stakeholder as it stands there."),
            )
        return found

    def found_or_added(self, name: str) -> str:
        """Return the id of a name, which goes on the register where it is new; raises BadInput when that is full."""
        key = register.name_key(name)
        if key not in self.ids:
            if len(self.ids) >= register.MOST:
                most = register.MOST
                raise BadInput(
                    N("A register holds up to {n} stakeholder.", "A register holds up to {n} stakeholders.", most),
                    T("Keep those who matter for this question."),
                )
            self.after += 1.0
            row = Stakeholder(activity_id=self.activity_id, name=register.clean("name", name), position=self.after)
            self.session.add(row)
            self.session.flush()
            self.ids[key] = row.id
            self.added = (*self.added, row.name)
        return self.ids[key]


def short(name: str) -> str:
    """Return a name short enough for the label of an undo."""
    return name if len(name) <= _LABEL_LETTERS else name[: _LABEL_LETTERS - 1].rstrip() + "…"
