"""The running order: when things should happen, and how far from that the room is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from lpip_workshop.app.editing import set_fields
from lpip_workshop.app.queries import agenda, sayings
from lpip_workshop.core.words import Saying, T
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

PROMISED = "promised"  # in the settings of the activity that began first: minutes of the whole, as planned
BESIDE = "beside"  # in an activity's settings: it happens at the same time as the one before


@dataclass(frozen=True, slots=True)
class Slot:
    """One activity with its title in both languages, expected start, when it will end or did, and where it stands."""

    activity: Activity
    title: Saying
    begins: datetime | None
    done: bool
    running: bool
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class RunningOrder:
    """The whole agenda at one moment: minutes `behind` plan (negative is ahead), and when it will end."""

    slots: tuple[Slot, ...]
    behind: int | None
    ends: datetime | None


def running_order(session: Session, workshop_id: str, now: datetime) -> RunningOrder:
    """Return the agenda re-timed from what has started and finished so far; `now` has a time zone."""
    workshop = the(session, Workshop, workshop_id)
    activities = agenda(session, workshop_id)
    planned = _planned_start(workshop, now)
    titles = sayings(session, activities, "title", workshop.language)
    if planned is None:
        return RunningOrder(tuple(_untimed(activity, titles[activity.id]) for activity in activities), None, None)
    cursor = planned
    slots: list[Slot] = []
    started = any(activity.started for activity in activities)
    for together in at_once(activities):
        timed = [_timed(activity, titles[activity.id], cursor, now, started=started) for activity in together]
        slots += timed
        cursor = max(slot.ends for slot in timed if slot.ends)
    plan_end = planned + timedelta(minutes=_promised(session, workshop_id) or planned_minutes(activities))
    # A workshop looked at on another day is not weeks behind; it is over, or held at another time.
    today = planned.date() == now.date()
    behind = round((cursor - plan_end).total_seconds() / 60) if started and today else None
    return RunningOrder(tuple(slots), behind, cursor)


def _promised(session: Session, workshop_id: str) -> int:
    """Return how many minutes were planned when the first activity began, 0 where none has: what is dropped,
    extended or added afterwards moves the end, not the plan.
    """
    query = select(Activity).where(Activity.workshop_id == workshop_id, col(Activity.started) != "")
    return max((int(activity.settings.get(PROMISED, 0)) for activity in session.exec(query)), default=0)


def at_once(activities: Sequence[Activity]) -> list[list[Activity]]:
    """Return the agenda as lists of what happens at the same time, most of them of one."""
    found: list[list[Activity]] = []
    for activity in activities:
        if found and is_beside(activity):
            found[-1].append(activity)
        else:
            found.append([activity])
    return found


def planned_minutes(activities: Sequence[Activity]) -> int:
    """Return how long an agenda is planned to take: of what happens at once, the longest counts."""
    return sum(max(activity.minutes for activity in together) for together in at_once(activities))


def is_beside(activity: Activity) -> bool:
    """Tell whether an activity happens in groups at the same time as the one before it."""
    return bool(activity.settings.get(BESIDE))


def _planned_start(workshop: Workshop, now: datetime) -> datetime | None:
    try:
        clock = datetime.strptime(workshop.starts, "%H:%M").time()
        day = datetime.fromisoformat(workshop.day).date() if workshop.day else now.date()
    except ValueError:
        return None
    return datetime.combine(day, clock, tzinfo=now.tzinfo)


def _untimed(activity: Activity, title: Saying) -> Slot:
    return Slot(activity, title, None, bool(activity.finished), bool(activity.started and not activity.finished))


def _timed(activity: Activity, title: Saying, cursor: datetime, now: datetime, *, started: bool) -> Slot:
    length = timedelta(minutes=activity.minutes)
    if activity.started:
        begins = datetime.fromisoformat(activity.started)
        if activity.finished:
            return Slot(activity, title, begins, True, False, datetime.fromisoformat(activity.finished))
        return Slot(activity, title, begins, False, True, max(begins + length, now))
    begins = max(cursor, now) if started else cursor
    return Slot(activity, title, begins, False, False, begins + length)


def start_activity(store: Store, workshop_id: str, activity_id: str, now: datetime) -> None:
    """Begin an activity, which ends what was running, but for what happens at the same time."""
    stamp = now.isoformat(timespec="seconds")

    def change(session: Session) -> None:
        activities = agenda(session, workshop_id)
        beside = [one for many in at_once(activities) if any(one.id == activity_id for one in many) for one in many]
        for activity in activities:
            if activity.started and not activity.finished and activity not in beside:
                activity.finished = stamp
        chosen = the(session, Activity, activity_id)
        if not any(activity.started for activity in activities):
            chosen.settings = {**chosen.settings, PROMISED: planned_minutes(activities)}
            _begin_now(the(session, Workshop, workshop_id), now)
        chosen.started, chosen.finished = chosen.started or stamp, ""

    with store.read() as session:
        title = the(session, Activity, activity_id).title
    store.run(T("Start “{title}”", title=title), change, scope=workshop_id)


def _begin_now(workshop: Workshop, now: datetime) -> None:
    """Where nobody said when the workshop starts, it starts when it is begun: so there are times to keep to."""
    if not workshop.starts:
        workshop.starts, workshop.day = now.strftime("%H:%M"), workshop.day or now.date().isoformat()


def finish_activity(store: Store, workshop_id: str, activity_id: str, now: datetime) -> None:
    """End an activity."""
    stamp = now.isoformat(timespec="seconds")
    set_fields(store, Activity, activity_id, scope=workshop_id, label=T("Finish the activity"), finished=stamp)


def move_activity(store: Store, workshop_id: str, activity_id: str, by: int) -> None:
    """Move an activity up (negative) or down the agenda; raises LookupError where it is not on it."""

    def change(session: Session) -> None:
        order = agenda(session, workshop_id)
        chosen = the(session, Activity, activity_id)
        if chosen not in order:
            raise LookupError(f"activity {activity_id} in workshop {workshop_id}")
        there = min(max(order.index(chosen) + by, 0), len(order) - 1)
        order.remove(chosen)
        order.insert(there, chosen)
        _renumber(order)

    store.run(T("Move in the running order"), change, scope=workshop_id)


def _renumber(order: Sequence[Activity]) -> None:
    for position, activity in enumerate(order):
        activity.position = float(position)


def first_activity(order: RunningOrder) -> str:
    """Return the id of the activity to begin with: what runs or waits, or what there is to look at; empty for none."""
    running = next((slot for slot in order.slots if slot.running), None)
    waiting = next((slot for slot in order.slots if not slot.done), None)
    slot = running or (waiting if any(slot.done for slot in order.slots) else None)
    if slot is None and order.slots and all(slot.done for slot in order.slots):
        slot = next((slot for slot in order.slots if slot.activity.exercise), None)
    return slot.activity.id if slot else ""
