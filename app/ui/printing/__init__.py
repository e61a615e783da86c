"""Printing labels: the queue, the printers, and the dialog with what waits and what was printed last."""
