"""Ballots as the rows of a spreadsheet: choices in order, ranks by option, or dots by option."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lpip_workshop.app.records import Column, plain
from lpip_workshop.app.sheets import Sheet
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import Saying, T, Text
from lpip_workshop.exercises.priorities.actions import same_text
from lpip_workshop.exercises.priorities.inputs import Choice, Content
from lpip_workshop.methods.options import unknown_option

_CHOICE = re.compile(r"(choice|preference|rank|place|dewis)\s*\d+", re.IGNORECASE)
NUMBER = Column(
    "ballot", ("Ballot", "Ballot number", "Number", "No", "Paper", "Person", "Participant", "Code", "ID", "Voter")
)
_NUMBER = frozenset(plain(name) for name in NUMBER.names)
_LARGEST = 1000


class Known:
    """The options that cells may name, by their words in any language or by their number.

    Made without a list, it takes whatever comes up as an option.
    """

    def __init__(self, listed: Sequence[Saying] | None, language: str) -> None:
        self._closed = listed is not None
        self._language = language
        self._texts: list[Saying] = []
        self._places: dict[str, int] = {}
        for said in listed or ():
            self._add(said)

    def choices(self) -> tuple[Choice, ...]:
        """Return the options with their numbers; the number serves as id."""
        return tuple(Choice(str(n), n, text) for n, text in enumerate(self._texts, start=1))

    def __contains__(self, named: str) -> bool:
        return same_text(named) in self._places

    def id_of(self, named: str) -> str | None:
        """Return the id of what a cell names, None for nothing that is known."""
        key = same_text(named)
        if key in self._places:
            return str(self._places[key])
        if self._closed:
            return key if key.isdecimal() and key.isascii() and 1 <= int(key) <= len(self._texts) else None
        self._add(Saying(named, self._language))
        return str(len(self._texts))

    def _add(self, said: Saying) -> None:
        self._texts.append(said)
        for text in (said.text, *said.translations.values()):
            if text:
                self._places.setdefault(same_text(text), len(self._texts))


def rankings_in(sheet: Sheet, known: Known) -> list[tuple[int, Content]]:
    """Return row and ballot for each row, ranks by option id; raises BadInput with file, row and column."""
    chosen = [place for place, heading in enumerate(sheet.headings) if _CHOICE.fullmatch(heading.strip())]
    if chosen:
        return [(row, {"ranks": _in_order(sheet, row, cells, chosen, known)}) for row, cells in sheet.rows]
    columns = option_columns(sheet, known)
    return [(row, {"ranks": _numbers(sheet, row, cells, columns, least=1)}) for row, cells in sheet.rows]


def dots_in(sheet: Sheet, known: Known) -> list[tuple[int, Content]]:
    """Return row and ballot for each row, dots by option id; raises BadInput with file, row and column."""
    columns = option_columns(sheet, known)
    return [
        (row, {"dots": {o: n for o, n in _numbers(sheet, row, cells, columns, least=0).items() if n}})
        for row, cells in sheet.rows
    ]


def _in_order(sheet: Sheet, row: int, cells: tuple[str, ...], chosen: Sequence[int], known: Known) -> dict[str, int]:
    ranks: dict[str, int] = {}
    for rank, place in enumerate(chosen, start=1):
        cell = cells[place] if place < len(cells) else ""
        for option in _named(sheet, row, place, cell, known):
            if option in ranks:
                raise _fault(sheet, row, place, T("“{named}” is on this ballot twice.", named=cell))
            ranks[option] = rank
    return _closed_up(ranks)


def _named(sheet: Sheet, row: int, place: int, cell: str, known: Known) -> list[str]:
    whole = [cell] if cell in known else cell.split("=")
    level = [part.strip() for part in whole if part.strip()]
    found: list[str] = []
    for name in level:
        option = known.id_of(name)
        if option is None:
            wrong = unknown_option(name, row)
            raise BadInput(wrong.what, wrong.remedy, in_file(sheet.file, row, sheet.headings[place]))
        found.append(option)
    return found


def _closed_up(ranks: dict[str, int]) -> dict[str, int]:
    order = {rank: place for place, rank in enumerate(sorted(set(ranks.values())), start=1)}
    return {option: order[rank] for option, rank in ranks.items()}


def option_columns(sheet: Sheet, known: Known) -> list[tuple[int, str]]:
    """Return the place and the option of each column that is headed with an option; raises BadInput."""
    columns: list[tuple[int, str]] = []
    for place, heading in enumerate(sheet.headings):
        if not heading or (place == 0 and plain(heading) in _NUMBER):
            continue
        option = known.id_of(heading)
        if option is None:
            wrong = unknown_option(heading, 1)
            raise BadInput(wrong.what, wrong.remedy, in_file(sheet.file, 1, heading))
        if option in {other for _place, other in columns}:
            raise _fault(sheet, 1, place, T("“{named}” has two columns.", named=heading))
        columns.append((place, option))
    return columns


def _numbers(
    sheet: Sheet, row: int, cells: tuple[str, ...], columns: Sequence[tuple[int, str]], least: int
) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, option in columns:
        cell = cells[place] if place < len(cells) else ""
        if not cell:
            continue
        if not re.fullmatch(r"\d{1,9}(\.0+)?", cell, re.ASCII) or not least <= int(cell.split(".")[0]) <= _LARGEST:
            raise _fault(
                sheet,
                row,
                place,
                T("“{cell}” is not a whole number from {least} to {most}.", cell=cell, least=least, most=_LARGEST),
            )
        found[option] = int(cell.split(".")[0])
    return found if least == 0 else _closed_up(found)


def _fault(sheet: Sheet, row: int, place: int, what: Text) -> BadInput:
    remedy = T("Look at the paper again and correct the cell.")
    return BadInput(what, remedy, in_file(sheet.file, row, sheet.headings[place]))
