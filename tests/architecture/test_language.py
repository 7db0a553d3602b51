"""Words that a widget keeps are told, not said once: then they follow a change of language while the window stands."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "lpip_workshop"
KEEPERS = {
    *("setAccessibleName", "setAccessibleDescription", "setToolTip", "setPlaceholderText", "setWindowTitle"),
    *("setSpecialValueText", "setPrefix", "setSuffix", "addItem", "setItemText", "setTitle"),
    *("QCheckBox", "QRadioButton", "QPushButton", "QLabel", "QGroupBox", "QAction", "QListWidgetItem"),
}
ANEW = {
    "widgets/language.py",
    "widgets/slideview.py",
    "widgets/command_palette.py",
    "windows/rail.py",
}  # they say it again at LanguageChange


def said_once(path: Path) -> Iterator[str]:
    """Yield the places where a widget is handed what `say` returned."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in KEEPERS and any(map(_says, node.args)):
            yield f"{path.relative_to(PACKAGE).as_posix()}:{node.lineno} {_name(node.func)}"


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def _says(given: ast.expr) -> bool:
    return isinstance(given, ast.Call) and isinstance(given.func, ast.Name) and given.func.id == "say"


def test_no_widget_keeps_words_in_the_language_it_was_made_in() -> None:
    paths = [path for part in ("widgets", "windows", "exercises") for path in (PACKAGE / part).rglob("*.py")]
    paths = [path for path in paths if "kiosk" not in path.name]  # a form is in its person's language
    places = [place for path in paths if path.relative_to(PACKAGE).as_posix() not in ANEW for place in said_once(path)]
    assert not places, "use `tell` or `tell_items` of widgets/language.py:\n" + "\n".join(places)
