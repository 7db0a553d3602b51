"""The kiosk: the laptop is passed round, and only the facilitator's code leads out of it again.

That it is on is noted in the library, so that a crash, or somebody who switches the laptop off and on, comes back to
it and not to the console. The code is kept scrambled (scrypt, Percival 2009); a few digits can be guessed by somebody
who takes the file away, so it guards the laptop while it goes round, and nothing else. It stands for half a day: a
code that was forgotten locks nobody out of the library for good.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from lpip_workshop.app.library import KIOSK_NOTE
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.app.rounds import current_round
from lpip_workshop.core.ballot_form import BallotForm
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

LEAST_CODE, LONGEST_CODE = 4, 8
IDLE_SECONDS = 90
_STANDS = timedelta(hours=12)
_FREE_TRIES, _FIRST_WAIT, _LONGEST_WAIT = 3, 10, 300


@dataclass(frozen=True, slots=True)
class KioskLock:
    """A kiosk that is on: for which activity, what opens it, until when it stands (ISO), after how many idle seconds
    a half-filled form is cleared."""

    workshop_id: str
    activity_id: str
    salt: str
    scrambled: str
    until: str
    idle: int = IDLE_SECONDS

    def fits(self, code: str) -> bool:
        """Tell whether this is the facilitator's code."""
        return hmac.compare_digest(_scrambled(code, self.salt), self.scrambled)


@dataclass(slots=True)
class Tries:
    """Slows down whoever guesses: after a few wrong codes a wait, which doubles each time."""

    wrong: int = 0
    _until: datetime | None = field(default=None)

    def seconds(self, now: datetime) -> int:
        """Return how many seconds must pass before another code may be tried."""
        return max(0, -int((now - self._until).total_seconds() // 1)) if self._until is not None else 0

    def failed(self, now: datetime) -> None:
        """Count a wrong code."""
        self.wrong += 1
        over = self.wrong - _FREE_TRIES
        if over >= 0:
            self._until = now + timedelta(seconds=min(_FIRST_WAIT * 2 ** min(over, 10), _LONGEST_WAIT))


def lock(store: Store, activity_id: str, code: str, now: datetime, idle: int = IDLE_SECONDS) -> KioskLock:
    """Begin a kiosk for the open round of an activity; raises BadInput for a code that is none, Refused without."""
    typed = code.strip()
    if not (typed.isascii() and typed.isdecimal() and LEAST_CODE <= len(typed) <= LONGEST_CODE):
        raise BadInput(
            T("The code has {least} to {most} digits.", least=LEAST_CODE, most=LONGEST_CODE),
            T("Choose digits that you will remember."),
        )
    if asked(store, activity_id) is None:
        raise Refused(T("Nothing can be answered here now."), T("Open the round first; then pass the laptop round."))
    with store.read() as session:
        workshop_id = workshop_of(session, activity_id).id
    salt = secrets.token_hex(16)
    until = (now + _STANDS).isoformat(timespec="seconds")
    made = KioskLock(workshop_id, activity_id, salt, _scrambled(typed, salt), until, idle)
    store.set_note(KIOSK_NOTE, json.dumps(asdict(made)))
    return made


def locked(store: Store, now: datetime) -> KioskLock | None:
    """Return the kiosk that is on; None where there is none, where its round is over, or where its time is."""
    noted = store.note(KIOSK_NOTE)
    if noted is None:
        return None
    try:
        known = KioskLock(**json.loads(noted))
        over = datetime.fromisoformat(known.until) < now or asked(store, known.activity_id) is None
    except (ValueError, TypeError, LookupError):
        over, known = True, None
    if over:
        unlock(store)
        return None
    return known


def unlock(store: Store) -> None:
    """End the kiosk; the code is forgotten."""
    store.set_note(KIOSK_NOTE, None)


def asked(store: Store, activity_id: str) -> tuple[str, BallotForm] | None:
    """Return the round that is open and what it asks one person; None where nothing can be answered now."""
    with store.read() as session:
        exercise, held = (
            the(session, Activity, activity_id).exercise,
            current_round(session, activity_id, ballots=False),
        )
        if held is None or held.state != "open" or exercise not in exercises():
            return None
        spec = exercises()[exercise]
        if spec.ballot_form is None:
            return None
        form: BallotForm = spec.ballot_form(spec.from_library(session, activity_id))
    return (held.id, form) if form.pages else None


def answered(store: Store, activity_id: str) -> tuple[int, int]:
    """Return how many have answered, on paper or here, and of how many."""
    with store.read() as session:
        held = current_round(session, activity_id, ballots=False)
    return (held.answered, held.invited) if held is not None else (0, 0)


def _scrambled(code: str, salt: str) -> str:
    return hashlib.scrypt(code.strip().encode(), salt=bytes.fromhex(salt), n=2**13, r=8, p=1, dklen=16).hex()
