"""Exit forms made for tests."""

from __future__ import annotations

from collections.abc import Iterable

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.reflection.compute import Results, compute
from lpip_workshop.exercises.reflection.forms import Form, pile_of
from lpip_workshop.exercises.reflection.inputs import Exit, Inputs


def form(heard: int | None, worked: str = "", better: str = "", *, followed: int | None = None) -> Form:
    """Return one person's form."""
    rated = {"heard": heard, "followed": followed}
    said = {"worked": worked, "better": better}
    return Form(
        {name: rating for name, rating in rated.items() if rating is not None},
        {remark: Saying(text) for remark, text in said.items() if text},
    )


def people(counts: Iterable[int]) -> list[Form]:
    """Return people who rated whether they were heard, `counts` of them in each category."""
    return [form(rating) for rating, count in enumerate(counts, start=1) for _one in range(count)]


def inputs_of(forms: list[Form], *earlier: list[Form], invited: int = 0) -> Inputs:
    """Return the inputs of a revealed round, and of meetings before it."""
    setting = Setting(Saying("Looking back"), people=invited or len(forms))
    before = tuple(
        Exit(pile_of(held), len(held), f"meeting {number}", str(number)) for number, held in enumerate(earlier)
    )
    pile = pile_of(forms)
    return Inputs(setting, (), "revealed", len(forms), invited or len(forms), pile, before)


def results_of(forms: list[Form], *earlier: list[Form], invited: int = 0) -> Results:
    """Return what may be shown of a round."""
    return compute(inputs_of(forms, *earlier, invited=invited))
