"""Options and ballots from a folder of spreadsheets.

options.csv: one option a row, in the order in which they are numbered.
    Option            the words of the option
    Option (Welsh)    optional: the same in another language
    Cost              optional: what it costs, in whole pounds
    Heading, Place, Evidence, Affected    optional: its theme, where, what is known, who would be affected
    First worded as   optional: how it was first said, where it was reworded
    Joined            optional: options that were made one with it, parted by " | "

Each of these files that is there makes a round, in this order. "Ballot" (the number of the paper, or who) and
"Sector" are optional columns in all of them; "Ballot" is needed where one person fills several rows.

dots.csv: dots, one ballot a row; every other column is an option, cells hold dots.

ballots.csv: rankings, one ballot a row. Either
    Choice 1, Choice 2 …   the option or its number, best first; "A = B" where they are level
or one column for each option, headed with it, whose cells hold ranks (1 is best, equal ranks are level).
    An empty cell leaves the option unranked; a row with nothing but its ballot number is an abstention. Without
    that column an empty row between others is one; here and in every table with one ballot a row.

points.csv: 100 points, one ballot a row; every other column is an option, cells hold points, 100 at most in all.

ratings.csv: ratings from 1 to 9 (or to the Scale in rule.csv), a row for each person and option:
    Ballot, Option, and a column for each criterion (Fit for purpose, Practical, Deliverable, or any other);
    or Ballot, Option, Criterion, Rating. Or one ballot a row with a column for each option, rated on the whole.

criteria.csv: optional, with the columns Criterion and Weight, for ratings; without it each counts once.

comparisons.csv: two at a time, one comparison a row:
    Ballot, Winner, Loser; or Ballot, Option A, Option B, Choice (one of them, 1 or 2, = for level).
    Times more        optional, 1 (level) to 9: how many times more the winner matters; this asks for weights (AHP)
    Count             optional: so many people said the same; then without Ballot

impact-effort.csv: a row for each person and option: Ballot, Option, Impact, Effort, from 1 to 9 (or the Scale).

moscow.csv: Must, Should, Could or Won't; one ballot a row with a column for each option, or Ballot, Option, Category.

approvals.csv: ticks, one ballot a row; every other column is an option, cells hold 1, x or yes where it is ticked.

ballots-before.csv, dots-before.csv … (also "-earlier"): each of these with "-before" is the round before it, on the
    same options, answered in the same way; it has the same columns. What moved between the two is told.

rule.csv: optional, with the columns Field and Value; the fields are Budget (dots each), Cap (most on one option),
    Chosen (how many go ahead), Tie (talk, lots or facilitator), Threshold (per cent whose support is needed),
    Scale (5, 7, 9 or 10), Money (to spend on options with a cost, for approvals). Without it the budget and the
    cap are the most that anybody used, and two go ahead.

rule-changes.csv: optional, what was changed after the rule was locked: What (Chosen, Threshold or Tie), From, To,
    Why, and, optional, When and Round (1 unless said; a "-before" table is a round of its own).

Without options.csv the options are those that the ballots name, in the order in which they come up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from lpip_workshop.app.records import Column, has_column, read_records
from lpip_workshop.app.sheets import Sheet
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.actions import (
    add_option,
    enter_all,
    open_vote,
    same_text,
    set_rule,
)
from lpip_workshop.exercises.priorities.checking import checked_content
from lpip_workshop.exercises.priorities.criteria import criterion_of
from lpip_workshop.exercises.priorities.gathering import put_details
from lpip_workshop.exercises.priorities.inputs import Choice, Content, Inputs, Vote
from lpip_workshop.exercises.priorities.rule_changes import keep_changes, with_changes
from lpip_workshop.exercises.priorities.rules import METHODS, MOST_WEIGHT, USUAL, Criterion, Method, Rule
from lpip_workshop.exercises.priorities.tables_answers import (
    OPTION,
    approvals_in,
    comparisons_in,
    moscow_in,
    places_in,
    points_in,
    ratings_in,
    without_sectors,
)
from lpip_workshop.exercises.priorities.tables_ballots import NUMBER, Known, dots_in, rankings_in
from lpip_workshop.exercises.priorities.tables_options import read_options
from lpip_workshop.exercises.priorities.tables_rule import dots_rule, fitting_rule, rule_in, with_one_scale
from lpip_workshop.storage.kept_sectors import with_kept_sectors

if TYPE_CHECKING:
    from lpip_workshop.app.folder import Tables
    from lpip_workshop.storage.store import Store

CRITERIA = (Column("criterion", ("Criterion", "Criteria", "Name"), required=True), Column("weight", ("Weight",)))
FILES: dict[Method, tuple[str, ...]] = {
    "dots": ("dots", "dot-votes"),
    "ranking": ("ballots", "rankings", "votes"),
    "points": ("points",),
    "ratings": ("ratings",),
    "comparisons": ("comparisons", "pairs"),
    "impact-effort": ("impact-effort",),
    "moscow": ("moscow",),
    "approvals": ("approvals", "approval"),
}
_SEVERAL_ROWS = ("comparisons", "impact-effort")  # a person fills a row for each thing asked
Rows = Sequence[tuple[int, Content]]
_READERS: dict[Method, Callable[[Sheet, Known], Rows]] = {
    "dots": dots_in,
    "ranking": rankings_in,
    "points": points_in,
    "comparisons": comparisons_in,
    "impact-effort": places_in,
    "moscow": moscow_in,
    "approvals": approvals_in,
}


def from_tables(tables: Tables) -> Inputs | None:
    """Return what the folder holds, None where it has no options and no ballots; raises BadInput."""
    sheets: list[tuple[Method, Sheet]] = [
        (method, sheet) for method in METHODS for sheet in _rounds(tables, FILES[method])
    ]
    listed = _options(tables)
    if listed is None and not sheets:
        return None
    known = Known([option.text for option in listed] if listed is not None else None, tables.language)
    rule = rule_in(tables)
    held = with_one_scale([_held(method, sheet, known, rule, tables) for method, sheet in sheets])
    setting = tables.setting(T("Priorities"))
    options = _described(known.choices(), listed)
    votes = with_changes(tables, tuple(_vote(n, *one, options, setting.people) for n, one in enumerate(held, start=1)))
    return Inputs(setting, options, replace(held[0][0] if held else fitting_rule(rule), imported=False), votes)


def _rounds(tables: Tables, names: tuple[str, ...]) -> list[Sheet]:
    """Return the tables of one way to answer: that of the round before, and that of the round now."""
    before = [f"{name}-{when}" for name in names for when in ("before", "earlier")]
    return [sheet for sheet in (tables.sheet(*before), tables.sheet(*names)) if sheet is not None]


def _held(method: Method, sheet: Sheet, known: Known, rule: dict[str, Any], tables: Tables) -> tuple[Rule, Rows, str]:
    """Return the rule of a round, its ballots with the rows they are in, and the file."""
    plain_sheet, sectors = without_sectors(sheet)
    if method not in _SEVERAL_ROWS and not has_column(plain_sheet, OPTION):
        plain_sheet = tables.papers(plain_sheet, NUMBER)
    fitting = replace(fitting_rule(rule), method=method, sectors=bool(sectors))
    if method == "ratings":
        rows: Rows
        rows, criteria = ratings_in(plain_sheet, known)
        fitting = replace(fitting, criteria=_weighted(tables, criteria))
    else:
        rows = _READERS[method](plain_sheet, known)
    if method == "dots":
        fitting = dots_rule(rule, rows, sheet.file, fitting)
    if method in ("ratings", "impact-effort") and "scale" not in rule:
        fitting = replace(fitting, scale=_scale_of(rows))
    if method == "comparisons":
        fitting = replace(fitting, strengths=_has_strengths(rows))
    told = [(row, {**content, "sector": sectors[row]} if row in sectors else content) for row, content in rows]
    kept = with_kept_sectors([content for _row, content in told])
    return fitting, [(row, content) for (row, _told), content in zip(told, kept, strict=True)], sheet.file


def _scale_of(rows: Rows) -> int:
    """Return 9, or 10 where somebody used it."""
    used = [n for _row, said in rows for by in said.values() for given in by.values() for n in given.values()]
    return 10 if max(used, default=0) > USUAL.scale else USUAL.scale


def _has_strengths(rows: Rows) -> bool:
    return any(times > 2 for _row, said in rows for below in said["over"].values() for times in below.values())


def _weighted(tables: Tables, rated: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
    """Return the criteria with the weights of criteria.csv; those it does not list count once."""
    sheet = tables.sheet("criteria", "criterion")
    weights: dict[str, Criterion] = {}
    for record in read_records(sheet, CRITERIA) if sheet else ():
        named = criterion_of(record.text("criterion", needed=True))
        weight = record.whole("weight", 0, MOST_WEIGHT)
        weights[named.id] = replace(named, weight=1 if weight is None else weight)
    more = tuple(one for one in rated if one.id not in weights)
    return (*weights.values(), *more)


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Write the inputs into an activity that has nothing yet, its rounds held to the end."""
    from lpip_workshop.app.rounds import close_round, reveal_round

    ids = {option.id: _save_option(store, activity_id, option) for option in inputs.options}
    set_rule(store, activity_id, **asdict(inputs.rule))
    for vote in inputs.votes:
        round_id = open_vote(store, activity_id, vote.rule, invited=vote.invited)
        enter_all(store, round_id, [_renamed(ballot, ids) for ballot in vote.ballots])
        keep_changes(store, round_id, vote.changes)
        close_round(store, round_id)
        reveal_round(store, round_id)


