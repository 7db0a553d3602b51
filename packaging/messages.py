"""Keep the translation files level with the sentences that the code marks with `T` and `N`.

python packaging/messages.py update                   add new sentences, drop vanished ones
python packaging/messages.py check [--only PATH ...]  list sentences that have no finished translation
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "lpip_workshop"
TRANSLATIONS = "resources/translations/lpip_cy.ts"
FORMS = 5  # Welsh, in Qt Linguist's order: 0, 1, 2-5, 6, more

HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>lpip</name>
"""
FOOT = "</context>\n</TS>\n"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in the code: `plural` is empty but for `N`; `place` is "path:line" from the root."""

    source: str
    plural: str
    place: str


@dataclass(frozen=True, slots=True)
class Translation:
    """What the file has for a source: one form, or five where the sentence follows a number."""

    forms: tuple[str, ...]
    plural: str = ""
    finished: bool = True


class NotLiteral(ValueError):
    """A `T` or `N` whose sentence is not written out in place, so that nothing could extract it."""


def messages(root: Path = ROOT) -> list[Message]:
    """Return each marked sentence under the package, by path and line; raises NotLiteral."""
    found: list[Message] = []
    for path in sorted((root / PACKAGE).rglob("*.py")):
        place = path.relative_to(root).as_posix()
        found += _in_module(ast.parse(path.read_text(encoding="utf-8")), place)
    return found


def by_source(found: Iterable[Message]) -> dict[str, Message]:
    """Return one message for each source; raises ValueError where one source has two plurals."""
    unique: dict[str, Message] = {}
    for message in found:
        first = unique.setdefault(message.source, message)
        if first.plural != message.plural:
            raise ValueError(f"{message.place}: {message.source!r} has another plural at {first.place}")
    return unique


def read(path: Path) -> dict[str, Translation]:
    """Return the translations in a Qt Linguist file, by source; none where there is no file."""
    if not path.exists():
        return {}
    kept: dict[str, Translation] = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        forms = tuple(form.text or "" for form in translation.findall("numerusform"))
        kept[message.findtext("source", "")] = Translation(
            forms or (translation.text or "",),
            message.findtext("extracomment", ""),
            translation.get("type") is None,
        )
    return kept


def merged(wanted: dict[str, Message], kept: dict[str, Translation]) -> dict[str, Translation]:
    """Return a translation for each wanted source: what was kept, unfinished where the English changed."""
    result: dict[str, Translation] = {}
    for source, message in sorted(wanted.items()):
        count = FORMS if message.plural else 1
        old = kept.get(source, Translation(("",) * count, message.plural, finished=False))
        same = len(old.forms) == count and old.plural == message.plural
        forms = old.forms if len(old.forms) == count else ("",) * count
        result[source] = Translation(forms, message.plural, old.finished and same and all(forms))
    return result


def written(translations: dict[str, Translation]) -> str:
    """Return the file's text: the same translations give the same text."""
    return HEAD + "".join(_element(source, one) for source, one in sorted(translations.items())) + FOOT


def places(sentence: str) -> set[str]:
    """Return the names between braces in a sentence; raises ValueError where a brace stands alone."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def misplaced(source: str, translation: Translation) -> list[str]:
    """Return the forms whose places differ from the English. A form may say its number in words."""
    free = {"n"} if translation.plural else set[str]()
    asked = places(source) | places(translation.plural)
    return [form for form in translation.forms if places(form) - free != asked - free]


def _in_module(tree: ast.Module, place: str) -> Iterator[Message]:
    marks = _marks(tree)
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in marks):
            continue
        count = 1 if marks[node.func.id] == "T" else 2
        where = f"{place}:{node.lineno}"
        literals = [arg.value for arg in node.args[:count] if isinstance(arg, ast.Constant)]
        texts = [value for value in literals if isinstance(value, str)]
        if len(texts) != count:
            raise NotLiteral(f"{where}: {node.func.id}() takes its sentence written out in place")
        yield Message(texts[0], texts[1] if count == 2 else "", where)


def _marks(tree: ast.Module) -> dict[str, str]:
    """Return the names that a module calls T and N by, mapped to which one each is."""
    return {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == f"{PACKAGE}.core.words"
        for alias in node.names
        if alias.name in ("T", "N")
    }


def _element(source: str, translation: Translation) -> str:
    unfinished = "" if translation.finished else ' type="unfinished"'
    if not translation.plural:
        inside = f"<translation{unfinished}>{escape(translation.forms[0])}</translation>"
        return f"    <message>\n        <source>{escape(source)}</source>\n        {inside}\n    </message>\n"
    forms = "".join(f"            <numerusform>{escape(form)}</numerusform>\n" for form in translation.forms)
    return (
        f'    <message numerus="yes">\n        <source>{escape(source)}</source>\n'
        f"        <extracomment>{escape(translation.plural)}</extracomment>\n"
        f"        <translation{unfinished}>\n{forms}        </translation>\n    </message>\n"
    )


def update(root: Path) -> int:
    """Bring the file level with the code, and say what that changed."""
    path = root / TRANSLATIONS
    kept = read(path)
    result = merged(by_source(messages(root)), kept)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(written(result), encoding="utf-8", newline="\n")
    unfinished = sum(not translation.finished for translation in result.values())
    added, dropped = len(result.keys() - kept.keys()), len(kept.keys() - result.keys())
    print(f"{len(result)} sentences: {added} new, {dropped} dropped, {unfinished} unfinished")
    return 0


def check(root: Path, only: list[str]) -> int:
    """List each sentence, under the `only` paths where any are given, that has no finished translation."""
    found = messages(root)
    translations = merged(by_source(found), read(root / TRANSLATIONS))
    missing = [
        message
        for message in found
        if not translations[message.source].finished
        and (not only or any(message.place.startswith(prefix) for prefix in only))
    ]
    for message in missing:
        print(f"{message.place}: {message.source}")
    return 1 if missing else 0


def main(arguments: list[str]) -> int:
    """Run one command; 0 done, 1 something is missing or wrong, 2 usage."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout to work on")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("check").add_argument("--only", nargs="+", default=[], metavar="PATH")
    chosen = parser.parse_args(arguments)
    try:
        return update(chosen.root) if chosen.command == "update" else check(chosen.root, chosen.only)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
