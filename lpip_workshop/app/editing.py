"""Changes that look the same for every kind of row: set fields, remove, translate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from lpip_workshop.core.words import T, Text
from lpip_workshop.storage.domain import Wording
from lpip_workshop.storage.rows import Row, find, the
from lpip_workshop.storage.store import Store


def set_fields(
    store: Store,
    kind: type[Row],
    row_id: str,
    /,
    *,
    scope: str,
    label: Text | None = None,
    gesture: str = "",
    wordings: Mapping[tuple[str, str], str] | None = None,
    shown: str = "",
    **values: Any,
) -> None:
    """Set fields of one row as one undoable change; values that are already there make no change.

    `wordings` are translations by field and language; an empty one is forgotten. `shown` is the language in which
    the values were seen before they were changed: where a field has a translation into it, that one changes.
    """

    def change(session: Session) -> None:
        row = the(session, kind, row_id)
        for name, value in values.items():
            if shown and _wordings(session, row_id, name, shown):
                put_wording(session, row_id, name, shown, value)
            else:
                setattr(row, name, value)
        for (name, language), text in (wordings or {}).items():
            put_wording(session, row_id, name, language, text)

    store.run(label or T("Edit"), change, scope=scope, gesture=gesture)


def remove(store: Store, kind: type[Row], row_id: str, *, scope: str, label: Text) -> None:
    """Take a row away; undo brings it back."""
    set_fields(store, kind, row_id, scope=scope, label=label, hidden=True)


def put_wording(session: Session, owner_id: str, field: str, language: str, text: str) -> None:
    """Within a change, keep somebody's translation of a text field; an empty one is forgotten."""
    wordings = _wordings(session, owner_id, field, language)
    wording = wordings[0] if wordings else Wording(owner_id=owner_id, field=field, language=language, text="")
    wording.text = text
    wording.hidden = not text
    if wordings or text:
        session.add(wording)


def _wordings(session: Session, owner_id: str, field: str, language: str) -> list[Wording]:
    return find(session, Wording, Wording.owner_id == owner_id, Wording.field == field, Wording.language == language)
