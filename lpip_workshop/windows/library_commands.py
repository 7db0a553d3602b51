"""What can be done on the first screen, by key and by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lpip_workshop.core.words import T
from lpip_workshop.widgets.commands import Command
from lpip_workshop.windows.preferences import OTHER_LANGUAGE, change_language

if TYPE_CHECKING:
    from lpip_workshop.windows.library import LibraryWindow


def library_commands(window: LibraryWindow) -> list[Command]:
    """Return the commands of the first screen."""
    group = T("Library")

    def show_keys() -> None:
        from lpip_workshop.widgets.command_palette import ShortcutSheet

        ShortcutSheet(window.commands.commands(), window).exec()

    def show_settings() -> None:
        from lpip_workshop.windows.settings import SettingsDialog

        SettingsDialog(window.laptop, window).exec()

    return [
        Command("new", T("Start from a template"), "Ctrl+N", window.new_asked.emit, group=group),
        Command("sample", T("Open the sample"), "Ctrl+O", window.sample_asked.emit, group=group),
        Command("import", T("Bring one in"), "Ctrl+I", window.import_asked.emit, group=group),
        Command("search", T("Find a workshop"), "Ctrl+F", window.search.setFocus, window.search.isVisible, group),
        Command("find", T("Find anything"), "Ctrl+K", lambda: window.palette_dialog.open_over(window), group=group),
        Command("settings", T("Settings"), "Ctrl+,", show_settings, group=group),
        Command("language", OTHER_LANGUAGE, "", lambda: change_language(window.laptop), group=group),
        Command("keys", T("Keyboard shortcuts"), "F1", show_keys, group=group),
        Command("quit", T("Close LPIP Workshop"), "Ctrl+Q", window.close, group=group),
    ]
