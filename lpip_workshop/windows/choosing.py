"""Ask the system for a file or a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from lpip_workshop.core.paths import documents_folder
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.language import say


def choose_folder(parent: QWidget, title: Words) -> Path | None:
    """Return the folder chosen, None where it was called off."""
    chosen = QFileDialog.getExistingDirectory(parent, say(title), str(documents_folder()))
    return Path(chosen) if chosen else None


def choose_table(parent: QWidget) -> Path | None:
    """Return the CSV or XLSX file chosen, None where it was called off."""
    title, kinds = say(T("Choose the list")), say(T("Tables (*.csv *.xlsx)"))
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(documents_folder()), kinds)
    return Path(chosen) if chosen else None


def choose_template(parent: QWidget) -> Path | None:
    """Return the template file chosen, None where it was called off."""
    title, kinds = say(T("Choose the template")), say(T("Templates (*.toml)"))
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(documents_folder()), kinds)
    return Path(chosen) if chosen else None


def choose_new_template(parent: QWidget, name: str) -> Path | None:
    """Return where to write a template, None where it was called off."""
    title, kinds = say(T("Save the template")), say(T("Templates (*.toml)"))
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(documents_folder() / name), kinds)
    return Path(chosen) if chosen else None


def choose_photos(parent: QWidget) -> list[Path]:
    """Return the photographs chosen, none where it was called off."""
    title, kinds = say(T("Choose the photographs")), say(T("Photographs (*.jpg *.jpeg *.png *.webp)"))
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, str(documents_folder()), kinds)
    return [Path(one) for one in chosen]
