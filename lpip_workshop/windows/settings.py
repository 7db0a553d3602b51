"""Language, look, size of the text, motion and sound: each choice takes effect at once and is remembered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets import sound
from lpip_workshop.widgets.boxes import STRETCH, column, row, scrolling
from lpip_workshop.widgets.buttons import PrimaryButton
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.windows.laptop import Laptop
from lpip_workshop.windows.preferences import (
    AS_THE_SYSTEM,
    LANGUAGE,
    LOOK,
    OWN_NAMES,
    SOUND,
    STILL,
    TEXT,
    TEXT_SIZES,
    prefer,
    preferences,
)

_LOOKS: tuple[tuple[str, Words], ...] = (
    (AS_THE_SYSTEM, T("As the system")),
    ("light", T("Light")),
    ("dark", T("Dark")),
    ("contrast", T("High contrast")),
)
_BOX_EDGE = 5  # pixels around a check box, as the style sheet has them


class SettingsDialog(QDialog):
    """Nothing has to be confirmed: the windows behind show each choice, and Esc only closes."""

    def __init__(self, laptop: Laptop, parent: QWidget) -> None:
        super().__init__(parent)
        self._laptop, now = laptop, preferences(laptop)
        self.language = Segmented(tuple(OWN_NAMES.items()), T("Language"))
        self.look = Segmented(_LOOKS, T("Look"))
        self.text = Segmented(tuple((str(size), f"{size} %") for size in TEXT_SIZES), T("Size of the text"))
        self.still, self.sound = QCheckBox(), QCheckBox()
        self.close_button = PrimaryButton(T("Close"))
        self.language.set_value(now.language)
        self.look.set_value(now.look)
        self.text.set_value(str(now.text))
        self.still.setChecked(now.still)
        self.sound.setChecked(laptop.get(SOUND, bool) is True)
        tell(self, windowTitle=T("Settings"), accessibleName=T("Settings"))
        self._lay_out()
        self._wire()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the language."""
        super().showEvent(event)
        self._fit()
        self.language.button(self.language.value()).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow what was chosen, as every window does."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit)

    def done(self, result: int) -> None:
        """Let go of the dialog."""
        super().done(result)
        self.deleteLater()

    def _lay_out(self) -> None:
        parts = column(
            _choice(T("Language"), self.language, T("Of the windows. Each workshop has a language of its own.")),
            _choice(T("Look"), self.look, T("The stage follows; paper stays as it is.")),
            _choice(T("Size of the text"), self.text),
            column(
                _check(self.still, T("Reduce motion"), T("Menus open at once, and the cursor does not blink.")),
                _check(
                    self.sound, T("A soft tone when time is running out"), T("With the clock on stage; also Ctrl+6.")
                ),
                gap=Space.M,
            ),
            STRETCH,
            gap=Space.XL,
        )
        inside = QWidget()
        inside.setLayout(parts)
        self._inside, self._area = inside, scrolling(inside, T("Settings"))
        answers = row(Muted(T("Every choice counts at once."), wrap=False), STRETCH, self.close_button)
        self.setLayout(column(Heading(T("Settings"), "section"), self._area, answers, gap=Space.L, edge=Space.XL))

    def _wire(self) -> None:
        laptop = self._laptop
        self.language.chosen.connect(lambda code: prefer(laptop, LANGUAGE, code))
        self.look.chosen.connect(lambda look: prefer(laptop, LOOK, look))
        self.text.chosen.connect(lambda size: prefer(laptop, TEXT, int(size)))
        self.still.toggled.connect(lambda on: prefer(laptop, STILL, on))
        self.sound.toggled.connect(self._sound)
        self.close_button.clicked.connect(self.accept)

    def _sound(self, on: bool) -> None:
        self._laptop.keep(SOUND, on)
        if on:
            sound.play_tone()

    def _fit(self) -> None:
        """Be as large as what is inside asks for, and no larger than the screen."""
        wanted, room = self._inside.sizeHint(), self.screen().availableSize() - QSize(Space.XXXL, Space.XXXL)
        bar = self._area.verticalScrollBar().sizeHint().width() + Space.XS
        width = min(wanted.width() + bar, room.width() - 2 * Space.XL)
        self._area.setMinimumWidth(width)
        above = self.sizeHint().height() - self._area.sizeHint().height()
        height = max(wanted.height(), self._inside.heightForWidth(width - bar)) + above
        self.resize(self.minimumSizeHint().width(), min(height, room.height()))


def _choice(title: Words, choice: Segmented, about: Words = "") -> QWidget:
    made = QWidget()
    parts: Sequence[QWidget] = (Label(title, "strong"), choice, *((Muted(about),) if about else ()))
    made.setLayout(column(*parts, gap=Space.S - 2))
    return made


def _check(box: QCheckBox, words: Words, about: Words) -> QVBoxLayout:
    tell(box, text=words, accessibleDescription=about)
    beneath = Muted(about)
    beneath.setIndent(px(18) + Space.S + _BOX_EDGE)  # under the words, not under the box
    return column(box, beneath, gap=0)
