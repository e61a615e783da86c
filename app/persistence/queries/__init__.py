"""Questions asked of the read tables."""
