"""The facilitator's view of the action list."""

from __future__ import annotations

from lpip_workshop.exercises.actions.console.view import View

__all__ = ["View"]
