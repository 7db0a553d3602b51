"""The language of the windows, chosen once and changed while they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from lpip_workshop.core.catalogue import Catalogue, catalogue
from lpip_workshop.core.words import T, Words

_spoken: list[Catalogue] = [catalogue("en")]
_translators: list[QTranslator] = []

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


def set_language(app: QCoreApplication, code: str) -> None:
    """Speak another language from now on; every widget is told by a LanguageChange event.

    Raises ValueError for a language we do not speak.
    """
    chosen = catalogue(code)
    _spoken[:] = [chosen]
    QLocale.setDefault(QLocale("cy_GB" if code == "cy" else "en_GB"))
    translator = CatalogueTranslator(chosen)
    for old in _translators:
        app.removeTranslator(old)
    _translators[:] = [translator]
    app.installTranslator(translator)
