"""Photographs of flipcharts: made small, with nothing in them of where they were taken, and kept with the activity."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass

from sqlalchemy import func
from sqlmodel import Session, col, select

from lpip_workshop.app.editing import remove, set_fields
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.errors import Refused
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Photo
from lpip_workshop.storage.rows import find, the
from lpip_workshop.storage.store import Store

MOST = 12  # photographs of one activity
NOT_DESCRIBED = T("A photograph of the workshop. Nobody has described it yet.")


@dataclass(frozen=True, slots=True)
class Small:
    """A photograph as it is kept: a JPEG and its size in pixels."""

    content: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A kept photograph with what it is said to show."""

    id: str
    content: bytes
    width: int
    height: int
    alternative: str


def add_photo(store: Store, activity_id: str, small: Small) -> str:
    """Keep a photograph with an activity and return its id; raises Refused where there are many already."""
    with store.read() as session:
        workshop_id = workshop_of(session, activity_id).id
        there = find(session, Photo, Photo.activity_id == activity_id)
    if len(there) >= MOST:
        raise Refused(T("This activity has {most} photographs already.", most=MOST), T("Remove one first."))

    def change(session: Session) -> str:
        photo = Photo(
            workshop_id=workshop_id,
            activity_id=activity_id,
            position=max((one.position for one in there), default=0.0) + 1,
            width=small.width,
            height=small.height,
            content=b64encode(small.content).decode(),
        )
        session.add(photo)
        return photo.id

    return store.run(T("Add a photograph"), change, scope=workshop_id)


def describe_photo(store: Store, photo_id: str, alternative: str, gesture: str = "") -> None:
    """Say what a photograph shows, for those who do not see it."""
    set_fields(store, Photo, photo_id, scope=_scope(store, photo_id), label=T("Describe the photograph"),
               gesture=gesture, alternative=alternative.strip())  # fmt: skip


def remove_photo(store: Store, photo_id: str) -> None:
    """Take a photograph away; undo brings it back."""
    remove(store, Photo, photo_id, scope=_scope(store, photo_id), label=T("Remove the photograph"))


def _scope(store: Store, photo_id: str) -> str:
    with store.read() as session:
        return the(session, Photo, photo_id).workshop_id


def photos_of(session: Session, activity_id: str) -> list[Shown]:
    """Return the photographs of an activity in the order they were added."""
    rows = find(session, Photo, Photo.activity_id == activity_id, order=(col(Photo.position),))
    return [Shown(row.id, b64decode(row.content), row.width, row.height, row.alternative) for row in rows]


def count_photos(session: Session, activity_id: str) -> int:
    """Return how many photographs an activity has, without reading them."""
    there = (Photo.activity_id == activity_id, col(Photo.hidden).is_(False))
    return session.exec(select(func.count()).select_from(Photo).where(*there)).one()


def erase_photos(store: Store, workshop_id: str) -> None:
    """Take the photographs of a workshop out of the file for good, those that were removed before as well."""

    def change(session: Session) -> list[str]:
        rows = list(session.exec(select(Photo).where(Photo.workshop_id == workshop_id)))
        for row in rows:
            row.content, row.alternative, row.hidden = "", "", True
        return [row.id for row in rows]

    store.seal(T("Erase the photographs"), change, scope=workshop_id)
