"""Make one of two entries that mean the same."""

from __future__ import annotations

from sqlmodel import Session

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders import register
from lpip_workshop.exercises.stakeholders.actions import look_up, short
from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.exercises.stakeholders.network.merging import merge as merge_links
from lpip_workshop.exercises.stakeholders.register import Draft
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store


def merge(store: Store, one_id: str, other_id: str) -> str:
    """Merge two stakeholders in one undoable change and return the id of the one that stays.

    The one of which more is known stays, on equal terms the first, and takes from the other what it lacks.
    Relationships and placements follow. Raises BadInput for one and the same.
    """
    if one_id == other_id:
        raise BadInput(T("That is one and the same."), T("Choose two stakeholders to merge."))
    (one, scope), (other, _scope) = look_up(store, one_id), look_up(store, other_id)
    kept, gone = (other, one) if _known(other) > _known(one) else (one, other)

    def change(session: Session) -> str:
        stays, goes = the(session, Stakeholder, kept.id), the(session, Stakeholder, gone.id)
        merged = register.filled(Draft(**register.fields_of(stays)), Draft(**register.fields_of(goes)))
        for name, value in register.fields_of(merged).items():
            setattr(stays, name, value)
        goes.hidden, goes.merged_into = True, stays.id
        session.add_all((stays, goes))
        merge_links(session, stays.id, goes.id)
        return stays.id

    label = T("Merge “{gone}” into “{kept}”", gone=short(gone.name), kept=short(kept.name))
    return store.run(label, change, scope=scope)


def _known(row: Stakeholder) -> int:
    said = register.fields_of(row)
    return sum(value not in (None, "", "other") for value in said.values())
