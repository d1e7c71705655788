"""The draw, a file for each of its parts."""
