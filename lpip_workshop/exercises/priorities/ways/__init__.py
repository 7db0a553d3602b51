"""The ways to answer and to count, one module each; `all` lists them."""
