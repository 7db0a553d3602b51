"""What the room sees, kept in the library so that a crash returns to the same picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from sqlmodel import Session

from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import StageScreen, StageState
from lpip_workshop.storage.rows import first
from lpip_workshop.storage.store import Store

Mode: TypeAlias = Literal["live", "frozen", "blank"]
MODES: tuple[Mode, ...] = ("live", "frozen", "blank")
Screen: TypeAlias = Literal["", "turnout", "question", "clock", "agenda", "thanks"]
SCREENS: tuple[Screen, ...] = ("", "turnout", "question", "clock", "agenda", "thanks")


@dataclass(frozen=True, slots=True)
class OnStage:
    """Which activity the room sees, at which of its slides, and whether the picture is live.

    `screen` is one that every activity has; empty shows the activity's own slides. `frozen` is the picture that
    was frozen, as `figures.scene_text` writes it, empty where none was.
    """

    mode: Mode = "live"
    activity_id: str | None = None
    step: int = 0
    screen: Screen = ""
    frozen: str = ""


def on_stage(session: Session, workshop_id: str) -> OnStage:
    """Return what the room sees."""
    row = first(session, StageState, StageState.workshop_id == workshop_id)
    if row is None:
        return OnStage()
    more = first(session, StageScreen, StageScreen.workshop_id == workshop_id)
    mode = row.mode if row.mode in MODES else "live"
    screen = more.screen if more and more.screen in SCREENS else ""
    return OnStage(mode, row.activity_id, row.step, screen, more.frozen if more and mode == "frozen" else "")


def put_on_stage(store: Store, workshop_id: str, wanted: OnStage) -> None:
    """Change what the room sees. It is no part of the workshop's undo: nobody takes a look back.

    What was frozen stays while it is frozen.
    """

    def change(session: Session) -> None:
        row = first(session, StageState, StageState.workshop_id == workshop_id)
        row = row or StageState(workshop_id=workshop_id)
        row.mode, row.activity_id, row.step = wanted.mode, wanted.activity_id, max(0, wanted.step)
        session.add(row)
        more = _screen_row(session, workshop_id)
        more.screen = wanted.screen
        more.frozen = (wanted.frozen or more.frozen) if wanted.mode == "frozen" else ""
        session.add(more)

    store.run(T("Change the stage"), change, scope=f"stage:{workshop_id}")


def begin_reveal(session: Session, activity_id: str) -> None:
    """Within a change, let a reveal of the activity on stage begin with how many answered."""
    workshop_id = workshop_of(session, activity_id).id
    row = first(session, StageState, StageState.workshop_id == workshop_id)
    if row is not None and row.activity_id == activity_id:
        row.step = 0
        more = _screen_row(session, workshop_id)
        more.screen = "turnout"
        session.add(more)


def _screen_row(session: Session, workshop_id: str) -> StageScreen:
    found = first(session, StageScreen, StageScreen.workshop_id == workshop_id)
    return found or StageScreen(workshop_id=workshop_id)
