"""Practice: the same window on a scratch hub, with a coach beside it."""
