"""What is due by date; what is overdue or has no owner stands out by a sign and in words."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.console.deeds import Deeds
from lpip_workshop.exercises.actions.console.fields import WholeLineEdit
from lpip_workshop.exercises.actions.timeline import KIND_WORDS, Moment, timeline
from lpip_workshop.exercises.actions.wording import NO_DATE, NO_OWNER, STATE_WORDS, day
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.language import spoken, tell
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px

_WHEN, _KIND, _OWNER, _STATE = 0, 1, 3, 4
_ROOM_FOR_STATE = 900


class TimelinePage(QWidget):
    """First steps, deadlines and the review, one a line."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self.deeds = deeds
        self.table = self._table()
        self.review = WholeLineEdit()
        tell(self.review, placeholderText=T("Fri, 12 Dec, +2w …"))
        self.review.committed.connect(self._set_review)
        self.review.setMinimumWidth(px(230))
        label = Label(T("Look at the list again on"), "label", wrap=False)
        label.setBuddy(self.review)
        tell(self.review, accessibleName=T("Look at the list again on"))
        layout = column(self.table, row(label, self.review, None, gap=Space.S), gap=Space.S)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_results(self, results: Results) -> None:
        """Show what is due as it is now."""
        going = [one for one in results.everything if not one.settled]
        self.table.set_rows(timeline(going, results.review_on))
        self.review.set_text(spoken().day(results.review_on, weekday=True) if results.review_on else "")
        if not self.review.hasFocus():
            self.review.setCursorPosition(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the states where there is room."""
        super().resizeEvent(event)
        self.table.view.setColumnHidden(_STATE, self.width() < px(_ROOM_FOR_STATE))

    def _table(self) -> PlainTable:
        columns = (
            Column(T("When"), lambda one: day(one.day) if one.day else "", heed=self._heed),
            Column(T("What is due"), lambda one: KIND_WORDS[one.kind]),
            Column(T("Action"), lambda one: one.words, stretch=True),
            Column(T("Owner"), lambda one: one.action.owner if one.action else "", heed=_owner_heed),
            Column(T("State"), lambda one: STATE_WORDS[one.action.state] if one.action else ""),
        )
        table = PlainTable(columns, lambda one: one.id, T("By date"))
        header = table.view.horizontalHeader()
        for place, width in {_WHEN: 215, _KIND: 165, _OWNER: 150}.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, px(width))
        return table

    def _heed(self, one: Moment) -> Words:
        if one.day is None:
            return NO_DATE
        return T("Overdue: {day}", day=one.day) if one.passed(self.deeds.today()) else ""

    def _set_review(self, typed: str, _gesture: str) -> None:
        if not self.deeds.set_review_day(typed):
            self.review.keep_draft()


def _owner_heed(one: Moment) -> Words:
    return NO_OWNER if one.action is not None and not one.action.owner else ""
