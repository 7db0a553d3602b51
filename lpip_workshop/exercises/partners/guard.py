"""May a total be told? Only if nobody can work out from it how another organisation answered.

An edge is one person's answer. Whoever reads a total may be one of the raters, so it is judged as each of them
would read it, knowing their own row and who answered about whom. What is said of a pattern that gives nothing
away and of one that does must not differ in kind: a total that may not be told is told of nobody.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.words import T
from lpip_workshop.exercises.partners.dimensions import SCALE
from lpip_workshop.exercises.partners.inputs import Sheet
from lpip_workshop.exercises.partners.matrix import Edge, Scores, complete_pairs
from lpip_workshop.methods.states import Outcome, ok, suppressed

ALIKE = T("Not shown: the answers are so alike that one organisation could work out how another answered.")
UNEVEN = T("Not shown: it needs six organisations, each rated by five others or more, and not all alike.")

_WIDE = SCALE - 1  # how far two answers can lie apart
_SLACK = 2  # points that must stay open at both ends once a rater has taken their own rating out


def count_may_be_told(yes: Mapping[Edge, bool], least: int = 2) -> bool:
    """Tell whether the number of answers that reach a threshold leaves everybody's open.

    Whichever row a reader knows, of the rest at least `least` must reach it and `least` must not.
    """
    return bool(yes) and all(least <= reached <= size - least for reached, size in _rests(yes))


@dataclass(frozen=True, slots=True)
class Census:
    """The pairs in which both answered: both trust, one does, neither does (Holland & Leinhardt 1970)."""

    mutual: int
    one_sided: int
    neither: int

    @property
    def pairs(self) -> int:
        """Return how many pairs both answered."""
        return self.mutual + self.one_sided + self.neither


def census(yes: Mapping[Edge, bool]) -> Census:
    """Return the census of the pairs in which both answered."""
    sums = [yes[a, b] + yes[b, a] for a, b in complete_pairs(yes)]
    return Census(sums.count(2), sums.count(1), sums.count(0))


def census_may_be_told(yes: Mapping[Edge, bool]) -> bool:
    """Tell whether the census, beside the number of answers that reach the threshold, leaves every answer open.

    The two together give the answers of pairs in which only one answered, so these must differ as well.
    """
    pairs = complete_pairs(yes)
    half = {edge: reached for edge, reached in yes.items() if (edge[1], edge[0]) not in yes}
    found, ends = census(yes), _ends(yes)
    if not pairs or any(size and not 0 < reached < size for reached, size in _rests(half)):
        return False
    rows = dict.fromkeys(ends, 0)
    sizes = dict.fromkeys(ends, 0)
    for a, b in (edge for pair in pairs for edge in (pair, pair[::-1])):
        rows[a] += yes[a, b]
        sizes[a] += 1
    return all(_is_open(found, rows[one], sizes[one] - rows[one], len(pairs) - sizes[one]) for one in ends)


def _is_open(found: Census, given: int, withheld: int, rest: int) -> bool:
    """Tell whether a reader who trusts `given` partners and not `withheld` can settle no answer.

    Let x of the given be returned and y of the withheld be trusting: all that is known is x ≤ mutual,
    y ≥ withheld - neither and y - x ≤ one-sided - given. These bounds are tight, being differences.
    """
    y_least = max(0, withheld - found.neither)
    x_most = min(given, found.mutual)
    x_least = max(0, y_least - (found.one_sided - given))
    y_most = min(withheld, found.one_sided - given + x_most)
    mine_open = (not given or (x_most >= 1 and x_least < given)) and (
        not withheld or (y_most >= 1 and y_least < withheld)
    )
    all_mutual = rest > 0 and found.mutual - x_most >= rest
    all_neither = rest > 0 and found.neither - (withheld - y_least) >= rest
    return mine_open and not all_mutual and not all_neither


def distance_may_be_told(scores: Scores) -> bool:
    """Tell whether the mean distance in pairs leaves room for any distance in any of them."""
    pairs = complete_pairs(scores)
    total = sum((abs(scores[a, b] - scores[b, a]) for a, b in pairs), Fraction(0))
    theirs = Counter(end for pair in pairs for end in pair)
    most = max(theirs.values(), default=0)  # the reader who stands in most pairs leaves the fewest to others
    return bool(pairs) and _WIDE <= total <= _WIDE * (len(pairs) - most)


def mean_may_be_told(ratings: Sequence[Fraction]) -> bool:
    """Tell whether a mean received leaves the others' ratings open to each of those who gave one."""
    for mine in ratings:
        rest, others = sum(ratings, Fraction(0)) - mine, len(ratings) - 1
        if not others + _SLACK <= rest <= SCALE * others - _SLACK:
            return False
    return len(ratings) > 1


def differs_enough(before: Iterable[Sheet], now: Iterable[Sheet], k: int) -> Outcome[None]:
    """Tell whether a second release may stand beside the first: no organisation, or `k` and more, answered anew.

    Else the difference of the two would tell what these few changed.
    """
    sheets = [_by_rater(before), _by_rater(now)]
    changed = sum(sheets[0].get(rater) != sheets[1].get(rater) for rater in {*sheets[0], *sheets[1]})
    if not sheets[0] or changed == 0 or changed >= k:
        return ok(None)
    return suppressed(
        T("Not shown: so few answered differently from the round before that it would tell what they changed.")
    )


def may_stand_beside(earlier: Iterable[Iterable[Sheet]], now: Sequence[Sheet], k: int) -> Outcome[None]:
    """Tell whether a release may stand beside each of those before it, and why not."""
    beside = (differs_enough(before, now, k) for before in earlier)
    return next((one for one in beside if not one.is_ok), ok(None))


def _by_rater(sheets: Iterable[Sheet]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for sheet in sheets:
        found.setdefault(sheet.rater, Counter())[json.dumps(sheet.as_content(), sort_keys=True)] += 1
    return found


def _rests(yes: Mapping[Edge, bool]) -> list[tuple[int, int]]:
    """Return for each reader how many of the others' answers reach the threshold, and how many there are."""
    rows, sizes = Counter[str](), Counter[str]()
    for (rater, _to), reached in yes.items():
        rows[rater] += reached
        sizes[rater] += 1
    whole = sum(rows.values())
    return [(whole - rows[reader], len(yes) - sizes[reader]) for reader in _ends(yes)]


def _ends(edges: Iterable[Edge]) -> tuple[str, ...]:
    return tuple(sorted({end for edge in edges for end in edge}))
