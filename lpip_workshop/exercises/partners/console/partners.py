"""The organisations as a table: name, sector, and what each agreed to."""

from __future__ import annotations

from datetime import date

from lpip_workshop.app.editing import set_fields
from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.partners import actions
from lpip_workshop.exercises.partners.inputs import Organisation
from lpip_workshop.storage.domain import Organisation as OrganisationRow
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.view import ConsoleContext

_AGREED: tuple[tuple[str, Words], ...] = (("", T("Not asked yet")), ("yes", T("Yes")), ("no", T("No")))


def partner_table(context: ConsoleContext, *, listing: bool = True) -> PlainTable:
    """Return the table. With `listing`, names and sectors can be changed and Delete takes one off."""
    store, activity_id = context.store, context.activity_id

    def rename(one: Organisation, typed: str) -> None:
        actions.rename(store, activity_id, one.id, typed)

    def set_sector(one: Organisation, sector: str) -> None:
        label = T("Change the sector of “{name}”", name=one.name)
        set_fields(store, OrganisationRow, one.id, scope=context.workshop_id, label=label, sector=sector)

    def set_agreed(one: Organisation, agreed: str) -> None:
        actions.set_agreed(store, activity_id, one.id, agreed)

    columns = (
        Column(T("Organisation"), lambda one: one.name, rename if listing else None, stretch=True),
        Column(T("Sector"), lambda one: one.sector, set_sector if listing else None, choices=tuple(SHORT.items())),
        Column(T("Everybody may see it"), lambda one: one.agreed, set_agreed, choices=_AGREED),
        Column(T("Recorded"), lambda one: _when(one.agreed_at)),
    )
    table = PlainTable(columns, lambda one: one.id, T("Organisations that take part"))

    def remove(ident: str) -> None:
        if ident:
            context.attempt(lambda: actions.remove(store, activity_id, ident))

    if listing:
        table.removal_asked.connect(remove)
    return table


def _when(stamp: str) -> Words:
    if not stamp:
        return ""
    return T("{day}, {time}", day=date.fromisoformat(stamp[:10]), time=stamp[11:16])
