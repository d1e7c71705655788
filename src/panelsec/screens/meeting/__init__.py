"""The fixing of a meeting."""
