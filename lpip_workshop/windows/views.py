"""The middle of the console: a view for each activity, made ahead while nobody asks for anything."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import find
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.view import ExerciseView
from lpip_workshop.windows.known import COUNTING, Known
from lpip_workshop.windows.moment import Moment
from lpip_workshop.windows.people import PeopleView
from lpip_workshop.windows.plain import PlainView
from lpip_workshop.windows.running_order import PEOPLE

_PAUSE = 40  # milliseconds between two steps ahead, so that a click between them is heard at once


class ActivityViews(Stack):
    """Holds the views. One that is not in front is left as it is, and shows what is new when it comes to the front.

    `make` makes the view of an activity's exercise.
    """

    def __init__(self, store: Store, workshop_id: str, people: PeopleView, make: Callable[[Activity], QWidget]) -> None:
        super().__init__()
        self._store, self._workshop_id, self._make = store, workshop_id, make
        self._views: dict[str, QWidget] = {PEOPLE: people}
        self._shown: dict[str, Any] = {}
        self._ahead: Iterator[object] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._step)
        self._waiting = EmptyState(
            "clock", T("Counting the ballots …"), T("There are many of them. You can go on with something else.")
        )
        self.addWidget(people)
        self.addWidget(self._waiting)

    def bring(self, moment: Moment) -> QWidget:
        """Bring the view of the chosen activity to the front, made and up to date."""
        which = moment.activity.id if moment.activity is not None else PEOPLE
        if which not in self._views:
            assert moment.activity is not None
            self._add(moment.activity)
            self.show_moment(moment)
        view = self._views[which] if moment.results is not COUNTING else self._waiting
        self.setCurrentWidget(view)
        return view

    @property
    def waits(self) -> bool:
        """Tell whether what is in front waits for ballots to be counted."""
        return self.currentWidget() is self._waiting

    def show_moment(self, moment: Moment) -> None:
        """Show what is new in the view of the chosen activity."""
        view = self._views.get(moment.activity.id if moment.activity is not None else PEOPLE)
        if isinstance(view, PeopleView):
            view.refresh()
        elif isinstance(view, PlainView) and moment.activity is not None:
            view.show_activity(moment.activity)
        elif moment.results is COUNTING:
            self.setCurrentWidget(self._waiting)
        elif isinstance(view, ExerciseView) and moment.activity is not None:
            self._show(moment.activity.id, view, moment.results)

    def show_all_again(self) -> None:
        """Let every view show its results once more: the language or the look has changed."""
        self._shown.clear()

    def make_ahead(self, known: Known) -> None:
        """Make every view in the order of the agenda, a step at a time, when there is nothing else to do."""
        self._ahead = self._steps(known)
        self._timer.start()

    @property
    def making_ahead(self) -> bool:
        """Tell whether views are still to be made ahead."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Make no more views ahead."""
        self._timer.stop()
        gc.unfreeze()

    def _step(self) -> None:
        focus = QApplication.focusWidget()
        try:
            next(self._ahead)
        except StopIteration:
            self._timer.stop()
            gc.freeze()  # the views live as long as the console: to look them through for waste would stop it
        # A view may set the focus where typing would begin in it; nobody is there yet, and somebody types elsewhere.
        if focus is not None and QApplication.focusWidget() is not focus:
            focus.setFocus()

    def _steps(self, known: Known) -> Iterator[object]:
        with self._store.read() as session:
            agenda = find(session, Activity, Activity.workshop_id == self._workshop_id)
        for activity in sorted(agenda, key=lambda one: one.position):
            if activity.exercise not in exercises() or activity.id in self._views:
                continue
            yield self._results(known, activity)
            if activity.id in self._views:
                continue
            view = self._add(activity)
            yield view
            if isinstance(view, ExerciseView):
                self._show(activity.id, view, self._results(known, activity))
                yield view
            if view is not self.currentWidget():
                yield _laid_out(view, self.size())

    def _results(self, known: Known, activity: Activity) -> Any:
        with self._store.read() as session:
            return known.results(session, activity)

    def _add(self, activity: Activity) -> QWidget:
        exercised = activity.exercise in exercises()
        view = self._make(activity) if exercised else PlainView(self._store, self._workshop_id, activity.id)
        self._views[activity.id] = view
        self.addWidget(view)
        return view

    def _show(self, which: str, view: ExerciseView, results: Any) -> None:
        if results is not COUNTING and self._shown.get(which) is not results:
            self._shown[which] = results
            view.show_results(results)


def _laid_out(view: QWidget, size: QSize) -> QWidget:
    """Return a view that nobody sees yet, having measured what is in it: to do so takes as long as to make it."""
    view.resize(size)
    layout = view.layout()
    if layout is not None:  # pyright: ignore[reportUnnecessaryComparison] - a view may be painted as one
        layout.activate()
    return view
