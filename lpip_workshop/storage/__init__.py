"""The library file. Nothing else opens it."""
