"""What the room sees, kept in the library so that a crash returns to the same picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from sqlmodel import Session

from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import StageState
from lpip_workshop.storage.rows import first
from lpip_workshop.storage.store import Store

Mode: TypeAlias = Literal["live", "frozen", "blank"]
MODES: tuple[Mode, ...] = ("live", "frozen", "blank")


@dataclass(frozen=True, slots=True)
class OnStage:
    """Which activity the room sees, at which of its slides, and whether the picture is live."""

    mode: Mode = "live"
    activity_id: str | None = None
    step: int = 0


def on_stage(session: Session, workshop_id: str) -> OnStage:
    """Return what the room sees."""
    row = first(session, StageState, StageState.workshop_id == workshop_id)
    if row is None:
        return OnStage()
    mode: Mode = "frozen" if row.mode == "frozen" else "blank" if row.mode == "blank" else "live"
    return OnStage(mode, row.activity_id, row.step)


def put_on_stage(store: Store, workshop_id: str, wanted: OnStage) -> None:
    """Change what the room sees. It is no part of the workshop's undo: nobody takes a look back."""

    def change(session: Session) -> None:
        row = first(session, StageState, StageState.workshop_id == workshop_id)
        row = row or StageState(workshop_id=workshop_id)
        row.mode, row.activity_id, row.step = wanted.mode, wanted.activity_id, max(0, wanted.step)
        session.add(row)

    store.run(T("Change the stage"), change, scope=f"stage:{workshop_id}")
