"""Palletwise: the program a donation warehouse runs on."""

__version__ = "0.1.0"
