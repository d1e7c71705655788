"""The year in figures."""
