"""What a facilitator does here. Lines may change until a round opens on them; answers are checked here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlmodel import Session

from lpip_workshop.app import rounds, second_entry
from lpip_workshop.app.editing import put_wording, set_fields
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.differences.answers import check_answer
from lpip_workshop.exercises.differences.inputs import SCALES, End, asked_of
from lpip_workshop.exercises.differences.library import numbers_of, statements
from lpip_workshop.exercises.differences.model import Statement
from lpip_workshop.exercises.differences.views import MOST, checked_views, one_line
from lpip_workshop.storage.domain import Activity, Round
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

Translations = Mapping[End, Mapping[str, str]]


def add_line(store: Store, activity_id: str, left: str, right: str, translations: Translations | None = None) -> str:
    """Put a line from one view to another at the end of the list and return its id.

    Raises BadInput for a view without words or too long, Refused for a line that is there already.
    """
    left, right = one_line(left), one_line(right)

    def change(session: Session) -> str:
        rows = statements(session, activity_id)
        checked_views(left, right, [(row.left, row.right) for row in rows])
        if len(rows) >= MOST:
            raise Refused(T("The list is full."), T("Keep the lines that matter most for the choice ahead."))
        row = Statement(
            activity_id=activity_id, left=left, right=right, position=max((r.position for r in rows), default=0.0) + 1
        )
        session.add(row)
        for end, wordings in (translations or {}).items():
            for language, text in wordings.items():
                put_wording(session, row.id, end, language, one_line(text))
        return row.id

    return store.run(T("Add the line “{name}”", name=left), change, scope=_scope(store, activity_id))


def reword_line(store: Store, line_id: str, end: End, text: str, gesture: str = "") -> None:
    """Say one end of a line in other words; refused once a round was opened on it, for people answered those words."""
    text = one_line(text)
    with store.read() as session:
        row = the(session, Statement, line_id)
        others = [(r.left, r.right) for r in statements(session, row.activity_id) if r.id != line_id]
        views = (text, row.right) if end == "left" else (row.left, text)
        checked_views(*views, others)
        _refuse_answered(session, row.activity_id, line_id)
    scope = _scope(store, row.activity_id)
    said: dict[str, Any] = {end: text}
    set_fields(store, Statement, line_id, scope=scope, label=T("Reword a line"), gesture=gesture, **said)


def translate_line(store: Store, line_id: str, end: End, language: str, text: str, gesture: str = "") -> None:
    """Keep one end's wording in another language; allowed at any time."""
    with store.read() as session:
        activity_id = the(session, Statement, line_id).activity_id

    def change(session: Session) -> None:
        put_wording(session, line_id, end, language, one_line(text))

    store.run(T("Translate a line"), change, scope=_scope(store, activity_id), gesture=gesture)


def move_line(store: Store, line_id: str, by: int) -> None:
    """Move a line up (negative) or down the list, which renumbers it; refused while a round is under way."""
    with store.read() as session:
        row = the(session, Statement, line_id)
        _refuse_under_way(session, row.activity_id)

    def change(session: Session) -> None:
        order = statements(session, row.activity_id)
        here = next(place for place, one in enumerate(order) if one.id == line_id)
        order.insert(min(max(here + by, 0), len(order) - 1), order.pop(here))
        for position, one in enumerate(order, start=1):
            if one.position != float(position):
                one.position = float(position)
                session.add(one)

    store.run(T("Move the line “{name}”", name=row.left), change, scope=_scope(store, row.activity_id))


def remove_line(store: Store, line_id: str) -> None:
    """Withdraw a line; a round that was held on it keeps it. Refused while a round is under way."""
    with store.read() as session:
        row = the(session, Statement, line_id)
        _refuse_under_way(session, row.activity_id)
    label = T("Remove the line “{name}”", name=row.left)
    set_fields(store, Statement, line_id, scope=_scope(store, row.activity_id), label=label, hidden=True)


