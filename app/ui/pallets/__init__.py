"""The pallets page."""
