"""The windows: library, console and stage."""
