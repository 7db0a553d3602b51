"""LPIP Workshop: partnership workshops on one laptop, from opening the lid to handing out the paper."""

__version__ = "0.1.0"
