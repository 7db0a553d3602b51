"""Ballots for the tests: published ones in short form, and strategies that make up others."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from lpip_workshop.methods.ballots import Profile, RankedBallot

steady = settings(deadline=None, max_examples=80)  # the machine is shared: no deadline per example

# Schulze (2011), Social Choice and Welfare 36:267-303, the 45 voters of the first example.
SCHULZE_45 = "5 ACBED, 5 ADECB, 8 BEDAC, 3 CABED, 7 CAEBD, 2 CBADE, 7 DCEBA, 8 EBADC"
# Memphis, Nashville, Chattanooga, Knoxville choose Tennessee's capital: the textbook example of electoral systems.
TENNESSEE = "42 MNCK, 26 NCKM, 15 CKNM, 17 KCNM"
# 30 voters in a double cycle, on whom the rules part ways.
THIRTY = "3 ACDB, 9 BACD, 8 CDAB, 5 DABC, 5 DBCA"


def strict(order: str) -> RankedBallot:
    """Read "ACB" as A above C above B."""
    return tuple((option,) for option in order)


def cast(short: str) -> list[RankedBallot]:
    """Read "5 ACB, 3 BCA" as eight ballots."""
    pairs = [part.split() for part in short.split(",")]
    return [strict(order) for number, order in pairs for _ in range(int(number))]


def profile(short: str) -> Profile:
    ballots = cast(short)
    return Profile.of(ballots, sorted({option for ballot in ballots for tier in ballot for option in tier}))


@st.composite
def weak_ballots(draw: st.DrawFn, options: str) -> RankedBallot:
    """A ballot that may tie, leave out, or rank nothing."""
    ranked = draw(st.permutations(options))[: draw(st.integers(0, len(options)))]
    tiers: list[list[str]] = []
    for option in ranked:
        if tiers and draw(st.booleans()):
            tiers[-1].append(option)
        else:
            tiers.append([option])
    return tuple(tuple(tier) for tier in tiers)


@st.composite
def elections(draw: st.DrawFn, least: int = 0, most: int = 6) -> tuple[list[RankedBallot], str]:
    """Up to twelve ballots on up to `most` options."""
    options = "ABCDEF"[: draw(st.integers(least, most))]
    return draw(st.lists(weak_ballots(options), min_size=least, max_size=12)), options
