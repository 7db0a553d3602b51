"""The facilitator's view of the promises."""

from __future__ import annotations

from lpip_workshop.exercises.promises.console.view import View

__all__ = ["View"]
