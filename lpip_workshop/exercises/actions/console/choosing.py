"""Which priority an action serves: chosen from those there are, or typed where there are none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QSizePolicy

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.actions.items import Action, Priority
from lpip_workshop.widgets.commit import CommitLineEdit
from lpip_workshop.widgets.language import tell, tell_items
from lpip_workshop.widgets.stack import Stack

_TYPED = "typed"


class PriorityChooser(Stack):
    """A list of the priorities in their order, or a line to type in."""

    def __init__(self, choose: Callable[[Priority | None], None], typed: Callable[[str, str], None]) -> None:
        super().__init__()
        self.box, self.line = QComboBox(), CommitLineEdit()
        self._priorities: dict[str, Priority] = {}
        self._offered: list[tuple[str, Words]] = []
        self._choose = choose
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.activated.connect(self._chosen)
        self.line.committed.connect(typed)
        self.addWidget(self.box)
        self.addWidget(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def name_parts(self, name: Words) -> None:
        """Name both for assistive technology."""
        for part in (self.box, self.line):
            tell(part, accessibleName=name)

    def show_priority(self, action: Action, priorities: Sequence[Priority] | None) -> None:
        """Show what an action serves; with no priorities (None) it is typed."""
        if priorities is None:
            self.line.set_text(action.priority.text)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)
            self.setCurrentWidget(self.line)
            self.setFocusProxy(self.line)
            return
        self._priorities = {priority.id: priority for priority in priorities}
        served = next((priority.id for priority in priorities if action.serves(priority)), "")
        choices: list[tuple[str, Words]] = [("", T("None")), *((one.id, one.text) for one in priorities)]
        if not served and action.priority.text:
            choices.append((_TYPED, action.priority))
            served = _TYPED
        self._offer(choices, served)
        self.setCurrentWidget(self.box)
        self.setFocusProxy(self.box)

    def _offer(self, choices: list[tuple[str, Words]], chosen: str) -> None:
        if choices != self._offered:
            self._offered = choices
            tell_items(self.box, choices)
        self.box.setCurrentIndex(max(self.box.findData(chosen), 0))

    def _chosen(self, at: int) -> None:
        value = self.box.itemData(at)
        if value != _TYPED:
            self._choose(self._priorities.get(value))
