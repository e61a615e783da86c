"""The rules of the warehouse, with nothing but the standard library."""
