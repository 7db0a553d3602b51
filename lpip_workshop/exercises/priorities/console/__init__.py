"""The facilitator's view: collect options, agree the rule, type ballots in, read the result."""

from lpip_workshop.exercises.priorities.console.view import View

__all__ = ["View"]
