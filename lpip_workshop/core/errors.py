"""Errors a facilitator can do something about, told apart from bugs of ours.

Every `Trouble` says what is wrong and what to do, in words that translate. Anything else that is
raised is a bug: it is logged, and the facilitator is told that nothing saved was lost.
"""

from __future__ import annotations

from lpip_workshop.core.words import T, Text

EXIT_DONE, EXIT_BAD_INPUT, EXIT_USAGE, EXIT_ENVIRONMENT, EXIT_BUG = 0, 1, 2, 3, 70


class Trouble(Exception):
    """Something outside our control: `what` is wrong, and `remedy` helps."""

    exit_code = EXIT_ENVIRONMENT

    def __init__(self, what: Text, remedy: Text) -> None:
        super().__init__(what.source)
        self.what = what
        self.remedy = remedy


class BadInput(Trouble):
    """What was typed, or a file that was given, cannot be taken; nothing was changed.

    `place` says where in a file: its name, row (1 is the heading) and column.
    """

    exit_code = EXIT_BAD_INPUT

    def __init__(self, what: Text, remedy: Text, place: Text | str = "") -> None:
        super().__init__(what, remedy)
        self.place = place


class Refused(BadInput):
    """A step out of order, such as an answer to a closed round."""


def in_file(file: str, row: int | None = None, column: str | None = None) -> Text:
    """Return the place of a fault in a file, as people say it; row 1 is the heading row."""
    if row is None:
        return T("{file}", file=file)
    if column is None:
        return T("{file}, row {row}", file=file, row=row)
    return T("{file}, row {row}, column “{column}”", file=file, row=row, column=column)
