"""The sentences that several parts of the network share."""

from __future__ import annotations

from lpip_workshop.core.words import T

TITLE = T("Who is linked with whom")
QUESTION = T("Who works with whom, who informs, funds or decides over whom, and where is there tension?")
HOW = T("Type who > whom; the kind; the strength. “=” links both ways: Parish council = Food bank; works with; 3.")
