"""Where things are: resources beside the code, and the folders each system gives a user."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def resources() -> Path:
    """Return the resources folder, of an installed package or of a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def data_folder() -> Path:
    """Return the folder for the facilitator's library, not yet made."""
    from platformdirs import user_data_path

    return user_data_path("LPIP Workshop", appauthor=False)


def documents_folder() -> Path:
    """Return the folder where handouts are offered to be saved."""
    from platformdirs import user_documents_path

    return user_documents_path()
