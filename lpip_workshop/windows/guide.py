"""The right side of the console: a small copy of the stage, and what the facilitator is told."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.exercise import Guide
from lpip_workshop.core.words import Saying, T, Text
from lpip_workshop.widgets.boxes import STRETCH, Surface, clear, column, row, scrolling
from lpip_workshop.widgets.buttons import IconButton, SecondaryButton
from lpip_workshop.widgets.labels import Body, Label, Muted
from lpip_workshop.widgets.slideview import SlideView
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.windows.picture import Picture


class GuidePanel(Surface):
    """Shows the picture the room sees and leads through its slides; below, the script of the activity."""

    show_asked = Signal()
    step_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__("right")
        self.setFixedWidth(px(324))
        self.preview = SlideView()
        self.preview.setFixedWidth(px(324) - 2 * Space.L - 1)
        self.preview.setFixedHeight(round((px(324) - 2 * Space.L - 2) * 9 / 16))
        self.show_button = SecondaryButton(T("Show this"), "projector-screen", name=T("Show this activity to the room"))
        self.back = IconButton("caret-left", T("Slide before"))
        self.forth = IconButton("caret-right", T("Next slide"))
        self._where = Muted("", wrap=False)
        self._title = Label(T("On the stage now"), "label", "muted", wrap=False)
        self._guide = QVBoxLayout()
        self._guide.setContentsMargins(0, Space.S, Space.L, 0)
        self._guide.setSpacing(Space.S)
        self._shown: object = None
        self._lay_out()
        self.show_button.clicked.connect(self.show_asked)
        self.back.clicked.connect(lambda: self.step_asked.emit(-1))
        self.forth.clicked.connect(lambda: self.step_asked.emit(1))

    def show_picture(self, picture: Picture, language: str, mode: str, *, same: bool) -> None:
        """Show what the room sees; `same` tells that it is the activity in the console."""
        self.preview.set_slide(picture.slide, language, picture.partnership)
        self.preview.set_state("frozen" if mode == "frozen" else "blank" if mode == "blank" else "live")
        self.show_button.setVisible(not same)
        count = len(picture.slides)
        self.back.setVisible(count > 1)
        self.forth.setVisible(count > 1)
        self.back.setEnabled(picture.step > 0)
        self.forth.setEnabled(picture.step < count - 1)
        self._where.setVisible(count > 1)
        self._where.set_words(T("{at} of {count}", at=picture.step + 1, count=count))

    def show_guide(self, guide: Guide | None, question: Text | Saying | str) -> None:
        """Show the script of an activity; a plain one has only its question."""
        if self._shown == (guide, question):
            return
        self._shown = (guide, question)
        clear(self._guide)
        if guide is None:
            self._say(question)
        else:
            self._tell(guide)
        self._guide.addStretch(1)

    def _say(self, question: Text | Saying | str) -> None:
        if question:
            self._guide.addWidget(Label(T("Say"), "label", "muted"))
            self._guide.addWidget(Body(T("“{words}”", words=question)))

    def _tell(self, guide: Guide) -> None:
        self._guide.addWidget(Label(T("What for"), "label", "muted"))
        self._guide.addWidget(Body(guide.purpose))
        self._guide.addSpacing(Space.S)
        self._guide.addWidget(Label(T("Say"), "label", "muted"))
        self._guide.addWidget(Body(T("“{words}”", words=guide.say)))
        self._guide.addSpacing(Space.S)
        self._guide.addWidget(Label(T("Then"), "label", "muted"))
        self._add_list(guide.then)
        if guide.materials:
            self._guide.addSpacing(Space.S)
            self._guide.addWidget(Label(T("On the table"), "label", "muted"))
            self._add_list(guide.materials)

    def _add_list(self, items: tuple[Text, ...]) -> None:
        for item in items:
            dot = Label("•", "body", "act", wrap=False)
            line = row(dot, Body(item), gap=Space.S)
            line.setStretch(1, 1)
            line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
            self._guide.addLayout(line)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._guide)
        controls = row(self.show_button, STRETCH, self.back, self._where, self.forth, gap=Space.XS)
        controls.setContentsMargins(0, 0, Space.L, 0)
        page = column(self._title, self.preview, controls, scrolling(inside, T("Guide")), gap=Space.S)
        page.setContentsMargins(Space.L, Space.L, 0, Space.S)
        page.setStretch(3, 1)
        self.setLayout(page)
