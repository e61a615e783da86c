"""Bytes in, bytes out: labels, papers and spreadsheets."""
