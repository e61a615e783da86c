"""How the state of each noun is kept in its read tables."""
