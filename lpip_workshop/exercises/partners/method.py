"""How partner-to-partner trust was counted, for the handout."""

from __future__ import annotations

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.partners.compute import Results
from lpip_workshop.exercises.partners.dimensions import FEWEST_FOR_RECEIVED
from lpip_workshop.report.blocks import Note


def method(results: Results) -> Note:
    """Return the method note: what every round has, and what goes with how it is shown."""
    shown = _open() if results.named is not None else _guarded(results)
    return Note(T("How this was counted"), (*_always(results), *shown), method=True)


def _always(results: Results) -> tuple[Words, ...]:
    return (
        T(
            "An answer is the mean of three ratings from 1 to 4, in statements of our own, not a validated "
            "instrument; of several people of one organisation the median. {step} or more counts as trust.",
            step=results.asked.threshold,
        ),
        T(
            "Density = answers that are trust / answers given, without the diagonal (Wasserman & Faust 1994). Blanks "
            "and organisations that did not answer are unknown and count for nothing."
        ),
        T(
            "Pairs in which both answered are mutual (M), one-sided (A) or neither (N) (Holland & Leinhardt 1970). "
            "Reciprocity has several definitions: M / (M + A) of pairs, 2M / (2M + A) of answers, and "
            "(r − d) / (1 − d) beyond chance, r being the second and d the density of these pairs "
            "(Garlaschelli & Loffredo 2004)."
        ),
    )


def _guarded(results: Results) -> tuple[Words, ...]:
    return (
        T(
            "An answer between two organisations can be one person’s. So a total is shown only if {k} people or more "
            "rated, and if nobody who knows their own row could work out from it how another answered. It is also "
            "withheld where fewer than {k} answered differently from a round before.",
            k=results.setting.smallest,
        ),
        T(
            "Totals of two workshops stand side by side as each was told. How each organisation’s own answers moved is "
            "tested only where all agreed both times that everybody sees them."
        ),
        T(
            "How far each is trusted is shown only with {n} organisations or more, each rated by {k} others or more, "
            "none of them almost alike. What each gives is never shown.",
            n=FEWEST_FOR_RECEIVED,
            k=results.setting.smallest,
        ),
    )


def _open() -> tuple[Words, ...]:
    return (
        T(
            "Change since an earlier workshop compares each organisation with itself, with an exact test that flips "
            "the signs of whole raters (Fisher 1935); how alike the two patterns are is Pearson’s correlation, tested "
            "by shuffling rows and columns together (Krackhardt 1988)."
        ),
        T(
            "Between others: the share of the shortest chains of mutual trust that run through an organisation "
            "(Freeman 1977). It is named only if it has most at the threshold and one either side, and whichever "
            "other organisation had not answered; so are those without whom the network falls into parts."
        ),
        T("Constraint: how far an organisation’s contacts know each other anyway; low means a broker (Burt 1992)."),
        T(
            "Who gives freely and who is trusted widely: answer = mean + giving + receiving + what is special to the "
            "pair (Warner, Kenny & Stoto 1979), by least squares; from eight organisations and four fifths of the "
            "answers on."
        ),
    )
