"""What is asked: the questions of the look back, and what the exit form asks.

The after-action review and its order are those of the US Army's Training Circular 25-20 (1993); that it is for the
next time and not for blame, and ends in what to keep or change, follows Darling, Parry & Moore (2005, Harvard
Business Review 83(7):84-92). The statements of the exit form are our own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from lpip_workshop.core.words import Saying, T, Text

Question: TypeAlias = str  # one of the keys below
QUESTIONS: dict[Question, Text] = {
    "expected": T("What did we expect?"),
    "happened": T("What happened?"),
    "why": T("Why was that?"),
    "keep": T("What do we keep?"),
    "change": T("What do we change?"),
}
SHORT: dict[Question, Text] = {
    "expected": T("Expected"),
    "happened": T("Happened"),
    "why": T("Why"),
    "keep": T("Keep"),
    "change": T("Change"),
}

Remark: TypeAlias = str  # one of the keys below
REMARKS: dict[Remark, Text] = {
    "worked": T("What worked well today?"),
    "better": T("What should we change next time?"),
}

SCALE = 5
STATEMENTS: dict[str, Text] = {
    "heard": T("I was heard."),
    "followed": T("I could follow how we came to what we agreed."),
    "worthwhile": T("My time here was well spent."),
}
CALLED: dict[str, Text] = {
    "heard": T("I was heard"),
    "followed": T("I could follow"),
    "worthwhile": T("Time well spent"),
}


@dataclass(frozen=True, slots=True)
class Card:
    """One thing said in the look back."""

    id: str
    question: Question
    words: Saying
