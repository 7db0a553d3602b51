"""Names and the rows of the register behind them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.stakeholders import register
from lpip_workshop.exercises.stakeholders.library import entered
from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.storage.rows import the

_LABEL_LETTERS = 30


@dataclass(slots=True)
class Names:
    """The register of an activity by name and by id, within one change; `added` are those it put there."""

    session: Session
    activity_id: str
    rows: dict[str, Stakeholder]
    added: tuple[str, ...] = ()

    @classmethod
    def of(cls, session: Session, activity_id: str) -> Names:
        """Return the names of an activity's register."""
        rows = {register.name_key(row.name): row for row in reversed(entered(session, activity_id))}
        return cls(session, activity_id, rows)

    def name(self, stakeholder_id: str) -> str:
        """Return the name behind an id, also of a stakeholder who was removed."""
        return the(self.session, Stakeholder, stakeholder_id).name

    def known(self, name: str) -> str:
        """Return the id of a name on the register; raises BadInput."""
        row = self.rows.get(register.name_key(name))
        if row is None:
            raise BadInput(
                T("“{name}” is not on the register.", name=name),
                T("Type the name of a stakeholder as it stands there."),
            )
        return row.id

    def found_or_added(self, name: str) -> str:
        """Return the id of a name, which goes on the register where it is new; raises BadInput when that is full."""
        key = register.name_key(name)
        if key not in self.rows:
            if len(self.rows) >= register.MOST:
                most = register.MOST
                raise BadInput(
                    N("A register holds up to {n} stakeholder.", "A register holds up to {n} stakeholders.", most),
                    T("Keep those who matter for this question."),
                )
            after = max((row.position for row in self.rows.values()), default=0.0) + 1.0
            row = Stakeholder(activity_id=self.activity_id, name=register.clean("name", name), position=after)
            self.session.add(row)
            self.session.flush()
            self.rows[key] = row
            self.added = (*self.added, row.name)
        return self.rows[key].id


def short(name: str) -> str:
    """Return a name short enough for the label of an undo."""
    return name if len(name) <= _LABEL_LETTERS else name[: _LABEL_LETTERS - 1].rstrip() + "…"
