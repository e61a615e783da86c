"""The loads page."""
