"""The needs page."""
