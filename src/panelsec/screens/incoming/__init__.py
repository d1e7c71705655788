"""A case that comes in."""
