"""Private codes that people make themselves, so that two answers of one person can be set side by side.

The paper asks for it only where the facilitator chose to, and people who leave it empty are counted as before. A
code is short enough to be guessed, so no way of keeping it is a secret from somebody who holds the library file,
knows the code and takes the trouble: the paper says so. What scrambling with a random salt of the partnership
(scrypt, Percival 2009) does: the code stands nowhere to be read in passing, guessing all of them takes minutes, and
files of two partnerships cannot be matched. The salt lies in the same file, because a workshop months later, on
another laptop, must find the same person again. Without pairing no code is kept at all.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections import Counter
from collections.abc import Iterable

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust.inputs import Answer

LONGEST_CODE, LEAST_CODE = 12, 3
_SCRAMBLED = "#"
_BYTES = 12


def checked_code(typed: object) -> str:
    """Return a code as it is compared: capitals, no accents, spaces or marks; a scrambled one as it is.

    Raises BadInput for one too short to tell people apart, or too long.
    """
    text = str(typed or "")
    if text.startswith(_SCRAMBLED):
        return text
    decomposed = unicodedata.normalize("NFKD", text).upper()
    code = "".join(letter for letter in decomposed if letter.isalnum())
    if code and not LEAST_CODE <= len(code) <= LONGEST_CODE:
        raise BadInput(
            T("A code has {least} to {most} letters and digits.", least=LEAST_CODE, most=LONGEST_CODE),
            T("Type it as it stands on the paper, or leave it empty."),
        )
    return code


def is_scrambled(code: str) -> bool:
    """Tell whether a code is one that cannot be read."""
    return code.startswith(_SCRAMBLED)


def scrambled(code: str, salt: str) -> str:
    """Return a checked code so that it cannot be read; the same code and salt give the same."""
    if not code or is_scrambled(code):
        return code
    made = hashlib.scrypt(code.encode(), salt=bytes.fromhex(salt), n=2**12, r=8, p=1, dklen=_BYTES)
    return _SCRAMBLED + made.hex()


def new_salt() -> str:
    """Return a random salt."""
    return secrets.token_hex(16)


def paired(before: Iterable[Answer], after: Iterable[Answer]) -> list[tuple[Answer, Answer]]:
    """Return the two answers of each person whose code stands once in either; a code used twice pairs nobody."""
    earlier, later = _by_code(before), _by_code(after)
    return [(earlier[code], later[code]) for code in sorted(earlier.keys() & later.keys())]


def _by_code(answers: Iterable[Answer]) -> dict[str, Answer]:
    coded = [answer for answer in answers if answer.code]
    uses = Counter(answer.code for answer in coded)
    return {answer.code: answer for answer in coded if uses[answer.code] == 1}
