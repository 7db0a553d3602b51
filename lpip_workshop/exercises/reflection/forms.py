"""Exit forms: what one may say, and how ratings and remarks are parted so that nothing says whose they are."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import Saying, T
from lpip_workshop.exercises.reflection.items import CALLED, REMARKS, SCALE, STATEMENTS, Remark

Ratings = Mapping[str, int]
LONGEST = 600


@dataclass(frozen=True, slots=True)
class Form:
    """One person's form: ratings by statement and remarks by question, those left empty absent."""

    ratings: Ratings = field(default_factory=dict[str, int], hash=False)
    remarks: Mapping[Remark, Saying] = field(default_factory=dict["Remark", Saying], hash=False)

    @property
    def blank(self) -> bool:
        """Tell whether nothing was filled in: an abstention."""
        return not self.ratings and not self.remarks

    def as_content(self) -> dict[str, Any]:
        """Return it as a ballot keeps it."""
        said = {remark: {"text": one.text, "others": dict(one.translations)} for remark, one in self.remarks.items()}
        return {"ratings": dict(self.ratings), "remarks": said}


@dataclass(frozen=True, slots=True)
class Pile:
    """The forms of a round, parted: how each person rated, and what was written, in an order that says nothing.

    `ratings` has one entry for each form that is not blank, empty where only remarks were written.
    """

    ratings: tuple[Ratings, ...] = ()
    remarks: Mapping[Remark, tuple[Saying, ...]] = field(default_factory=dict["Remark", "tuple[Saying, ...]"])
    blank: int = 0

    @property
    def received(self) -> int:
        """Return how many forms there are, blank ones too."""
        return len(self.ratings) + self.blank


def pile_of(forms: Iterable[Form]) -> Pile:
    """Return forms parted: ratings in the order of their numbers, remarks in one drawn from their own words."""
    given = list(forms)
    filled = [form for form in given if not form.blank]
    return Pile(
        tuple(sorted((form.ratings for form in filled), key=_numbers)),
        {
            remark: tuple(sorted((form.remarks[remark] for form in filled if remark in form.remarks), key=_lot))
            for remark in REMARKS
        },
        len(given) - len(filled),
    )


def parted(pile: Pile) -> list[Form]:
    """Return as many forms as there were, that hold the same between them, but no longer what one person wrote.

    A form without ratings had a remark: dealing remarks out from the first ratings on, which are the empty ones, and
    each kind on from where the kind before it ended, leaves none of them blank.
    """
    remarks: list[dict[Remark, Saying]] = [{} for _ratings in pile.ratings]
    place = 0
    for remark, said in pile.remarks.items():
        for one in said:
            remarks[place % len(remarks)][remark] = one
            place += 1
    forms = [Form(ratings, said) for ratings, said in zip(pile.ratings, remarks, strict=True)]
    return [*forms, *[Form()] * pile.blank]


def unlinked(contents: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return ballots as they are kept once a round is closed."""
    return [form.as_content() for form in parted(pile_of(form_of(content) for content in contents))]


def form_of(content: Mapping[str, Any], language: str = "en") -> Form:
    """Return the form a ballot holds; what was typed is in `language`."""
    said = {
        remark: Saying(one["text"], language, one.get("others", {}))
        for remark, one in content.get("remarks", {}).items()
    }
    return Form(content.get("ratings", {}), said)


def checked(content: Mapping[str, Any]) -> Form:
    """Return what a form says; raises BadInput with the statement or question where it cannot be so."""
    ratings, remarks = content.get("ratings", {}), content.get("remarks", {})
    if not isinstance(ratings, Mapping) or not isinstance(remarks, Mapping):
        raise BadInput(T("The form cannot be read."), T("Type the form again."))
    given = cast("Mapping[str, object]", ratings)
    said = cast("Mapping[str, object]", remarks)
    unknown = [name for name in (*given, *said) if name not in STATEMENTS and name not in REMARKS]
    if unknown:
        raise BadInput(T("“{name}” is not on the form.", name=str(unknown[0])[:40]), T("Type the form again."))
    return Form(
        {name: _rating(name, given[name]) for name in STATEMENTS if given.get(name) is not None},
        {remark: found for remark in REMARKS if (found := _remark(said.get(remark))) is not None},
    )


def _rating(name: str, rating: object) -> int:
    if isinstance(rating, int) and not isinstance(rating, bool) and 1 <= rating <= SCALE:
        return rating
    raise BadInput(
        T("“{name}” cannot be {rating}.", name=CALLED[name], rating=str(rating)[:20]),
        T("Use 1 to {scale}, or leave it empty.", scale=SCALE),
    )


def _remark(said: object) -> Saying | None:
    if isinstance(said, Mapping):
        kept = cast("Mapping[str, Any]", said)
        text, others = str(kept.get("text", "")), dict(kept.get("others", {}))
    else:
        text, others = "" if said is None else str(said), {}
    text = " ".join(text.split())
    if len(text) > LONGEST:
        raise BadInput(T("A remark has more than {most} letters.", most=LONGEST), T("Type what matters most of it."))
    return Saying(text, "", others) if text else None


def _numbers(ratings: Ratings) -> list[int]:
    return [len(ratings), *(ratings.get(name, 0) for name in STATEMENTS)]


def _lot(said: Saying) -> str:
    return hashlib.sha256(said.text.encode()).hexdigest()