def _save_option(store: Store, activity_id: str, option: Choice) -> str:
    ident = add_option(store, activity_id, option.text.text, option.text.translations, option.cost)
    put_details(store, ident, dict(option.details), option.joined)
    return ident


def _renamed(ballot: Content, ids: dict[str, str]) -> dict[str, Any]:
    return {kind: _with_ids(kind, said, ids) for kind, said in ballot.items()}


def _with_ids(kind: str, said: Any, ids: dict[str, str]) -> Any:
    if kind == "sector":
        return said
    if kind == "over":
        return {ids[better]: {ids[worse]: n for worse, n in below.items()} for better, below in said.items()}
    return {ids[option]: given for option, given in said.items()}


def _options(tables: Tables) -> list[Choice] | None:
    sheet = tables.sheet("options", "candidates")
    if sheet is None:
        return None
    seen: set[str] = set()
    found = read_options(sheet, tables.language)
    for record, option in found:
        key = same_text(option.text.text)
        if key in seen:
            wrong = BadInput(
                T("“{option}” is in the list twice.", option=option.text.text), T("Give each option words of its own.")
            )
            raise record.fault("option", wrong)
        seen.add(key)
    return [option for _record, option in found]


def _described(options: tuple[Choice, ...], listed: list[Choice] | None) -> tuple[Choice, ...]:
    """Return the options with what their table says of them; without one there is nothing more to know."""
    if listed is None:
        return options
    return tuple(replace(told, id=option.id) for option, told in zip(options, listed, strict=True))


def _vote(
    number: int,
    rule: Rule,
    rows: Rows,
    file: str,
    options: tuple[Choice, ...],
    people: int,
) -> Vote:
    chosen = min(rule.chosen, max(len(options) - 1, 1))
    fitting = replace(rule, chosen=chosen)
    ballots = tuple(_checked(content, fitting, options, file, row) for row, content in rows)
    invited = max(people, len(ballots))
    return Vote(number, "revealed", fitting, options, invited, len(ballots), "", ballots)


def _checked(content: Content, rule: Rule, options: tuple[Choice, ...], file: str, row: int) -> Content:
    try:
        return checked_content(content, rule, options)
    except BadInput as wrong:
        raise BadInput(wrong.what, wrong.remedy, in_file(file, row)) from wrong
