"""The rule of a round from a spreadsheet, and what must be guessed where it says nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.actions import read_cost
from lpip_workshop.exercises.priorities.inputs import Content
from lpip_workshop.exercises.priorities.rules import SCALES, TIE_BREAKS, USUAL, Rule

if TYPE_CHECKING:
    from lpip_workshop.app.folder import Tables

_GUESSED = ("budget", "cap", "scale", "strengths")
_Rows: TypeAlias = Sequence[tuple[int, Content]]
_WHOLE = {"budget": (1, 100), "cap": (1, 100), "chosen": (1, 100), "threshold": (0, 100)}
RULE = (Column("field", ("Field", "What"), required=True), Column("value", ("Value", "Details"), required=True))


def rule_in(tables: Tables) -> dict[str, Any]:
    """Return what rule.csv says, by the fields of `Rule`; raises BadInput."""
    sheet = tables.sheet("rule", "rules")
    records = read_records(sheet, RULE) if sheet else []
    return dict(_said(record) for record in records)


def _said(record: Record) -> tuple[str, Any]:
    name = record.text("field", needed=True).lower()
    if name in _WHOLE:
        return name, record.whole("value", *_WHOLE[name])
    value = record.text("value").lower()
    if name == "tie" and value in TIE_BREAKS:
        return name, value
    if name == "scale" and value in map(str, SCALES):
        return name, int(value)
    if name == "money":
        return name, _money(record)
    wrong = BadInput(
        T("“{name}: {value}” is no part of a rule.", name=name, value=value),
        T("Use Budget, Cap, Chosen, Threshold, Scale or Money with a number, or Tie with talk, lots or facilitator."),
    )
    raise record.fault("field", wrong)


def fitting_rule(rule: dict[str, Any]) -> Rule:
    """Return the usual rule with what rule.csv says of it."""
    said = {name: value for name, value in rule.items() if value is not None}
    return replace(USUAL, imported=True, **said)


def _money(record: Record) -> int | None:
    try:
        return read_cost(record.text("value"))
    except BadInput as wrong:
        raise record.fault("value", wrong) from wrong


def dots_rule(rule: dict[str, Any], rows: Sequence[tuple[int, Content]], file: str, fitting: Rule) -> Rule:
    """Return the rule with the dots that fit the ballots; raises BadInput where a ballot breaks what was said."""
    given = [ballot["dots"].values() for _row, ballot in rows]
    budget = rule.get("budget") or max((sum(dots) for dots in given), default=0) or USUAL.budget
    cap = rule.get("cap") or max((dot for dots in given for dot in dots), default=0) or budget
    for row, ballot in rows:
        dots = ballot["dots"].values()
        if sum(dots) > budget or max(dots, default=0) > cap:
            raise BadInput(
                T("This ballot has {given} dots, {most} on one option.", given=sum(dots), most=max(dots)),
                T("The rule allows {budget}, and {cap} on one option.", budget=budget, cap=cap),
                in_file(file, row),
            )
    return replace(fitting, budget=budget, cap=min(cap, budget))


def with_one_scale(held: Sequence[tuple[Rule, _Rows, str]]) -> list[tuple[Rule, _Rows, str]]:
    """Return rounds and their files with the same scale for all of one way to answer, where it had to be guessed."""
    found: list[tuple[Rule, _Rows, str]] = []
    for rule, rows, file in held:
        alike = [other for other, _rows, _file in held if other.method == rule.method]
        widest = {name: max(getattr(other, name) for other in alike) for name in _GUESSED}
        found.append((replace(rule, **widest), rows, file))
    return found
