"""The panels, a file for each of their parts."""
