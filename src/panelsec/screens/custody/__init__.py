"""A case handed over."""
