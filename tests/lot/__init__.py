"""The lot, tested."""
