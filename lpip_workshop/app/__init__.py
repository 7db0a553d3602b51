"""Use cases without Qt: what a facilitator can do, and what the windows and the handout ask for."""
