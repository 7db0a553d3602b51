"""What stands around the actions, from spreadsheets: `not-doing.csv`, `risks.csv` and `theory-of-change.csv`.

| not-doing.csv | also called | what it holds |
|---|---|---|
| We will not | Not doing, What | what the group decided against; must be filled in |
| Why | Reason | a few words on why |

| risks.csv | also called | what it holds |
|---|---|---|
| Risk | What could go wrong | one way it could fail; must be filled in |
| Likelihood | How likely | 1 (low) to 5 (high) |
| Impact | How bad | 1 (low) to 5 (high) |
| Response | What we would do | how we prevent it, or what we do then |

| theory-of-change.csv | also called | what it holds |
|---|---|---|
| If we | Do | what we do; must be filled in |
| Then | Outcome | what happens then |
| So that | Impact, Goal | what that is good for |
| Assumption, Next assumption | | what must hold for the first and for the second arrow |
| Evidence, Next evidence | | how well each arrow is known: guess, seen here, studied, well studied |

All words may have a second column "… (Welsh)" or "… (English)".
"""

from __future__ import annotations

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.guard import unguarded
from lpip_workshop.app.records import Column, Record, plain, read_records
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.actions.around import GRADES, Around, Chain, Grade, NotDoing, Risk

_NOT = (
    Column("what", ("We will not", "Not doing", "What", "Ni fyddwn yn"), required=True),
    Column("why", ("Why", "Reason", "Pam")),
)
_RISK = (
    Column("what", ("Risk", "What could go wrong", "Risg"), required=True),
    Column("likelihood", ("Likelihood", "How likely", "Tebygolrwydd")),
    Column("impact", ("Impact", "How bad", "Effaith")),
    Column("response", ("Response", "What we would do", "Ymateb")),
)
_CHAIN = (
    Column("do", ("If we", "Do", "Os"), required=True),
    Column("then", ("Then", "Outcome", "Yna")),
    Column("so_that", ("So that", "Impact", "Goal", "Fel bod")),
    Column("assumption", ("Assumption", "First assumption", "Tybiaeth")),
    Column("grade", ("Evidence", "First evidence", "Tystiolaeth")),
    Column("next_assumption", ("Next assumption", "Second assumption", "Tybiaeth nesaf")),
    Column("next_grade", ("Next evidence", "Second evidence", "Tystiolaeth nesaf")),
)
_GRADES: dict[str, Grade] = {**{plain(grade): grade for grade in GRADES}, "aguess": "guess"}


def around_of(tables: Tables) -> Around:
    """Return what a folder says; raises BadInput with file, row and column."""
    language = tables.language
    return Around(
        tuple(
            NotDoing(str(one.row), one.saying("what", language, needed=True), one.saying("why", language))
            for one in _records(tables, _NOT, "not-doing", "we-will-not")
        ),
        tuple(_risk(one, language) for one in _records(tables, _RISK, "risks", "risk")),
        tuple(_chain(one, language) for one in _records(tables, _CHAIN, "theory-of-change", "theory")),
    )


def _records(tables: Tables, columns: tuple[Column, ...], *names: str) -> list[Record]:
    sheet = tables.sheet(*names)
    return [] if sheet is None else read_records(unguarded(sheet), columns)


def _risk(record: Record, language: str) -> Risk:
    return Risk(
        str(record.row),
        record.saying("what", language, needed=True),
        record.whole("likelihood", 1, 5),
        record.whole("impact", 1, 5),
        record.saying("response", language),
    )


def _chain(record: Record, language: str) -> Chain:
    return Chain(
        str(record.row),
        do=record.saying("do", language, needed=True),
        then=record.saying("then", language),
        so_that=record.saying("so_that", language),
        assumption=record.saying("assumption", language),
        grade=_grade(record, "grade"),
        next_assumption=record.saying("next_assumption", language),
        next_grade=_grade(record, "next_grade"),
    )


def _grade(record: Record, key: str) -> Grade:
    typed = record.text(key)
    grade = _GRADES.get(plain(typed))
    if grade is None:
        wrong = BadInput(
            T("“{typed}” is no grade of evidence.", typed=typed), T("Use guess, seen here, studied or well studied.")
        )
        raise record.fault(key, wrong)
    return grade
