"""The budgets of the design, each measured beside a floor in the same run: `python -m tests.benchmarks`."""
