"""A folder with an exercise is found; a broken one is named, and the rest load."""

from __future__ import annotations

import sys

import pytest

from lpip_workshop.core.registry import discover, exercises


@pytest.fixture
def package(tmp_path, monkeypatch):
    root = tmp_path / "made_up_exercises"
    for name, code in {
        "good": "from types import SimpleNamespace as S\nSPEC = S(id='good', order=20)\n",
        "early": "from types import SimpleNamespace as S\nSPEC = S(id='early', order=10)\n",
        "raises": "1 / 0\n",
        "forgetful": "",
    }.items():
        (root / name).mkdir(parents=True)
        (root / name / "__init__.py").write_text(code)
    (root / "__init__.py").write_text("")
    (root / "helper.py").write_text("raise RuntimeError('a module is no exercise')\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "made_up_exercises"
    for name in [name for name in sys.modules if name.startswith("made_up_exercises")]:
        del sys.modules[name]


def test_broken_folders_are_named_and_the_others_load_in_their_order(package):
    found = discover(package)
    assert [spec.id for spec in found.specs] == ["early", "good"]
    assert sorted(found.broken) == ["forgetful", "raises"]
    assert found["good"].order == 20
    assert "good" in found
    assert "raises" not in found
    with pytest.raises(KeyError):
        found["raises"]


def test_every_exercise_of_this_installation_loads():
    assert exercises().broken == ()
    assert len(exercises().specs) >= 4


def test_listing_the_exercises_loads_nothing_heavy():
    from tests.support.faults import python

    heavy = ["PySide6", "numpy", "pyqtgraph", "reportlab", "sqlmodel", "sqlalchemy", "openpyxl", "pikepdf"]
    code = (
        "import sys\nfrom lpip_workshop.core.registry import exercises\nassert exercises().specs\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = python(code)
    assert done.stdout.strip() == "[]", done.stderr
