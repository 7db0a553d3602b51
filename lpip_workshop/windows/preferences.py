"""What somebody has chosen for this laptop: language, look, size of the text, motion; in force before the first paint.

At start Qt's own names are not asked for: labels.py of the widgets says why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtWidgets import QApplication

from lpip_workshop.core.catalogue import LANGUAGES
from lpip_workshop.core.words import Saying
from lpip_workshop.figures.palette import DARK, HIGH_CONTRAST, LIGHT
from lpip_workshop.widgets.language import language, set_language
from lpip_workshop.widgets.theme import apply_theme

if TYPE_CHECKING:
    from lpip_workshop.windows.laptop import Laptop

OWN_NAMES = {"cy": "Cymraeg", "en": "English"}  # whoever reads only one of them finds the way
OTHER_LANGUAGE = Saying(OWN_NAMES["cy"], "en", {"cy": OWN_NAMES["en"]})
LANGUAGE, LOOK, TEXT, STILL, SOUND = "language", "look", "text", "still", "sound"
AS_THE_SYSTEM = "system"
LOOKS = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}
TEXT_SIZES = (100, 110, 125, 150, 175, 200)  # per cent of what was designed


class Preferences(NamedTuple):
    """What is in force. `look` is a key of `LOOKS` or `AS_THE_SYSTEM`, `text` in per cent, `still` without motion."""

    language: str
    look: str
    text: int
    still: bool


def preferences(laptop: Laptop) -> Preferences:
    """Return what was chosen on this laptop; the rest as the system has it."""
    return Preferences(
        laptop.one_of(LANGUAGE, LANGUAGES, _language_of_the_system()),
        laptop.one_of(LOOK, (AS_THE_SYSTEM, *LOOKS), AS_THE_SYSTEM),
        laptop.one_of(TEXT, TEXT_SIZES, 100),
        laptop.get(STILL, bool) is True,
    )


def dress(laptop: Laptop) -> None:
    """Speak and look as was chosen; every window that stands follows."""
    app, chosen = _app(), preferences(laptop)
    set_language(app, chosen.language)
    look = _look_of_the_system(app) if chosen.look == AS_THE_SYSTEM else chosen.look
    apply_theme(app, LOOKS[look], chosen.text / 100, still=chosen.still)


def prefer(laptop: Laptop, key: str, value: str | int) -> None:
    """Remember a choice, and let it take effect at once: to dress a full console anew takes half a second."""
    laptop.keep(key, value)
    QApplication.setOverrideCursor(QtCore.Qt.CursorShape.WaitCursor)
    try:
        dress(laptop)
    finally:
        QApplication.restoreOverrideCursor()


def change_language(laptop: Laptop) -> None:
    """Speak the other language."""
    prefer(laptop, LANGUAGE, "en" if language() == "cy" else "cy")


def follow_the_system(laptop: Laptop) -> None:
    """Look at what the system wishes for now, and whenever it changes. Costs more than a first paint has to spare."""
    hints = _app().styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: dress(laptop))
    hints.accessibility().contrastPreferenceChanged.connect(lambda _wish: dress(laptop))
    dress(laptop)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _language_of_the_system() -> str:
    wished = QtCore.QLocale.system().uiLanguages()
    return "cy" if wished and wished[0].startswith("cy") else "en"


def _look_of_the_system(app: QApplication) -> str:
    if not app.styleSheet():  # not dressed yet: the palette is still the system's, and to ask for more takes 14 ms
        return "dark" if app.palette().window().color().lightness() < 128 else "light"
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == QtCore.Qt.ColorScheme.Dark else "light"
