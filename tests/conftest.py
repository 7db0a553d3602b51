"""Every test runs without a display, with assistive technology switched on, and at its own pace."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")

# A busy machine is no fault of the code: no test fails for having been slow.
settings.register_profile("at its own pace", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("at its own pace")
