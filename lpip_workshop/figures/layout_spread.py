"""Signs in a row that must not hide each other: each as near to its place as the others let it."""

from __future__ import annotations

from collections.abc import Sequence


def spread_out(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return places in the order of `wanted`, which ascends, `gap` apart and between `low` and `high`.

    The sum of squared moves is least: isotonic regression by pooling neighbours that are in each other's way
    (Ayer et al. 1955). Where the room is too small the gap shrinks.
    """
    if not wanted:
        return []
    gap = min(gap, max(0.0, high - low) / max(1, len(wanted) - 1))
    pools: list[tuple[float, int]] = []  # the mean and the number of signs that move together
    for place, x in enumerate(wanted):
        mean, count = x - place * gap, 1
        while pools and pools[-1][0] > mean:
            before, others = pools.pop()
            mean, count = (mean * count + before * others) / (count + others), count + others
        pools.append((mean, count))
    level = [mean for mean, count in pools for _sign in range(count)]
    last = high - gap * (len(level) - 1)
    return [min(max(x, low), max(low, last)) + place * gap for place, x in enumerate(level)]
