"""Write a file so that it is either the old one or the new one, never half of one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T


def write_whole(path: Path, content: bytes) -> None:
    """Replace `path` by `content`, which is on the disk when this returns.

    Raises Trouble, with what to do, where the folder is missing, full or refuses; the old file is then
    as it was.
    """
    try:
        _replace(path, content)
    except OSError as error:
        raise Trouble(
            T("“{file}” could not be written: {reason}", file=path.name, reason=error.strerror or str(error)),
            T(
                "Check that the folder {folder} is there, has room and lets you write, or choose another.",
                folder=str(path.parent),
            ),
        ) from error


def _replace(path: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(_mode(path))
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _mode(path: Path) -> int:
    """Return the rights of the file that is replaced, or those a new file gets; mkstemp gives too few."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:  # some network folders refuse; the file itself is safe
        pass
    finally:
        os.close(descriptor)
