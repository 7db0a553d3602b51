"""The Qt kit: theme, fields, tables, notices, slides. It knows no exercise and no library file.

PySide puts a hook before every import that reads the source of each module, in case it asks for Qt's names in
another spelling. None of ours does, and to read all of SQLAlchemy took an eighth of the time until the app is ready:
so the import that PySide keeps beside its hook is put back.
"""

from __future__ import annotations

import builtins
from importlib import import_module

import_module("PySide6.QtCore")
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
