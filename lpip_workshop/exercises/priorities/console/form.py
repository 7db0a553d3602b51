"""What the two kinds of ballot forms have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lpip_workshop.exercises.priorities.inputs import Content
from lpip_workshop.widgets.labels import Label


class BallotForm(QWidget):
    """A ballot being typed. `handed_in` tells that it is finished, `touched` that something changed."""

    handed_in = Signal()
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tally = Label("", "strong", wrap=False)  # a running sum, shown beside what the page says of the ballot

    def content(self) -> Content:
        """Return what is on the ballot; raises BadInput where what was typed makes no sense."""
        raise NotImplementedError

    def show_content(self, content: Content) -> None:
        """Show a ballot, or an empty one."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the focus where typing begins."""
        raise NotImplementedError
