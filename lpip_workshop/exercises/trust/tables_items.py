"""Read statements of one's own from a table."""

from __future__ import annotations

from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.sheets import Sheet
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import Words
from lpip_workshop.exercises.trust.dimensions import BY_ID, DIMENSIONS, Item
from lpip_workshop.exercises.trust.items import checked, named, plain_text

_COLUMNS = (
    Column("item", ("Item", "Statement", "Question"), required=True),
    Column("dimension", ("Dimension", "Scale", "Part")),
    Column("reverse", ("Reverse", "Reversed", "Reverse scored")),
)
_YES = ("yes", "y", "true", "1", "x", "r", "ie", "oes", "ydy")


def items_in(sheet: Sheet, language: str) -> tuple[Item, ...]:
    """Return the statements of a table, ours where it holds the same words; raises BadInput with file and row."""
    records = read_records(sheet, _COLUMNS)
    items: list[Item] = []
    for number, record in enumerate(records, start=1):
        items.append(_item(record, f"item-{number}", language))
        try:
            checked(items)
        except (BadInput, Refused) as wrong:
            raise record.fault("item", BadInput(wrong.what, wrong.remedy)) from wrong
    return tuple(items) or DIMENSIONS


def _item(record: Record, ident: str, language: str) -> Item:
    statement = record.saying("item", language, needed=True)
    typed = record.saying("dimension", language)
    name: Words = named(typed) if typed.text else ""
    reverse = record.text("reverse").lower() in _YES
    same = next((ours for ours in DIMENSIONS if plain_text(ours.statement) == statement.text), None)
    if same is not None and not reverse and name in ("", same.name):
        return BY_ID[same.id]
    return Item(ident, name, statement, reverse)