def set_scale(store: Store, activity_id: str, scale: int) -> None:
    """Choose lines of 5 or of 7 steps; raises BadInput for another, Refused while a round is under way."""
    if scale not in SCALES:
        raise BadInput(T("A line has 5 steps or 7."), T("Choose one of the two."))
    _set(store, activity_id, T("Use lines of {scale} steps", scale=scale), scale=scale)


def set_sector_asked(store: Store, activity_id: str, asked: bool) -> None:
    """Choose whether people tick their sector; raises Refused while a round is under way."""
    _set(store, activity_id, T("Ask for the sector") if asked else T("Do not ask for the sector"), sector=asked)


def open_lines(store: Store, activity_id: str, *, imported: bool = False) -> str:
    """Fix the lines, their numbers and how they are asked, and take ballots from now on; return the round's id.

    Of an `imported` round it is not known when this was fixed. Raises Refused without a line.
    """
    with store.read() as session:
        asked = asked_of(the(session, Activity, activity_id).settings)
        rows = statements(session, activity_id)
    if not rows:
        raise Refused(T("There is no line to stand on yet."), T("Add one at least: two views and what lies between."))
    numbered = [{"id": row.id, "number": number} for number, row in enumerate(rows, start=1)]
    rule: dict[str, Any] = {**asked.as_rule(), "lines": numbered}
    return rounds.open_round(store, activity_id, rule | {"imported": True} if imported else rule)


def enter(store: Store, round_id: str, content: Mapping[str, Any], *, serial: int | None = None) -> int:
    """Take one ballot and return its number; raises BadInput, or Refused where it cannot be taken."""
    return rounds.enter_ballot(store, round_id, _checked(store, round_id, [content])[0], serial=serial)


def put_in_box(store: Store, round_id: str, content: Mapping[str, Any]) -> None:
    """Take the ballot of somebody who gives it alone; raises as `enter`."""
    rounds.put_in_box(store, round_id, _checked(store, round_id, [content])[0])


def enter_all(store: Store, round_id: str, contents: Iterable[Mapping[str, Any]]) -> None:
    """Take many ballots at once, as from a file; raises as `enter`."""
    rounds.enter_ballots(store, round_id, _checked(store, round_id, contents))


def correct(store: Store, round_id: str, serial: int, content: Mapping[str, Any]) -> None:
    """Replace what a ballot says; raises BadInput, or Refused where the round is closed."""
    rounds.correct_ballot(store, round_id, serial, _checked(store, round_id, [content])[0])


def type_again(store: Store, round_id: str, serial: int, content: Mapping[str, Any]) -> bool:
    """Take a second reading of a paper and tell whether it agrees with the first; raises as `correct`."""
    return second_entry.type_again(store, round_id, serial, _checked(store, round_id, [content])[0])


def _checked(store: Store, round_id: str, contents: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    with store.read() as session:
        rule = the(session, Round, round_id).rule
        numbers = numbers_of(rule)
    return [check_answer(content, asked_of(rule), numbers).as_content() for content in contents]


def _set(store: Store, activity_id: str, label: Text, **values: Any) -> None:
    def change(session: Session) -> None:
        _refuse_under_way(session, activity_id)
        activity = the(session, Activity, activity_id)
        wanted = {**activity.settings, **values}
        if wanted != activity.settings:
            activity.settings = wanted
            session.add(activity)

    store.run(label, change, scope=_scope(store, activity_id))


def _refuse_under_way(session: Session, activity_id: str) -> None:
    held = rounds.current_round(session, activity_id)
    if held is not None and held.state != "revealed":
        raise Refused(
            T("A round is under way: its lines and how they are asked stay as they were fixed."),
            T("Reveal the round first."),
        )


def _refuse_answered(session: Session, activity_id: str, line_id: str) -> None:
    if any(line_id in numbers_of(held.rule) for held in rounds.rounds(session, activity_id)):
        raise Refused(T("People have answered these words, so they stay."), T("Add the new wording as another line."))


def _scope(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id
