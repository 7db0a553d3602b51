"""The facilitator's view of a listening round."""

from __future__ import annotations

from lpip_workshop.exercises.listening.console.view import View

__all__ = ["View"]
