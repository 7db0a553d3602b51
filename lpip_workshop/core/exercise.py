"""The contract between the app and an exercise. One folder under `exercises/` fulfils it.

An exercise has two doors in and several out. Inputs come from the library (`from_library`) or straight
from a folder of spreadsheets (`from_tables`); both give the same plain value, so whatever is computed,
drawn, printed and published is computed from one place.

Listing the exercises must not load Qt, ReportLab or NumPy: a spec names its functions with `late`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from lpip_workshop.core.words import Text, Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


def late(package: str, where: str) -> Callable[..., Any]:
    """Return a function that is imported when it is first called: `late(__name__, "compute.compute")`."""
    module, name = where.rsplit(".", 1)

    def call(*given: Any) -> Any:
        return getattr(import_module(f"{package}.{module}"), name)(*given)

    return call


def nobody(_inputs: Any) -> Mapping[str, Words]:
    """Return no names: what an exercise that holds none answers when asked for them."""
    return {}


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed for an activity: `words` says a number of them, one `per` person, table, pair or organisation."""

    words: Callable[[int], Text]
    per: Literal["person", "table", "pair", "organisation"] = "person"


@dataclass(frozen=True, slots=True)
class Guide:
    """What the facilitator is told beside the activity. `paper` counts what the first of `materials` name."""

    purpose: Text
    say: Text
    then: tuple[Text, ...]
    materials: tuple[Text, ...] = ()
    paper: tuple[Paper, ...] = ()


@dataclass(frozen=True, slots=True)
class ExerciseSpec:
    """Everything the app knows of an exercise. Types beyond the plain ones are the exercise's own.

    In the order of its life: `from_library(session, activity_id)` and `from_tables(tables)` give Inputs (the
    latter None where the folder has nothing for it); `save(store, activity_id, inputs)` writes Inputs through
    the exercise's own actions; `compute(inputs)` gives Results; `publish(results)` turns them into JSON that
    satisfies `results_schema()`; `slides(results)` and `report(results)` show them; `worksheet(inputs)` gives
    the paper; `console(context)` the facilitator's view. `ballot_form(inputs)`, a `core.ballot_form.BallotForm`,
    is what a person is asked alone on the screen, in the kiosk. `named(inputs)` gives what stands for each name
    when names must not leave the laptop.
    """

    id: str
    title: Text
    icon: str
    minutes: int
    guide: Guide
    rows: Callable[[], Sequence[type[Any]]]
    from_library: Callable[[Any, str], Any]
    from_tables: Callable[[Any], Any | None]
    save: Callable[[Any, str, Any], None]
    compute: Callable[[Any], Any]
    publish: Callable[[Any], dict[str, Json]]
    results_schema: Callable[[], dict[str, Json]]
    slides: Callable[[Any], Sequence[Any]]
    report: Callable[[Any], Sequence[Any]]
    worksheet: Callable[[Any], Sequence[Any]]
    console: Callable[[Any], QWidget]
    order: int = 100
    schema_version: int = 1
    collects_answers: bool = False
    ballot_form: Callable[[Any], Any] | None = None
    named: Callable[[Any], Mapping[str, Words]] = nobody
    named_results: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict[str, Callable[[Any], Any]])
    upgrades: Mapping[int, Callable[[Any], None]] = field(default_factory=dict[int, Callable[[Any], None]])
