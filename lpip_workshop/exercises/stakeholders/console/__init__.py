"""The facilitator's views of the register."""

from __future__ import annotations

from lpip_workshop.exercises.stakeholders.console.view import View

__all__ = ["View"]
