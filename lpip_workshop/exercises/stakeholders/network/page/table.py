"""The twin of the map: the relationships as a table, edited by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders.network import actions
from lpip_workshop.exercises.stakeholders.network.inputs import Link
from lpip_workshop.exercises.stakeholders.network.kinds import STRENGTHS, TOLD_BY, kind_words
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column

_MUTUAL = (("no", T("No")), ("yes", T("Yes")))


def relationship_table(store: Store) -> PlainTable:
    """Return the table; what is typed is handed to the actions, which may refuse it."""

    def changed(field: actions.Field) -> Callable[[Link, str], None]:
        def change(link: Link, typed: str) -> None:
            actions.set_field(store, link.id, field, typed)

        return change

    columns = (
        Column(T("From"), lambda link: link.source, changed("source"), stretch=True),
        Column(T("Kind"), lambda link: say(kind_words(link.kind)), changed("kind")),
        Column(T("To"), lambda link: link.target, changed("target"), stretch=True),
        Column(T("Both ways"), lambda link: "yes" if link.mutual else "no", changed("mutual"), choices=_MUTUAL),
        Column(
            T("Strength"),
            lambda link: str(link.strength or ""),
            changed("strength"),
            choices=tuple(STRENGTHS.items()),
        ),
        Column(T("Told by"), lambda link: link.told_by, changed("told_by"), choices=tuple(TOLD_BY.items())),
    )
    return PlainTable(columns, lambda link: link.id, T("Table of relationships"))
