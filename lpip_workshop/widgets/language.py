"""The language of the windows, chosen once and changed while they stand.

What a widget says by a property of Qt's it is told by `tell`, and what it lists by `tell_items`. What it paints
or works out from words it does anew at Qt's LanguageChange, which comes to every widget after that.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from lpip_workshop.core.catalogue import Catalogue, catalogue
from lpip_workshop.core.words import T, Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox, QListWidget

_spoken: list[Catalogue] = [catalogue("en")]
_translators: list[QTranslator] = []
_told: WeakKeyDictionary[QObject, dict[str, Words]] = WeakKeyDictionary()
_VALUE = 0x0100  # Qt.ItemDataRole.UserRole, as a number: labels.py says why
_listed: WeakKeyDictionary[QComboBox | QListWidget, list[Words]] = WeakKeyDictionary()

# Qt's own sentences, named here so that they are extracted with ours; Qt ships no Welsh.
QT_SENTENCES = (
    T("OK"),
    T("Cancel"),
    T("Save"),
    T("Open"),
    T("Close"),
    T("Apply"),
    T("Discard"),
    T("&Yes"),
    T("&No"),
    T("&Undo"),
    T("&Redo"),
    T("Cu&t"),
    T("&Copy"),
    T("&Paste"),
    T("Delete"),
    T("Select All"),
    T("Copy"),
)


class CatalogueTranslator(QTranslator):
    """Answers Qt's own strings from the catalogue that our sentences come from."""

    def __init__(self, spoken: Catalogue) -> None:
        super().__init__()
        self._catalogue = spoken

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there is something here: Qt announces no change of language for an empty translator."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 - Qt's signature
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,
    ) -> str:
        """Return the translation, or Qt's own words: an empty answer would be taken for a translation."""
        if not self._catalogue.has(sourceText):
            return sourceText
        return self._catalogue.raw(sourceText, n=n if n >= 0 else None)


def language() -> str:
    """Return the code of the language in force."""
    return _spoken[-1].language


def say(words: Words) -> str:
    """Return words in the language of the windows."""
    return _spoken[-1].say(words)


def spoken() -> Catalogue:
    """Return the catalogue of the language in force."""
    return _spoken[-1]


def tell(widget: QObject, **words: Words) -> None:
    """Give a widget words that follow the language, by the names of Qt's properties: `tell(edit, toolTip=T("Day"))`."""
    for name, said in words.items():
        if not isinstance(said, str):
            _told.setdefault(widget, {})[name] = said
        elif widget in _told:
            _told[widget].pop(name, None)
        _put(widget, name, said)


def tell_items(box: QComboBox | QListWidget, items: Iterable[tuple[Any, Words]]) -> None:
    """List pairs of a value and the words for it, which follow the language, in place of what was listed."""
    from PySide6.QtWidgets import QComboBox, QListWidgetItem  # the first window lists nothing

    box.clear()
    pairs = list(items)
    _listed[box] = [words for _value, words in pairs]
    for value, words in pairs:
        if isinstance(box, QComboBox):
            box.addItem(say(words), value)
        else:
            QListWidgetItem(say(words), box).setData(_VALUE, value)


def _put(widget: QObject, name: str, words: Words) -> None:
    said = say(words)
    if name == "text" and "&" in said and _takes_shortcuts(widget):
        said = said.replace("&", "&&")
    if not widget.setProperty(name, said):
        raise AttributeError(name)


def _takes_shortcuts(widget: QObject) -> bool:
    return not isinstance(widget, QLabel) or bool(widget.buddy())


def _retell() -> None:
    for widget, told in list(_told.items()):
        if isValid(widget):
            for name, said in told.items():
                _put(widget, name, said)
    for box, listed in list(_listed.items()):
        if isValid(box):
            _relist(box, listed)


def _relist(box: QComboBox | QListWidget, listed: list[Words]) -> None:
    from PySide6.QtWidgets import QComboBox

    for place, words in enumerate(listed[: box.count()]):
        if isinstance(box, QComboBox):
            box.setItemText(place, say(words))
        else:
            box.item(place).setText(say(words))


def set_language(app: QCoreApplication, code: str) -> None:
    """Speak another language from now on; every widget is told by a LanguageChange event.

    Raises ValueError for a language we do not speak.
    """
    chosen = catalogue(code)
    if _translators and chosen is spoken():
        return
    _spoken[:] = [chosen]
    QLocale.setDefault(QLocale("cy_GB" if code == "cy" else "en_GB"))
    translator = CatalogueTranslator(chosen)
    for old in _translators:
        app.removeTranslator(old)
    _translators[:] = [translator]
    app.installTranslator(translator)
    _retell()
