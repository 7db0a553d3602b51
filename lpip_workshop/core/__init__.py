"""What every other part may lean on: words, clock, errors, paths, and the exercise contract. Plain Python."""
