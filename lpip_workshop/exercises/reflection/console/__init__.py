"""What the facilitator sees and does."""

from lpip_workshop.exercises.reflection.console.view import View

__all__ = ["View"]
