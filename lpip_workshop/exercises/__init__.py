"""The exercises: one folder each. Adding one is adding a folder; no other file changes."""
