"""The papers of an open round on the screen, typed in one after the other, whatever exercise they belong to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lpip_workshop.app import rounds
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.paper_entry import Deeds, PaperEntry, PaperForm
from lpip_workshop.widgets.second_check import Checking, Told


def deeds_on(
    store: Store,
    round_id: str,
    *,
    enter: Callable[[int, Mapping[str, Any]], object],
    correct: Callable[[int, Mapping[str, Any]], object],
    again: Callable[[int, Mapping[str, Any]], bool],
    blank: Callable[[Mapping[str, Any]], bool],
    told: Told,
) -> Deeds:
    """Return what is done with the papers of a round: those four are the exercise's, the rest is the same for all."""

    def entered(number: int, content: Mapping[str, Any]) -> bool:
        enter(number, content)
        return blank(content)

    def corrected(number: int, content: Mapping[str, Any]) -> bool:
        correct(number, content)
        return blank(content)

    def look_up(number: int) -> Mapping[str, Any]:
        with store.read() as session:
            return rounds.paper(session, round_id, number)

    def withdraw(number: int) -> None:
        rounds.withdraw_ballot(store, round_id, number)

    return Deeds(entered, corrected, look_up, withdraw, Checking(store, round_id, again, told))


class PaperDesk(QWidget):
    """The papers of the round that is open; made anew for each round."""

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        self._banner, self._round_id = banner, ""
        self.desk: PaperEntry | None = None
        self._layout = column()
        self.setLayout(self._layout)

    def begin(self) -> None:
        """Put the focus where a paper begins."""
        if self.desk is not None:
            self.desk.form.begin()

    def show_papers(
        self,
        held: rounds.RoundView | None,
        serials: Sequence[int],
        form: Callable[[], PaperForm],
        deeds: Callable[[str], Deeds],
    ) -> None:
        """Show an open round and which papers are in; of any other nothing is left.

        `form` makes the fields of a paper, `deeds` what is done with those of a round, by its id.
        """
        if held is None or held.state != "open":
            self._drop()
            return
        if held.id != self._round_id:
            self._drop()
            self._round_id = held.id
            self.desk = PaperEntry(form(), deeds(held.id), self._banner)
            self.desk.begin()
            self._layout.addWidget(self.desk)
        if self.desk is not None:
            self.desk.show_entered(serials)

    def _drop(self) -> None:
        if self.desk is not None:
            self._layout.removeWidget(self.desk)
            self.desk.hide()
            self.desk.deleteLater()
        self.desk, self._round_id = None, ""
