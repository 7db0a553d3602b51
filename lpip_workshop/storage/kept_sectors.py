"""Sectors beside answers: what may be kept of them, so that nobody who is one of few is told by theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lpip_workshop.methods.disclosure import kept_groups


def with_kept_sectors(contents: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return ballots with the sectors that may be kept beside the answers; small ones are taken together."""
    kept = kept_groups([str(content.get("sector", "")) for content in contents])
    bare = [{name: said for name, said in content.items() if name != "sector"} for content in contents]
    return [said | {"sector": sector} if sector else said for said, sector in zip(bare, kept, strict=True)]
