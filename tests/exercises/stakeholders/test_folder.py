"""The folder as the registry sees it."""

from __future__ import annotations

import subprocess
import sys

from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.stakeholders import SPEC


def test_it_is_found_and_comes_first() -> None:
    assert exercises()["stakeholders"] is SPEC
    assert SPEC.order == 10
    assert not SPEC.collects_answers


def test_finding_it_loads_nothing_heavy() -> None:
    heavy = ("PySide6", "pyqtgraph", "numpy", "sqlmodel", "sqlalchemy", "reportlab")
    code = f"import lpip_workshop.exercises.stakeholders, sys; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
