"""The kinds of relationship, and how they are read from what people type. Plain Python."""

from __future__ import annotations

import unicodedata

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T, Text, Words

KINDS: dict[str, Text] = {
    "works-with": T("works with"),
    "informs": T("informs"),
    "funds": T("funds"),
    "decides-over": T("decides over"),
    "in-tension": T("in tension with"),
    "": T("linked with"),
}
_ALSO = {
    "works-with": "works with|work with|working with|cooperates with|collaborates with|partner|partners with|"
    "gweithio gyda|yn gweithio gyda",
    "informs": "informs|inform|tells|reports to|information|advises|hysbysu|yn hysbysu|yn rhoi gwybod i",
    "funds": "funds|fund|funding|pays|pays for|money|finances|ariannu|yn ariannu",
    "decides-over": "decides over|decides|decides for|decides about|controls|regulates|authority|formal authority|"
    "penderfynu dros|yn penderfynu dros",
    "in-tension": "in tension with|in tension|tension|conflict|in conflict|in conflict with|opposes|"
    "mewn tensiwn|mewn tensiwn â",
    "": "linked with|linked|link",
}
TOLD_BY: dict[str, Text] = {"": T("Not said"), "one": T("One side"), "both": T("Both")}
_TOLD_BY_ALSO = {
    "one": "one|one side|1|no|reported|un ochr|na",
    "both": "both|both sides|two|2|yes|confirmed|y ddwy ochr|ydy|ie",
}
_MUTUAL = {True: "yes|y|true|1|x|mutual|both ways|ie|ydy|do", False: "no|n|false|0|one way|directed|na|nac ydy"}
STRENGTHS: dict[str, Words] = {"": T("Not said"), "1": T("1 · weak"), "2": T("2 · middling"), "3": T("3 · strong")}
LONGEST_KIND = 40


def kind_words(kind: str) -> Words:
    """Return a kind as it is said: "Parish council *works with* Food bank"."""
    return KINDS.get(kind, kind)


def read_kind(typed: str) -> str:
    """Return the kind somebody typed, in their own words where it is none of ours; raises BadInput."""
    text = "".join(letter for letter in " ".join(typed.split()) if unicodedata.category(letter) != "Cc")
    if len(text) > LONGEST_KIND:
        raise BadInput(
            N("That is longer than {n} letter.", "That is longer than {n} letters.", LONGEST_KIND),
            T("Say the kind of relationship in a word or two, such as “lends tools to”."),
        )
    wanted = text.casefold().replace("-", " ")
    exact = [kind for kind, also in _ALSO.items() if wanted in also.split("|")]
    if exact or not wanted:
        return exact[0] if exact else ""
    begun = [kind for kind, words in KINDS.items() if kind and words.source.startswith(wanted) and len(wanted) > 2]
    return begun[0] if len(begun) == 1 else text


def read_strength(typed: str) -> int | None:
    """Return 1, 2 or 3, None for nothing; raises BadInput for anything else."""
    text = typed.strip()
    if not text:
        return None
    if text not in STRENGTHS:
        raise BadInput(
            T("“{value}” is not a strength.", value=text),
            T("Type 1 for weak, 2 for middling or 3 for strong, or leave it empty."),
        )
    return int(text)


def read_mutual(typed: str) -> bool:
    """Return whether a cell says that a relationship goes both ways; nothing is no. Raises BadInput."""
    return bool(_read(typed, {str(int(value)): names for value, names in _MUTUAL.items()}, "0") == "1")


def read_told_by(typed: str) -> str:
    """Return "one", "both", or "" for nothing; raises BadInput."""
    return _read(typed, _TOLD_BY_ALSO, "")


def _read(typed: str, known: dict[str, str], nothing: str) -> str:
    wanted = " ".join(typed.casefold().split())
    if not wanted:
        return nothing
    found = next((value for value, names in known.items() if wanted in names.split("|")), None)
    if found is None:
        examples = ", ".join(names.split("|")[0] for names in known.values())
        raise BadInput(
            T("“{value}” is not understood here.", value=typed.strip()),
            T("Use one of these: {known}. Leave it empty where nobody said.", known=examples),
        )
    return found
