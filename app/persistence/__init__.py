"""The journal, its read tables and the questions asked of them."""
