"""Add an activity to the running order, or change one."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from lpip_workshop.app.editing import set_fields
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.workshops import Planned, add_activity
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying, T, Words
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import row
from lpip_workshop.widgets.forms import checkbox, field
from lpip_workshop.widgets.language import tell_items
from lpip_workshop.widgets.theme import Space
from lpip_workshop.windows.both_languages import OTHER, few_lines, in_both, said_in
from lpip_workshop.windows.form_dialog import FormDialog

PLAIN, PAUSE = "", "pause"
LONGEST = 600


class ActivityDialog(FormDialog):
    """Title, question and length of one activity."""

    def __init__(self, store: Store, workshop_id: str, activity: Activity, parent: QWidget) -> None:
        super().__init__(T("Edit the activity"), T("Save"), parent, width=760)
        self._store, self._workshop_id, self._activity = store, workshop_id, activity
        with store.read() as session:
            self._other = OTHER[the(session, Workshop, workshop_id).language]
            known = said_in(session, activity, self._other)
        self.title, self.title_too = QLineEdit(activity.title), QLineEdit(known.get("title", ""))
        self.question, self.question_too = few_lines(activity.question), few_lines(known.get("question", ""))
        self.minutes = _minutes(activity.minutes)
        self.pause = checkbox(T("This is a break"))
        self.pause.setChecked(activity.pause)
        self.pause.setVisible(not activity.exercise)
        asked = T("Question for the room")
        self.body.addLayout(in_both(T("Title"), self.title, "title", self._other, self.title_too))
        self.body.addLayout(in_both(asked, self.question, "question", self._other, self.question_too))
        self.body.addLayout(row(field(T("Minutes"), self.minutes), self.pause, None, gap=Space.L))

    def submit(self) -> None:
        """Save what was changed as one step."""
        if not self.title.text().strip():
            raise BadInput(T("The activity has no title."), T("Type one; it stands in the running order."))
        set_fields(
            self._store,
            Activity,
            self._activity.id,
            scope=self._workshop_id,
            label=T("Edit “{title}”", title=self.title.text().strip()),
            wordings={
                ("title", self._other): self.title_too.text().strip(),
                ("question", self._other): self.question_too.toPlainText().strip(),
            },
            title=self.title.text().strip(),
            question=self.question.toPlainText().strip(),
            minutes=self.minutes.value(),
            pause=self.pause.isChecked(),
        )


class NewActivityDialog(FormDialog):
    """What to add behind the chosen activity. `activity_id` is the new one's once it was accepted."""

    def __init__(self, store: Store, workshop_id: str, after: str, parent: QWidget) -> None:
        super().__init__(T("Add an activity"), T("Add"), parent, width=760)
        self._store, self._workshop_id, self._after = store, workshop_id, after
        with store.read() as session:
            self._language = the(session, Workshop, workshop_id).language
        self.activity_id = ""
        self.kind = QComboBox()
        others = ((PLAIN, T("Something without an exercise")), (PAUSE, T("A break")))
        tell_items(self.kind, [*((spec.id, spec.title) for spec in exercises().specs), *others])
        self.kind.currentIndexChanged.connect(self._suggest)
        self.title, self.title_too, self.minutes = QLineEdit(), QLineEdit(), _minutes(15)
        self.body.addLayout(field(T("What"), self.kind))
        self.body.addLayout(in_both(T("Title"), self.title, "title", OTHER[self._language], self.title_too))
        self.body.addLayout(row(field(T("Minutes"), self.minutes), None))
        self._suggest()

    def submit(self) -> None:
        """Put it on the agenda."""
        chosen, title, too = self.kind.currentData(), self.title.text().strip(), self.title_too.text().strip()
        if not title:
            raise BadInput(T("The activity has no title."), T("Type one; it stands in the running order."))
        planned = Planned(
            title=Saying(title, self._language, {OTHER[self._language]: too} if too else {}),
            minutes=self.minutes.value(),
            exercise=chosen if chosen in exercises() else "",
            pause=chosen == PAUSE,
        )
        with self._store.read() as session:
            places = {activity.id: activity.position for activity in agenda(session, self._workshop_id)}
        after = places.get(self._after, max(places.values(), default=-1.0))
        self.activity_id = add_activity(self._store, self._workshop_id, planned, after=after)

    def _suggest(self) -> None:
        spec = next((one for one in exercises().specs if one.id == self.kind.currentData()), None)
        pause = self.kind.currentData() == PAUSE
        words: Words = spec.title if spec else T("Break") if pause else ""
        self.title.setText(catalogue(self._language).say(words))
        self.title_too.setText(catalogue(OTHER[self._language]).say(words))
        self.minutes.setValue(spec.minutes if spec else 15 if pause else 10)


def _minutes(value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, LONGEST)
    box.setValue(value)
    return box
