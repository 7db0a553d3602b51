"""A number together with whether it may be said: never NaN, never 0 or 1 in place of "we cannot say"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Generic, Literal, Never, TypeAlias, TypeVar, cast

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.words import Text

if TYPE_CHECKING:
    from lpip_workshop.core.exercise import Json

State: TypeAlias = Literal["ok", "no_data", "suppressed", "undefined"]
T_co = TypeVar("T_co", covariant=True)


class NoValue(ValueError):
    """A value was asked of an outcome that has none: look at its state first."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T_co]):
    """What came of computing something. Make one with `ok`, `no_data`, `suppressed` or `undefined`."""

    state: State
    found: T_co | None = None
    reason: Text | None = None

    @property
    def is_ok(self) -> bool:
        """Tell whether there is a value."""
        return self.state == "ok"

    @property
    def value(self) -> T_co:
        """Return the value; raises NoValue where there is none."""
        if self.state != "ok":
            raise NoValue(self.state)
        return cast(T_co, self.found)

    def as_json(self) -> dict[str, Json]:
        """Return state, value (null unless ok) and reason (in English, null unless there is one) as JSON.

        Raises TypeError for a value that has no JSON form.
        """
        reason = None if self.reason is None else catalogue("en").say(self.reason)
        return {"state": self.state, "value": as_json(self.found), "reason": reason}


def ok(value: T_co) -> Outcome[T_co]:
    """Return an outcome that holds a value."""
    return Outcome("ok", value)


def no_data() -> Outcome[Never]:
    """Return the outcome of nobody having answered."""
    return Outcome("no_data")


def suppressed(reason: Text) -> Outcome[Never]:
    """Return an outcome withheld so that nobody's answer can be worked out."""
    return Outcome("suppressed", reason=reason)


def undefined(reason: Text) -> Outcome[Never]:
    """Return the outcome of a measure that has no meaning on these answers."""
    return Outcome("undefined", reason=reason)


def as_json(value: object) -> Json:
    """Return a value as JSON: exact fractions as numbers, tuples as lists; raises TypeError for others."""
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else float(value)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return {str(key): as_json(item) for key, item in pairs}
    if isinstance(value, (list, tuple)):
        return [as_json(item) for item in cast("tuple[object, ...]", value)]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(type(value).__name__)
