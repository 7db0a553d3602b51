"""What was heard and who spoke how long, from spreadsheets: `listening.csv` and `airtime.csv`. Either will do.

`listening.csv`, one row a card:

| column | also called | what it holds |
|---|---|---|
| Card | Heard, What we heard | the words; must be filled in |
| Heading | Theme, Group | the heading it stands under; empty while it is not sorted |
| Table/Sector | Table, Sector, From | from which table or sector it was heard; no names |

Card and Heading may have a second column "… (Welsh)" or "… (English)".

`airtime.csv`, one row a group; a group that stands there twice is added up:

| column | also called | what it holds |
|---|---|---|
| Group | Table, Sector, Table/Sector | a table ("Table 2" or "2"), a sector, or another group; must be filled in |
| Seconds | Time | how long it spoke: seconds, or minutes and seconds as in 2:30 |
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.sheets import Sheet, read_sheet
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.listening.cards import add_all
from lpip_workshop.exercises.listening.groups import MOST_GROUPS, group_of, is_sector, table_number
from lpip_workshop.exercises.listening.items import Card, Heading, Inputs, Tally
from lpip_workshop.exercises.listening.library import from_library
from lpip_workshop.storage.store import Store

CARDS = (
    Column("words", ("Card", "Heard", "What we heard", "Cerdyn", "Clywed"), required=True),
    Column("heading", ("Heading", "Theme", "Group", "Pennawd")),
    Column("from", ("Table/Sector", "Table", "Sector", "From", "Heard from", "Bwrdd", "Sector/Table")),
)
AIRTIME = (
    Column("group", ("Group", "Table/Sector", "Table", "Sector", "Grŵp", "Bwrdd"), required=True),
    Column("seconds", ("Seconds", "Time", "Eiliadau", "Amser"), required=True),
)
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_DAY = 86_400


def from_tables(tables: Tables) -> Inputs | None:
    """Return what the folder holds of a round, None where it has neither table; raises BadInput."""
    cards, airtime = tables.sheet("listening", "heard", "cards"), tables.sheet("airtime", "air-time")
    if cards is None and airtime is None:
        return None
    headings, heard = read_cards(cards, tables.language) if cards else ((), ())
    spoken = read_airtime(airtime) if airtime else ()
    return Inputs(
        setting=tables.setting(T("Listening round")),
        tally=_tally(spoken),
        headings=headings,
        cards=heard,
        spoken=spoken,
    )


def read_cards(sheet: Sheet, language: str) -> tuple[tuple[Heading, ...], tuple[Card, ...]]:
    """Return headings in the order they first come up, and cards; raises BadInput."""
    headings: dict[str, Heading] = {}
    cards: list[Card] = []
    for record in read_records(sheet, CARDS):
        named = record.saying("heading", language)
        key = named.text.casefold()
        if key:
            headings.setdefault(key, Heading(key, named))
        cards.append(_card(record, key, language))
    return tuple(headings.values()), tuple(cards)


def read_airtime(sheet: Sheet) -> tuple[tuple[str, int], ...]:
    """Return the seconds of each group; raises BadInput with file, row and column."""
    seconds: Counter[str] = Counter()
    for record in read_records(sheet, AIRTIME):
        seconds[group_of(record.text("group", needed=True))] += _seconds(record)
    return tuple(sorted(seconds.items()))


def save(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Write a round to the library."""
    add_all(store, activity_id, inputs)


def import_file(store: Store, activity_id: str, path: Path) -> int:
    """Add the cards of a CSV or XLSX file and return how many; raises BadInput, and then adds none."""
    with store.read() as session:
        now = from_library(session, activity_id)
    headings, cards = read_cards(read_sheet(path), now.setting.language)
    add_all(store, activity_id, Inputs(now.setting, tally=now.tally, headings=headings, cards=cards))
    return len(cards)


def _card(record: Record, heading: str, language: str) -> Card:
    words = record.saying("words", language, needed=True)
    return Card(str(record.row), words, heading, group_of(record.text("from")))


def _seconds(record: Record) -> int:
    mark = _CLOCK.fullmatch(record.text("seconds"))
    if mark:
        return int(mark[1]) * 60 + int(mark[2])
    found = record.whole("seconds", 0, _DAY)
    if found is None:
        wrong = BadInput(T("This cell is empty."), T("Write 0 where a group did not speak, or take the row out."))
        raise record.fault("seconds", wrong)
    return found


def _tally(spoken: tuple[tuple[str, int], ...]) -> Tally:
    """Return how these groups are counted on: by sector where one is a sector, else by as many tables as there are."""
    if not spoken:
        return Tally()
    if any(is_sector(group) for group, _seconds in spoken):
        return Tally("sectors")
    tables = [table_number(group) for group, _seconds in spoken if table_number(group) <= MOST_GROUPS]
    return Tally("tables", max(tables, default=0))
