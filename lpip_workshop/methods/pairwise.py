"""Comparing options two at a time: abilities after Bradley and Terry (1952), and how consistent each person is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import rustworkx as rx
from numpy.typing import NDArray

from lpip_workshop.core.words import T
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined

Wins: TypeAlias = Mapping[tuple[str, str], float]  # (winner, loser) -> how often; a tie is half a win each way
Table: TypeAlias = NDArray[np.float64]
PRIOR = 0.5
_STEPS, _CLOSE = 200, 1e-12


@dataclass(frozen=True, slots=True)
class Abilities:
    """Log-abilities around their mean 0, each with its standard error.

    `prior` tells that half a win and half a loss against an option of average ability were added for
    each, without which the abilities would have been infinite.
    """

    log_ability: Mapping[str, float]
    standard_error: Mapping[str, float]
    prior: bool

    def chance_to_beat_average(self, option: str) -> float:
        """Return the chance that an option wins against one of average ability."""
        return 1 / (1 + math.exp(-self.log_ability[option]))

    def against(self, option: str, reference: str) -> float:
        """Return the log-ability of an option measured from a reference option."""
        return self.log_ability[option] - self.log_ability[reference]


def bradley_terry(options: Sequence[str], wins: Wins) -> Outcome[Abilities]:
    """Return the abilities that make the comparisons most likely (Bradley & Terry 1952; Zermelo 1929).

    Where some option was never beaten, or the comparisons fall into parts, no finite answer exists (Ford
    1957); then a stated prior is added (`PRIOR` wins and losses against an average option; Caron & Doucet
    2012 is the general form). Undefined for fewer than two options.
    """
    if len(options) < 2:
        return undefined(T("It takes two options to compare."))
    table = win_table(options, wins)
    if not table.any():
        return no_data()
    connected = strongly_connected(table)
    return ok(_fitted(options, table, 0.0 if connected else PRIOR))


def win_table(options: Sequence[str], wins: Wins) -> Table:
    """Return the wins as a square table: row beats column."""
    index = {option: place for place, option in enumerate(options)}
    table = np.zeros((len(options), len(options)))
    for (winner, loser), often in wins.items():
        if winner != loser:
            table[index[winner], index[loser]] += often
    return table


def strongly_connected(table: Table) -> bool:
    """Tell whether every option beat every other, directly or through others: Ford's (1957) condition."""
    graph: rx.PyDiGraph[int, None] = rx.PyDiGraph()
    graph.add_nodes_from(list(range(len(table))))
    graph.add_edges_from_no_data([(int(i), int(j)) for i, j in np.argwhere(table > 0)])
    return rx.is_strongly_connected(graph)


def _fitted(options: Sequence[str], table: Table, prior: float) -> Abilities:
    n = len(options)
    met = table + table.T
    won = table.sum(axis=1) + prior
    ability: Table = np.zeros(n)
    information: Table = np.zeros((n, n))
    for _step in range(_STEPS):
        chance = 1 / (1 + np.exp(ability[None, :] - ability[:, None]))
        alone = 1 / (1 + np.exp(-ability))
        expected = (met * chance).sum(axis=1) + 2 * prior * alone
        spread = met * chance * (1 - chance)
        information = np.diag(spread.sum(axis=1) + 2 * prior * alone * (1 - alone)) - spread
        # Adding one to every entry fixes the mean at 0 where the data leave it free.
        free = 0.0 if prior else 1.0 / n
        change: Table = np.asarray(np.linalg.solve(information + free, won - expected), dtype=np.float64)
        ability = ability + change / max(1.0, float(np.abs(change).max()))
        if float(np.abs(change).max()) < _CLOSE:
            break
    centre: Table = np.eye(n) - 1 / n
    middle = float(np.mean(ability))
    covariance: Table = centre @ np.linalg.pinv(information) @ centre
    return Abilities(
        {option: float(ability[place]) - middle for place, option in enumerate(options)},
        {option: math.sqrt(max(float(covariance[place, place]), 0.0)) for place, option in enumerate(options)},
        bool(prior),
    )


def circular_triads(options: Sequence[str], wins: Wins) -> Outcome[int]:
    """Return how often somebody preferred A to B, B to C and C to A (Kendall & Babington Smith 1940).

    `wins` are one person's, each pair met once and no ties; undefined otherwise.
    """
    table = win_table(options, wins)
    met = table + table.T
    n = len(options)
    if n < 3:
        return undefined(T("It takes three options to go round in a circle."))
    if not np.array_equal(met, np.ones((n, n)) - np.eye(n)) or not np.isin(table, (0, 1)).all():
        return undefined(T("Not every pair was decided, so circles cannot be counted."))
    scores = table.sum(axis=1)
    return ok(round(n * (n - 1) * (2 * n - 1) / 12 - float((scores**2).sum()) / 2))


def consistence(options: Sequence[str], wins: Wins) -> Outcome[float]:
    """Return Kendall's zeta: 1 without circles, 0 with as many as there can be (Kendall & Babington Smith 1940)."""
    circles = circular_triads(options, wins)
    if not circles.is_ok:
        return undefined(circles.reason) if circles.reason else no_data()
    n = len(options)
    most = (n**3 - n) / 24 if n % 2 else (n**3 - 4 * n) / 24
    return ok(1 - circles.value / most)
