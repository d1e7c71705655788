"""The decision, a file for each of its parts."""
