"""The library file. Nothing else opens it."""

from __future__ import annotations

import os

# Pydantic would look through every installed package for plugins of it, and run what it finds.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
