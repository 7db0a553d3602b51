"""Every test runs without a display, with assistive technology switched on, and at its own pace."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")

# A busy machine is no fault of the code: no test fails for having been slow.
settings.register_profile("at its own pace", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("at its own pace")


# As in the app: a widget that is waste may be found on the thread of the windows only (widgets/waste.py).
gc.disable()


@pytest.fixture(autouse=True)
def no_window_outlives_its_test() -> Iterator[None]:
    """Delete what a test left standing: every change of the theme would dress it anew."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        _delete_windows()
        from lpip_workshop.widgets.waste import search

        search()
    else:
        gc.collect(1)


def _delete_windows() -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    for window in app.topLevelWidgets():
        if isValid(window) and window.parent() is None:
            window.hide()
            window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
