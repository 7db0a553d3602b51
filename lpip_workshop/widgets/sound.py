"""One soft tone, made here and played by what the system has: Qt's own player is in a part we do not ship.

Windows plays it itself. Elsewhere the first player found is asked (Linux: PipeWire, PulseAudio or ALSA; macOS:
afplay); where there is none the system's bell has to do, which some desktops keep silent.
"""

from __future__ import annotations

import array
import math
import os
import shutil
import sys
import tempfile
import wave
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

_RATE, _SECONDS, _HERTZ, _LOUD = 22050, 0.9, 523.25, 0.25  # the C above middle C, at a quarter of full strength
_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")


def play_tone() -> None:
    """Sound once, without waiting for it."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(tone_file()), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    player = next((found for name in _PLAYERS if (found := shutil.which(name))), None)
    if player is None or not QProcess.startDetached(player, [str(tone_file())]):
        QApplication.beep()


@lru_cache(maxsize=1)
def tone_file() -> Path:
    """Return the tone as a WAV file, made afresh in each run of the app."""
    handle, name = tempfile.mkstemp(prefix="lpip-", suffix=".wav")
    os.close(handle)
    with wave.open(name, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(_samples().tobytes())
    return Path(name)


def _samples() -> array.array[int]:
    count = int(_RATE * _SECONDS)
    swell = 0.02 * count
    samples = array.array("h")
    for n in range(count):
        strength = min(1.0, n / swell) * math.exp(-4 * n / count) * (1 - n / count)
        samples.append(round(32767 * _LOUD * strength * math.sin(2 * math.pi * _HERTZ * n / _RATE)))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples
