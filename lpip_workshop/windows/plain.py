"""The middle of the console for an activity without an exercise: a welcome, a break, a round of names."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from lpip_workshop.app.editing import set_fields
from lpip_workshop.app.queries import sayings
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import STRETCH, column
from lpip_workshop.widgets.commit import CommitLineEdit, CommitTextEdit
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.windows.both_languages import OTHER, in_both, said_in


class PlainView(QWidget):
    """Title and question of an activity, changed where they stand."""

    def __init__(self, store: Store, workshop_id: str, activity_id: str) -> None:
        super().__init__()
        self._store, self._workshop_id, self._activity_id = store, workshop_id, activity_id
        self._heading = Heading("")
        self._about = Muted("", "body")
        with store.read() as session:
            self._other = OTHER[the(session, Workshop, workshop_id).language]
        self.title, self.title_too = CommitLineEdit(), CommitLineEdit()
        self.question, self.question_too = CommitTextEdit(), CommitTextEdit()
        for lines in (self.question, self.question_too):
            lines.setFixedHeight(px(120))
        self.title.committed.connect(lambda text, gesture: self._set(gesture, title=text.strip()))
        self.question.committed.connect(lambda text, gesture: self._set(gesture, question=text.strip()))
        self.title_too.committed.connect(lambda text, gesture: self._translate("title", text, gesture))
        self.question_too.committed.connect(lambda text, gesture: self._translate("question", text, gesture))
        asked = T("Question or words for the screen")
        page = column(
            self._heading,
            self._about,
            in_both(T("Title"), self.title, "title", self._other, self.title_too),
            column(
                in_both(asked, self.question, "question", self._other, self.question_too),
                Muted(T("The room sees this in large letters.")),
                gap=Space.XS,
            ),
            STRETCH,
            gap=Space.L,
        )
        page.setContentsMargins(0, 0, 0, 0)
        self.setLayout(page)
        self.setFocusProxy(self.question)

    def show_activity(self, activity: Activity) -> None:
        """Show an activity as it is in the library."""
        with self._store.read() as session:
            known = said_in(session, activity, self._other)
            titles = sayings(session, [activity], "title", OTHER[self._other])
        self._heading.set_words(titles[activity.id])
        about = T("The room sees when it goes on.") if activity.pause else T("The room sees the question below.")
        self._about.set_words(about)
        self.title.set_text(activity.title)
        self.question.set_text(activity.question)
        self.title_too.set_text(known.get("title", ""))
        self.question_too.set_text(known.get("question", ""))

    def _translate(self, name: str, text: str, gesture: str) -> None:
        self._set(gesture, {(name, self._other): text.strip()})

    def _set(self, gesture: str, wordings: Mapping[tuple[str, str], str] | None = None, **values: str) -> None:
        if values.get("title") == "":
            return
        set_fields(
            self._store,
            Activity,
            self._activity_id,
            scope=self._workshop_id,
            label=T("Edit the activity"),
            gesture=gesture,
            wordings=wordings,
            **values,
        )
