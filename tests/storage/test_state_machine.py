"""Whatever people do, in whatever order: the rows equal the journal, and undo and redo restore what was."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlmodel import col, select

from lpip_workshop.app import rounds
from lpip_workshop.app.people import add_person
from lpip_workshop.app.queries import agenda, participants
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import Saying, T
from lpip_workshop.storage.domain import Ballot, Round
from lpip_workshop.storage.journal import Change
from lpip_workshop.storage.opening import open_library
from lpip_workshop.storage.rows import find, row_types

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
WHICH = st.sampled_from([0, 1])
PICK = st.integers(0, 50)
GESTURES = st.sampled_from(["", "", "typing", "dragging"])
VALUES = st.recursive(st.none() | st.booleans() | st.integers(-5, 5) | TEXTS, lambda inner: st.lists(inner, max_size=2))
SETTINGS = st.dictionaries(st.sampled_from("abc"), VALUES, max_size=3)


@dataclass
class Step:
    """One undo step as a person remembers it: what was there before and after."""

    gesture: str
    before: dict
    after: dict


@dataclass
class Meeting:
    """One workshop, with what its undo and redo should do."""

    id: str
    past: list[Step] = field(default_factory=list)
    future: list[Step] = field(default_factory=list)


class Library(RuleBasedStateMachine):
    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.store = open_library(self.folder / "library.db")
        self.told: list[int] = []
        self.store.subscribe(lambda committed: self.told.append(committed.operation))
        self.meetings = []
        for name in ("First", "Second"):
            planned = [Planned(Saying("Welcome"), 5), Planned(Saying("Choose"), 30)]
            self.meetings.append(Meeting(create_workshop(self.store, Details(Saying(name), name), planned)))

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            shutil.rmtree(self.folder)

    def seen(self, meeting: Meeting) -> dict:
        """Return every visible value of one workshop, apart from the clocks."""
        with self.store.read() as session:
            activities = agenda(session, meeting.id)
            held = find(session, Round, col(Round.activity_id).in_([activity.id for activity in activities]))
            ballots = find(session, Ballot, col(Ballot.round_id).in_([row.id for row in held]))
            rows = [*activities, *participants(session, meeting.id), *held, *ballots]
            return {row.id: row.model_dump(exclude={"clock"}) for row in rows}

    def act(self, which: int, gesture: str, deed) -> None:
        """Do something and remember it as a person would."""
        meeting = self.meetings[which]
        before, announced = self.seen(meeting), len(self.told)
        deed(meeting)
        after = self.seen(meeting)
        assert len(self.told) - announced == (before != after)
        if before == after:
            return
        meeting.future.clear()
        if gesture and meeting.past and meeting.past[-1].gesture == gesture:
            meeting.past[-1].after = after
        else:
            meeting.past.append(Step(gesture, before, after))

    def edit(self, meeting: Meeting, gesture: str, change) -> None:
        self.store.run(T("Edit"), change, scope=meeting.id, gesture=gesture)

    @rule(which=WHICH, name=TEXTS)
    def register(self, which: int, name: str) -> None:
        self.act(which, "", lambda meeting: add_person(self.store, meeting.id, sector="community", name=name))

    @rule(which=WHICH, pick=PICK, name=TEXTS, hidden=st.booleans(), gesture=GESTURES)
    def change_person(self, which: int, pick: int, name: str, hidden: bool, gesture: str) -> None:
        def change(session) -> None:
            people = participants(session, self.meetings[which].id)
            if people:
                person = people[pick % len(people)]
                person.name, person.hidden = name, hidden

        self.act(which, gesture, lambda meeting: self.edit(meeting, gesture, change))

    @rule(which=WHICH, pick=PICK, held=SETTINGS, minutes=st.integers(0, 90), gesture=GESTURES)
    def change_activity(self, which: int, pick: int, held: dict, minutes: int, gesture: str) -> None:
        def change(session) -> None:
            activity = agenda(session, self.meetings[which].id)[pick % 2]
            activity.settings, activity.minutes = held, minutes

        self.act(which, gesture, lambda meeting: self.edit(meeting, gesture, change))

    @rule(which=WHICH, names=st.lists(TEXTS, max_size=3), back=st.booleans())
    def several_at_once(self, which: int, names: list[str], back: bool) -> None:
        def deed(meeting: Meeting) -> None:
            with self.store.together(T("Several"), scope=meeting.id):
                for name in names:
                    add_person(self.store, meeting.id, sector="business", name=name)
                self.edit(meeting, "", lambda session: self.retitle(session, meeting, "for a moment"))
                self.edit(meeting, "", lambda session: self.retitle(session, meeting, "Welcome" if back else "Start"))

        self.act(which, "", deed)

    def retitle(self, session, meeting: Meeting, title: str) -> None:
        agenda(session, meeting.id)[0].title = title
        session.flush()

    @rule(which=WHICH, name=TEXTS)
    def fail_half_way(self, which: int, name: str) -> None:
        def change(session) -> None:
            for person in participants(session, self.meetings[which].id):
                person.name = name + "!"
            session.flush()
            raise BadInput(T("No."), T("Yes."))

        def deed(meeting: Meeting) -> None:
            labels = self.store.labels(meeting.id)
            try:
                self.edit(meeting, "", change)
            except BadInput:
                assert self.store.labels(meeting.id) == labels

        self.act(which, "", deed)

    def round_of(self, which: int) -> str | None:
        with self.store.read() as session:
            held = rounds.current_round(session, agenda(session, self.meetings[which].id)[1].id)
        return held.id if held and held.state == "open" else None

    @rule(which=WHICH, words=TEXTS)
    def answer(self, which: int, words: str) -> None:
        def deed(meeting: Meeting) -> None:
            held = self.round_of(which)
            if held:
                rounds.enter_ballot(self.store, held, {"answer": words})
                return
            with self.store.read() as session:
                activity = agenda(session, meeting.id)[1]
                known = rounds.current_round(session, activity.id)
            if known is None:
                rounds.open_round(self.store, activity.id, {"method": "dots"})

        self.act(which, "", deed)

    @precondition(lambda self: any(self.round_of(which) for which in (0, 1)))
    @rule()
    def close(self) -> None:
        for which, meeting in enumerate(self.meetings):
            held = self.round_of(which)
            if held:
                rounds.close_round(self.store, held)
                meeting.past.clear()
                meeting.future.clear()

    @rule(which=WHICH)
    def undo(self, which: int) -> None:
        meeting = self.meetings[which]
        done = self.store.undo(meeting.id)
        if not meeting.past:
            assert done is None
            return
        step = meeting.past.pop()
        meeting.future.append(step)
        assert done is not None
        assert done.skipped == 0
        assert self.seen(meeting) == step.before

    @rule(which=WHICH)
    def redo(self, which: int) -> None:
        meeting = self.meetings[which]
        done = self.store.redo(meeting.id)
        if not meeting.future:
            assert done is None
            return
        step = meeting.future.pop()
        meeting.past.append(step)
        assert done is not None
        assert done.skipped == 0
        assert self.seen(meeting) == step.after

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = open_library(self.folder / "library.db")
        self.store.subscribe(lambda committed: self.told.append(committed.operation))

    @invariant()
    def rows_equal_the_replay_of_the_journal(self) -> None:
        with self.store.read() as session:
            replayed: dict[tuple[str, str], dict] = {}
            for change in session.exec(select(Change).order_by(col(Change.id))):
                assert (change.before is None) == ((change.kind, change.row) not in replayed)
                replayed.setdefault((change.kind, change.row), {}).update(json.loads(change.after))
            closed = {row.id for row in session.exec(select(Round).where(Round.state != "open"))}
            rows = {
                (name, row.id): row.model_dump(exclude={"clock"})
                for name, kind in row_types().items()
                for row in session.exec(select(kind))
                if not (isinstance(row, Ballot) and row.round_id in closed)
            }
        assert rows == replayed

    @invariant()
    def labels_say_what_undo_and_redo_would_do(self) -> None:
        for meeting in self.meetings:
            back, forth = self.store.labels(meeting.id)
            assert (back is not None, forth is not None) == (bool(meeting.past), bool(meeting.future))


Library.TestCase.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
)
TestWhateverPeopleDo = Library.TestCase
