"""Disclosure control between releases: what a result may show beside one that was shown before.

Somebody who has both assumes that most people answered as they did. Then whatever differs between the two
belongs to the few who came, left or changed their minds, and their answers follow by subtraction. The
intersection and differencing attacks are those of Denning, Denning & Schwartz 1979, ACM Transactions on Database
Systems 4:76-96, and Hundepool et al. 2012, Statistical Disclosure Control.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from lpip_workshop.core.words import T
from lpip_workshop.methods.disclosure import LEAST, threshold

BESIDE = T("Not shown: beside what was shown before, it would tell what a few people answered.")
_PRIME = (1 << 61) - 1  # sums of people are solved modulo a prime: exact enough to tell 0 from anything else
Vector = dict[int, int]


@dataclass(frozen=True, slots=True)
class Step:
    """How a set of answers grew out of an earlier one at the least: answers that came, and that went."""

    came: int
    went: int

    @property
    def people(self) -> int:
        """Return how many people may account for it: one who went and one who came may be one who changed."""
        return max(self.came, self.went)

    def is_of_few(self, k: int = LEAST) -> bool:
        """Tell whether fewer than `k` came or went: beside people who stayed as they were, theirs is what moved."""
        return any(0 < people < threshold(k) for people in (self.came, self.went))

    def tells_of_few(self, k: int = LEAST) -> bool:
        """Tell whether one set holds the other and fewer than `k` people more: whose answers then lie open."""
        return min(self.came, self.went) == 0 and 0 < self.people < threshold(k)


def step(before: Iterable[object], after: Iterable[object]) -> Step:
    """Return what came and went between two sets of answers."""
    earlier, later = Counter(before), Counter(after)
    return Step((later - earlier).total(), (earlier - later).total())


def step_of_counts(before: Sequence[int], after: Sequence[int]) -> Step:
    """Return what came and went between two distributions; raises ValueError where their categories differ."""
    moves = [later - earlier for earlier, later in zip(before, after, strict=True)]
    return Step(sum(max(move, 0) for move in moves), sum(max(-move, 0) for move in moves))


def few_changed(before: Sequence[object], after: Sequence[object], k: int = LEAST) -> bool:
    """Tell whether fewer than `k` people's whole answers came or went while others stayed as they were.

    Where one at the most stayed, nobody could take it that the others did.
    """
    changed = step(before, after)
    return changed.is_of_few(k) and len(after) - changed.came > 1


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of one release by name: everybody's answer in each, and which of them were `shown`."""

    answers: Mapping[str, Sequence[object]]
    shown: Set[str]


def shown_beside(before: Groups, now: Groups, k: int = LEAST) -> frozenset[str]:
    """Return which of the groups to be shown now may be, beside a total now and an earlier table with its total.

    Both tables and totals are equations in the people who stayed, came and went, group by group. While they
    give a sum over fewer than `k` people, the group is hidden that leaves the fewest such sums, the smallest first.
    """
    atoms = _atoms(before.answers, now.answers)
    few = tuple(_few(atoms, threshold(k)))
    known = [_sum(atoms, ("stayed", "went")), _sum(atoms, ("stayed", "came"))]
    known += [_sum(atoms, ("stayed", "went"), group) for group in sorted(before.shown)]

    def given_away(shown: Iterable[str]) -> int:
        basis = _basis(known + [_sum(atoms, ("stayed", "came"), group) for group in sorted(shown)])
        return sum(not _reduced(some, basis) for some in few)

    shown = frozenset(now.shown)
    while shown and given_away(shown):
        shown -= {min(shown, key=lambda group: (given_away(shown - {group}), len(now.answers[group]), group))}
    return shown


@dataclass(frozen=True, slots=True)
class _Atom:
    group: str
    kind: str
    people: int


def _atoms(before: Mapping[str, Sequence[object]], now: Mapping[str, Sequence[object]]) -> list[_Atom]:
    found: list[_Atom] = []
    for group in sorted({*before, *now}):
        earlier, later = Counter(before.get(group, ())), Counter(now.get(group, ()))
        parts = {"stayed": earlier & later, "came": later - earlier, "went": earlier - later}
        found += [_Atom(group, kind, part.total()) for kind, part in parts.items() if part]
    return found


def _few(atoms: Sequence[_Atom], k: int) -> Iterator[Vector]:
    """Yield every sum over fewer than `k` people."""
    small = [place for place, atom in enumerate(atoms) if atom.people < k]
    for size in range(1, k):
        for some in combinations(small, size):
            if sum(atoms[place].people for place in some) < k:
                yield dict.fromkeys(some, 1)


def _sum(atoms: Sequence[_Atom], kinds: tuple[str, ...], group: str | None = None) -> Vector:
    return {
        place: 1 for place, atom in enumerate(atoms) if atom.kind in kinds and (group is None or atom.group == group)
    }


def _basis(known: Sequence[Vector]) -> dict[int, Vector]:
    """Return the sums in echelon form, by their first place."""
    basis: dict[int, Vector] = {}
    for vector in known:
        left = _reduced(vector, basis)
        if left:
            pivot = min(left)
            inverse = pow(left[pivot], -1, _PRIME)
            basis[pivot] = {place: value * inverse % _PRIME for place, value in left.items()}
    return basis


def _reduced(vector: Vector, basis: Mapping[int, Vector]) -> Vector:
    """Return what is left of a sum when all that is known is taken from it: nothing where it follows."""
    left = dict(vector)
    for pivot in sorted(basis):
        factor = left.get(pivot, 0)
        if factor:
            for place, value in basis[pivot].items():
                left[place] = (left.get(place, 0) - factor * value) % _PRIME
    return {place: value for place, value in left.items() if value}
