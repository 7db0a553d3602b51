"""What a facilitator does to the running order while it runs: more time, two halves, less of it, groups at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from sqlmodel import Session, col, select

from lpip_workshop.app.agenda import BESIDE, RunningOrder, is_beside, planned_minutes
from lpip_workshop.app.editing import put_wording, set_fields
from lpip_workshop.app.queries import agenda, translations
from lpip_workshop.core.errors import Refused
from lpip_workshop.core.words import N, T
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

DROPPED, PART_OF = "dropped", "part_of"  # in an activity's settings; the latter empty where there is no work to share
WORTH_A_DROP = 3  # minutes behind, from which something should go
_MOST_DROPPED = 3


def extend_activity(store: Store, workshop_id: str, activity_id: str, by: int) -> None:
    """Give an activity more minutes, or fewer; one minute is always left."""
    with store.read() as session:
        activity = the(session, Activity, activity_id)
    minutes = max(1, activity.minutes + by)
    label = N("Give “{title}” {n} minute", "Give “{title}” {n} minutes", minutes, title=activity.title)
    set_fields(store, Activity, activity_id, scope=workshop_id, label=label, minutes=minutes)


def split_activity(store: Store, workshop_id: str, activity_id: str) -> str:
    """Make two halves of an activity and return the id of the second, which works on what the first holds.

    Raises Refused for less than two minutes.
    """

    def change(session: Session) -> str:
        order = agenda(session, workshop_id)
        first = the(session, Activity, activity_id)
        if first.minutes < 2:
            raise Refused(T("One minute cannot be split."), T("Give the activity more time first."))
        second = _second_half(session, first)
        place = order.index(first) + 1
        while place < len(order) and is_beside(order[place]):
            place += 1
        for position, activity in enumerate((*order[:place], second, *order[place:])):
            activity.position = float(position)
        return second.id

    with store.read() as session:
        label = T("Split “{title}”", title=the(session, Activity, activity_id).title)
    return store.run(label, change, scope=workshop_id)


def _second_half(session: Session, first: Activity) -> Activity:
    later = first.minutes // 2
    first.minutes -= later
    half = Activity(
        workshop_id=first.workshop_id,
        title=first.title,
        question=first.question,
        pause=first.pause,
        minutes=later,
        settings={PART_OF: root_id(first) if first.exercise or first.settings.get(PART_OF) else ""},
    )
    session.add(half)
    for (owner, name), by_language in translations(session, [first.id]).items():
        for language, text in by_language.items() if owner == first.id else ():
            put_wording(session, half.id, name, language, text)
    return half


def is_second_half(activity: Activity) -> bool:
    """Tell whether an activity was split off another."""
    return PART_OF in activity.settings


def root_id(activity: Activity) -> str:
    """Return the id of the activity that holds the work: of a second half its first, otherwise its own."""
    return str(activity.settings.get(PART_OF) or activity.id)


def drop_activities(store: Store, workshop_id: str, activity_ids: Sequence[str]) -> None:
    """Take activities off the running order as one change; they can be brought back."""

    def change(session: Session) -> None:
        for activity_id in activity_ids:
            activity = the(session, Activity, activity_id)
            _free_beside(agenda(session, workshop_id), activity)
            activity.settings = {**activity.settings, DROPPED: True}
            activity.hidden = True
            session.flush()

    with store.read() as session:
        titles = [the(session, Activity, activity_id).title for activity_id in activity_ids]
    label = T("Drop “{title}”", title=titles[0])
    if len(titles) > 1:
        label = N("Drop {n} activity", "Drop {n} activities", len(titles))
    store.run(label, change, scope=workshop_id)


def _free_beside(order: Sequence[Activity], gone: Activity) -> None:
    """Let the next of a group lead it when its first goes: it does not join what came before."""
    following = order[order.index(gone) + 1 :] if gone in order and not is_beside(gone) else ()
    if following and is_beside(following[0]):
        following[0].settings = {**following[0].settings, BESIDE: False}


def dropped(session: Session, workshop_id: str) -> list[Activity]:
    """Return what was dropped, in the order of the agenda."""
    gone = select(Activity).where(Activity.workshop_id == workshop_id, col(Activity.hidden).is_(True))
    return [one for one in session.exec(gone.order_by(col(Activity.position))) if one.settings.get(DROPPED)]


def bring_back_activity(store: Store, workshop_id: str, activity_id: str) -> None:
    """Put a dropped activity back where it was."""
    with store.read() as session:
        activity = the(session, Activity, activity_id)
    kept = {key: value for key, value in activity.settings.items() if key != DROPPED}
    label = T("Bring back “{title}”", title=activity.title)
    set_fields(store, Activity, activity_id, scope=workshop_id, label=label, hidden=False, settings=kept)


def set_beside(store: Store, workshop_id: str, activity_id: str, *, beside: bool) -> None:
    """Let an activity happen at the same time as the one before it, or after it; the first has nothing before it."""

    def change(session: Session) -> None:
        order = agenda(session, workshop_id)
        activity = the(session, Activity, activity_id)
        if beside and order and order[0].id == activity_id:
            raise Refused(T("Nothing comes before this activity."), T("Move it down the running order first."))
        activity.settings = {**activity.settings, BESIDE: beside}

    with store.read() as session:
        title = the(session, Activity, activity_id).title
    label = T("“{title}” in groups at the same time", title=title) if beside else T("“{title}” by itself", title=title)
    store.run(label, change, scope=workshop_id)


def worth_dropping(order: RunningOrder) -> tuple[Activity, ...]:
    """Return what to drop to end on time, empty where the room is in time or nothing that is left would do.

    Of what has not begun and is not the close: as few exercises as possible, then as few entries, then as little
    time, so that a break or a plain entry goes before the work that people came for.
    """
    if order.behind is None or order.behind < WORTH_A_DROP:
        return ()
    whole = [slot.activity for slot in order.slots]
    waiting = [slot.activity for slot in order.slots[:-1] if not slot.done and not slot.running]
    best: tuple[tuple[int, int, int], tuple[Activity, ...]] | None = None
    for many in range(1, _MOST_DROPPED + 1):
        for chosen in combinations(waiting, many):
            saved = planned_minutes(whole) - planned_minutes([one for one in whole if one not in chosen])
            cost = (sum(bool(one.exercise) for one in chosen), many, saved)
            if saved >= order.behind and (best is None or cost < best[0]):
                best = cost, chosen
    return best[1] if best else ()
