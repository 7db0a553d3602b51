"""What a sample can say, worked out beside the window, with how far it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from lpip_workshop.core.setting import SMALLEST_GROUP
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.compute import RoundResult
from lpip_workshop.exercises.priorities.console.tables import plain_table
from lpip_workshop.exercises.priorities.sampling import Sampled, sampled
from lpip_workshop.exercises.priorities.sampling_words import sample_method, sample_sentence, sample_table
from lpip_workshop.methods.resampling import BOOTSTRAP_DRAWS
from lpip_workshop.methods.states import Outcome
from lpip_workshop.widgets.boxes import clear, column
from lpip_workshop.widgets.jobs import Cancel, Jobs
from lpip_workshop.widgets.labels import Body, Heading, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space

JOB = "sample"


class Sampling(QObject):
    """Draws anew for the round that is shown; a newer question puts an end to an older one.

    `found` is None until it is done. `changed` tells of an end, `drawn` how many draws are done.
    """

    changed = Signal()
    drawn = Signal(int)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._smallest = page, SMALLEST_GROUP
        self.jobs = Jobs(self)
        self.one: RoundResult | None = None
        self.found: Outcome[Sampled] | None = None

    def ask(self, one: RoundResult, smallest: int) -> None:
        """Work out a round whose room is a sample while the page is seen; for any other, forget what was asked."""
        self.one, self._smallest, self.found = one, smallest, None
        self.stop()
        self.changed.emit()
        if self._page.isVisible():
            self.start()

    def stop(self) -> None:
        """Leave off, so that nothing is drawn for a page that is not seen or gone."""
        self.jobs.cancel(JOB)

    def start(self) -> None:
        """Begin, unless it is done already or there is nothing to draw."""
        one, smallest = self.one, self._smallest
        if one is None or not one.room.sample or self.found is not None or self.jobs.running(JOB):
            return

        def work(cancel: Cancel) -> Outcome[Sampled] | None:
            def step(done: int) -> bool:
                if not cancel:
                    self.drawn.emit(done)
                return not cancel

            return sampled(one, smallest, step)

        self.jobs.run(JOB, work, self._done)

    def _done(self, found: Outcome[Sampled] | None) -> None:
        self.found = found
        self.changed.emit()


class SampleView(QFrame):
    """The sentence and the table, or how many draws are done."""

    def __init__(self, sampling: Sampling) -> None:
        super().__init__()
        self._sampling = sampling
        self.bar = QProgressBar()
        self.bar.setRange(0, BOOTSTRAP_DRAWS)
        self.bar.setTextVisible(False)
        tell(self.bar, accessibleName=T("Drawing anew from the ballots"))
        self.waiting = Muted(T("Drawing anew from the ballots …"))
        self._found = QVBoxLayout()
        self.setLayout(
            column(Heading(T("What a sample can say"), "section"), self.waiting, self.bar, self._found, gap=Space.S)
        )
        sampling.drawn.connect(self.bar.setValue)
        sampling.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        one, found = self._sampling.one, self._sampling.found
        done = one is not None and found is not None
        self.waiting.setVisible(not done)
        self.bar.setVisible(not done)
        clear(self._found)
        if one is None or found is None:
            return
        table = sample_table(one, found)
        shown = [Body(sample_sentence(one, found)), *([plain_table(table, whole=True)] if table else [])]
        self._found.addLayout(column(*shown, *map(Muted, sample_method(one, found)), gap=Space.M))
