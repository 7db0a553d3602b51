"""Nothing moves but through one module, which knows whether somebody asked for less of it."""

from __future__ import annotations

import re
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "lpip_workshop"
MOVING = re.compile(
    r"QPropertyAnimation|QVariantAnimation|QSequentialAnimationGroup|QParallelAnimationGroup|QTimeLine|QMovie"
    r"|QGraphicsOpacityEffect|QScroller|setAnimated|setEffectEnabled|setRange\(0, 0\)"
)


def test_only_the_module_of_motion_lets_anything_move() -> None:
    moving = {file.name for file in PACKAGE.rglob("*.py") if MOVING.search(file.read_text(encoding="utf-8"))}
    assert moving == {"motion.py"}
