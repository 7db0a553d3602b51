"""Questions and news that must be answered before going on, in our look and in plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import Button, PrimaryButton, SecondaryButton
from lpip_workshop.widgets.icons import pixmap
from lpip_workshop.widgets.labels import Heading, Label
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space, px, theme


class MessageDialog(QDialog):
    """A title, a few sentences, one button to go on and perhaps one to go back. Esc goes back."""

    def __init__(
        self,
        parent: QWidget | None,
        title: Words,
        sentences: tuple[Words, ...],
        yes: Words,
        no: Words = "",
        *,
        icon_name: str = "question",
        tone: str = "act",
    ) -> None:
        super().__init__(parent)
        tell(self, windowTitle=title, accessibleName=title)
        labels = [Label(sentence) for sentence in sentences if sentence]
        self.setAccessibleDescription("\n".join(label.text() for label in labels))
        for label in labels:
            label.setMinimumWidth(px(340))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.yes = Button(yes, "danger") if tone == "danger" and no else PrimaryButton(yes)
        self.yes.clicked.connect(self.accept)
        answers = row(STRETCH, self.yes)
        if no:
            self.no = SecondaryButton(no)
            self.no.clicked.connect(self.reject)
            answers.insertWidget(1, self.no)
        words = column(Heading(title, "title"), *labels, gap=Space.S)
        body = row(_sign(icon_name, tone), words, gap=Space.L)
        body.setStretch(1, 1)
        self.setLayout(column(body, STRETCH, answers, gap=Space.XL, edge=Space.XL))
        self.setMinimumWidth(px(440))
        (self.no if no and tone == "danger" else self.yes).setFocus()


def _sign(icon_name: str, tone: str) -> QLabel:
    p = theme().palette
    sign = QLabel()
    sign.setPixmap(pixmap(icon_name, {"danger": p.danger, "heed": p.heed_text}.get(tone, p.act), 28))
    sign.setAlignment(Qt.AlignmentFlag.AlignTop)
    return sign


def question(
    parent: QWidget | None, title: Words, text: Words, yes: Words, no: Words = "", *, danger: bool = False
) -> bool:
    """Ask, and return whether the answer was `yes`. `danger` puts the focus on going back."""
    tone, icon_name = ("danger", "warning") if danger else ("act", "question")
    back = no or T("Cancel")
    return bool(MessageDialog(parent, title, (text,), yes, back, icon_name=icon_name, tone=tone).exec())


def inform(parent: QWidget | None, title: Words, text: Words) -> None:
    """Tell something that must be read before going on."""
    MessageDialog(parent, title, (text,), T("OK"), icon_name="info").exec()


def trouble(parent: QWidget | None, met: Trouble) -> None:
    """Tell what is wrong, where in a file, and what helps."""
    trouble_dialog(parent, met).exec()


def trouble_dialog(parent: QWidget | None, met: Trouble) -> MessageDialog:
    """Return the dialog of `trouble`, not yet shown."""
    place = met.place if isinstance(met, BadInput) else ""
    return MessageDialog(parent, met.what, (place, met.remedy), T("OK"), icon_name="warning-circle", tone="danger")
