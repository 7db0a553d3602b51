"""The translation file keeps level with the sentences in the code, and says what they say."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "packaging" / "messages.py"


def load():
    """Import packaging/messages.py by its path: the folder is no package."""
    spec = importlib.util.spec_from_file_location("lpip_messages", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = load()
IMPORTS = "from lpip_workshop.core.words import N, T\n"


@pytest.fixture
def checkout(tmp_path: Path):
    """Return a function that writes modules of a small checkout, and the checkout's folder."""

    def write(**modules: str) -> Path:
        for name, body in modules.items():
            path = tmp_path / "lpip_workshop" / f"{name}.py"
            path.parent.mkdir(exist_ok=True)
            path.write_text(IMPORTS + body, encoding="utf-8")
        return tmp_path

    return write


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), "--root", str(root), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def translate(root: Path, **welsh: str) -> None:
    """Put translations in the file as Qt Linguist would: the text in, the mark "unfinished" off."""
    path = root / tool.TRANSLATIONS
    tree = ElementTree.parse(path)
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        form = welsh.get(message.findtext("source", "").split()[0])
        if form:
            for place in translation.findall("numerusform") or [translation]:
                place.text = form
            translation.attrib.pop("type")
    tree.write(path, encoding="utf-8")


def test_every_sentence_in_the_code_is_written_out_where_it_is_marked() -> None:
    assert tool.by_source(tool.messages())


def test_every_finished_welsh_sentence_keeps_the_places_of_the_english_one() -> None:
    wrong = {
        source: forms
        for source, one in tool.read(ROOT / tool.TRANSLATIONS).items()
        if one.finished and (forms := tool.misplaced(source, one))
    }
    assert wrong == {}


def test_every_sentence_in_the_code_is_finished_in_welsh() -> None:
    kept = tool.merged(tool.by_source(tool.messages()), tool.read(ROOT / tool.TRANSLATIONS))
    assert [source for source, one in kept.items() if not one.finished] == []


def test_welsh_is_written_with_real_quotation_marks() -> None:
    straight = {
        form
        for source, one in tool.read(ROOT / tool.TRANSLATIONS).items()
        for form in one.forms
        if "'" in form or form.count('"') > source.count('"')
    }
    assert straight == set()


def test_a_welsh_sentence_stops_as_the_english_one_does() -> None:
    stops = tuple(".?!…")
    other = {
        form
        for source, one in tool.read(ROOT / tool.TRANSLATIONS).items()
        for form in one.forms
        if one.finished and " " in source and source.endswith(stops) != form.endswith(stops)
    }
    assert other == set()


def test_new_sentences_wait_unfinished_and_numbers_have_five_welsh_forms(checkout) -> None:
    root = checkout(one='A = T("Open <it> & go")\nB = N("{n} person", "{n} people", 2)\n')
    assert run(root, "update").returncode == 0
    kept = tool.read(root / tool.TRANSLATIONS)
    assert kept["Open <it> & go"] == tool.Translation(("",), finished=False)
    assert kept["{n} person"] == tool.Translation(("",) * 5, "{n} people", finished=False)


def test_an_update_with_nothing_new_changes_no_byte(checkout) -> None:
    root = checkout(one='A = T("Zoo")\nB = T("Apple")\n', two='C = N("{n} ash", "{n} ashes", 1)\n')
    run(root, "update")
    translate(root, Zoo="Sw")
    run(root, "update")
    before = (root / tool.TRANSLATIONS).read_bytes()
    assert run(root, "update").stdout.startswith("3 sentences: 0 new, 0 dropped, 2 unfinished")
    assert (root / tool.TRANSLATIONS).read_bytes() == before
    assert list(tool.read(root / tool.TRANSLATIONS)) == ["Apple", "Zoo", "{n} ash"]


def test_a_translation_survives_while_its_sentence_does_and_goes_with_it(checkout) -> None:
    root = checkout(one='A = T("Zoo")\nB = T("Apple")\n')
    run(root, "update")
    translate(root, Zoo="Sw", Apple="Afal")
    checkout(one='A = T("Zoo")\n')
    run(root, "update")
    assert tool.read(root / tool.TRANSLATIONS) == {"Zoo": tool.Translation(("Sw",))}


def test_a_sentence_whose_plural_changed_asks_to_be_looked_at_again(checkout) -> None:
    root = checkout(one='A = N("one", "many", 1)\n')
    run(root, "update")
    translate(root, one="un")
    checkout(one='A = N("one", "lots", 1)\n')
    run(root, "update")
    assert tool.read(root / tool.TRANSLATIONS)["one"] == tool.Translation(("un",) * 5, "lots", finished=False)


def test_check_lists_what_is_missing_under_the_asked_paths_only(checkout) -> None:
    root = checkout(report='A = T("Paper")\n', window='B = T("Glass")\n')
    run(root, "update")
    translate(root, Paper="Papur")
    assert run(root, "check", "--only", "lpip_workshop/report").returncode == 0
    everything = run(root, "check")
    assert everything.returncode == 1
    assert everything.stdout == "lpip_workshop/window.py:2: Glass\n"


def test_a_sentence_made_up_at_run_time_is_refused_by_its_place(checkout) -> None:
    done = run(checkout(one='A = "x"\nB = T(f"Hello {A}")\n'), "update")
    assert done.returncode == 1
    assert done.stderr.startswith("lpip_workshop/one.py:3: ")


def test_one_source_with_two_plurals_is_refused(checkout) -> None:
    done = run(checkout(one='A = T("one")\n', two='B = N("one", "many", 1)\n'), "check")
    assert done.returncode == 1
    assert "another plural" in done.stderr


@pytest.mark.parametrize(
    ("source", "plural", "form", "right"),
    [
        ("Hello {name}", "", "Helo {name}", True),
        ("Hello {name}", "", "Helo {enw}", False),
        ("Hello {name}", "", "Helo", False),
        ("{n} person in {place}", "{n} people in {place}", "neb yn {place}", True),
        ("{n} person in {place}", "{n} people in {place}", "{n} o bobl", False),
    ],
)
def test_places_are_compared_but_a_number_may_be_said_in_words(source, plural, form, right) -> None:
    assert (tool.misplaced(source, tool.Translation((form,), plural)) == []) is right
