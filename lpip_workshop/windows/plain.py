"""The middle of the console for an activity without an exercise: a welcome, a break, a round of names."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lpip_workshop.app.editing import set_fields
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import STRETCH, column
from lpip_workshop.widgets.commit import CommitLineEdit, CommitTextEdit
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.theme import Space, px


class PlainView(QWidget):
    """Title and question of an activity, changed where they stand."""

    def __init__(self, store: Store, workshop_id: str, activity_id: str) -> None:
        super().__init__()
        self._store, self._workshop_id, self._activity_id = store, workshop_id, activity_id
        self._heading = Heading("")
        self._about = Muted("", "body")
        self.title = CommitLineEdit()
        self.question = CommitTextEdit()
        self.question.setFixedHeight(px(120))
        self.title.committed.connect(lambda text, gesture: self._set(gesture, title=text.strip()))
        self.question.committed.connect(lambda text, gesture: self._set(gesture, question=text.strip()))
        page = column(
            self._heading,
            self._about,
            field(T("Title"), self.title),
            field(T("Question or words for the screen"), self.question, T("The room sees this in large letters.")),
            STRETCH,
            gap=Space.L,
        )
        page.setContentsMargins(0, 0, 0, 0)
        self.setLayout(page)
        self.setFocusProxy(self.question)

    def show_activity(self, activity: Activity) -> None:
        """Show an activity as it is in the library."""
        self._heading.set_words(activity.title)
        about = T("The room sees when it goes on.") if activity.pause else T("The room sees the question below.")
        self._about.set_words(about)
        self.title.set_text(activity.title)
        self.question.set_text(activity.question)

    def _set(self, gesture: str, **values: str) -> None:
        if values.get("title") == "":
            return
        label = T("Edit the activity")
        set_fields(
            self._store, Activity, self._activity_id, scope=self._workshop_id, label=label, gesture=gesture, **values
        )
