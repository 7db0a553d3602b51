"""Before the round: who sees what, from where on it is trust, and who takes part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.partners import actions
from lpip_workshop.exercises.partners.console.partners import partner_table
from lpip_workshop.exercises.partners.dimensions import HIGHEST, LOWEST
from lpip_workshop.exercises.partners.inputs import MODES, Asked, Organisation
from lpip_workshop.exercises.partners.listing import parse_line
from lpip_workshop.exercises.partners.texts import MODES as MODE_NAMES
from lpip_workshop.exercises.partners.texts import PROMISES
from lpip_workshop.widgets.boxes import Card, column, row
from lpip_workshop.widgets.buttons import SecondaryButton
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext

_WHO, _FROM = T("Who sees the result"), T("Trust is")


class Before(QWidget):
    """Two choices, the list of organisations, and a line to add to it."""

    mode_chosen = Signal(str)
    threshold_chosen = Signal(int)

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context = context
        self.mode = Segmented(tuple((mode, MODE_NAMES[mode]) for mode in MODES), _WHO)
        steps = tuple((str(step), T("{step} or more", step=step)) for step in range(LOWEST, HIGHEST))
        self.threshold = Segmented((*steps, (str(HIGHEST), T("{step} only", step=HIGHEST))), _FROM)
        self.mode.chosen.connect(self.mode_chosen)
        self.threshold.chosen.connect(self._choose_threshold)
        self._promise = Muted("", "body")
        self.table = partner_table(context)
        self._empty = EmptyState(
            "buildings",
            T("Which organisations rate each other?"),
            T("Type one a line below, or take those of the people in the room. It takes two; totals need five."),
        )
        self.add = QuickAdd(T("Add an organisation: name; sector"), self._add)
        self.take = SecondaryButton(T("Take those in the room"), "users-three")
        self.take.clicked.connect(self._take)
        layout = column(
            Card(
                column(Label(_WHO, "label", wrap=False), row(self.mode, None), self._promise, gap=Space.XS),
                row(Label(_FROM, "label", wrap=False), self.threshold, None, gap=Space.M),
                gap=Space.M,
            ),
            self.table,
            self._empty,
            row(self.add, self.take, gap=Space.S),
            gap=Space.M,
        )
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_choice(self, asked: Asked, listed: Sequence[Organisation], room: int) -> None:
        """Show what is chosen, who is on the list, and how many more could be taken from the room."""
        self.mode.set_value(asked.mode)
        self.threshold.set_value(str(asked.threshold))
        self._promise.set_words(PROMISES[asked.mode])
        self.table.set_rows(listed)
        self.table.setVisible(bool(listed))
        self._empty.setVisible(not listed)
        self.take.setVisible(room > 0)
        self.take.set_words(N("Take {n} from the room", "Take {n} from the room", room))

    def _choose_threshold(self, value: str) -> None:
        self.threshold_chosen.emit(int(value))

    def _add(self, line: str) -> None:
        actions.add(self._context.store, self._context.activity_id, [parse_line(line)])

    def _take(self) -> None:
        store, activity_id = self._context.store, self._context.activity_id
        with store.read() as session:
            drafts = actions.in_the_room(session, activity_id)
        self._context.attempt(lambda: actions.add(store, activity_id, drafts))
        self.add.setFocus()
