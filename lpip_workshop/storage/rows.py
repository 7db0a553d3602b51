"""What every row of the library has, and how rows are found.

Dates and times are ISO texts, so that a row, its image in the journal and a bundle hold the same thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar, TypeVar, cast

from sqlalchemy import ColumnElement
from sqlmodel import Field, Session, SQLModel, col, select

from lpip_workshop.core.clock import new_id

# Rows of a table are not validated, so the validators need not be built while the app starts.
_AS_NEEDED: Any = {"defer_build": True}


class Row(SQLModel):
    """A row that is journalled, undone and merged.

    `clock` says when it last changed, `hidden` that it was removed.
    """

    model_config = _AS_NEEDED

    id: str = Field(default_factory=new_id, primary_key=True)
    clock: str = ""
    hidden: bool = False


class ConfidentialRow(SQLModel):
    """A row that holds what somebody said in confidence: a random id, no time, no author, no order.

    Such tables are stored without a row number (`WITHOUT ROWID`), and the journal forgets their
    contents when their round closes.
    """

    model_config = _AS_NEEDED
    __table_args__: ClassVar[dict[str, Any]] = {"sqlite_with_rowid": False}

    id: str = Field(default_factory=new_id, primary_key=True)
    hidden: bool = False


AnyRow = TypeVar("AnyRow", Row, ConfidentialRow)
KeptRow = TypeVar("KeptRow", bound=Row)
AnyKept = TypeVar("AnyKept", bound=Row | ConfidentialRow)


def row_types() -> dict[str, type[Row | ConfidentialRow]]:
    """Return every table of rows by its name."""
    return {table_name(kind): kind for kind in _tables(Row) + _tables(ConfidentialRow)}


def table_name(kind: type[SQLModel]) -> str:
    """Return the name of the table that holds rows of `kind`."""
    return str(cast("Any", kind).__tablename__)


def _tables(base: type[Any]) -> list[type[Any]]:
    return [kind for kind in _descendants(base) if hasattr(kind, "__table__")]


def _descendants(base: type[Any]) -> Iterator[type[Any]]:
    for child in base.__subclasses__():
        yield child
        yield from _descendants(child)


def find(
    session: Session, kind: type[AnyKept], *where: ColumnElement[bool] | bool, order: Sequence[Any] = ()
) -> list[AnyKept]:
    """Return the rows of `kind` that hold, without the removed ones, in `order` and then by id."""
    query = select(kind).where(col(kind.hidden).is_(False), *where).order_by(*order, col(kind.id))
    return list(session.exec(query))


def find_plain(
    session: Session, kind: type[AnyKept], *where: ColumnElement[bool] | bool, order: Sequence[Any] = ()
) -> list[AnyKept]:
    """Return what `find` does as plain tuples with the names of the columns, to be read only.

    They are no rows of the session: an entity for each of a thousand rows costs more than all that is done with it.
    """
    columns: Any = cast("Any", kind).__table__.columns
    query = cast("Any", select)(*columns).where(col(kind.hidden).is_(False), *where).order_by(*order, col(kind.id))
    return cast("Any", session.exec(query)).all()


def first(session: Session, kind: type[AnyKept], *where: ColumnElement[bool] | bool) -> AnyKept | None:
    """Return one row that holds, None where there is none."""
    rows = find(session, kind, *where)
    return rows[0] if rows else None


def the(session: Session, kind: type[AnyKept], row_id: str) -> AnyKept:
    """Return the row of that id, removed or not; raises LookupError where it never was."""
    row = session.get(kind, row_id)
    if row is None:
        raise LookupError(f"{kind.__name__} {row_id}")
    return row
