"""Statistics that several exercises share. Plain Python and NumPy, no Qt, no files."""
