"""Who is speaking: one key when somebody else begins, and the time counts for their table or sector."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QSpinBox, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.listening.compute import Airtime, Results
from lpip_workshop.exercises.listening.groups import MOST_GROUPS, group_words
from lpip_workshop.exercises.listening.items import Tally
from lpip_workshop.exercises.listening.wording import airtime_words, time_words
from lpip_workshop.widgets.boxes import STRETCH, clear, column, row, scrolling
from lpip_workshop.widgets.buttons import Button, IconButton, SecondaryButton
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space, px

STEP = 15  # seconds
TOGETHER = T("Sectors of fewer than five people are counted together as Other: the time of few would be a person’s.")
NONE_LARGE = T("No sector here has five people, and the time of few would be a person’s: count by table.")


class AirtimePage(QWidget):
    """A line for each group. `talk_asked` carries the group that begins to speak, empty for nobody."""

    talk_asked = Signal(str)
    adjust_asked = Signal(str, int)
    by_chosen = Signal(str)
    tables_set = Signal(int)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self._results: Results | None = None
        self._lines: dict[str, _Line] = {}
        self.by = Segmented((("tables", T("By table")), ("sectors", T("By sector"))), T("Whose time is counted"))
        self.tables = QSpinBox()
        self.tables.setRange(0, MOST_GROUPS)
        tell(self.tables, accessibleName=T("Number of tables"))
        self.stop = SecondaryButton(T("Nobody speaks (0)"))
        self.told, self.alone = Label("", "strong"), Label("", "small", "heed")
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._arrange()
        self.by.chosen.connect(self.by_chosen)
        self.tables.valueChanged.connect(self.tables_set)
        self.stop.clicked.connect(lambda: self.talk_asked.emit(""))

    def show_results(self, results: Results) -> None:
        """Show the time of each group; the one that speaks goes on counting here."""
        self._results = results
        self.by.set_value(results.tally.by)
        self.tables.blockSignals(True)
        self.tables.setValue(results.tally.tables)
        self.tables.blockSignals(False)
        self.tables.setVisible(results.tally.by == "tables")
        self.stop.setEnabled(bool(results.tally.talking))
        self.told.set_words(airtime_words(results) or _beginning(results.tally))
        by_sector = results.tally.by == "sectors" and results.together
        self.alone.set_words(TOGETHER if results.airtime else NONE_LARGE)
        self.alone.setVisible(by_sector)
        self._show_lines(results)
        self.tick()
        self._keep_time()

    def group_at(self, number: int) -> str:
        """Return the group of a number key, empty where there is none."""
        shown = self._results.airtime if self._results else ()
        return shown[number - 1].group if 0 < number <= len(shown) else ""

    def tick(self) -> None:
        """Show the time as it is now; nothing is saved."""
        if self._results is None:
            return
        tally, now = self._results.tally, self._clock()
        total = max([1, *(_seconds(one, tally, now) for one in self._results.airtime)])
        for one in self._results.airtime:
            self._lines[one.group].show_time(_seconds(one, tally, now), total, talking=one.group == tally.talking)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the number keys: 1 to 8 begin a group, 0 stops."""
        number = event.key() - Qt.Key.Key_0
        if number == 0 and self.stop.isEnabled():
            self.talk_asked.emit("")
        elif 0 < number <= MOST_GROUPS and self.group_at(number):
            self.talk_asked.emit(self.group_at(number))
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep time while it is seen."""
        super().showEvent(event)
        self.tick()
        self._keep_time()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let time go while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _keep_time(self) -> None:
        running = self._results is not None and bool(self._results.tally.talking) and self.isVisible()
        self._timer.start() if running else self._timer.stop()

    def _show_lines(self, results: Results) -> None:
        if [one.group for one in results.airtime] == list(self._lines):
            return
        clear(self._grid)
        self._lines = {}
        for place, one in enumerate(results.airtime):
            line = _Line(place + 1, one.group)
            line.name.clicked.connect(lambda _checked=False, which=one.group: self.talk_asked.emit(which))
            line.less.clicked.connect(lambda _checked=False, which=one.group: self.adjust_asked.emit(which, -STEP))
            line.more.clicked.connect(lambda _checked=False, which=one.group: self.adjust_asked.emit(which, STEP))
            for column_at, widget in enumerate((line.name, line.bar, line.time, line.less, line.more)):
                self._grid.addWidget(widget, place, column_at)
            self._lines[one.group] = line

    def _arrange(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setContentsMargins(2, 2, Space.S, 2)
        self._grid.setColumnStretch(1, 1)
        inside = QWidget()
        inside.setLayout(column(self._grid, STRETCH))
        lines = scrolling(inside, T("Time of each group"))
        lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        advice = Muted(
            T("Press the number of the group when one of them begins to speak: 1 to 8, or Alt and the number.")
        )
        tools = row(self.by, self.tables, STRETCH, self.stop, gap=Space.M)
        layout = column(tools, advice, lines, self.told, self.alone, gap=Space.S)
        layout.setStretch(2, 1)
        self.setLayout(layout)


_LONGEST = 20  # letters of a group's own name on its button; the tool tip has it whole


class _Line:
    """The widgets of one group."""

    def __init__(self, number: int, group: str) -> None:
        words = group_words(group)
        short = words if not isinstance(words, str) or len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        label = T("{number}  {group}", number=number, group=short) if number <= MOST_GROUPS else short
        self.group = words
        self.name = Button(label, name=T("{group} speaks", group=words))
        self.name.setFixedWidth(px(200))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.time = Label("", "strong", wrap=False)
        self.time.setMinimumWidth(px(52))
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.less = IconButton("minus", T("15 seconds less for {group}", group=words))
        self.more = IconButton("plus", T("15 seconds more for {group}", group=words))

    def show_time(self, seconds: int, longest: int, *, talking: bool) -> None:
        """Show the seconds beside those of the group that spoke longest."""
        self.bar.setRange(0, longest)
        self.bar.setValue(seconds)
        tell(self.bar, accessibleName=T("{group}: {time}", group=self.group, time=time_words(seconds)))
        self.time.set_words(time_words(seconds))
        self.name.set_kind("primary" if talking else "secondary")
        self.name.set_icon("ear" if talking else "")


def _beginning(tally: Tally) -> Words:
    if tally.talking:
        return T("Counting {group}.", group=group_words(tally.talking))
    return T("Nothing has been counted yet.")


def _seconds(one: Airtime, tally: Tally, now: datetime) -> int:
    return one.seconds + (tally.running(now) if one.group == tally.talking else 0)
