"""What the facilitator sees: the running order, the activity, the guide, and the state of everything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.app.agenda import finish_activity, first_activity, running_order, start_activity
from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.store import Committed, Store
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import Surface, column, row
from lpip_workshop.widgets.command_palette import CommandPalette
from lpip_workshop.widgets.commands import CommandSet
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.language import language
from lpip_workshop.widgets.roomy import Roomy
from lpip_workshop.widgets.rounds import answered_words
from lpip_workshop.widgets.statusline import StatusLine
from lpip_workshop.widgets.theme import Space, px, theme
from lpip_workshop.widgets.ticker import wall_clock
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView
from lpip_workshop.windows.choosing import choose_table
from lpip_workshop.windows.coach import Coach
from lpip_workshop.windows.console_commands import console_commands, take_focus
from lpip_workshop.windows.guide import GuidePanel
from lpip_workshop.windows.header import ConsoleHeader
from lpip_workshop.windows.kiosk_control import KioskControl
from lpip_workshop.windows.known import Known
from lpip_workshop.windows.laptop import Laptop
from lpip_workshop.windows.last_time import LastTime
from lpip_workshop.windows.moment import Moment, read_moment
from lpip_workshop.windows.people import PeopleView
from lpip_workshop.windows.running_order import PEOPLE, RunningOrderPanel
from lpip_workshop.windows.screens import Screens
from lpip_workshop.windows.sides import Sides
from lpip_workshop.windows.stage_control import StageControl
from lpip_workshop.windows.tab_order import take_step
from lpip_workshop.windows.telling import Telling
from lpip_workshop.windows.views import ActivityViews


class ConsoleWindow(QWidget):
    """One workshop. Every change comes back through `Committed`; the window only shows what the library holds."""

    closed = Signal()

    def __init__(
        self,
        store: Store,
        workshop_id: str,
        jobs: Jobs,
        clock: Callable[[], datetime] = wall_clock,
        screens: Screens | None = None,
        *,
        laptop: Laptop | None = None,
        begin: bool = True,
    ) -> None:
        super().__init__()
        self.laptop = laptop or Laptop(store.path.parent)
        self.store, self.workshop_id, self.jobs, self.clock = store, workshop_id, jobs, clock
        self.chosen = PEOPLE
        self.banner = Banner()
        self.header, self.order = ConsoleHeader(), RunningOrderPanel()
        self.guide, self.status = GuidePanel(clock), StatusLine()
        self.stage = StageControl(self, screens or Screens())
        self.telling = Telling(self)
        self.kiosk = KioskControl(self)
        self.people = PeopleView(store, workshop_id, self.banner)
        self.pages = ActivityViews(store, workshop_id, self.people, self._make_view)
        self._known = Known(store, self._counted)
        self.commands, self._lent = CommandSet(self), list[str]()
        self.palette_dialog = CommandPalette(self.commands, self)
        self.last_time, self.coach = LastTime(self), Coach(self)
        self._lay_out()
        self._wire()
        if begin:
            self.begin()

    def begin(self) -> None:
        """Open the activity to begin with."""
        with self.store.read() as session:
            first = first_activity(running_order(session, self.workshop_id, self.clock()))
        self.open_activity(first or PEOPLE)
        (self.order.rail if first else self.pages.currentWidget()).setFocus()  # before all else people are typed in

    def sizeHint(self) -> QSize:
        """Return the size it opens with: the drawing's, or what the screen has."""
        screen = QApplication.primaryScreen().availableGeometry()
        return QSize(min(px(1366), screen.width()), min(px(768), screen.height()))

    def open_activity(self, which: str) -> None:
        """Open an activity, or the list of people, in the middle of the console."""
        self.chosen = which
        self.refresh()
        view = self.pages.bring(self.moment)
        lent = view.commands() if isinstance(view, ExerciseView) else ()
        self.commands.remove(*self._lent)
        self.commands.add(*lent)
        self._lent = [command.id for command in lent]

    def refresh(self) -> None:
        """Read the library and show it everywhere."""
        chosen = "" if self.chosen == PEOPLE else self.chosen
        self.moment = read_moment(self.store, self.workshop_id, chosen, self.clock(), self._known)
        if chosen and (self.moment.entry is None or self.moment.entry.hidden):
            self.open_activity(PEOPLE)
            return
        self._show(self.moment)

    def start_or_finish(self) -> None:
        """Start the open activity and put it on stage; where it is running, finish it and go to the next."""
        activity = self.moment.entry
        if activity is None:
            self.order.rail.step(1)
            return
        if activity.started and not activity.finished:
            finish_activity(self.store, self.workshop_id, activity.id, self.clock())
            self.order.rail.step(1)
            return
        start_activity(self.store, self.workshop_id, activity.id, self.clock())
        self.stage.put(activity.id)

    def tell(self, met: Trouble) -> None:
        """Show what is wrong and what helps."""
        self.banner.show_trouble(met)
        self.status.set_saved(T("Not saved"), well=False)

    def attempt(self, deed: Callable[[], object]) -> None:
        """Do something that may fail, and tell where it does."""
        try:
            deed()
        except Trouble as met:
            self.tell(met)

    def showEvent(self, event: QShowEvent) -> None:
        """Once it is seen, get ready what will be asked for next."""
        super().showEvent(event)
        QTimer.singleShot(0, self.pages, lambda: self.pages.make_ahead(self._known))
        if not event.spontaneous():
            QTimer.singleShot(0, self.last_time, self.last_time.offer)
            QTimer.singleShot(0, self.coach, self.coach.offer)

    def changeEvent(self, event: QEvent) -> None:
        """Say and dress everything anew in another language or look, once all of it has been told."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "_anew"):
            self._anew.start()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802 - Qt’s names
        """Go with Tab from the header by way of the running order to the activity, then to the guide."""
        first = self.guide.coach or self.guide
        parts = (self.header, self.order, self.banner, self.pages, first, self.guide, self.status)
        return take_step(self, parts, forward=next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a remote asks for by a letter or a sign, where nobody is typing."""
        if not self.commands.run_plain(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand in what is being typed, close the stage, and let go of the library before the widgets go."""
        if (focus := QApplication.focusWidget()) is not None:
            focus.clearFocus()
        self._tick.stop()
        self._anew.stop()
        self.pages.stop()
        self._unsubscribe()
        self._known.jobs.close()
        self.kiosk.close()
        self.stage.close()
        super().closeEvent(event)
        self.closed.emit()
        self.deleteLater()

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages.setContentsMargins(0, 0, Space.XL, 0)  # the bar that scrolls them stands at the edge
        told = row(self.banner)
        told.setContentsMargins(0, 0, Space.XL, 0)
        middle = column(told, Roomy(self.pages), gap=Space.S)
        middle.setContentsMargins(Space.XL, Space.L, 0, Space.L)
        self.sides = Sides(self.order, Surface("paper", middle), self.guide)
        page = column(self.header, self.sides, self.status, gap=0)
        page.setStretch(1, 1)
        self.setLayout(page)
        self._bound()
        self.resize(self.sizeHint())

    def _bound(self) -> None:
        """Never need more than the screen has, however large the text."""
        screen = QApplication.primaryScreen().availableGeometry()
        self.setMinimumSize(min(px(640), screen.width()), min(px(360), screen.height()))

    def _wire(self) -> None:
        self.order.rail.chosen.connect(self.open_activity)
        self.order.wire(self)
        self.header.mode_asked.connect(lambda mode: self.attempt(lambda: self.stage.set_mode(mode)))
        self.header.stage_asked.connect(self.stage.open)
        self.header.order_asked.connect(self.sides.toggle_order)
        self.header.guide_asked.connect(self.sides.toggle_guide)
        self.sides.folded.connect(self.header.show_folded)
        self.sides.lost.connect(lambda: take_focus(self))
        self.guide.show_asked.connect(lambda: self.attempt(self.stage.put_chosen))
        self.guide.step_asked.connect(lambda by: self.attempt(lambda: self.stage.step(by)))
        self.guide.command_asked.connect(lambda which: self.commands.run(which))
        self.status.undo_asked.connect(lambda: self.commands.run("undo"))
        self.status.redo_asked.connect(lambda: self.commands.run("redo"))
        self.status.find_asked.connect(lambda: self.palette_dialog.open_over(self))
        self.commands.add(*console_commands(self))
        for signal, command in (
            (self.header.handout_asked, "handout"),
            (self.header.details_asked, "details"),
            (self.header.library_asked, "library"),
            (self.header.settings_asked, "settings"),
        ):
            signal.connect(lambda which=command: self.commands.run(which))
        self._unsubscribe = self.store.subscribe(self._committed)
        self._tick = QTimer(self)
        self._tick.setInterval(15_000)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self._worn = language(), theme()
        self._anew = QTimer(self, singleShot=True, interval=0)
        self._anew.timeout.connect(self._show_anew)

    def _show_anew(self) -> None:
        if self._worn != (language(), theme()):  # Qt also tells a window of a new style that is only shown
            self._worn = language(), theme()
            self._bound()
            self.pages.show_all_again()
            self.refresh()

    def _make_view(self, activity: Activity) -> QWidget:
        spec = exercises()[activity.exercise]
        view = spec.console(
            ConsoleContext(
                store=self.store,
                spec=spec,
                workshop_id=self.workshop_id,
                activity_id=activity.id,
                banner=self.banner,
                named_result=lambda name: self._known.named(self.workshop_id, name),
                choose_file=lambda: choose_table(self),
                clock=self.clock,
            )
        )
        self.kiosk.offer(view)
        return view

    def _counted(self) -> None:
        """Show what was counted beside the window, also where another activity asks for it."""
        self.pages.show_all_again()
        if self.pages.waits:
            self.open_activity(self.chosen)
            self.telling.say_result()
        else:
            self.refresh()

    def _committed(self, committed: Committed) -> None:
        self._known.heed(committed)
        self.coach.heed(committed)
        if committed.scope in (self.workshop_id, f"stage:{self.workshop_id}"):
            self.refresh()
            self.status.set_saved(T("All changes saved · {time}", time=self.clock().strftime("%H:%M:%S")))

    def _on_tick(self) -> None:
        with self.store.read() as session:
            order = running_order(session, self.workshop_id, self.clock())
        self.header.show_time(order, self.clock())
        self.order.show_order(order, self.moment.people, self.chosen, self.clock())

    def _show(self, moment: Moment) -> None:
        now = self.clock()
        self.header.show_workshop(moment.title, moment.workshop, moment.partnership)
        self.header.show_time(moment.order, now)
        self.header.show_mode(moment.shown.mode)
        self.order.show_order(moment.order, moment.people, self.chosen, now)
        self.status.set_undo(moment.undo or "")
        self.status.set_redo(moment.redo or "")
        self._show_answered(moment)
        same = moment.shown.activity_id == (moment.entry.id if moment.entry else None)
        self.guide.show_moment(moment, same=same)
        spec = exercises()[moment.activity.exercise] if moment.activity and moment.results is not None else None
        self.guide.show_guide(spec.guide if spec else None, moment.script)
        self.pages.show_moment(moment)
        self.stage.show(moment)
        self.telling.follow(moment)
        self.coach.follow(moment)

    def _show_answered(self, moment: Moment) -> None:
        counting = moment.round is not None and moment.round.state != "revealed"
        self.status.set_answered(answered_words(moment.round, moment.people) if counting else "")
